import { readPeriodInWords } from "../../plan/periodInWords";
import { VERDICT_LABELS } from "../../checks/verdictLabels";
import { criterionOf, indicatorOf } from "../../criteria/lookup";
import { setNamed } from "../../criteria/setNamed";
import type { CriteriaSet } from "../../criteria/types";
import { parsePeriod, printPeriod } from "../../plan/period";
import type { Period } from "../../plan/period";
import { cellText, rawCellAt } from "../../records/cells";
import { placeKey } from "../../records/places";
import type { CellOfSheet, IndicatorRecord, WrittenPlace } from "../../records/types";
import type { Grid } from "../../sheet/grid";
import type { Stage } from "../../sheet/table";
import type { RawCell, Verdict } from "../../target/types";
import { normaliseText } from "../../text/normalise";
import { historyLayout, SCOPE_WORDS, STAGE_WORDS } from "./historyLayout";
import type { HistoryColumn, HistoryLayout } from "./historyLayout";

/** What was reported and judged for one indicator or criterion of a commune in a period gone by. */
export interface HistoryRow {
  /** The cell of the result. */
  readonly cell: CellOfSheet;
  readonly period: Period;
  readonly place: WrittenPlace;
  readonly set: string;
  readonly scope: IndicatorRecord["scope"];
  readonly code: string;
  readonly stage?: Stage;
  readonly result: RawCell;
  readonly verdict: Verdict;
}

/** Why a row is not held against anything: something in it cannot be read, or another row says otherwise. */
export type WrongHistory =
  "unreadablePeriod" | "noPlace" | "unknownSet" | "unknownCode" | "unknownWord" | "contradiction";

export interface WrongHistoryRow {
  readonly cell: CellOfSheet;
  readonly why: WrongHistory;
  readonly written: string;
  /** Where the same result of the same period stood first. */
  readonly first?: CellOfSheet;
}

export interface HistorySheet {
  readonly sheet: string;
  readonly layout: HistoryLayout;
  /** The rows that hold: read whole, and not contradicted by another. */
  readonly rows: readonly HistoryRow[];
  /** All rows that could be read, those that repeat or contradict another too. */
  readonly stored: readonly HistoryRow[];
  readonly wrong: readonly WrongHistoryRow[];
}

/** One key for a result of a period; names stand in it too, since codes were given to other places in 2025. */
export function historyKey({ period, place, set, scope, code, stage }: Omit<HistoryRow, "cell">): string {
  return [groupKey({ period, place, set }), scope, code, stage ?? ""].join("\u0000");
}

/** One key for all a commune reports of a set in a period: what is written together and replaced together. */
export function groupKey({ period, place, set }: Pick<HistoryRow, "period" | "place" | "set">): string {
  return [printPeriod(period), placeKey(place), place.name.toLocaleLowerCase("vi"), set].join("\u0000");
}

/** The rows of a history sheet; undefined where the sheet is something else. */
export function readHistorySheet(grid: Grid, sets: readonly CriteriaSet[]): HistorySheet | undefined {
  const layout = historyLayout(grid);
  if (layout === undefined) return undefined;
  const stored: HistoryRow[] = [];
  const wrong: WrongHistoryRow[] = [];
  for (let row = layout.headerRow + 1; row < grid.rowCount; row++) {
    const outcome = new RowReader(grid, row, layout, sets).read();
    if (outcome === undefined) continue;
    if ("why" in outcome) wrong.push(outcome);
    else stored.push(outcome);
  }
  const { rows, contradictions } = withoutContradictions(stored);
  const all = [...wrong, ...contradictions].sort((one, other) => one.cell.row - other.cell.row);
  return { sheet: grid.name, layout, rows, stored, wrong: all };
}

/** With its tones, since "Đat" may be anything. */
function wordKey(word: string): string {
  return normaliseText(word).toLocaleLowerCase("vi");
}

/** A record's own keys, which TypeScript takes for any text. */
function namesIn<Name extends string>(words: Readonly<Record<Name, string>>): readonly Name[] {
  return Object.keys(words) as unknown as readonly Name[];
}

class RowReader {
  constructor(
    private readonly grid: Grid,
    private readonly row: number,
    private readonly layout: HistoryLayout,
    private readonly sets: readonly CriteriaSet[],
  ) {}

