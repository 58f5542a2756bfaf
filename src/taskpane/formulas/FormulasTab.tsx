import { MessageBar, MessageBarBody, Text, makeStyles, tokens } from "@fluentui/react-components";
import { CheckedOnly } from "../checked/CheckedOnly";
import { useJump } from "../checked/useJump";
import { Section } from "../layout/Section";
import { useSession } from "../session/useSession";
import { ConvertSection } from "./convert/ConvertSection";
import { FreezeSection } from "./FreezeSection";
import { InsertForm } from "./InsertForm";
import { NamesSection } from "./NamesSection";
import { useFormulaTexts } from "./texts/useFormulaTexts";

const useStyles = makeStyles({
  tab: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXL, minWidth: 0 },
  title: { margin: 0 },
  hint: { color: tokens.colorNeutralForeground2 },
});

interface FormulasTabProps {
  /** Where a workbook is opened. */
  readonly onShowCheck: () => void;
}

/** Formulas of the add-in in the workbook: put beside tables, mended, and frozen before a file is sent. */
export function FormulasTab({ onShowCheck }: FormulasTabProps) {
  const styles = useStyles();
  const texts = useFormulaTexts();
  const [{ book }] = useSession();
  const [said, jump] = useJump();
  if (book === undefined) {
    return (
      <CheckedOnly hint={texts.insert.notChecked} onShowCheck={onShowCheck}>
        {() => null}
      </CheckedOnly>
    );
  }
  return (
    <div className={styles.tab}>
      <Text as="h2" weight="semibold" size={400} className={styles.title}>
        {texts.title}
      </Text>
      {said === undefined ? null : (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{said}</MessageBarBody>
        </MessageBar>
      )}
      <Section title={texts.insert.title}>
        <Text size={200} className={styles.hint}>
          {texts.insert.hint}
        </Text>
        {book.formulas === "stored" ? (
          <MessageBar intent="info" layout="multiline">
            <MessageBarBody>{texts.insert.onlyInExcel}</MessageBarBody>
          </MessageBar>
        ) : (
          <CheckedOnly hint={texts.insert.notChecked} onShowCheck={onShowCheck}>
            {(report) => <InsertForm report={report} onJump={jump} />}
          </CheckedOnly>
        )}
      </Section>
      <ConvertSection onJump={jump} />
      <NamesSection onJump={jump} />
      <FreezeSection onJump={jump} />
    </div>
  );
}
