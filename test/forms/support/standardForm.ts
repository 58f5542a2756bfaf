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

type Periods = readonly [string, ...string[]];

/** The promises every standard form keeps, for the periods it is made for; the first is written down whole. */
export function describeStandardForm(id: string, periods: Periods): void {
  describeStandardForms([id], periods);
}

/** The same of several forms, which LibreOffice, slow to start, opens in one go. */
export function describeStandardForms(ids: readonly string[], periods: Periods): void {
  for (const id of ids) describeFilled(id, periods);
  describeInLibreOffice(ids, periods);
}

function describeFilled(id: string, periods: Periods): void {
  describe(`the form ${id}`, () => {
    it.each(periods)("of %s leaves no tag unfilled and no formula pointing nowhere", (period) => {
      const { report, refused, bytes } = filledForm(id, figuresOfSample(period));
      expect(refused).toEqual([]);
      expect(isSound(report)).toBe(true);
      for (const line of describeBook(bytes)) expect(line).not.toMatch(/\{\{|#REF!/);
    });

    it("is dated on the day it is made in both its lines, as the report it belongs to, also after the year's end", () => {
      const { bytes } = filledForm(id, figuresOfSample(periods[0], "2027-01-05"));
      const [sheet] = gridsOf(bytes);
      const lines = describeBook(bytes).filter(
        (line) => line.startsWith(`${sheet?.name ?? ""}!`) && /ngày[^,]*tháng/.test(line),
      );
      expect(lines).toHaveLength(2);
      for (const line of lines) expect(line).toContain("ngày 05 tháng 01 năm 2027");
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
      const [first = [], ...others] = books.map(({ bytes }) => withoutCopies(bytes));
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
}

/** Of sheets that are copies of the first only what differs from it: nobody reads forty sheets that are alike. */
function withoutCopies(bytes: Uint8Array): readonly string[] {
  const [first, ...others] = gridsOf(bytes).map(({ name }) => name);
  const kind = first?.split(COPY_OF)[0] ?? "";
  const copies = others.filter((name) => name.startsWith(`${kind}${COPY_OF}`));
  const lines = describeBook(bytes);
  if (copies.length === 0) return lines;
  const alike = (line: string) =>
    line.replace(/^(?:.*?(?:!| merge )|xl\/worksheets\/sheet\d+|xl\/drawings\/drawing\d+)/, "");
  const known = new Set<string>();
  return lines.filter((line) => {
    const isNew = !known.has(alike(line));
    known.add(alike(line));
    return isNew;
  });
}

/** Behind what a form is called, and before whose it is, in the name of a sheet. */
const COPY_OF = " - ";

function describeInLibreOffice(ids: readonly string[], periods: Periods): void {
  describeWith("libreoffice", "the forms in LibreOffice", () => {
    const folder = scratchFolder();
    const books = ids.flatMap((id) =>
      periods.map((period) => ({ id, period, name: `${id}-${period}.xlsx` })),
    );
    const storedOf = ({ id, period }: (typeof books)[number]) =>
      filledForm(id, figuresOfSample(period)).bytes;
    let recalculated: ReadonlyMap<string, string>;

    beforeAll(() => {
      const files = books.map((book) => {
        const file = path.join(folder, book.name);
        writeFileSync(file, withoutStoredValues(storedOf(book)));
        return file;
      });
      const converted = convertAllWithLibreOffice(files, "xlsx", path.join(folder, "lai"));
      recalculated = new Map(books.map(({ name }, at) => [name, converted[at] ?? ""]));
    });

    it.each(books)("$name opens without repair and computes the figures it was stored with", (book) => {
      const grids = gridsOf(readFileSync(recalculated.get(book.name) ?? ""));
      expect(errorsOf(grids)).toEqual([]);
      expect(numbersOf(grids)).toEqual(numbersOf(gridsOf(storedOf(book))));
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