  read(): HistoryRow | WrongHistoryRow | undefined {
    if ([...this.layout.columns.keys()].every((column) => this.raw(column).kind === "blank"))
      return undefined;
    const period = readPeriodInWords(this.text("period")) ?? parsePeriod(this.text("period"));
    if (period === undefined) return this.wrong("period", "unreadablePeriod");
    const place = this.place();
    if (place === undefined) return this.wrong("place", "noPlace");
    const set = setNamed(this.sets, this.text("set"), period.year);
    if (set === undefined) return this.wrong("set", "unknownSet");
    const scope = this.word("scope", SCOPE_WORDS, "indicator");
    if (scope === undefined) return this.wrong("scope", "unknownWord");
    const code = this.code(set, scope);
    if (code === undefined) return this.wrong("code", "unknownCode");
    const stage = this.word("stage", STAGE_WORDS, "none");
    if (stage === undefined) return this.wrong("stage", "unknownWord");
    const verdict = this.word("verdict", VERDICT_LABELS, undefined);
    if (verdict === undefined) return this.wrong("verdict", "unknownWord");
    return {
      cell: this.at("result"),
      period,
      place,
      set: set.id,
      scope,
      code,
      ...(stage === "none" ? {} : { stage }),
      result: this.raw("result"),
      verdict,
    };
  }

  private place(): WrittenPlace | undefined {
    const name = this.text("place");
    if (name === "") return undefined;
    const [code, district] = [this.text("placeCode"), this.text("district")];
    const within = district === "" ? {} : { district };
    const match =
      code === ""
        ? { kind: "unknown" as const, ...within }
        : { kind: "known" as const, code, name, ...within };
    return { name, written: name, match, cell: this.at("place") };
  }

  /** A number has lost what tells 17.1 from 17.10. */
  private code(set: CriteriaSet, scope: HistoryRow["scope"]): string | undefined {
    const raw = this.raw("code");
    if (raw.kind === "number" && !Number.isInteger(raw.value)) return undefined;
    const written = this.text("code");
    if (scope === "criterion") return criterionOf(set, written)?.no;
    // Where a set's indicators are not known its codes cannot be.
    if (set.indicators.length === 0) return written === "" ? undefined : written;
    return indicatorOf(set, written)?.code;
  }

  /** The name a word of the sheet stands for; `blank` where the cell is blank, undefined where the word is no such. */
  private word<Name extends string, Blank>(
    column: HistoryColumn,
    words: Readonly<Record<Name, string>>,
    blank: Blank,
  ): Name | Blank | undefined {
    const written = wordKey(this.text(column));
    if (written === "") return blank;
    const isWritten = (name: Name): boolean => wordKey(words[name]) === written;
    return namesIn(words).find(isWritten);
  }

  private raw(column: HistoryColumn): RawCell {
    const at = this.layout.columns.get(column);
    return at === undefined ? { kind: "blank" } : rawCellAt(this.grid, this.row, at);
  }

  private text(column: HistoryColumn): string {
    const raw = this.raw(column);
    // A year or a code as a number, without the sign of thousands.
    return raw.kind === "number" ? String(raw.value) : cellText(raw);
  }

  private at(column: HistoryColumn): CellOfSheet {
    return { sheet: this.grid.name, row: this.row, column: this.layout.columns.get(column) ?? 0 };
  }

  private wrong(column: HistoryColumn, why: WrongHistory): WrongHistoryRow {
    return { cell: this.at(column), why, written: this.text(column) };
  }
}

/** Of rows that say different things of one result none holds; of equal ones the first. */
function withoutContradictions(stored: readonly HistoryRow[]): {
  readonly rows: readonly HistoryRow[];
  readonly contradictions: readonly WrongHistoryRow[];
} {
  const groups = new Map<string, [HistoryRow, ...HistoryRow[]]>();
  for (const row of stored) {
    const group = groups.get(historyKey(row));
    if (group === undefined) groups.set(historyKey(row), [row]);
    else group.push(row);
  }
  const says = ({ result, verdict }: HistoryRow): string => `${verdict} ${cellText(result)}`;
  const rows: HistoryRow[] = [];
  const contradictions: WrongHistoryRow[] = [];
  for (const [first, ...more] of groups.values()) {
    if (more.every((row) => says(row) === says(first))) rows.push(first);
    else
      contradictions.push(
        ...more.map(({ cell, result }) => ({
          cell,
          why: "contradiction" as const,
          written: cellText(result),
          first: first.cell,
        })),
      );
  }
  return { rows, contradictions };
}
