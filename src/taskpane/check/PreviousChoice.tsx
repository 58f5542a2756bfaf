import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { Dismiss16Regular, History16Regular } from "@fluentui/react-icons";
import { useState } from "react";
import { useLanguage } from "../language";
import { FileButton, WORKBOOKS } from "../layout/FileButton";
import { contentOf } from "../session/chosenFile";
import { useSession } from "../session/useSession";
import { sentenceOfFile } from "./texts/fileSentence";
import { useCheckTexts } from "./texts/useCheckTexts";

const useStyles = makeStyles({
  choice: { display: "flex", alignItems: "center", minWidth: 0 },
  file: { minWidth: 0, overflowWrap: "anywhere" },
  fault: {
    color: tokens.colorStatusDangerForeground1,
    flexBasis: "100%",
    paddingInlineStart: tokens.spacingHorizontalS,
  },
});

/** The file of the period before, to find what slipped back and what changed beyond belief. */
export function PreviousChoice() {
  const styles = useStyles();
  const { previous } = useCheckTexts();
  const language = useLanguage();
  const [{ previousName }, session] = useSession();
  const [fault, setFault] = useState<string>();
  const take = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    const content = await contentOf(file);
    const trouble =
      content.kind === "bytes"
        ? await session.compareWith({ name: file.name, bytes: content.bytes })
        : content;
    setFault(trouble === undefined ? undefined : sentenceOfFile(trouble, language));
    if (trouble === undefined) await session.check();
  };
  const drop = async (): Promise<void> => {
    await session.compareWith(undefined);
    await session.check();
  };
  return (
    <>
      <div className={styles.choice}>
        <FileButton
          className={styles.file}
          label={previous.choose}
          picks="file"
          accept={WORKBOOKS}
          size="small"
          appearance="subtle"
          icon={<History16Regular />}
          onFiles={([file]) => void take(file)}
        >
          {previousName === undefined ? previous.choose : previous.chosen(previousName)}
        </FileButton>
        {previousName === undefined ? null : (
          <Button
            size="small"
            appearance="subtle"
            icon={<Dismiss16Regular />}
            aria-label={previous.drop}
            onClick={() => void drop()}
          />
        )}
      </div>
      {fault === undefined ? null : (
        <Text size={200} role="alert" className={styles.fault}>
          {fault}
        </Text>
      )}
    </>
  );
}
