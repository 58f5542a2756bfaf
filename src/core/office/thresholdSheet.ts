import { areaNamed } from "../criteria/areaNamed";
import { codesInOrder } from "../criteria/codesInOrder";
import type { ListedCode } from "../criteria/codesInOrder";
import { indicatorOf } from "../criteria/lookup";
import { setNamed, usualSet } from "../criteria/setNamed";
import { RESULT_HEADING, thresholdLayout, thresholdText } from "../criteria/thresholdLayout";
import type { ThresholdColumn, ThresholdLayout } from "../criteria/thresholdLayout";
import { isConfirmedMark, isEveryArea } from "../criteria/thresholdTable";
import type { CriteriaSet, OfficeThreshold } from "../criteria/types";
import { rawCellAt } from "../records/cells";
import type { CellOfSheet } from "../records/types";
import type { Area, CellRef, Grid } from "../sheet/grid";
import { readTarget } from "../target/readTarget";
import type { RawCell } from "../target/types";
import { isBlankText, plainKey } from "../text/normalise";
import { readYear } from "../text/year";

/** Why a row of an office's table of thresholds is not applied. */
export type WrongThreshold =
  | "unknownSet"
  | "unknownCode"
  | "unknownArea"
  | "unreadableYear"
  | "unreadableTarget"
  | "noTarget"
  | "repeated";

export interface WrongThresholdRow {
  readonly cell: CellOfSheet;
  readonly why: WrongThreshold;
  readonly written: string;
  /** The code of the row, as far as it was read. */
  readonly code?: string;
  /** Where the same set, code, area and year stood first. */
  readonly first?: CellOfSheet;
}

/** A row the office has written and not confirmed: it is not applied, and nothing is wrong with it. */
export interface WaitingThreshold {
  readonly cell: CellOfSheet;
  readonly set: string;
  readonly code: string;
  readonly area: string;
  /** "" where no target is written yet. */
  readonly target: string;
  /** Where the confirmation and the decision it stands on go; nowhere until the row says what must be reached. */
  readonly confirmCell?: CellOfSheet;
  readonly sourceCell?: CellOfSheet;
}

/** A sheet in which an office states its own thresholds. */
export interface ThresholdSheet {
  readonly sheet: string;
  /** The table with its header. */
  readonly area: Area;
  readonly thresholds: readonly OfficeThreshold[];
  readonly waiting: readonly WaitingThreshold[];
  readonly wrong: readonly WrongThresholdRow[];
}

const NAMED = /\b(?:bang )?(?:nguong|muc chi tieu|muc phai dat)\b/u;
const MOST_COLUMNS = 30;

/** The thresholds a sheet states, where it is an office's table of them; undefined where it is something else. */
export function readThresholdSheet(grid: Grid, sets: readonly CriteriaSet[]): ThresholdSheet | undefined {
  const width = Math.min(grid.columnCount, MOST_COLUMNS);
  const head = rowsOf(grid, 0, Math.min(grid.rowCount, 10), width);
  const layout = thresholdLayout(head);
  if (layout === undefined || !isThresholdSheet(grid, head, layout)) return undefined;
  const usual = usualSet(sets);
  if (usual === undefined) return undefined;
  const rows = rowsOf(grid, layout.firstRow, grid.rowCount, width);
  const read = new ThresholdRowReader(grid.name, layout, sets, usual).read(rows);
  const columns = [...layout.columns.values()];
  const area = {
    top: layout.firstRow - 1,
    bottom: Math.max(layout.firstRow, grid.rowCount - 1),
    left: Math.min(...columns),
    right: Math.max(...columns),
  };
  return { sheet: grid.name, area, ...read };
}

function rowsOf(grid: Grid, from: number, to: number, width: number): readonly (readonly RawCell[])[] {
  return Array.from({ length: Math.max(0, to - from) }, (_row, down) =>
    Array.from({ length: width }, (_column, column) => rawCellAt(grid, from + down, column)),
  );
}

/** A sheet of results may have codes and what they must reach too; a table of thresholds has no results. */
function isThresholdSheet(
  grid: Grid,
  head: readonly (readonly RawCell[])[],
  { columns, firstRow }: ThresholdLayout,
): boolean {
  if (firstRow === 0) return false;
  const headers = (head[firstRow - 1] ?? []).map((cell) => plainKey(thresholdText(cell)));
  if (headers.some((header) => RESULT_HEADING.test(header))) return false;
  const has = (...wanted: readonly ThresholdColumn[]): boolean =>
    wanted.some((column) => columns.has(column));
  const isNamed = NAMED.test(plainKey(grid.name));
  return isNamed || (has("confirmed", "source") && has("set", "area", "year"));
}

interface ReadRow {
  readonly threshold: OfficeThreshold;
  readonly cell: CellOfSheet;
}

type RowOutcome =
  | { readonly kind: "blank" }
  | { readonly kind: "wrong"; readonly row: WrongThresholdRow }
  | { readonly kind: "waiting"; readonly row: WaitingThreshold }
  | { readonly kind: "threshold"; readonly row: ReadRow };

class ThresholdRowReader {
  constructor(
    private readonly sheet: string,
    private readonly layout: ThresholdLayout,
    private readonly sets: readonly CriteriaSet[],
    private readonly usual: CriteriaSet,
  ) {}

