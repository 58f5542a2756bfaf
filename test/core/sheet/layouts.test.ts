import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";

import { recogniseSheet } from "../../../src/core/sheet/recogniseSheet";
import { criteriaSets, registers } from "../../../src/data/bundled";
import { openXlsx } from "../../../src/workbook/xlsx/openXlsx";
import { summarise } from "./tableSummary";
import type { TableSummary } from "./tableSummary";

const FOLDER = path.resolve(__dirname, "../../fixtures/layouts");
const ACTUAL = path.resolve(__dirname, "../../actual/layouts");
const CASES = readdirSync(FOLDER, { withFileTypes: true }).filter((entry) => entry.isDirectory());

type Expected = readonly Partial<TableSummary>[];

/** The tables of all sheets of a case's workbook, in order. */
function recognised(name: string): readonly TableSummary[] {
  const opening = openXlsx(readFileSync(path.join(FOLDER, name, "input.xlsx")));
  if (opening.kind !== "opened") throw new Error(`${name}/input.xlsx cannot be opened`);
  return opening.workbook
    .grids()
    .flatMap((grid) => recogniseSheet(grid, { sets: criteriaSets, registers }))
    .map(summarise);
}

/** Only what the expectation speaks of, so that it can leave out rows that say nothing new. */
function askedFor(actual: readonly TableSummary[], expected: Expected): readonly Partial<TableSummary>[] {
  return actual.map((table, index) => {
    const asked = expected[index] ?? {};
    const rows = Object.fromEntries(
      Object.keys(asked.rows ?? {}).map((row) => [row, table.rows?.[row] ?? "no row of the table"]),
    );
    return { ...table, rows };
  });
}

function leaveActual(name: string, tables: readonly TableSummary[]): void {
  mkdirSync(ACTUAL, { recursive: true });
  writeFileSync(path.join(ACTUAL, `${name}.json`), `${JSON.stringify(tables, null, 2)}\n`);
}

describe("sheets laid out as offices do", () => {
  it("has cases to read", () => {
    expect(CASES.length).toBeGreaterThan(20);
  });

  it.each(CASES.map(({ name }) => name))("%s", (name) => {
    const tables = recognised(name);
    const file = path.join(FOLDER, name, "expected.json");
    if (!existsSync(file)) leaveActual(name, tables);
    const expected = JSON.parse(readFileSync(file, "utf8")) as Expected;
    expect(expected.length).toBeGreaterThan(0);
    try {
      expect(askedFor(tables, expected)).toEqual(expected.map((table) => ({ rows: {}, ...table })));
    } catch (mismatch) {
      leaveActual(name, tables);
      throw mismatch;
    }
  });
});
