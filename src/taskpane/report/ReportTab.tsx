import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { CheckReport } from "../../core/checks/checkWorkbook";
import { workbookYear } from "../../core/records/tableReading";
import type { Period } from "../../core/plan/period";
import { registers } from "../../data/bundled";
import type { Elsewhere } from "../../core/report/period/elsewhere";
import { periodTexts } from "../../core/report/period/texts";
import { forms, serves } from "../../data/forms";
import { CheckedOnly } from "../checked/CheckedOnly";
import { useLanguage } from "../language";
import { useSession } from "../session/useSession";
import { DeliverySection } from "./DeliverySection";
import { DryRunSection } from "./DryRunSection";
import { FieldsSection } from "./FieldsSection";
import { FormSection } from "./FormSection";
import { PeriodSection } from "./PeriodSection";
import { WordSection } from "./word/WordSection";
import { periodFields } from "./choices";
import type { BlankChoice } from "./choices";
import { useDraft } from "./useDraft";
import { useReportTexts } from "./texts/useReportTexts";
import { usePreparation } from "./usePreparation";

const useStyles = makeStyles({
  tab: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXL, minWidth: 0 },
  title: { margin: 0 },
});

interface ReportTabProps {
  readonly onShowCheck: () => void;
}

/** Fills a form of the program or a template of the office from the checked figures of a period. */
export function ReportTab({ onShowCheck }: ReportTabProps) {
  const texts = useReportTexts();
  return (
    <CheckedOnly hint={texts.notChecked} onShowCheck={onShowCheck}>
      {(report) => <ReportOf report={report} onShowCheck={onShowCheck} />}
    </CheckedOnly>
  );
}

interface ReportOfProps extends ReportTabProps {
  readonly report: CheckReport;
}

function ReportOf({ report, onShowCheck }: ReportOfProps) {
  const styles = useStyles();
  const texts = useReportTexts();
  const [{ settings, book }, session] = useSession();
  const [{ period: choices, blank }, change] = useDraft();
  const fields = periodFields(choices, report, settings, session.today());
  const preparing = usePreparation(report, book, fields.occasion, blank);
  const year = workbookYear(report.tables, settings, registers);
  const period = fields.occasion?.period;
  return (
    <div className={styles.tab}>
      <Text as="h2" weight="semibold" size={400} className={styles.title}>
        {texts.title}
      </Text>
      <FindingsWarning report={report} onShowCheck={onShowCheck} />
      <PeriodSection fields={fields} onChange={(changed) => change({ period: { ...choices, ...changed } })} />
      {period === undefined ? null : (
        <OtherPeriodWarning
          period={period}
          workbookYear={year}
          elsewhere={preparing.kind === "prepared" ? preparing.figures.elsewhere : undefined}
        />
      )}
      <FormSection period={period} blank={blank} onChoose={(chosen) => change({ blank: chosen })} />
      <UnservedForms blank={blank} period={period} />
      <DryRunSection preparing={preparing} />
      <DeliverySection preparation={preparing.kind === "prepared" ? preparing : undefined} />
      <WordSection check={report} occasion={fields.occasion} />
      <FieldsSection figures={preparing.kind === "prepared" ? preparing.figures : undefined} />
    </div>
  );
}

interface UnservedProps {
  readonly blank: BlankChoice | undefined;
  readonly period: Period | undefined;
}

/** That a form chosen before is not made for the period chosen now. */
function UnservedForms({ blank, period }: UnservedProps) {
  const texts = useReportTexts().dryRun;
  if (blank?.kind !== "forms" || period === undefined) return null;
  const isUnserved = forms.some((form) => blank.ids.includes(form.id) && !serves(form, period));
  return isUnserved ? (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{texts.notServed(period)}</MessageBarBody>
    </MessageBar>
  ) : null;
}

interface OtherPeriodProps {
  readonly period: Period;
  readonly workbookYear: number;
  readonly elsewhere: Elsewhere | undefined;
}

/** That the workbook's figures are of another period than the one chosen: said before anything is filled. */
function OtherPeriodWarning({ period, workbookYear: year, elsewhere }: OtherPeriodProps) {
  const texts = useReportTexts().period;
  const language = useLanguage();
  const told = elsewhere === undefined ? [] : periodTexts[language].sentences(elsewhere, period);
  const sentences = told.length > 0 || period.year === year ? told : [texts.otherYear(period.year, year)];
  if (sentences.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{sentences.join(" ")}</MessageBarBody>
    </MessageBar>
  );
}

function FindingsWarning({ report, onShowCheck }: ReportOfProps) {
  const texts = useReportTexts().warnings;
  const count = (severity: string): number =>
    report.findings.filter((finding) => finding.severity === severity).length;
  const errors = count("error");
  const warnings = count("warning");
  if (errors + warnings === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{texts.findings(errors, warnings)}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onShowCheck}>
          {texts.seeFindings}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
