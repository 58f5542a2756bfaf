import { Button, Field, Select, Text, makeStyles, tokens } from "@fluentui/react-components";
import { DocumentAdd20Regular } from "@fluentui/react-icons";
import { useRef, useState } from "react";
import { forms } from "../../data/forms";
import { useLanguage } from "../language";
import { Section } from "../layout/Section";
import type { BlankChoice } from "./choices";
import { useReportTexts } from "./texts/useReportTexts";

const OWN = "own-template";

const useStyles = makeStyles({
  narrow: { minWidth: 0 },
  own: { display: "flex", flexDirection: "column", alignItems: "start", gap: tokens.spacingVerticalXS },
  faint: { color: tokens.colorNeutralForeground3 },
  file: { overflowWrap: "anywhere" },
  hidden: { display: "none" },
});

interface FormSectionProps {
  readonly blank: BlankChoice | undefined;
  readonly onChoose: (blank: BlankChoice | undefined) => void;
}

/** A form of the program, or the office's own template from a file. */
export function FormSection({ blank, onChoose }: FormSectionProps) {
  const styles = useStyles();
  const texts = useReportTexts().form;
  const language = useLanguage();
  const isOwn = blank?.kind !== "form";
  return (
    <Section title={texts.title}>
      <Field label={texts.label}>
        <Select
          className={styles.narrow}
          value={isOwn ? OWN : blank.id}
          onChange={(_, { value }) => onChoose(value === OWN ? undefined : { kind: "form", id: value })}
        >
          {forms.map(({ id, name }) => (
            <option key={id} value={id}>
              {name[language]}
            </option>
          ))}
          <option value={OWN}>{texts.own}</option>
        </Select>
      </Field>
      {isOwn ? <OwnTemplate blank={blank} onChoose={onChoose} /> : null}
    </Section>
  );
}

function OwnTemplate({ blank, onChoose }: FormSectionProps) {
  const styles = useStyles();
  const texts = useReportTexts().form;
  const input = useRef<HTMLInputElement>(null);
  const [isUnreadable, setUnreadable] = useState(false);
  const read = async (file: File): Promise<void> => {
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      setUnreadable(false);
      onChoose({ kind: "template", name: file.name, bytes });
    } catch {
      setUnreadable(true);
    }
  };
  const said = blank?.kind === "template" ? texts.chosen(blank.name) : texts.noFile;
  return (
    <div className={styles.own}>
      <input
        ref={input}
        type="file"
        accept=".xlsx"
        className={styles.hidden}
        aria-label={texts.own}
        tabIndex={-1}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          // Emptied, so that choosing the same file again after mending it is a change too.
          target.value = "";
          if (file !== undefined) void read(file);
        }}
      />
      <Button icon={<DocumentAdd20Regular aria-hidden />} onClick={() => input.current?.click()}>
        {texts.chooseFile}
      </Button>
      <Text className={styles.file} role="status">
        {isUnreadable ? texts.notXlsx : said}
      </Text>
      <Text size={200} className={styles.faint}>
        {texts.ownHint}
      </Text>
    </div>
  );
}
