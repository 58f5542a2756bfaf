import type { Edit, ExpandedRow } from "../../../../src/core/sheet/edit";
import type { Grid } from "../../../../src/core/sheet/grid";
import { parseArea } from "../../../../src/core/sheet/address";
import { valueIn, edit, sheetOf } from "./edited";
import { xlsxOf } from "../../../support/xlsxOf";
import fc from "../../../support/properties";

/**
 * Formulas here only add and subtract sums. So when the figures of a pattern row are shared out among its copies, each
 * formula must come to the same as before: it then means the same cells, all of them and each once.
 */
const ROWS = 12;
const COLUMNS = "ABC";
const FORMULA_COLUMNS = "FG";

interface Term {
  readonly sign: "+" | "-";
  readonly column: string;
  readonly from: number;
  readonly to: number;
  readonly marks: readonly [boolean, boolean];
  readonly sheet: "" | "Sheet1!";
}

const term: fc.Arbitrary<Term> = fc
  .record({
    sign: fc.constantFrom("+" as const, "-" as const),
    column: fc.constantFrom("A", "B", "C"),
    rows: fc.tuple(fc.integer({ min: 1, max: ROWS }), fc.integer({ min: 1, max: ROWS })),
    marks: fc.tuple(fc.boolean(), fc.boolean()),
    sheet: fc.constantFrom("" as const, "Sheet1!" as const),
  })
  .map(({ rows: [a, b], ...rest }) => ({ ...rest, from: Math.min(a, b), to: Math.max(a, b) }));

function written({ sign, column, from, to, marks: [first, second], sheet }: Term): string {
  const end = (row: number, fixed: boolean): string =>
    `${fixed ? "$" : ""}${column}${fixed ? "$" : ""}${row}`;
  const range = from === to ? end(from, first) : `${end(from, first)}:${end(to, second)}`;
  return `${sign}SUM(${sheet}${range})`;
}

const formulaOf = (terms: readonly Term[]): string => `=0${terms.map(written).join("")}`;

/** Works the sums of a formula out from the grid alone, without any code of the product. */
function worth(formula: string, numbers: Grid): number {
  let total = 0;
  for (const [, sign, inside = ""] of formula.matchAll(/([+-])SUM\(([^)]*)\)/g)) {
    for (const address of inside.split(",")) {
      const area = parseArea(address.replace("Sheet1!", ""));
      if (area === undefined) throw new Error(`no area in ${formula}`);
      for (let row = area.top; row <= area.bottom; row++) {
        for (let column = area.left; column <= area.right; column++) {
          const value = numbers.kindAt(row, column) === "number" ? numbers.numberAt(row, column) : 0;
          total += sign === "-" ? -value : value;
        }
      }
    }
  }
  return total;
}

interface Sheet {
  readonly numbers: readonly (readonly number[])[];
  readonly formulas: readonly (readonly Term[])[];
  readonly foreign: readonly (readonly Term[])[];
}

const terms = fc.array(term, { minLength: 1, maxLength: 3 });
const sheet: fc.Arbitrary<Sheet> = fc.record({
  numbers: fc.array(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 3, maxLength: 3 }), {
    minLength: ROWS,
    maxLength: ROWS,
  }),
  formulas: fc.array(terms, { minLength: ROWS, maxLength: ROWS }),
  foreign: fc.array(
    terms.map((list) => list.map((one) => ({ ...one, sheet: "Sheet1!" as const }))),
    { minLength: 2, maxLength: 2 },
  ),
});

/** A workbook with numbers in A to C, formulas in F of every row that `holdsFormula`, and two on another sheet. */
function workbookOf(
  { numbers, formulas, foreign }: Sheet,
  holdsFormula: (row: number) => boolean,
): Uint8Array {
  const cells: Record<string, number | string> = {};
  numbers.forEach((line, row) => {
    line.forEach((value, column) => {
      cells[`${COLUMNS[column] ?? ""}${row + 1}`] = value;
    });
    if (holdsFormula(row)) cells[`${FORMULA_COLUMNS[0] ?? ""}${row + 1}`] = formulaOf(formulas[row] ?? []);
  });
  const others = Object.fromEntries(foreign.map((list, index) => [`A${index + 1}`, formulaOf(list)]));
  return xlsxOf({ sheets: [sheetOf(cells), sheetOf(others)] });
}

/** The worth of every formula in reading order: ours on the first sheet, then those of the other. */
function worths(grids: readonly Grid[]): readonly (readonly [worth: number, stored: unknown])[] {
  const [numbers] = grids;
  if (numbers === undefined) throw new Error("no sheet");
  return grids.flatMap((grid) => {
    const list: (readonly [number, unknown])[] = [];
    for (let row = 0; row < grid.rowCount; row++) {
      for (let column = 0; column < grid.columnCount; column++) {
        const formula = grid.formulaAt(row, column);
        const name = `${"ABCDEFGH"[column] ?? ""}${row + 1}`;
        if (formula !== undefined) list.push([worth(formula, numbers), valueIn(grid, name)]);
      }
    }
    return list;
  });
}

