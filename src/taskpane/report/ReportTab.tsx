import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { CheckReport } from "../../core/checks/checkWorkbook";
import { workbookYear } from "../../core/records/tableReading";
import { CheckedOnly } from "../checked/CheckedOnly";
import { useSession } from "../session/useSession";
import { DeliverySection } from "./DeliverySection";
import { DryRunSection } from "./DryRunSection";
import { FieldsSection } from "./FieldsSection";
import { FormSection } from "./FormSection";
import { PeriodSection } from "./PeriodSection";
import { WordSection } from "./word/WordSection";
import { periodFields } from "./choices";
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
  const year = workbookYear(report.tables, settings);
  const period = fields.occasion?.period;
  return (
    <div className={styles.tab}>
      <Text as="h2" weight="semibold" size={400} className={styles.title}>
        {texts.title}
      </Text>
      <FindingsWarning report={report} onShowCheck={onShowCheck} />
      <PeriodSection fields={fields} onChange={(changed) => change({ period: { ...choices, ...changed } })} />
      {period === undefined || period.year === year ? null : (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{texts.period.otherYear(period.year, year)}</MessageBarBody>
        </MessageBar>
      )}
      <FormSection blank={blank} onChoose={(chosen) => change({ blank: chosen })} />
      <DryRunSection preparing={preparing} />
      <DeliverySection preparation={preparing.kind === "prepared" ? preparing : undefined} />
      <WordSection check={report} occasion={fields.occasion} />
      <FieldsSection figures={preparing.kind === "prepared" ? preparing.figures : undefined} />
    </div>
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
