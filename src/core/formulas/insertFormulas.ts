import type { Edit } from "../sheet/edit";
import type { Area, Grid } from "../sheet/grid";
import type { Table } from "../sheet/table";
import { areaName } from "../sheet/address";
import { FORMULA_HEADERS } from "./formulaChoice";
import type { FormulaChoice } from "./formulaChoice";
import { freeColumns, obstacleIn } from "./freeColumns";
import type { Obstacle } from "./freeColumns";
import { callFor, canTellMarks, oneCellOf } from "./formulaText";
import type { FormulaTerms, Guard, Rows } from "./formulaText";
import { sourcesOf } from "./formulaSources";
import type { MissingSource, Sources } from "./formulaSources";

export interface FormulaRequest {
  readonly grid: Grid;
  readonly table: Table;
  readonly choice: FormulaChoice;
  readonly terms: FormulaTerms;
  /** Whether a formula can fill the cells around it, as in Excel since 2021. */
  readonly spilling: "available" | "missing";
  /** The column of results to judge, where there are several. */
  readonly resultColumn?: number;
  /** Where the formulas are to stand; the first free column where it is not said. */
  readonly column?: number;
}

/** One formula that fills all rows, or one in each row, and why. */
export type FormulaWay =
  | { readonly kind: "spilled" }
  | { readonly kind: "eachRow"; readonly why: Obstacle | "rowsBetween" | "noSpilling" };

export interface ReadyFormulas {
  readonly kind: "ready";
  readonly way: FormulaWay;
  readonly column: number;
  /** The columns they could stand in. */
  readonly columns: readonly number[];
  /** The cells that will show something. */
  readonly area: Area;
  /** The first formula, in Excel's own form: English names, parts parted by commas. */
  readonly formula: string;
  /** How many formulas are written. */
  readonly count: number;
  /** The header that goes above, where there is room for one. */
  readonly header: string | undefined;
  readonly edits: readonly Edit[];
}

export type FormulaRefusal =
  MissingSource | "ownMarks" | "protected" | "noFreeColumn" | "columnTaken" | "tooLong";

export type FormulaPlan = ReadyFormulas | { readonly kind: "refused"; readonly why: FormulaRefusal };

/** No formula is longer (Excel specifications and limits). */
const LONGEST_FORMULA = 8192;

const refused = (why: FormulaRefusal): FormulaPlan => ({ kind: "refused", why });

/** Plans formulas beside a recognised table; no cell that holds something is ever written over. */
export function planFormulas(request: FormulaRequest): FormulaPlan {
  const { grid, table, choice, column: wished } = request;
  const sources = sourcesOf(grid, table, choice, request.resultColumn);
  if (sources.kind === "missing") return refused(sources.why);
  if (grid.isProtected) return refused("protected");
  if (!canTellMarks(sources, guardIn(request))) return refused("ownMarks");
  const columns = freeColumns(grid, table, choice, sources);
  const column = wished ?? columns[0];
  if (column === undefined) return refused("noFreeColumn");
  if (!columns.includes(column)) return refused("columnTaken");
  const way = wayOf(request, sources, column);
  const formulas = formulasOf(request, sources, way);
  if (formulas.some(({ formula }) => formula.length > LONGEST_FORMULA)) return refused("tooLong");
  const [first] = formulas;
  if (first === undefined) return refused("noRows");
  const headerRow = table.headerRows.at(-1);
  const hasRoom = headerRow !== undefined && grid.kindAt(headerRow, column) === "blank";
  const header = hasRoom ? FORMULA_HEADERS[choice] : undefined;
  return {
    kind: "ready",
    way,
    column,
    columns,
    area: {
      top: sources.first,
      bottom: sources.last,
      left: column,
      right: column + widthOf(sources, way) - 1,
    },
    formula: first.formula,
    count: formulas.length,
    header,
    edits: [
      ...(header === undefined || headerRow === undefined
        ? []
        : [
            {
              kind: "setCell",
              sheet: grid.name,
              row: headerRow,
              column,
              expect: null,
              value: header,
            } as const,
          ]),
      ...formulas.map(({ row, formula }): Edit => ({
        kind: "setCell",
        sheet: grid.name,
        row,
        column,
        expect: null,
        value: { formula },
      })),
    ],
  };
}

function wayOf({ grid, spilling }: FormulaRequest, sources: Sources, column: number): FormulaWay {
  if (spilling === "missing") return { kind: "eachRow", why: "noSpilling" };
  const { first, last, width } = sources;
  const obstacle = obstacleIn(grid, { top: first, bottom: last, left: column, right: column + width - 1 });
  if (obstacle !== undefined) return { kind: "eachRow", why: obstacle };
  return sources.rowsBetween === "filled" ? { kind: "eachRow", why: "rowsBetween" } : { kind: "spilled" };
}

function guardIn({ spilling }: Pick<FormulaRequest, "spilling">): Guard {
  return spilling === "available" ? "byIf" : "byFunction";
}

/** In a table or beside merged cells a formula that gives two cells keeps to its first. */
function keepsToOneCell(way: FormulaWay): boolean {
  return way.kind === "eachRow" && way.why !== "rowsBetween" && way.why !== "occupied";
}

function widthOf({ width }: Sources, way: FormulaWay): number {
  return keepsToOneCell(way) ? 1 : width;
}

interface PlacedFormula {
  readonly row: number;
  readonly formula: string;
}

function formulasOf(
  { terms, choice, spilling }: FormulaRequest,
  sources: Sources,
  way: FormulaWay,
): readonly PlacedFormula[] {
  const guard = guardIn({ spilling });
  const written = (row: number, own: Rows): PlacedFormula => {
    const call = callFor(choice, sources, sources.reads === "ownRow" ? own : sources.reads, terms, guard);
    return { row, formula: sources.width > 1 && keepsToOneCell(way) ? oneCellOf(call) : call };
  };
  if (way.kind === "spilled") return [written(sources.first, { first: sources.first, last: sources.last })];
  return sources.rows.map((row) => written(row, { first: row, last: row }));
}

/** The address of what a plan fills, for people. */
export function placeOf({ area }: ReadyFormulas): string {
  return areaName(area);
}
