import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { Dismiss16Regular, History16Regular } from "@fluentui/react-icons";
import { useRef, useState } from "react";
import { useLanguage } from "../language";
import { useSession } from "../session/useSession";
import { sentenceOfFile } from "./texts/fileSentence";
import { useCheckTexts } from "./texts/useCheckTexts";

const useStyles = makeStyles({
  choice: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  input: { display: "none" },
  fault: { color: tokens.colorStatusDangerForeground1, flexBasis: "100%" },
});

/** The file of the period before, to find what slipped back and what changed beyond belief. */
export function PreviousChoice() {
  const styles = useStyles();
  const { previous } = useCheckTexts();
  const language = useLanguage();
  const [{ previousName }, session] = useSession();
  const [fault, setFault] = useState<string>();
  const input = useRef<HTMLInputElement>(null);
  const take = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    const bytes = new Uint8Array(await file.arrayBuffer());
    const trouble = await session.compareWith({ name: file.name, bytes });
    setFault(trouble === undefined ? undefined : sentenceOfFile(trouble, language));
    if (trouble === undefined) await session.check();
  };
  const drop = async (): Promise<void> => {
    await session.compareWith(undefined);
    await session.check();
  };
  return (
    <div className={styles.choice}>
      <Button
        size="small"
        appearance="subtle"
        icon={<History16Regular />}
        onClick={() => input.current?.click()}
      >
        {previousName === undefined ? previous.choose : previous.chosen(previousName)}
      </Button>
      {previousName === undefined ? null : (
        <Button
          size="small"
          appearance="subtle"
          icon={<Dismiss16Regular />}
          aria-label={previous.drop}
          onClick={() => void drop()}
        />
      )}
      <input
        ref={input}
        className={styles.input}
        type="file"
        accept=".xlsx,.xlsm"
        aria-label={previous.choose}
        onChange={({ target }) => {
          void take(target.files?.[0]);
          // The same file may be chosen again after it was changed elsewhere.
          target.value = "";
        }}
      />
      {fault === undefined ? null : (
        <Text size={200} role="alert" className={styles.fault}>
          {fault}
        </Text>
      )}
    </div>
  );
}
