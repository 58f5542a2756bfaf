import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { cellName } from "../../../src/core/sheet/address";
import type { Grid } from "../../../src/core/sheet/grid";
import { isSound } from "../../../src/core/report/inspectTemplate";
import { convertAllWithLibreOffice, describeWith, scratchFolder } from "../../support/tools";
import { describeBook } from "./describeBook";
import { figuresOfSample, filledForm, gridsOf } from "./filledForm";

const GOLDEN = path.join(__dirname, "../golden");
/** Filled forms that differ from their golden file are left here. */
const ACTUAL = path.join(__dirname, "../../actual/forms");

/** The promises every standard form keeps, for the periods it is made for; the first is written down whole. */
export function describeStandardForm(id: string, periods: readonly [string, ...string[]]): void {
  describe(`the form ${id}`, () => {
    it.each(periods)("of %s leaves no tag unfilled and no formula pointing nowhere", (period) => {
      const { report, refused, bytes } = filledForm(id, figuresOfSample(period));
      expect(refused).toEqual([]);
      expect(isSound(report)).toBe(true);
      for (const line of describeBook(bytes)) expect(line).not.toMatch(/\{\{|#REF!/);
    });

    it("prints no whole number with a lone decimal sign, as Excel does with 0.##", () => {
      const { bytes } = filledForm(id, figuresOfSample(periods[0]));
      for (const line of describeBook(bytes)) expect(line).not.toMatch(/\[[^\]]*\d\.#/);
    });

    it("prints page numbers and footers in their own size, also where the page is made smaller to fit", () => {
      const { bytes } = filledForm(id, figuresOfSample(periods[0]));
      const groups = describeBook(bytes).filter((line) => line.includes("<headerFooter"));
      expect(groups.length).toBeGreaterThan(0);
      for (const group of groups) expect(group).toContain('scaleWithDoc="0"');
    });

    it("is filled as its golden file says", () => {
      const books = periods.map((period) => ({ period, ...filledForm(id, figuresOfSample(period)) }));
      const [first = [], ...others] = books.map(({ bytes }) => describeBook(bytes));
      const known = new Set(first);
      const lines = [
        `== ${periods[0]}`,
        ...first,
        ...others.flatMap((book, at) => [
          `== ${periods[at + 1] ?? ""}, where it differs`,
          ...book.filter((line) => !known.has(line)),
        ]),
      ];
      compareWithGolden(id, lines, books);
    });
  });

  describeWith("libreoffice", `the form ${id} in LibreOffice`, () => {
    const folder = scratchFolder();

    it("opens without repair and computes the figures it was stored with, whatever the period", () => {
      const books = periods.map((period) => ({
        file: path.join(folder, `${id}-${period}.xlsx`),
        stored: filledForm(id, figuresOfSample(period)).bytes,
      }));
      for (const { file, stored } of books) writeFileSync(file, withoutStoredValues(stored));
      const files = books.map(({ file }) => file);
      const recalculated = convertAllWithLibreOffice(files, "xlsx", path.join(folder, "lai"));
      for (const [at, { stored }] of books.entries()) {
        const grids = gridsOf(readFileSync(recalculated[at] ?? ""));
        expect(errorsOf(grids)).toEqual([]);
        expect(numbersOf(grids)).toEqual(numbersOf(gridsOf(stored)));
      }
    });
  });
}

interface FilledBook {
  readonly period: string;
  readonly bytes: Uint8Array;
}

/** Run with DAT_CHUAN_GOLDEN=write to accept what is filled now, after reading it. */
function compareWithGolden(id: string, lines: readonly string[], books: readonly FilledBook[]): void {
  const golden = path.join(GOLDEN, `${id}.txt`);
  const actual = path.join(ACTUAL, id);
  const text = `${lines.join("\n")}\n`;
  rmSync(actual, { recursive: true, force: true });
  if (process.env.DAT_CHUAN_GOLDEN === "write") writeFileSync(golden, text);
  if (existsSync(golden) && readFileSync(golden, "utf8") === text) return;
  mkdirSync(actual, { recursive: true });
  writeFileSync(path.join(actual, `${id}.txt`), text);
  for (const { period, bytes } of books) writeFileSync(path.join(actual, `${id}-${period}.xlsx`), bytes);
  expect(lines).toEqual(existsSync(golden) ? readFileSync(golden, "utf8").trimEnd().split("\n") : []);
}

/** Without the values formulas are stored with, another program must compute them. */
function withoutStoredValues(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [name, content] of Object.entries(parts)) {
    if (!/worksheets\/sheet\d+\.xml$/.test(name)) continue;
    parts[name] = strToU8(strFromU8(content).replace(/(<\/f>)<v>[^<]*<\/v>/g, "$1"));
  }
  return zipSync(parts);
}

/** Where a formula came to nothing. */
function errorsOf(grids: readonly Grid[]): readonly string[] {
  return grids.flatMap((grid) => cellsOf(grid, "error").map(({ name }) => name));
}

function numbersOf(grids: readonly Grid[]): ReadonlyMap<string, number> {
  return new Map(
    grids.flatMap((grid) =>
      cellsOf(grid, "number").map(({ name, row, column }) => [
        name,
        Number(grid.numberAt(row, column).toPrecision(12)),
      ]),
    ),
  );
}

function cellsOf(grid: Grid, kind: "error" | "number") {
  const rows = Array.from({ length: grid.rowCount }, (_, row) => row);
  const columns = Array.from({ length: grid.columnCount }, (_, column) => column);
  return rows.flatMap((row) =>
    columns
      .filter((column) => grid.kindAt(row, column) === kind)
      .map((column) => ({ name: `${grid.name}!${cellName({ row, column })}`, row, column })),
  );
}
