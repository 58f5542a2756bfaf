import type { TestWorkbookXml } from "../../support/xlsxOf";
import { xlsxOf } from "../../support/xlsxOf";
import { columnName } from "../../../src/core/sheet/address";
import { firstGrid, valueAt } from "./readBack";
import fc from "../../support/properties";

type Value = string | number | boolean | { readonly error: string };

/** How a value is written; writers differ, what is read must not. */
type Form = "shared" | "inline" | "result";

interface Cell {
  readonly row: number;
  readonly column: number;
  readonly value: Value;
  readonly form: Form;
  readonly hasAddress: boolean;
}

/** Characters that XML, or the format's own escapes, treat apart, beside any others. */
const letters = fc.oneof(
  fc.constantFrom(
    "&",
    "<",
    ">",
    '"',
    "'",
    "_x000D_",
    "_",
    "\n",
    "\r",
    "\t",
    "\u0001",
    "]]>",
    "\ud800",
    "đ",
    "ệ",
    "\u{1f600}",
    " ",
  ),
  fc.string({ unit: "grapheme", maxLength: 3 }),
);
const value: fc.Arbitrary<Value> = fc.oneof(
  fc.array(letters, { maxLength: 8 }).map((parts) => parts.join("")),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
  fc.integer(),
  fc.boolean(),
  fc.constantFrom("#REF!", "#N/A", "#DIV/0!").map((error) => ({ error })),
);
const cell: fc.Arbitrary<Cell> = fc.record({
  row: fc.oneof(fc.nat(30), fc.constantFrom(511, 512, 1025, 1_048_575)),
  column: fc.oneof(fc.nat(30), fc.constantFrom(701, 702, 16_383)),
  value,
  form: fc.constantFrom<Form>("shared", "inline", "result"),
  hasAddress: fc.boolean(),
});

function encode(text: string): string {
  const guarded = text.replaceAll(/_(?=x[0-9a-fA-F]{4}_)/g, "_x005F_");
  return [...guarded]
    .map((letter) => (isForXml(letter) ? letter : `_x${letter.charCodeAt(0).toString(16).padStart(4, "0")}_`))
    .join("")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll("]]>", "]]&gt;");
}

function isForXml(letter: string): boolean {
  const code = letter.codePointAt(0) ?? 0;
  return (
    code === 9 ||
    code === 10 ||
    (code >= 32 && !(code >= 0xd800 && code <= 0xdfff) && code < 0xfffe) ||
    code > 0xffff
  );
}

function workbookWith(cells: readonly Cell[]): TestWorkbookXml {
  const strings: string[] = [];
  const rows = new Map<number, Cell[]>();
  for (const one of cells) rows.set(one.row, [...(rows.get(one.row) ?? []), one]);
  const xml = [...rows].map(([row, inRow]) => rowXml(row, inRow, strings));
  return {
    sheets: [{ rows: xml.join("\n") }],
    strings: strings.map((text) => `<si><t>${text}</t></si>`).join(""),
  };
}

function rowXml(row: number, cells: readonly Cell[], strings: string[]): string {
  let before = -1;
  const list = cells.map((one) => {
    const isNext = one.column === before + 1;
    before = one.column;
    const address = one.hasAddress || !isNext ? ` r="${columnName(one.column)}${row + 1}"` : "";
    return cellXml(address, one, strings);
  });
  return `<row r="${row + 1}">${list.join("")}</row>`;
}

function cellXml(address: string, { value, form }: Cell, strings: string[]): string {
  if (typeof value === "number") return `<c${address}><v>${value}</v></c>`;
  if (typeof value === "boolean") return `<c${address} t="b"><v>${value ? 1 : 0}</v></c>`;
  if (typeof value === "object") return `<c${address} t="e"><v>${value.error}</v></c>`;
  const text = encode(value);
  if (form === "inline") return `<c${address} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
  if (form === "result") return `<c${address} t="str"><f>A1</f><v>${text}</v></c>`;
  return `<c${address} t="s"><v>${strings.push(text) - 1}</v></c>`;
}

it("whatever cells a workbook holds, and however they are written, they are read back as they are", () => {
  const cells = fc.uniqueArray(cell, {
    maxLength: 40,
    selector: ({ row, column }) => row * 16_384 + column,
  });

  fc.assert(
    fc.property(cells, (written) => {
      const grid = firstGrid(xlsxOf(workbookWith(written)));
      const read = written.map(({ row, column }) => valueAt(grid, row, column));
      expect(read).toEqual(written.map((one) => one.value));
      expect(grid.rowCount).toBe(written.reduce((most, { row }) => Math.max(most, row + 1), 0));
      expect(grid.columnCount).toBe(written.reduce((most, { column }) => Math.max(most, column + 1), 0));
    }),
    { numRuns: 300 },
  );
});

it("a sheet of any size is read the same in whichever pieces its bytes arrive", () => {
  const rows = Array.from(
    { length: 20_000 },
    (_, row) =>
      `<row r="${row + 1}"><c r="A${row + 1}"><v>${row}</v></c><c r="B${row + 1}" t="inlineStr"><is><t>Xã số ${row % 977} &amp; ${"·".repeat(row % 50)}</t></is></c></row>`,
  );
  const grid = firstGrid(xlsxOf({ sheets: [{ rows: rows.join("") }] }));

  expect(grid.rowCount).toBe(20_000);
  for (let row = 0; row < 20_000; row++) {
    if (grid.numberAt(row, 0) !== row) throw new Error(`row ${row} reads ${grid.numberAt(row, 0)}`);
    const text = `Xã số ${row % 977} & ${"·".repeat(row % 50)}`;
    if (grid.textAt(row, 1) !== text) throw new Error(`row ${row} reads ${grid.textAt(row, 1)}`);
  }
});
