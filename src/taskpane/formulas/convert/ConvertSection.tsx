import {
  Button,
  Field,
  Radio,
  RadioGroup,
  Select,
  Text,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import type { CellOfSheet } from "../../../core/records/types";
import type { TextConversion, UnconvertedText } from "../../../core/sheet/convertTexts";
import { useFieldStyles } from "../../check/fieldStyles";
import { Section } from "../../layout/Section";
import type { OpenBook } from "../../session/types";
import { useSession } from "../../session/useSession";
import { CellList } from "../CellList";
import { ChangeOutcome } from "../ChangeOutcome";
import { planConversion } from "../plans";
import type { ConversionScope } from "../plans";
import type { ConversionWay } from "../texts/texts";
import { useFormulaTexts } from "../texts/useFormulaTexts";
import { useChange } from "../useChange";
import type { PlanWork } from "../useChange";
import { ConvertedTable } from "./ConvertedTable";
import { canDeliverConverted } from "./convertedCopy";
import { CopyOutcome } from "./CopyOutcome";
import { useCopy } from "./useCopy";

const useStyles = makeStyles({ hint: { color: tokens.colorNeutralForeground2 } });

const ACTION = { kind: "convert" } as const;

/** Sheets stand in the list by their place in it, since a sheet may have any name. */
type Chosen = "book" | "selection" | number;

/** Puts texts of old encodings into Unicode: in a copy of the workbook, or in the cells themselves. */
export function ConvertSection({ onJump }: { readonly onJump: (cell: CellOfSheet) => void }) {
  const styles = useStyles();
  const fieldStyles = useFieldStyles();
  const { convert: texts } = useFormulaTexts();
  const [{ book, busy, sheets }] = useSession();
  const ways = waysOf(book);
  const [wished, wish] = useState<ConversionWay>("copy");
  const [chosen, choose] = useState<Chosen>("book");
  const change = useChange<TextConversion>();
  const copy = useCopy();
  const { state, look, apply } = change;
  const way = ways.includes(wished) ? wished : ways[0];
  const workFor =
    (one: Chosen, into: ConversionWay): PlanWork<TextConversion> =>
    (open) =>
      planConversion(open, into === "copy" ? { kind: "book" } : scopeOf(one, sheets));
  const plan = state.kind === "planned" ? state.plan : undefined;
  const isWorking = busy || ["reading", "working"].includes(state.kind) || copy.state.kind === "working";
  if (way === undefined) return null;
  return (
    <Section title={texts.title}>
      <Text size={200} className={styles.hint}>
        {texts.hint}
      </Text>
      <Field label={texts.way}>
        <RadioGroup
          value={way}
          onChange={(_, { value }) => {
            const into = ways.find((one) => one === value) ?? way;
            wish(into);
            if (plan !== undefined) look(workFor(chosen, into));
          }}
        >
          {ways.map((one) => (
            <Radio key={one} value={one} label={texts.ways[one]} />
          ))}
        </RadioGroup>
      </Field>
      {way === "copy" ? null : (
        <Field label={texts.scope}>
          <Select
            className={fieldStyles.narrow}
            value={String(chosen)}
            onChange={(_, { value }) => {
              const one = value === "book" || value === "selection" ? value : Number(value);
              choose(one);
              if (plan !== undefined) look(workFor(one, way));
            }}
          >
            <option value="book">{texts.wholeBook}</option>
            {book?.selectedArea === undefined ? null : <option value="selection">{texts.selection}</option>}
            {sheets.map(({ name }, at) => (
              <option key={name} value={at}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <div>
        <Button disabled={isWorking} onClick={() => look(workFor(chosen, way))}>
          {texts.look}
        </Button>
      </div>
      {plan === undefined ? null : (
        <>
          <Preview plan={plan} way={way} onJump={onJump} />
          {plan.edits.length === 0 && (way === "inPlace" || plan.left.length === 0) ? null : (
            <div>
              <Button
                appearance="primary"
                disabled={isWorking}
                onClick={() => (way === "copy" ? copy.make() : apply(workFor(chosen, way), ACTION))}
              >
                {texts.apply}
              </Button>
            </div>
          )}
        </>
      )}
      <div role="status">
        <CopyOutcome state={copy.state} />
        <ChangeOutcome
          change={change}
          action={ACTION.kind}
          applied={({ converted }) => texts.applied(converted.length)}
        />
      </div>
    </Section>
  );
}

interface PreviewProps {
  readonly plan: TextConversion;
  readonly way: ConversionWay;
  readonly onJump: (cell: CellOfSheet) => void;
}

function Preview({ plan, way, onJump }: PreviewProps) {
  const { convert: texts } = useFormulaTexts();
  const { edits, left } = plan;
  const stays = left.filter((text) => !isReached(text, way));
  const reached = left.filter((text) => isReached(text, way) && text.before !== text.after);
  const converted = [...plan.converted, ...reached];
  const fontsOnly = edits.length - plan.converted.length;
  return (
    <>
      <Text weight="semibold">
        {converted.length === 0
          ? texts.none
          : texts.found(converted.length, new Set(converted.map(({ sheet }) => sheet)).size)}
      </Text>
      {fontsOnly === 0 ? null : <Text size={200}>{texts.fontsOnly(fontsOnly)}</Text>}
      <ConvertedTable converted={converted} />
      <CellList
        title={texts.leftTitle(stays.length)}
        cells={stays.map((cell) => ({ ...cell, words: texts.why[cell.why] }))}
        onJump={onJump}
      />
    </>
  );
}

/** A copy reaches into protected sheets and into cells of several fonts too; only formulas stay. */
function isReached({ why }: UnconvertedText, way: ConversionWay): boolean {
  return way === "copy" && why !== "formula";
}

/** A file is never changed itself: what is downloaded is a copy anyway. */
function waysOf(book: OpenBook | undefined): readonly ConversionWay[] {
  if (book === undefined) return [];
  return [
    ...(canDeliverConverted(book) ? (["copy"] as const) : []),
    ...(book.origin === "excel" ? (["inPlace"] as const) : []),
  ];
}

function scopeOf(chosen: Chosen, sheets: readonly { readonly name: string }[]): ConversionScope {
  if (chosen === "selection") return { kind: "selection" };
  const sheet = chosen === "book" ? undefined : sheets[chosen];
  return sheet === undefined ? { kind: "book" } : { kind: "sheet", sheet: sheet.name };
}
