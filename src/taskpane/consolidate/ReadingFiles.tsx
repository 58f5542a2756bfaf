import { Button, Field, ProgressBar, makeStyles, tokens } from "@fluentui/react-components";
import type { Intake } from "./useIntake";
import { useConsolidateTexts } from "./texts/useConsolidateTexts";

const useStyles = makeStyles({
  reading: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, minWidth: 0 },
  message: { overflowWrap: "anywhere" },
  cancel: { alignSelf: "flex-start" },
});

interface ReadingFilesProps {
  readonly reading: Extract<Intake, { readonly kind: "reading" }>;
  readonly onCancel: () => void;
}

export function ReadingFiles({ reading: { done, of, name }, onCancel }: ReadingFilesProps) {
  const styles = useStyles();
  const texts = useConsolidateTexts();
  return (
    <div className={styles.reading}>
      <Field
        validationState="none"
        validationMessage={{ className: styles.message, children: texts.reading(done, of, name) }}
      >
        <ProgressBar value={done - 1} max={of} aria-label={texts.title} />
      </Field>
      <Button className={styles.cancel} onClick={onCancel}>
        {texts.cancel}
      </Button>
    </div>
  );
}
