import { Checkbox, Field, Select, Text, makeStyles, tokens } from "@fluentui/react-components";
import { DocumentAdd20Regular } from "@fluentui/react-icons";
import { useState } from "react";
import type { Period } from "../../core/plan/period";
import { forms, serves } from "../../data/forms";
import { useFieldStyles } from "../check/fieldStyles";
import { useLanguage } from "../language";
import { FileButton } from "../layout/FileButton";
import { Section } from "../layout/Section";
import type { BlankChoice } from "./choices";
import { contentOf } from "../session/chosenFile";
import { useSession } from "../session/useSession";
import { useReportTexts } from "./texts/useReportTexts";

const ALL = "all-forms";
const FILE = "own-template";
const SHEET = "own-sheet";

const useStyles = makeStyles({
  own: { display: "flex", flexDirection: "column", alignItems: "start", gap: tokens.spacingVerticalXS },
  faint: { color: tokens.colorNeutralForeground3 },
  set: { display: "flex", flexDirection: "column" },
  file: { overflowWrap: "anywhere" },
});

interface FormSectionProps {
  /** Forms of other periods are not offered; one chosen before stays, so that it can be said why it does not serve. */
  readonly period: Period | undefined;
  readonly blank: BlankChoice | undefined;
  readonly onChoose: (blank: BlankChoice | undefined) => void;
}

/** Forms of the program, or the office's own template: a file, or a sheet of the workbook itself. */
export function FormSection({ period, blank, onChoose }: FormSectionProps) {
  const fields = useFieldStyles();
  const texts = useReportTexts().form;
  const language = useLanguage();
  const [{ book }] = useSession();
  const [place, setPlace] = useState<Place>(placeOf(blank));
  const offered = forms.filter((form) => period === undefined || serves(form, period));
  const listed = forms.filter(
    (form) => offered.includes(form) || (blank?.kind === "forms" && blank.ids.includes(form.id)),
  );
  const choose = (value: string): void => {
    setPlace(isOwnPlace(value) ? value : "form");
    if (value === ALL) onChoose({ kind: "forms", ids: offered.map(({ id }) => id) });
    else onChoose(isOwnPlace(value) ? undefined : { kind: "forms", ids: [value] });
  };
  return (
    <Section title={texts.title}>
      <Field className={fields.narrow} label={texts.label}>
        <Select
          value={blank?.kind === "forms" ? chosenForm(blank.ids) : place}
          onChange={(_, { value }) => choose(value)}
        >
          {listed.map(({ id, name }) => (
            <option key={id} value={id}>
              {name[language]}
            </option>
          ))}
          {offered.length > 1 ? <option value={ALL}>{texts.all}</option> : null}
          <option value={FILE}>{texts.own}</option>
          {book?.origin === "excel" ? <option value={SHEET}>{texts.ownSheet}</option> : null}
        </Select>
      </Field>
      {blank?.kind === "forms" && blank.ids.length !== 1 ? (
        <FormSet listed={listed} ids={blank.ids} onChoose={onChoose} />
      ) : null}
      {blank?.kind !== "forms" && place === FILE ? <OwnTemplate blank={blank} onChoose={onChoose} /> : null}
      {blank?.kind !== "forms" && place === SHEET ? <OwnSheet blank={blank} onChoose={onChoose} /> : null}
    </Section>
  );
}

type Place = "form" | typeof FILE | typeof SHEET;

function isOwnPlace(value: string): value is typeof FILE | typeof SHEET {
  return value === FILE || value === SHEET;
}

function placeOf(blank: BlankChoice | undefined): Place {
  if (blank?.kind === "forms") return "form";
  return blank?.kind === "sheet" ? SHEET : FILE;
}

function chosenForm(ids: readonly string[]): string {
  return ids.length === 1 ? (ids[0] ?? ALL) : ALL;
}

interface FormSetProps extends Pick<FormSectionProps, "onChoose"> {
  readonly listed: typeof forms;
  readonly ids: readonly string[];
}

/** The forms of a set, each of which can be left out. */
function FormSet({ listed, ids, onChoose }: FormSetProps) {
  const styles = useStyles();
  const texts = useReportTexts().form;
  const language = useLanguage();
  return (
    <div role="group" aria-label={texts.whichForms} className={styles.set}>
      {listed.map(({ id, name }) => (
        <Checkbox
          key={id}
          label={name[language]}
          checked={ids.includes(id)}
          // With one left there is no set any more; the list above chooses a single form.
          disabled={ids.length === 2 && ids.includes(id)}
          onChange={(_, { checked }) =>
            onChoose({
              kind: "forms",
              ids: forms
                .map((form) => form.id)
                .filter((each) => (each === id ? checked === true : ids.includes(each))),
            })
          }
        />
      ))}
    </div>
  );
}

function OwnSheet({ blank, onChoose }: Omit<FormSectionProps, "period">) {
  const fields = useFieldStyles();
  const styles = useStyles();
  const texts = useReportTexts().form;
  const [{ sheets }] = useSession();
  return (
    <>
      <Field className={fields.narrow} label={texts.sheet}>
        <Select
          value={blank?.kind === "sheet" ? blank.sheet : ""}
          onChange={(_, { value }) => onChoose(value === "" ? undefined : { kind: "sheet", sheet: value })}
        >
          <option value="">{texts.chooseSheet}</option>
          {sheets.map(({ id, name }) => (
            <option key={id} value={name}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Text size={200} className={styles.faint}>
        {texts.sheetHint}
      </Text>
    </>
  );
}

function OwnTemplate({ blank, onChoose }: Omit<FormSectionProps, "period">) {
  const styles = useStyles();
  const texts = useReportTexts().form;
  const [isUnreadable, setUnreadable] = useState(false);
  const read = async (file: File): Promise<void> => {
    const content = await contentOf(file);
    setUnreadable(content.kind !== "bytes");
    if (content.kind === "bytes") onChoose({ kind: "template", name: file.name, bytes: content.bytes });
  };
  const said = blank?.kind === "template" ? texts.chosen(blank.name) : texts.noFile;
  return (
    <div className={styles.own}>
      <FileButton
        label={texts.own}
        picks="file"
        accept=".xlsx"
        icon={<DocumentAdd20Regular aria-hidden />}
        onFiles={([file]) => {
          if (file !== undefined) void read(file);
        }}
      >
        {texts.chooseFile}
      </FileButton>
      <Text className={styles.file} role="status">
        {isUnreadable ? texts.notXlsx : said}
      </Text>
      <Text size={200} className={styles.faint}>
        {texts.ownHint}
      </Text>
    </div>
  );
}
