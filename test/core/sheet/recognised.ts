import { parseArea } from "../../../src/core/sheet/address";
import { recogniseSheet } from "../../../src/core/sheet/recogniseSheet";
import type { SheetDecision, Table } from "../../../src/core/sheet/table";
import { criteriaSets, registers } from "../../../src/data/bundled";
import { gridOf } from "../../support/gridOf";
import type { TestCell } from "../../support/gridOf";
import { summarise } from "./tableSummary";
import type { TableSummary } from "./tableSummary";

export interface TestLayout {
  readonly name?: string;
  readonly merges?: readonly string[];
  readonly decisions?: readonly SheetDecision[];
}

/** All tables of a sheet given as rows, with the bundled sets and register. */
export function tablesOf(rows: readonly (readonly TestCell[])[], layout: TestLayout = {}): readonly Table[] {
  const merges = (layout.merges ?? []).map((name) => {
    const area = parseArea(name);
    if (area === undefined) throw new Error(`${name} is no area`);
    return area;
  });
  return recogniseSheet(gridOf(rows, { name: layout.name ?? "Sheet1", merges }), {
    sets: criteriaSets,
    registers,
    ...(layout.decisions !== undefined && { decisions: layout.decisions }),
  });
}

/** The first table of a sheet given as rows. */
export function tableOf(rows: readonly (readonly TestCell[])[], layout: TestLayout = {}): Table {
  const [table] = tablesOf(rows, layout);
  if (table === undefined) throw new Error("a sheet always gives a table");
  return table;
}

export function summaryOf(
  rows: readonly (readonly TestCell[])[],
  layout: TestLayout = {},
): TableSummary & Required<Pick<TableSummary, "columns" | "rows">> {
  return { columns: [], rows: {}, ...summarise(tableOf(rows, layout)) };
}

/** Rows of indicators with code, label and whatever else stands beside them. */
export function indicatorRows(
  count: number,
  ...beside: readonly TestCell[]
): readonly (readonly TestCell[])[] {
  const [set] = criteriaSets;
  return (set?.indicators ?? []).slice(0, count).map(({ code, label }) => [code, label, ...beside]);
}
