import { VERDICT_LABELS } from "../../checks/verdictLabels";
import { criterionOf, indicatorOf } from "../../criteria/lookup";
import { isUnlistedSet } from "../../criteria/setForTitle";
import { setNamed } from "../../criteria/setNamed";
import type { CriteriaSet } from "../../criteria/types";
import { parsePeriod } from "../../plan/period";
import type { Period } from "../../plan/period";
import { readPeriodInWords } from "../../plan/periodInWords";
import { cellText, rawCellAt } from "../../records/cells";
import type { CellOfSheet, WrittenPlace } from "../../records/types";
import type { Grid } from "../../sheet/grid";
import type { RawCell } from "../../target/types";
import { grouped } from "../../text/grouped";
import { normaliseText } from "../../text/normalise";
import { printNumber } from "../../text/number";
import { historyLayout, SCOPE_WORDS, STAGE_WORDS } from "./historyLayout";
import type { HistoryColumn, HistoryLayout } from "./historyLayout";
import { cumulativeKey, groupKey, historyKey } from "./historyRow";
import type {
  HistoryCumulative,
  HistoryRow,
  HistorySheet,
  WrongHistory,
  WrongHistoryRow,
} from "./historyRow";

/** The rows of a history sheet; undefined where the sheet is something else. */
export function readHistorySheet(grid: Grid, sets: readonly CriteriaSet[]): HistorySheet | undefined {
  const layout = historyLayout(grid);
  if (layout === undefined) return undefined;
  const results: HistoryRow[] = [];
  const figures: HistoryCumulative[] = [];
  const wrong: WrongHistoryRow[] = [];
  for (let row = layout.headerRow + 1; row < grid.rowCount; row++) {
    const outcome = new RowReader(grid, row, layout, sets).read();
    if (outcome === undefined) continue;
    if ("why" in outcome) wrong.push(outcome);
    else if ("subject" in outcome) figures.push(outcome);
    else results.push(outcome);
  }
  const judged = withoutContradictions(results, historyKey, ({ result, verdict }) => ({
    written: cellText(result),
    says: `${verdict} ${cellText(result)}`,
  }));
  const counted = withoutContradictions(figures, cumulativeKey, ({ value }) => ({
    written: printNumber(value),
    says: String(value),
  }));
  return {
    sheet: grid.name,
    layout,
    rows: judged.rows,
    cumulatives: counted.rows,
    stored: [
      ...results.map((row) => ({ row: row.cell.row, group: groupKey(row) })),
      ...figures.map((row) => ({ row: row.cell.row, group: cumulativeKey(row) })),
    ].sort((one, other) => one.row - other.row),
    wrong: [...wrong, ...judged.contradictions, ...counted.contradictions].sort(
      (one, other) => one.cell.row - other.cell.row,
    ),
  };
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

  read(): HistoryRow | HistoryCumulative | WrongHistoryRow | undefined {
    if ([...this.layout.columns.keys()].every((column) => this.raw(column).kind === "blank"))
      return undefined;
    const period = readPeriodInWords(this.text("period")) ?? parsePeriod(this.text("period"));
    if (period === undefined) return this.wrong("period", "unreadablePeriod");
    const scope = this.word("scope", SCOPE_WORDS, "indicator");
    if (scope === undefined) return this.wrong("scope", "unknownWord");
    return scope === "cumulative" ? this.cumulative(period) : this.result(period, scope);
  }

  private cumulative(period: Period): HistoryCumulative | WrongHistoryRow {
    const subject = this.text("subject");
    if (subject === "") return this.wrong("subject", "noSubject");
    const raw = this.raw("result");
    if (raw.kind !== "number") return this.wrong("result", "noFigure");
    const place = this.place();
    const whose = place === undefined ? {} : { place };
    return { cell: this.at("result"), period, ...whose, subject, value: raw.value };
  }

  private result(period: Period, scope: HistoryRow["scope"]): HistoryRow | WrongHistoryRow {
    const place = this.place();
    if (place === undefined) return this.wrong("place", "noPlace");
    const named = this.text("set");
    const set = setNamed(this.sets, named, period.year);
    if (set === undefined && !isUnlistedSet(named)) return this.wrong("set", "unknownSet");
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
      set: set?.id ?? named,
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
  private code(set: CriteriaSet | undefined, scope: HistoryRow["scope"]): string | undefined {
    const raw = this.raw("code");
    if (raw.kind === "number" && !Number.isInteger(raw.value)) return undefined;
    const written = this.text("code");
    if (set !== undefined && scope === "criterion") return criterionOf(set, written)?.no;
    // Where a set's indicators are not known its codes cannot be.
    if (set === undefined || set.indicators.length === 0) return written === "" ? undefined : written;
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

/** What a row says of its subject, to be held against others and to be shown. */
interface Statement {
  readonly says: string;
  readonly written: string;
}

/** Of rows that say different things of one subject none holds; of equal ones the first. */
function withoutContradictions<Row extends { readonly cell: CellOfSheet }>(
  stored: readonly Row[],
  keyOf: (row: Row) => string,
  statementOf: (row: Row) => Statement,
): { readonly rows: readonly Row[]; readonly contradictions: readonly WrongHistoryRow[] } {
  const rows: Row[] = [];
  const contradictions: WrongHistoryRow[] = [];
  for (const [first, ...more] of grouped(stored, keyOf).values()) {
    if (first === undefined) continue;
    const { says } = statementOf(first);
    if (more.every((row) => statementOf(row).says === says)) rows.push(first);
    else
      contradictions.push(
        ...more.map((row) => ({
          cell: row.cell,
          why: "contradiction" as const,
          written: statementOf(row).written,
          first: first.cell,
        })),
      );
  }
  return { rows, contradictions };
}
