import { deflateSync } from "fflate";
import { randomBytes } from "node:crypto";
import { crc32 } from "node:zlib";
import { ColumnGridBuilder } from "../../../src/core/sheet/columnGrid";
import { expand } from "../../../src/workbook/xlsx/expand";
import { FormulaStore } from "../../../src/workbook/xlsx/formulaStore";
import { SheetScanner } from "../../../src/workbook/xlsx/sheetScanner";
import { readStyles } from "../../../src/workbook/xlsx/styles";
import { TextStore } from "../../../src/workbook/xlsx/textStore";
import { DEFLATED } from "../../../src/workbook/xlsx/zipDirectory";
import { sheetXml } from "../../support/xlsxOf";
import { valuesOf } from "./readBack";

/** Everything that can be cut in two: names, attributes, values, runs, comments, CDATA, letters of several bytes. */
const PART = sheetXml({
  beforeRows: `<sheetPr><!-- <sheetData> --></sheetPr><cols><col min="2" max="2" hidden="1"/></cols>`,
  rows:
    `<row r="1" hidden="1" ht="15"><c r="A1" s="0"><v>12.5</v></c><c r="B1" t="inlineStr"><is><r><rPr><rFont val="VNI-Times"/></rPr><t>Đạt rồi</t></r><r><t xml:space="preserve"> &amp; ệ</t></r></is></c></row>` +
    `<row><c><f>A1&gt;1</f><v>1</v></c><c t="str"><f t="shared" ref="B2:B3" si="0">A2&amp;"ậ"</f><v>a<![CDATA[ <b> ]]>c</v></c><c t='e'><v >#N/A</v ></c></row>` +
    `<?pi <c>?><row r="3"><c r="B3" t="str"><f t="shared" si="0"/><v>ậ</v></c><!-- <c r="A9"><v>9</v></c> --><c r="D3" y:z=">"><v>-1.5e3</v></c></row>`,
  afterRows: `<sheetProtection sheet="1"/><mergeCells><mergeCell ref="A1:B2"/></mergeCells>`,
});

function scan(pieces: Iterable<Uint8Array>): unknown {
  const formulas = new FormulaStore();
  const texts = new TextStore([]);
  const styles = readStyles(undefined);
  const builder = new ColumnGridBuilder(texts.texts, styles.styles);
  const scanner = new SheetScanner("sheet1.xml", {
    builder,
    formulas,
    texts,
    styles,
    sharedCount: 0,
    sharedFonts: new Map(),
    sharedStringsPart: "",
    dateSystem: "1900",
  });
  for (const piece of pieces) scanner.push(piece);
  const { isProtected, ...facts } = scanner.finish();
  const grid = builder.build(
    { id: "1", name: "a", visibility: "visible", isProtected },
    { ...facts, tables: [], formulaAt: (row, column) => formulas.formulaAt(row, column) },
  );
  const shown = [0, 1, 2].map((row) => [0, 1, 2, 3].map((column) => grid.formulaAt(row, column)));
  return { facts, isProtected, values: valuesOf(grid), formulas: shown, font: grid.fontAt(0, 1) };
}

function* cut(bytes: Uint8Array, size: number): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

describe("a sheet that arrives in pieces", () => {
  const bytes = new TextEncoder().encode(PART);
  const whole = scan([bytes]);

  it("reads as it is meant when it comes whole", () => {
    expect(whole).toEqual({
      facts: {
        merges: [{ top: 0, left: 0, bottom: 1, right: 1 }],
        hiddenRows: new Set([0]),
        hiddenColumns: new Set([1]),
      },
      isProtected: true,
      values: [
        [12.5, "Đạt rồi & ệ", null, null],
        [1, "a <b> c", { error: "#N/A" }, null],
        [null, "ậ", null, -1500],
      ],
      formulas: [
        [undefined, undefined, undefined, undefined],
        ["A1>1", `A2&"ậ"`, undefined, undefined],
        [undefined, `A3&"ậ"`, undefined, undefined],
      ],
      font: "VNI-Times",
    });
  });

  it.each([1, 2, 3, 5, 7, 64, 1000])("reads the same in pieces of %p bytes", (size) => {
    expect(scan(cut(bytes, size))).toEqual(whole);
  });

  it.each([1, 2, 3])("with prefixed names reads the same in pieces of %p bytes", (size) => {
    const prefixed = PART.replace("xmlns=", "xmlns:abc=").replaceAll(/<(\/?)(?=[a-zA-Z])(?!b>)/g, "<$1abc:");
    expect(scan(cut(new TextEncoder().encode(prefixed), size))).toEqual(whole);
  });

  it("reads the same cut in two at any byte", () => {
    for (let at = 1; at < bytes.length; at++) {
      expect(scan([bytes.subarray(0, at), bytes.subarray(at)])).toEqual(whole);
    }
  });

  it("breaks off as malformed wherever its bytes end too early", () => {
    const end = bytes.length - "</worksheet>".length;
    for (let at = 0; at < end; at += 11) {
      expect(() => scan([bytes.subarray(0, at)])).toThrow("damagedPart: sheet1.xml (malformed)");
    }
  });

  it("holds a text of many megabytes without reading it over and over", () => {
    const text = "ệ".repeat(4_000_000);
    const long = sheetXml({ rows: `<row><c t="inlineStr"><is><t>${text}</t></is></c></row>` });
    expect(scan(cut(new TextEncoder().encode(long), 1 << 14))).toMatchObject({ values: [[text]] });
  });
});

describe("a part too large to expand at once", () => {
  const content = new Uint8Array(randomBytes(6_000_000));
  const entry = {
    name: "xl/large.bin",
    method: DEFLATED,
    crc: crc32(content),
    size: content.length,
    packed: deflateSync(content, { level: 0 }),
    modified: 0,
  };

  it("expands to what was packed", () => {
    expect(Buffer.compare(expand(entry), content)).toBe(0);
  });

  it.each([
    ["wrongSize", { size: content.length - 1 }],
    ["wrongSize", { size: content.length + 1 }],
    ["wrongChecksum", { crc: entry.crc ^ 1 }],
    ["corruptData", { packed: entry.packed.subarray(0, 5_000_000) }],
    ["corruptData", { packed: Uint8Array.from(entry.packed, (byte) => byte | 7) }],
  ])("is checked: %s", (damage, changes) => {
    expect(() => expand({ ...entry, ...changes })).toThrow(`damagedPart: xl/large.bin (${damage})`);
  });
});
