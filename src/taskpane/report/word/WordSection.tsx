import {
  Button,
  MessageBar,
  MessageBarBody,
  Spinner,
  Text,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import type { CheckReport } from "../../../core/checks/checkWorkbook";
import type { ReportOccasion } from "../../../core/report/sourceOfCheck";
import { useCheckTexts } from "../../check/texts/useCheckTexts";
import { useLanguage } from "../../language";
import { FileButton } from "../../layout/FileButton";
import { Section } from "../../layout/Section";
import { contentOf } from "../../session/chosenFile";
import { WordPreview } from "./WordPreview";
import { en } from "./texts/en";
import { vi } from "./texts/vi";
import { useWordReport } from "./useWordReport";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  faint: { color: tokens.colorNeutralForeground3 },
  file: { overflowWrap: "anywhere" },
});

interface WordSectionProps {
  readonly check: CheckReport;
  readonly occasion: ReportOccasion | undefined;
}

/** The report in words: its template, what it would leave blank, and the file. */
export function WordSection({ check, occasion }: WordSectionProps) {
  const styles = useStyles();
  const texts = useLanguage() === "vi" ? vi : en;
  const { failed } = useCheckTexts();
  const desk = useWordReport(check, occasion);
  const [isUnreadable, setUnreadable] = useState(false);
  const { template, state } = desk;
  const read = async (file: File): Promise<void> => {
    const content = await contentOf(file);
    setUnreadable(content.kind !== "bytes");
    if (content.kind === "bytes") desk.choose({ name: file.name, bytes: content.bytes });
  };
  return (
    <Section title={texts.title}>
      <Text className={styles.faint}>{texts.hint}</Text>
      {template === undefined ? null : <Text className={styles.file}>{texts.chosen(template.name)}</Text>}
      <div className={styles.row}>
        <Button disabled={occasion === undefined || state.kind === "working"} onClick={desk.preview}>
          {texts.preview}
        </Button>
        <FileButton
          label={texts.own}
          picks="file"
          accept=".docx"
          appearance="subtle"
          onFiles={([file]) => {
            if (file !== undefined) void read(file);
          }}
        >
          {texts.own}
        </FileButton>
        {template === undefined ? null : (
          <Button appearance="subtle" onClick={() => desk.choose(undefined)}>
            {texts.standard}
          </Button>
        )}
      </div>
      {state.kind === "working" ? <Spinner size="tiny" label={texts.preparing} /> : null}
      {state.kind === "failed" || isUnreadable ? (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            {state.kind === "failed" ? failed.fault(state.fault) : texts.unreadable}
          </MessageBarBody>
        </MessageBar>
      ) : null}
      {state.kind === "answered" ? (
        <WordPreview preparation={state.preparation} desk={desk} texts={texts} />
      ) : null}
    </Section>
  );
}
