/** @jest-environment ./test/host/officeEnvironment.cjs */

import type { Edit } from "../../src/core/sheet/edit";
import { ExcelWorkbook } from "../../src/workbook/excel/excelWorkbook";
import { openXlsx } from "../../src/workbook/xlsx/openXlsx";
import { bootExcel } from "../host/boot";
import type { EmbeddedExcel } from "../host/embeddedExcel";
import { COMMUNES } from "./communesFile";
import { told } from "./told";
import fc from "../support/properties";

let excel: EmbeddedExcel;

beforeAll(async () => {
  excel = await bootExcel();
});

const SHEETS = ["Xã An Hải", "Biểu 'mẫu'", "Khóa", "Trống", "Mất"] as const;

const input = fc.oneof(
  fc.constantFrom("Đạt", "17.10", "02-03", "=A1", "-", "", "≥ 80%"),
  fc.integer({ min: -5, max: 500 }),
  fc.boolean(),
  fc.constant(null),
  fc.constantFrom({ formula: "SUM(B1:B3)" }, { formula: "C2*2" }),
);

const cell = { row: fc.nat(7), column: fc.nat(4) };
const sheet = fc.constantFrom(...SHEETS);

const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ kind: fc.constant("setCell" as const), sheet, ...cell, value: input }),
  fc.record({
    kind: fc.constant("setCell" as const),
    sheet,
    ...cell,
    value: input,
    expect: fc.constantFrom(null, "Cộng", 0),
  }),
  fc.record({
    kind: fc.constant("setBlock" as const),
    sheet,
    ...cell,
    values: fc.array(
      fc.array(fc.option(input, { nil: undefined, freq: 3 }), { minLength: 1, maxLength: 3 }),
      {
        minLength: 1,
        maxLength: 3,
      },
    ),
  }),
  fc.record({ kind: fc.constant("insertRows" as const), sheet, at: fc.nat(7), count: fc.nat(3) }),
  fc.record({ kind: fc.constant("deleteRows" as const), sheet, first: fc.nat(5), last: fc.nat(5) }),
  fc
    .record({
      sheet,
      first: fc.nat(4),
      height: fc.integer({ min: 1, max: 2 }),
      picks: fc.array(fc.nat(1), { maxLength: 4 }),
      value: fc.nat(9),
    })
    .map(({ sheet: name, first, height, picks, value }) => ({
      kind: "expandRows" as const,
      sheet: name,
      first,
      last: first + height - 1,
      rows: picks.flatMap((pick, group) =>
        // A pattern of two rows is repeated whole, one of one row as often as there are picks.
        Array.from({ length: height }, (_, at) => ({
          from: first + at,
          group,
          values: pick === 0 ? [] : [value + group],
        })),
      ),
    })),
);

describe("a file and Excel, given the same edits", () => {
  it("refuse the same and hold the same", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 4 }), async (edits) => {
        const opening = openXlsx(COMMUNES);
        if (opening.kind === "fault") throw new Error(opening.fault.kind);
        const file = opening.workbook;
        excel.open(COMMUNES);
        const workbook = new ExcelWorkbook();
        const refusedByFile = file.applyNow(edits);
        const refusedByExcel = await workbook.apply(edits);
        expect(refusedByExcel.map(({ edit: refused, why }) => [edits.indexOf(refused), why])).toEqual(
          refusedByFile.map(({ edit: refused, why }) => [edits.indexOf(refused), why]),
        );
        const grids = file.grids();
        const inExcel = await workbook.read();
        expect(inExcel.map((grid, index) => told(grid, grids[index]))).toEqual(
          grids.map((grid) => told(grid)),
        );
      }),
      { numRuns: 150, seed: 20221005 },
    );
  });

  it("and undone, Excel holds what it did", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 4 }), async (edits) => {
        excel.open(COMMUNES);
        const workbook = new ExcelWorkbook();
        const before = (await workbook.read()).map((grid) => told(grid));
        await workbook.apply(edits);
        const [entry] = await workbook.history.entries();
        if (entry === undefined) return;
        expect((await workbook.history.undo(entry.id)).left).toEqual([]);
        expect((await workbook.read()).map((grid) => told(grid))).toEqual(before);
      }),
      { numRuns: 100, seed: 20221005 },
    );
  });
});
