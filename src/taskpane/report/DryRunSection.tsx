import { MessageBar, MessageBarBody, Spinner, Text, makeStyles, tokens } from "@fluentui/react-components";
import {
  CheckmarkCircle20Filled,
  CircleHalfFill20Regular,
  DismissCircle20Filled,
  DocumentQuestionMark20Regular,
} from "@fluentui/react-icons";
import type { FluentIcon } from "@fluentui/react-icons";
import { crossFoots } from "../../core/report/crossFoots";
import type { Figures } from "../../core/report/figures";
import { useCheckTexts } from "../check/texts/useCheckTexts";
import { sentenceOfFile } from "../check/texts/fileSentence";
import { useLanguage } from "../language";
import { Folded } from "../layout/Folded";
import { Section } from "../layout/Section";
import { StatusWord } from "../layout/StatusWord";
import type { Tone } from "../layout/StatusWord";
import { dryRunView } from "./dryRunView";
import type { FieldRow, FieldStatus } from "./lack";
import { useReportTexts } from "./texts/useReportTexts";
import type { PreparedForm, PreparedSet } from "./prepareReport";
import type { Preparing } from "./usePreparation";

const LOOKS: Readonly<Record<FieldStatus, { readonly icon: FluentIcon; readonly tone: Tone }>> = {
  filled: { icon: CheckmarkCircle20Filled, tone: "good" },
  partly: { icon: CircleHalfFill20Regular, tone: "warning" },
  missing: { icon: DocumentQuestionMark20Regular, tone: "neutral" },
  unknown: { icon: DismissCircle20Filled, tone: "bad" },
};

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", rowGap: tokens.spacingVerticalXS },
  lack: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
  },
  row: { display: "flex", flexDirection: "column", minWidth: 0 },
  faint: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
  spinner: { justifyContent: "start" },
  faults: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

/** What filling would come to: every field with what is missing of it and why, before anything is written. */
export function DryRunSection({ preparing }: { readonly preparing: Preparing }) {
  const styles = useStyles();
  const texts = useReportTexts().dryRun;
  const { failed } = useCheckTexts();
  const language = useLanguage();
  switch (preparing.kind) {
    case "idle":
      return null;
    case "preparing":
      return (
        <Section title={texts.title}>
          <Spinner size="tiny" label={texts.preparing} className={styles.spinner} />
        </Section>
      );
    case "fault":
      return (
        <Section title={texts.title}>
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>
              {preparing.name}: {sentenceOfFile(preparing.fault, language)}
            </MessageBarBody>
          </MessageBar>
        </Section>
      );
    case "failed":
      return (
        <Section title={texts.title}>
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>
              {texts.failed} {failed.fault(preparing.fault)}
            </MessageBarBody>
          </MessageBar>
        </Section>
      );
    case "sheetGone":
      return (
        <Section title={texts.title}>
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>{texts.sheetGone(preparing.name)}</MessageBarBody>
          </MessageBar>
        </Section>
      );
    case "prepared":
      return (
        <>
          <CrossFoots figures={preparing.figures} />
          {preparing.forms.map((form) => (
            <DryRun
              key={form.name}
              // Sections are told apart by their titles, also by those who hear them only.
              title={preparing.set === undefined ? texts.title : `${texts.title}: ${form.name}`}
              aside={fileOf(form, preparing.set)}
              form={form}
              figures={preparing.figures}
            />
          ))}
        </>
      );
  }
}

/** What the filled form will be found in. */
function fileOf({ name, filling }: PreparedForm, set: PreparedSet | undefined): string {
  if (set !== undefined) return set.file;
  return filling.kind === "file" ? filling.file : name;
}

/** The figures held against each other, before anything is filled with them. */
function CrossFoots({ figures }: { readonly figures: Figures }) {
  const styles = useStyles();
  const texts = useReportTexts().dryRun;
  const feet = crossFoots(figures);
  const failed = feet.filter(({ holds }) => !holds);
  if (feet.length === 0) return null;
  if (failed.length === 0)
    return <StatusWord {...LOOKS.filled}>{texts.crossFoots(feet.length, 0)}</StatusWord>;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {texts.crossFoots(feet.length, failed.length)}
        <ul className={styles.faults}>
          {failed.map((foot) => (
            <li key={`${foot.kind} ${foot.field} ${foot.place ?? ""}`}>{texts.crossFoot(foot)}</li>
          ))}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}

interface DryRunProps {
  readonly title: string;
  readonly aside: string;
  readonly form: PreparedForm;
  readonly figures: Figures;
}

function DryRun({ title, aside, form, figures }: DryRunProps) {
  const styles = useStyles();
  const allTexts = useReportTexts();
  const texts = allTexts.dryRun;
  const language = useLanguage();
  const view = dryRunView(form.report, figures, language, allTexts);
  const { lacks, filled, fields } = view;
  if (fields === 0) {
    return (
      <Section title={title} aside={aside}>
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {form.facts.filledBefore === undefined ? texts.noTags : texts.filledUp}
          </MessageBarBody>
        </MessageBar>
      </Section>
    );
  }
  return (
    <Section title={title} aside={aside}>
      <StatusWord {...LOOKS[lacks.length === 0 ? "filled" : "partly"]}>
        {lacks.length === 0 ? texts.complete(fields) : texts.incomplete(filled.length, fields)}
      </StatusWord>
      <TemplateNotes form={form} />
      {view.faults.length === 0 ? null : (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            {texts.faulty}
            <ul className={styles.faults}>
              {view.faults.map((fault) => (
                <li key={fault}>{fault}</li>
              ))}
            </ul>
          </MessageBarBody>
        </MessageBar>
      )}
      {lacks.map(({ status, why, rows }) => (
        <div key={`${status} ${why}`} className={styles.lack}>
          <StatusWord {...LOOKS[status]}>{texts.lack(status, rows.length)}</StatusWord>
          <Text>{why}</Text>
          <FieldRows rows={rows} />
        </div>
      ))}
      {filled.length === 0 ? null : (
        <Folded title={texts.filledFields(filled.length)}>
          <FieldRows rows={filled} />
        </Folded>
      )}
    </Section>
  );
}

/** What is to be known of a template before it is filled: its version, that it changed, that it was filled before. */
function TemplateNotes({ form: { facts, change } }: { readonly form: PreparedForm }) {
  const texts = useReportTexts().dryRun;
  const { version, filledBefore } = facts;
  const notes = [
    ...(filledBefore === undefined ? [] : [texts.filledBefore(filledBefore.period, filledBefore.madeOn)]),
    ...(change.kind === "version" ? [texts.otherVersion(change.before, change.now)] : []),
    ...(change.kind === "fields" ? [texts.otherFields] : []),
  ];
  return (
    <>
      {version === undefined ? null : <Text size={200}>{texts.version(version)}</Text>}
      {notes.map((note) => (
        <MessageBar key={note} intent="warning" layout="multiline">
          <MessageBarBody>{note}</MessageBarBody>
        </MessageBar>
      ))}
    </>
  );
}

function FieldRows({ rows }: { readonly rows: readonly FieldRow[] }) {
  const styles = useStyles();
  const texts = useReportTexts().dryRun;
  if (rows.length === 0) return null;
  return (
    <ul className={styles.list}>
      {rows.map((row) => (
        <li key={row.key} className={styles.row}>
          {row.meaning === "" ? null : <Text size={200}>{row.meaning}</Text>}
          <Text size={200} className={styles.faint}>
            {texts.where(row.written, row.cells)}
          </Text>
        </li>
      ))}
    </ul>
  );
}
