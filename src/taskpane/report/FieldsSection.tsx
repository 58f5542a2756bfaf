import {
  Button,
  Field,
  Link,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  SearchBox,
  Text,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useDeferredValue, useState } from "react";
import type { Figures } from "../../core/report/figures";
import { fieldDictionary } from "../../core/report/dictionary";
import { cellName } from "../../core/sheet/address";
import type { CellOfSheet } from "../../core/records/types";
import { useCheckTexts } from "../check/texts/useCheckTexts";
import { useJump } from "../checked/useJump";
import { useLanguage } from "../language";
import { Folded } from "../layout/Folded";
import { useSession } from "../session/useSession";
import { fieldView, fieldsFound } from "./fieldsView";
import type { FieldView } from "./fieldsView";
import { useReportTexts } from "./texts/useReportTexts";
import { useTagInsertion } from "./useTagInsertion";
import type { Insertion } from "./useTagInsertion";

/** More rows than anybody reads; the search finds the rest. */
const MOST_SHOWN = 40;
const MOST_SOURCES = 5;

const useStyles = makeStyles({
  content: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  faint: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", rowGap: tokens.spacingVerticalM },
  row: { display: "flex", flexDirection: "column", minWidth: 0 },
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
  },
  name: { overflowWrap: "anywhere", fontFamily: tokens.fontFamilyMonospace },
  sources: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS },
});

/** Every field a template may use, with what it gives now and from which cells, and the way to put it into a template. */
export function FieldsSection({ figures }: { readonly figures: Figures | undefined }) {
  const texts = useReportTexts().fields;
  return (
    <Folded title={texts.title}>
      <Fields figures={figures} />
    </Folded>
  );
}

function Fields({ figures }: { readonly figures: Figures | undefined }) {
  const styles = useStyles();
  const allTexts = useReportTexts();
  const texts = allTexts.fields;
  const language = useLanguage();
  const [search, setSearch] = useState("");
  const sought = useDeferredValue(search);
  const { outcome, insert, undo } = useTagInsertion();
  const [said, jump] = useJump();
  const found = fieldsFound(sought, language);
  const shown = found.slice(0, MOST_SHOWN);
  return (
    <div className={styles.content}>
      {insert === undefined ? null : <Text size={200}>{texts.hint}</Text>}
      <Field label={texts.search}>
        <SearchBox value={search} onChange={(_, { value }) => setSearch(value)} />
      </Field>
      <Text size={200} className={styles.faint} role="status">
        {found.length === 0 ? texts.none : texts.found(found.length, fieldDictionary.fields.length)} {said}
      </Text>
      <InsertionOutcome outcome={outcome} onUndo={undo} />
      <ul className={styles.list}>
        {shown.map((field) => (
          <FieldRow
            key={field.name}
            field={fieldView(field, figures, language, allTexts)}
            onInsert={insert}
            onJump={jump}
          />
        ))}
      </ul>
      {found.length > shown.length ? (
        <Text size={200} className={styles.faint}>
          {texts.more(found.length - shown.length)}
        </Text>
      ) : null}
    </div>
  );
}

interface FieldRowProps {
  readonly field: FieldView;
  readonly onInsert: ((name: string) => void) | undefined;
  readonly onJump: (cell: CellOfSheet) => void;
}

function FieldRow({ field, onInsert, onJump }: FieldRowProps) {
  const styles = useStyles();
  const texts = useReportTexts().fields;
  const [{ busy }] = useSession();
  const { name, meaning, unit, now, from } = field;
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <Text size={200} weight="semibold" className={styles.name}>{`{{${name}}}`}</Text>
        {onInsert === undefined ? null : (
          <Button
            size="small"
            disabled={busy}
            aria-label={texts.insertField(name)}
            onClick={() => onInsert(name)}
          >
            {texts.insert}
          </Button>
        )}
      </div>
      <Text size={200}>
        {meaning}
        {unit === "" ? null : ` (${unit})`}
      </Text>
      {now === "" ? null : (
        <Text size={200} className={styles.faint}>
          {now}
        </Text>
      )}
      {from.length === 0 ? null : <Sources from={from} onJump={onJump} />}
    </li>
  );
}

function Sources({ from, onJump }: Pick<FieldView, "from"> & Pick<FieldRowProps, "onJump">) {
  const styles = useStyles();
  const texts = useReportTexts().fields;
  const rest = from.length - MOST_SOURCES;
  return (
    <div className={styles.sources}>
      <Text size={200} className={styles.faint}>
        {texts.sources(from.length)}
      </Text>
      {from.slice(0, MOST_SOURCES).map((cell) => {
        const name = `${cell.sheet}!${cellName(cell)}`;
        return (
          <Link key={name} as="button" onClick={() => onJump(cell)}>
            <Text size={200}>{name}</Text>
          </Link>
        );
      })}
      {rest > 0 ? (
        <Text size={200} className={styles.faint}>
          {texts.moreSources(rest)}
        </Text>
      ) : null}
    </div>
  );
}

interface InsertionOutcomeProps {
  readonly outcome: Insertion;
  readonly onUndo: () => void;
}

function InsertionOutcome({ outcome, onUndo }: InsertionOutcomeProps) {
  const texts = useReportTexts().fields;
  const [{ undoable, busy }] = useSession();
  const { failed } = useCheckTexts();
  const said =
    outcome.kind === "failed" ? `${texts.failed} ${failed.fault(outcome.fault)}` : sentenceOf(outcome, texts);
  if (said === undefined) return null;
  const isGood = outcome.kind === "inserted" || outcome.kind === "undone";
  return (
    <MessageBar intent={isGood ? "success" : "warning"} layout="multiline" role="status">
      <MessageBarBody>{said}</MessageBarBody>
      {outcome.kind === "inserted" && undoable?.action.kind === "insertTag" ? (
        <MessageBarActions>
          <Button size="small" disabled={busy} onClick={onUndo}>
            {texts.undo}
          </Button>
        </MessageBarActions>
      ) : null}
    </MessageBar>
  );
}

function sentenceOf(
  outcome: Exclude<Insertion, { readonly kind: "failed" }>,
  texts: ReturnType<typeof useReportTexts>["fields"],
): string | undefined {
  switch (outcome.kind) {
    case "nothing":
      return undefined;
    case "undone":
    case "notUndone":
      return texts[outcome.kind];
    case "inserted":
      return texts.inserted(outcome.field, outcome.cell);
    case "notText":
    case "refused":
      return texts[outcome.kind](outcome.cell);
  }
}
