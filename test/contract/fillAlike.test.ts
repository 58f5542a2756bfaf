/** @jest-environment ./test/host/officeEnvironment.cjs */

import { numberValue, textValue } from "../../src/core/report/figures";
import type { FieldValues, FigureGroup, Figures } from "../../src/core/report/figures";
import type { FieldDictionary } from "../../src/core/report/fields";
import { fillTemplate } from "../../src/core/report/fillTemplate";
import { ExcelWorkbook } from "../../src/workbook/excel/excelWorkbook";
import { openXlsx } from "../../src/workbook/xlsx/openXlsx";
import type { XlsxWorkbook } from "../../src/workbook/xlsx/xlsxWorkbook";
import { bootExcel } from "../host/boot";
import type { EmbeddedExcel } from "../host/embeddedExcel";
import { xlsxOf } from "../support/xlsxOf";
import { rowsOf } from "../workbook/xlsx/edit/edited";
import { told } from "./told";
import fc from "../support/properties";

let excel: EmbeddedExcel;

beforeAll(async () => {
  excel = await bootExcel();
});

const dictionary: FieldDictionary = {
  fields: ["ky", "huyen.ten", "huyen.so_xa", "xa.ten", "xa.so_dat", "xa.loi.so"].map((name) => ({
    name,
    kind: "text",
    description: { vi: name, en: name },
  })),
  lists: [
    { name: "xa", group: "huyen" },
    { name: "xa.loi", within: "xa" },
  ],
};

/** Communes by district, each with as many faults as the number says. */
type Shape = readonly (readonly number[])[];

function figuresOf(shape: Shape, hasDistricts: "districts" | "no districts"): Figures {
  const groups = shape.map((faults, district): FigureGroup => {
    const head: FieldValues = new Map([
      ["huyen.ten", textValue(`Huyện ${district}`)],
      ["huyen.so_xa", numberValue(faults.length)],
    ]);
    const item = (_count: number, at: number): FieldValues =>
      new Map([
        ["xa.ten", textValue(`Xã ${district}.${at}`)],
        ["xa.so_dat", numberValue(19 - at)],
      ]);
    const entries = (count: number) =>
      Array.from({ length: count }, (_, at): FieldValues => new Map([["xa.loi.so", numberValue(at + 1)]]));
    return {
      ...(hasDistricts === "districts" ? { head } : {}),
      items: faults.map(item),
      inner: new Map([["xa.loi", faults.map(entries)]]),
    };
  });
  return {
    single: new Map([["ky", textValue("quý III")]]),
    lists: new Map([["xa", { name: "xa", group: "huyen", groups }]]),
  };
}

/** Rows of a template, each a text or "=" and a formula by column; the last row but one sums the item's row. */
type Template = readonly Readonly<Record<string, string | number>>[];

const TITLE = { A: "Báo cáo {{ky}}" };
const HEAD = { A: "{{huyen.ten}}", B: "{{huyen.so_xa}}" };
const ITEM = { A: "{{xa.ten}}", B: "{{xa.so_dat}}", C: "=B@*2" };
const INNER = { A: "lỗi", B: "{{xa.loi.so}}" };
const NOTE = { A: "Người lập" };

function fileOf(template: Template): Uint8Array {
  const sumOf = template.findIndex((row) =>
    Object.values(row).some((cell) => String(cell).includes("{{xa.")),
  );
  const all = [...template, { A: "Cộng", B: sumOf < 0 ? 0 : `=SUM(B${sumOf + 1})`, C: "=B@/2" }, NOTE];
  const cells = all.flatMap((row, at) =>
    Object.entries(row).map(
      ([column, content]) =>
        [
          `${column}${at + 1}`,
          typeof content === "number" ? content : content.replaceAll("@", String(at + 1)),
        ] as const,
    ),
  );
  const summary = rowsOf({ A1: `='Biểu'!B${template.length + 1}` });
  return xlsxOf({
    sheets: [
      { name: "Biểu", rows: rowsOf(Object.fromEntries(cells)) },
      { name: "Tổng hợp", rows: summary },
    ],
  });
}

function opened(bytes: Uint8Array): XlsxWorkbook {
  const opening = openXlsx(bytes);
  if (opening.kind === "fault") throw new Error(opening.fault.kind);
  return opening.workbook;
}

async function expectAlike(template: Template, figures: Figures): Promise<void> {
  const bytes = fileOf(template);
  const file = opened(bytes);
  const edits = fillTemplate(file.grids(), dictionary, figures);
  excel.open(bytes);
  const workbook = new ExcelWorkbook();
  const inExcel = await workbook.read();
  // What is read in Excel asks for the same edits, so filling there does not need the file at all.
  expect(fillTemplate(inExcel, dictionary, figures)).toEqual(edits);
  expect(await workbook.apply(edits)).toEqual([]);
  expect(file.applyNow(edits)).toEqual([]);
  const grids = file.grids();
  expect((await workbook.read()).map((grid, at) => told(grid, grids[at]))).toEqual(
    grids.map((grid) => told(grid)),
  );
}

const someCommunes: Shape = [[2, 0], [1]];

describe("a template filled as a file, and as a sheet of the open workbook", () => {
  it.each<[string, Template]>([
    ["of single fields", [TITLE, { A: "Chỉ tiêu" }]],
    ["of one list", [TITLE, ITEM]],
    ["of items under their districts", [TITLE, HEAD, ITEM]],
    ["with a closing row for each district", [HEAD, ITEM, { A: "Cộng {{huyen.ten}}", B: "=SUM(B2)" }]],
    [
      "with a static row in each district",
      [
        HEAD,
        { A: "Trong đó", B: "=B1*2" },
        ITEM,
        { A: "ghi chú" },
        { A: "Cộng {{huyen.ten}}", B: "=SUM(B3)" },
      ],
    ],
    ["with a list inside each item", [TITLE, ITEM, INNER]],
    ["with a list inside each item of each district", [HEAD, ITEM, INNER]],
    ["of two rows for each item", [ITEM, { A: "{{xa.ten}}", B: "=C1+1" }]],
    ["of two lists one below the other", [ITEM, { A: "giữa" }, ITEM]],
  ])("holds the same: %s", async (_what, template) => {
    await expectAlike(template, figuresOf(someCommunes, "districts"));
    await expectAlike(template, figuresOf(someCommunes, "no districts"));
    await expectAlike(template, figuresOf([], "districts"));
  });

  it("holds the same for templates and figures of any shape", async () => {
    const row = fc.constantFrom<Template[number]>(
      TITLE,
      HEAD,
      ITEM,
      INNER,
      { A: "chữ" },
      { B: "=SUM(B1:B3)" },
    );
    const shape = fc.array(fc.array(fc.nat(3), { maxLength: 3 }), { maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { minLength: 1, maxLength: 5 }),
        shape,
        fc.constantFrom("districts" as const, "no districts" as const),
        async (template, communes, districts) => {
          await expectAlike(template, figuresOf(communes, districts));
        },
      ),
      { numRuns: 40, seed: 20221005 },
    );
  });
});