function before(bytes: Uint8Array): readonly number[] {
  return worths(edit(bytes, []).grids).map(([value]) => value);
}

function expectSameWorth(bytes: Uint8Array, edits: readonly Edit[]): void {
  const after = edit(bytes, edits);
  expect(after.refused).toEqual([]);
  const list = worths(after.grids);
  expect(list.map(([value]) => value)).toEqual(before(bytes));
}

/** Shares a number out: all but the last part are given, the last is the rest. */
function shares(total: number, parts: readonly number[]): readonly number[] {
  return [...parts, total - parts.reduce((sum, part) => sum + part, 0)];
}

function formulasOf(xml: string): readonly string[] {
  return xml.match(/<f>[^<]*<\/f>/g) ?? [];
}

describe("the meaning of formulas", () => {
  const part = fc.integer({ min: -20, max: 20 });

  it("stays when the figures of a row are shared out among its copies", () => {
    fc.assert(
      fc.property(
        sheet,
        fc.integer({ min: 0, max: ROWS - 1 }),
        fc.array(fc.tuple(part, part, part), { maxLength: 5 }),
        (book, pattern, parts) => {
          const bytes = workbookOf(book, (row) => row !== pattern);
          const columns = [0, 1, 2].map((column) =>
            shares(
              book.numbers[pattern]?.[column] ?? 0,
              parts.map((list) => list[column] ?? 0),
            ),
          );
          const rows = Array.from({ length: parts.length + 1 }, (_, index): ExpandedRow => ({
            from: pattern,
            group: 0,
            values: columns.map((list) => list[index] ?? 0),
          }));
          expectSameWorth(bytes, [
            { kind: "expandRows", sheet: "Sheet1", first: pattern, last: pattern, rows },
          ]);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("stays when the figures of two rows are shared out among groups of both", () => {
    fc.assert(
      fc.property(
        sheet,
        fc.integer({ min: 0, max: ROWS - 2 }),
        fc.array(fc.record({ head: part, details: fc.array(part, { minLength: 1, maxLength: 3 }) }), {
          minLength: 1,
          maxLength: 4,
        }),
        (book, first, groups) => {
          const bytes = workbookOf(book, (row) => row !== first && row !== first + 1);
          const rows = groups.flatMap(({ head, details }, group) => [
            { from: first, group, value: head },
            ...details.map((value) => ({ from: first + 1, group, value })),
          ]);
          const rest = (from: number): number => {
            const given = rows.filter((row) => row.from === from).slice(0, -1);
            return given.reduce((sum, { value }) => sum + value, 0);
          };
          const lastOf = (from: number): unknown => rows.filter((row) => row.from === from).at(-1);
          const expanded = rows.map((row): ExpandedRow => {
            const isLast = row === lastOf(row.from);
            const values = [0, 1, 2].map((column) => {
              const total = book.numbers[row.from]?.[column] ?? 0;
              return isLast ? total - rest(row.from) : row.value;
            });
            return { from: row.from, group: row.group, values };
          });
          expectSameWorth(bytes, [
            { kind: "expandRows", sheet: "Sheet1", first, last: first + 1, rows: expanded },
          ]);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("stays when blank rows come in and go out again", () => {
    fc.assert(
      fc.property(
        sheet,
        fc.integer({ min: 0, max: ROWS }),
        fc.integer({ min: 1, max: 4 }),
        (book, at, count) => {
          const bytes = workbookOf(book, () => true);
          const inserted: Edit = { kind: "insertRows", sheet: "Sheet1", at, count };
          expectSameWorth(bytes, [inserted]);
          const back = edit(bytes, [
            inserted,
            { kind: "deleteRows", sheet: "Sheet1", first: at, last: at + count - 1 },
          ]);
          expect(worths(back.grids).map(([value]) => value)).toEqual(before(bytes));
          expect(formulasOf(back.sheet(2))).toEqual(formulasOf(edit(bytes, []).sheet(2)));
        },
      ),
      { numRuns: 40 },
    );
  });

  it("is what is stored, once a cell has changed", () => {
    fc.assert(
      fc.property(sheet, fc.integer({ min: 0, max: ROWS - 1 }), part, (book, row, value) => {
        const bytes = workbookOf(book, () => true);
        const edits = book.numbers.map((_, index): Edit => ({
          kind: "setCell",
          sheet: "Sheet1",
          row: index,
          column: 0,
          value: index === row ? value : 1,
        }));
        const all = COLUMNS.split("").flatMap((_, column) => edits.map((one) => ({ ...one, column })));
        for (const [truth, stored] of worths(edit(bytes, all).grids)) expect(stored).toBe(truth);
      }),
      { numRuns: 30 },
    );
  });
});
