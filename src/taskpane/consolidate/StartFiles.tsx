import { MessageBar, MessageBarBody, Text, makeStyles, tokens } from "@fluentui/react-components";
import { FolderAdd24Regular } from "@fluentui/react-icons";
import { EmptyState } from "../layout/EmptyState";
import { FilesButton } from "./FilesButton";
import type { ChosenFile } from "./chosenFiles";
import { useConsolidateTexts } from "./texts/useConsolidateTexts";

const useStyles = makeStyles({
  actions: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "center",
    gap: tokens.spacingHorizontalS,
  },
  faint: { color: tokens.colorNeutralForeground3 },
});

interface StartFilesProps {
  /** Whether what was chosen last held no workbook. */
  readonly wasEmpty: boolean;
  readonly onFiles: (files: readonly ChosenFile[]) => void;
}

export function StartFiles({ wasEmpty, onFiles }: StartFilesProps) {
  const styles = useStyles();
  const texts = useConsolidateTexts().start;
  return (
    <EmptyState icon={FolderAdd24Regular} title={texts.title} hint={texts.hint}>
      <div className={styles.actions}>
        <FilesButton label={texts.files} picks="files" look="primary" onFiles={onFiles} />
        <FilesButton label={texts.folder} picks="folder" look="secondary" onFiles={onFiles} />
      </div>
      <Text size={200} className={styles.faint}>
        {texts.drop}
      </Text>
      {wasEmpty ? (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{texts.nothing}</MessageBarBody>
        </MessageBar>
      ) : null}
    </EmptyState>
  );
}
