/** @jest-environment ./test/host/officeEnvironment.cjs */
import type { Edit, SignSheet } from "../../../src/core/sheet/edit";
import { readDocumentProperties } from "../../../src/workbook/excel/documentProperties";
import { ExcelWorkbook } from "../../../src/workbook/excel/excelWorkbook";
import { openXlsx } from "../../../src/workbook/xlsx/openXlsx";
import { bootExcel } from "../../host/boot";
import type { EmbeddedExcel } from "../../host/embeddedExcel";
import { saveBook } from "../../host/model/saveBook";
import { xlsxOf } from "../../support/xlsxOf";

let excel: EmbeddedExcel;

beforeAll(async () => {
  excel = await bootExcel();
});

const ROWS = '<row r="1"><c r="A1"><v>1</v></c></row>';
const bare = xlsxOf({ sheets: [{ name: "Biểu", rows: ROWS }] });
const withHeader = xlsxOf({
  sheets: [
    {
      name: "Biểu",
      rows: ROWS,
      afterRows:
        "<headerFooter differentFirst='1'><oddHeader>&amp;CTrang &amp;P</oddHeader><oddFooter>&amp;LKỳ {{ky}}&amp;RPhòng</oddFooter><firstFooter>&amp;C{{ky}} {{la}}</firstFooter></headerFooter>",
    },
  ],
});

const SIGN: SignSheet = {
  kind: "signSheet",
  sheet: "Biểu",
  tags: new Map([["ky", "quý III & IV"]]),
  footer: ["Đạt chuẩn 1.0 · quý III", "Quyết định 318 & 319"],
  properties: new Map([
    ["datchuan:ky", "2022Q3"],
    ["datchuan:bo_tieu_chi", "x".repeat(300)],
  ]),
};
const FILL: readonly Edit[] = [{ kind: "setCell", sheet: "Biểu", row: 0, column: 0, value: 7 }, SIGN];

function opened(bytes: Uint8Array): ExcelWorkbook {
  excel.open(bytes);
  return new ExcelWorkbook();
}

const printed = (): Readonly<Record<string, string>> =>
  Object.fromEntries(excel.book.sheet("Biểu")?.printTexts ?? []);

/** The headers and footers of a file as they are written in it. */
function inFile(bytes: Uint8Array): string {
  const opening = openXlsx(bytes);
  if (opening.kind === "fault") throw new Error(opening.fault.kind);
  const { package: pkg, sheetParts } = opening.workbook;
  const xml = pkg.text(sheetParts[0]?.part ?? "") ?? "";
  return (/<headerFooter[^>]*>(.*)<\/headerFooter>/s.exec(xml)?.[1] ?? "").replaceAll("&#10;", "\n");
}

/** Whether the headers and footers of a file shrink with the page. */
function scaleIn(bytes: Uint8Array): boolean {
  const opening = openXlsx(bytes);
  if (opening.kind === "fault") throw new Error(opening.fault.kind);
  const { package: pkg, sheetParts } = opening.workbook;
  return !(pkg.text(sheetParts[0]?.part ?? "") ?? "").includes('scaleWithDoc="0"');
}

function filledAsFile(bytes: Uint8Array): Uint8Array {
  const opening = openXlsx(bytes);
  if (opening.kind === "fault") throw new Error(opening.fault.kind);
  expect(opening.workbook.applyNow(FILL)).toEqual([]);
  return opening.workbook.save();
}

describe("a sheet filled where it stands", () => {
  it("says at its foot and in the document where the figures are from", async () => {
    const workbook = opened(bare);
    expect(await workbook.apply(FILL)).toEqual([]);
    expect(printed()).toEqual({
      "defaultForAllPages.leftFooter": "&8 Đạt chuẩn 1.0 · quý III\nQuyết định 318 && 319",
    });
    const properties = await readDocumentProperties();
    expect(properties.get("datchuan:ky")).toBe("2022Q3");
    expect(properties.get("datchuan:bo_tieu_chi")).toHaveLength(255);
    expect([...excel.unsupported]).toEqual([]);
  });

  it("keeps headers and footers of its own, with their tags filled on all pages", async () => {
    await opened(withHeader).apply(FILL);
    expect(printed()).toEqual({
      "defaultForAllPages.centerHeader": "Trang &P",
      "defaultForAllPages.leftFooter": "Kỳ quý III && IV",
      "defaultForAllPages.rightFooter": "Phòng",
      "firstPage.centerFooter": "quý III && IV {{la}}",
    });
  });

  it.each([
    ["bare", bare],
    ["with a header", withHeader],
  ])("prints what the same file prints: %s", async (_what, bytes) => {
    await opened(bytes).apply(FILL);
    expect(inFile(saveBook(excel.book))).toBe(inFile(filledAsFile(bytes)));
  });

  it.each([
    ["bare", bare],
    ["with a header", withHeader],
  ])("is as before once the fill is taken back: %s", async (_what, bytes) => {
    const workbook = opened(bytes);
    excel.book.properties.set("datchuan:ky", "2022Q2");
    const before = printed();
    await workbook.apply(FILL, { title: "fill", id: "lan-1" });
    expect(await workbook.history.undo("lan-1")).toMatchObject({ left: [] });
    expect(Object.entries(printed()).filter(([, text]) => text !== "")).toEqual(Object.entries(before));
    expect([...excel.book.properties]).toEqual([["datchuan:ky", "2022Q2"]]);
    expect(excel.book.sheet("Biểu")?.cell(0, 0).value).toBe(1);
  });

  it.each([
    ["its footer where it has none of its own", bare, false],
    ["what the office set up for its own texts", withHeader, true],
  ])("prints in one size, as a filled file does, %s", async (_what, bytes, isScaled) => {
    const workbook = opened(bytes);
    await workbook.apply(FILL, { title: "fill", id: "lan-1" });
    const sheet = excel.book.sheet("Biểu");
    expect(sheet?.printTextsScale).toBe(isScaled);
    expect(scaleIn(saveBook(excel.book))).toBe(isScaled);
    expect(isScaled).toBe(scaleIn(filledAsFile(bytes)));
    await workbook.history.undo("lan-1");
    expect(sheet?.printTextsScale).toBe(true);
  });

  it("keeps a footer somebody has written since, and says so", async () => {
    const workbook = opened(bare);
    await workbook.apply(FILL, { title: "fill", id: "lan-2" });
    excel.book.sheet("Biểu")?.printTexts.set("defaultForAllPages.leftFooter", "Văn phòng");
    const { left } = await workbook.history.undo("lan-2");
    expect(left.map(({ why }) => why)).toEqual(["changedSince"]);
    expect(printed()).toEqual({ "defaultForAllPages.leftFooter": "Văn phòng" });
  });

  it("is filled all the same where Excel cannot tell its print set-up", async () => {
    const workbook = opened(bare);
    await workbook.apply([]);
    const sheet = excel.book.sheet("Biểu");
    if (sheet === undefined) throw new Error("no sheet");
    Object.defineProperty(sheet, "printTexts", {
      get: () => {
        throw new Error("No printer is installed.");
      },
    });
    expect(await workbook.apply(FILL)).toEqual([{ edit: SIGN, why: "unsupported" }]);
    expect(sheet.cell(0, 0).value).toBe(7);
  });

  it("is left alone where it is protected", async () => {
    const workbook = opened(bare);
    const sheet = excel.book.sheet("Biểu");
    if (sheet !== undefined) sheet.password = "";
    expect((await workbook.apply([SIGN])).map(({ why }) => why)).toEqual(["protected"]);
    expect(printed()).toEqual({});
  });
});