  read(rows: readonly (readonly RawCell[])[]): Pick<ThresholdSheet, "thresholds" | "waiting" | "wrong"> {
    const codes = codesInOrder(
      this.usual,
      rows.map((row) => this.cell(row, "code")),
    );
    const outcomes = rows.map((row, at) => this.outcomeOf(row, at, codes[at] ?? { kind: "blank" }));
    const { applied, repeated } = withoutRepeats(
      outcomes.flatMap((outcome) => (outcome.kind === "threshold" ? [outcome.row] : [])),
    );
    const wrong = [...outcomes.flatMap((one) => (one.kind === "wrong" ? [one.row] : [])), ...repeated];
    return {
      thresholds: applied,
      waiting: outcomes.flatMap((one) => (one.kind === "waiting" ? [one.row] : [])),
      wrong: wrong.sort((one, other) => one.cell.row - other.cell.row),
    };
  }

  private outcomeOf(row: readonly RawCell[], at: number, listed: ListedCode): RowOutcome {
    const [set, code, area, year, target] = (["set", "code", "area", "year", "target"] as const).map(
      (column) => thresholdText(this.cell(row, column)),
    );
    if (isBlankText(code ?? "")) return { kind: "blank" };
    const wrong = (column: ThresholdColumn, why: WrongThreshold, found?: string): RowOutcome => ({
      kind: "wrong",
      row: {
        cell: this.at(at, column),
        why,
        written: thresholdText(this.cell(row, column)),
        ...(found === undefined ? {} : { code: found }),
      },
    });
    const known = set === undefined || set === "" ? this.usual : setNamed(this.sets, set);
    if (known === undefined) return wrong("set", "unknownSet");
    const read = codeIn(known, listed);
    if (read === undefined) return wrong("code", "unknownCode");
    const areaId = areaIn(known, area ?? "");
    if (areaId === undefined) return wrong("area", "unknownArea", read);
    const readableYear = readYear(year ?? "");
    if (year !== "" && readableYear === undefined) return wrong("year", "unreadableYear", read);
    const isConfirmed = !this.layout.columns.has("confirmed") || isConfirmedMark(this.cell(row, "confirmed"));
    const written = this.cell(row, "target");
    const isReadable = readsAsTarget(known, read, written);
    if (!isConfirmed) {
      const waiting = { cell: this.at(at, "code"), set: known.id, code: read, area: areaId };
      const cells = isReadable ? this.confirmCells(at) : {};
      return { kind: "waiting", row: { ...waiting, target: target ?? "", ...cells } };
    }
    if (isBlankText(target ?? "")) return wrong("target", "noTarget", read);
    if (!isReadable) return wrong("target", "unreadableTarget", read);
    const source = thresholdText(this.cell(row, "source"));
    return {
      kind: "threshold",
      row: {
        cell: this.at(at, "code"),
        threshold: {
          set: known.id,
          code: read,
          area: areaId,
          ...(readableYear === undefined ? {} : { year: readableYear }),
          target: target ?? "",
          ...(written.kind === "text" ? {} : { written }),
          ...(source === "" ? {} : { source }),
        },
      },
    };
  }

  private confirmCells(at: number): Pick<WaitingThreshold, "confirmCell" | "sourceCell"> {
    const { columns } = this.layout;
    return {
      ...(columns.has("confirmed") ? { confirmCell: this.at(at, "confirmed") } : {}),
      ...(columns.has("source") ? { sourceCell: this.at(at, "source") } : {}),
    };
  }

  private cell(row: readonly RawCell[], column: ThresholdColumn): RawCell {
    const at = this.layout.columns.get(column);
    return (at === undefined ? undefined : row[at]) ?? { kind: "blank" };
  }

  private at(row: number, column: ThresholdColumn): CellOfSheet {
    const at: CellRef = { row: this.layout.firstRow + row, column: this.layout.columns.get(column) ?? 0 };
    return { sheet: this.sheet, ...at };
  }
}

/** Whether a cell says what must be reached; "UBND cấp tỉnh quy định cụ thể" says that somebody else will. */
export function readsAsTarget(set: CriteriaSet, code: string, cell: RawCell): boolean {
  const { kind } = readTarget(cell, { direction: indicatorOf(set, code)?.direction ?? "higher" });
  return kind !== "blank" && kind !== "unclear" && kind !== "unset";
}

/** Where a set's indicators are not known its codes cannot be, and stand as they are written. */
function codeIn(set: CriteriaSet, listed: ListedCode): string | undefined {
  if (listed.kind !== "code") return undefined;
  return set.indicators.length === 0 ? listed.code : indicatorOf(set, listed.code)?.code;
}

function areaIn(set: CriteriaSet, written: string): string | undefined {
  return isEveryArea(written) ? "*" : areaNamed(set, written)?.id;
}

/** Of rows for one set, code, area and year that say different things none is applied; of equal ones the first. */
function withoutRepeats(rows: readonly ReadRow[]): {
  readonly applied: readonly OfficeThreshold[];
  readonly repeated: readonly WrongThresholdRow[];
} {
  const groups = new Map<string, ReadRow[]>();
  for (const row of rows) {
    const { set, code, area, year } = row.threshold;
    const key = [set, code, area, String(year ?? "")].join("\u0000");
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  const all = [...groups.values()];
  return {
    applied: all.flatMap(([first, ...more]) =>
      first !== undefined && more.every((row) => row.threshold.target === first.threshold.target)
        ? [first.threshold]
        : [],
    ),
    repeated: all.flatMap(([first, ...more]) =>
      more.map(({ cell, threshold }) => ({
        cell,
        why: "repeated" as const,
        written: threshold.target,
        code: threshold.code,
        ...(first === undefined ? {} : { first: first.cell }),
      })),
    ),
  };
}
