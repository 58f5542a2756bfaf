import { strToU8, zipSync } from "fflate";
import type { FileFault } from "../../../src/workbook/xlsx/fileFault";
import { openXlsx } from "../../../src/workbook/xlsx/openXlsx";
import { MAX_EXPANDED_BYTES, MAX_EXPANSION_RATIO, MAX_PARTS } from "../../../src/workbook/xlsx/package";
import { compoundFileOf } from "../../support/compoundFileOf";
import type { TestWorkbookXml } from "../../support/xlsxOf";
import { partsOf, relationsXml, xlsxOf, xlsxOfRows } from "../../support/xlsxOf";
import type { TestZipEntry } from "../../support/zipOf";
import { zipOf } from "../../support/zipOf";

function faultOf(bytes: Uint8Array): FileFault | undefined {
  const opening = openXlsx(bytes);
  return opening.kind === "fault" ? opening.fault : undefined;
}

const row = `<row r="1"><c r="A1"><v>1</v></c></row>`;
const workbook: TestWorkbookXml = { sheets: [{ rows: row }] };

/** The entries of a sound workbook, for an archive in which one of them is then spoilt. */
function entries(): TestZipEntry[] {
  return Object.entries(partsOf(workbook)).flatMap(([name, content]) =>
    content === undefined ? [] : [{ name, content }],
  );
}

function withSheetEntry(changes: Partial<TestZipEntry>): Uint8Array {
  return zipOf(
    entries().map((entry) => (entry.name.endsWith("sheet1.xml") ? { ...entry, ...changes } : entry)),
  );
}

it("the sound workbook that the cases below spoil opens", () => {
  expect(faultOf(zipOf(entries()))).toBeUndefined();
});

describe("a file that is no archive", () => {
  it.each([
    ["nothing", "", "empty"],
    ["a web page", "\r\n<!DOCTYPE html><html>", "html"],
    ["a table of a web page", "<table border=1>", "html"],
    ["XML, such as Excel 2003 wrote", `<?xml version="1.0"?><Workbook>`, "xml"],
    ["XML in UTF-16", Buffer.from(`\ufeff<?xml version="1.0"?>`, "utf16le"), "xml"],
    ["text", "Xã;Chỉ tiêu\n", "text"],
    ["something else", new Uint8Array([1, 2, 3, 4, 0, 9]), "binary"],
  ] as const)("%s", (_content, content, looksLike) => {
    const bytes = typeof content === "string" ? strToU8(content) : new Uint8Array(content);
    expect(faultOf(bytes)).toEqual({ kind: "notAZip", looksLike });
  });
});

describe("a compound file is known by the streams in it", () => {
  it.each([
    [["Workbook"], { kind: "legacyXls" }],
    [["Book"], { kind: "legacyXls" }],
    [["EncryptionInfo", "EncryptedPackage"], { kind: "encrypted" }],
    [["a", "b", "c", "d", "e", "EncryptedPackage"], { kind: "encrypted" }],
    [["WordDocument"], { kind: "notAWorkbook", format: "doc" }],
    [["PowerPoint Document"], { kind: "notAWorkbook", format: "ppt" }],
    [["__properties_version1.0"], { kind: "notAWorkbook", format: "compoundFile" }],
  ])("with %j", (streams, fault) => {
    expect(faultOf(compoundFileOf(streams))).toEqual(fault);
  });

  it("whose directory goes round in a circle", () => {
    const bytes = compoundFileOf(["Workbook"]);
    new DataView(bytes.buffer).setUint32(512 + 4, 1, true);
    expect(faultOf(bytes)).toEqual({ kind: "legacyXls" });
  });

  it("cut off after its header", () => {
    expect(faultOf(compoundFileOf(["Workbook"]).subarray(0, 512))).toEqual({
      kind: "notAWorkbook",
      format: "compoundFile",
    });
  });
});

describe("a truncated file", () => {
  const whole = xlsxOf(workbook);

  it.each([0.05, 0.3, 0.6, 0.9, 0.99])("cut to %p of its length", (share) => {
    expect(faultOf(whole.subarray(0, Math.floor(whole.length * share)))).toEqual({ kind: "truncated" });
  });

  it("from the middle of which bytes are missing", () => {
    const middle = Math.floor(whole.length / 2);
    const bytes = new Uint8Array([...whole.subarray(0, middle - 20), ...whole.subarray(middle + 20)]);
    expect(faultOf(bytes)).toEqual({ kind: "truncated" });
  });

  it("no byte of a file, cut anywhere, makes opening throw", () => {
    for (let length = 0; length < whole.length; length += 7) {
      expect(faultOf(whole.subarray(0, length))).toBeDefined();
    }
  });

  it("no changed byte makes opening throw", () => {
    for (let at = 0; at < whole.length; at += 3) {
      const bytes = whole.slice();
      bytes[at] = (bytes[at] ?? 0) ^ 0xff;
      expect(["opened", "fault"]).toContain(openXlsx(bytes).kind);
    }
  });
});

describe("a file too large", () => {
  it("that claims to expand beyond the limit", () => {
    const claims = { size: MAX_EXPANDED_BYTES };
    expect(faultOf(withSheetEntry({ claims }))).toMatchObject({
      kind: "tooLarge",
      exceeds: "expandedSize",
      limit: MAX_EXPANDED_BYTES,
    });
  });

  it("in which one part expands as only a bomb does", () => {
    const content = new Uint8Array(32 << 20);
    expect(faultOf(withSheetEntry({ content }))).toMatchObject({
      kind: "tooLarge",
      exceeds: "expansionRatio",
      limit: MAX_EXPANSION_RATIO,
      part: "xl/worksheets/sheet1.xml",
    });
  });

  it("whose part expands beyond what its directory says", () => {
    const content = new Uint8Array(32 << 20);
    expect(faultOf(withSheetEntry({ content, claims: { size: 1000 } }))).toEqual({
      kind: "damagedPart",
      part: "xl/worksheets/sheet1.xml",
      damage: "wrongSize",
    });
  });

  it("with more parts than any workbook has", () => {
    const many = Array.from({ length: MAX_PARTS + 1 }, (_, index) => ({
      name: `${index}`,
      content: "",
      method: "stored" as const,
    }));
    expect(faultOf(zipOf(many))).toEqual({
      kind: "tooLarge",
      exceeds: "partCount",
      found: MAX_PARTS + 1,
      limit: MAX_PARTS,
    });
  });
});

describe("an archive that holds something else", () => {
  const office = (kind: string): string => `application/vnd.openxmlformats-officedocument.${kind}.main+xml`;

  it.each([
    ["docx", office("wordprocessingml.document")],
    ["pptx", office("presentationml.presentation")],
    ["xlsb", "application/vnd.ms-excel.sheet.binary.macroEnabled.main"],
  ])("%s", (format, mainType) => {
    expect(faultOf(xlsxOf({ mainType }))).toEqual({ kind: "notAWorkbook", format });
  });

  it.each([
    ["ods", "application/vnd.oasis.opendocument.spreadsheet"],
    ["odf", "application/vnd.oasis.opendocument.text"],
  ])("%s", (format, mimetype) => {
    const bytes = zipSync({ mimetype: strToU8(mimetype), "content.xml": strToU8("<a/>") });
    expect(faultOf(bytes)).toEqual({ kind: "notAWorkbook", format });
  });

  it("any other archive, an empty one too", () => {
    expect(faultOf(zipSync({ "a.txt": strToU8("a") }))).toEqual({ kind: "notAWorkbook", format: "archive" });
    expect(faultOf(zipOf([]))).toEqual({ kind: "notAWorkbook", format: "archive" });
  });

  it.each([
    "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
    "application/vnd.ms-excel.template.macroEnabled.main+xml",
    office("spreadsheetml.template"),
  ])("but %s is a workbook", (mainType) => {
    expect(faultOf(xlsxOf({ mainType }))).toBeUndefined();
  });
});

describe("a damaged part", () => {
  const part = "xl/worksheets/sheet1.xml";

  it.each([
    ["wrongChecksum", { claims: { crc: 1 } }],
    ["wrongSize", { claims: { size: 5 } }],
    ["unknownCompression", { claims: { method: 12 } }],
    ["corruptData", { method: "stored", content: new Uint8Array([255, 255, 255]), claims: { method: 8 } }],
  ] as const)("%s", (damage, changes) => {
    expect(faultOf(withSheetEntry(changes))).toEqual({ kind: "damagedPart", part, damage });
  });

  it("locked by a password of the archive is an encrypted file", () => {
    expect(faultOf(withSheetEntry({ encrypted: true }))).toEqual({ kind: "encrypted" });
  });

  it("that stands twice with different content", () => {
    const bytes = zipOf([...entries(), { name: "XL/worksheets/sheet1.xml", content: "<worksheet/>" }]);
    expect(faultOf(bytes)).toMatchObject({ kind: "damagedPart", damage: "duplicate" });
  });

  it.each([
    ["ends inside a row", "<worksheet><sheetData><row><c><v>1</v></c>"],
    ["ends inside a tag", "<worksheet><sheetData><row r="],
    ["ends inside a comment", "<worksheet><sheetData><!-- "],
    ["is empty", ""],
    ["is another kind of part", "<chartSpace/>"],
    ["has an attribute without quotes", "<worksheet><sheetData><row r=1></row></sheetData></worksheet>"],
    [
      "has a cell beyond the last column",
      `<worksheet><sheetData><row><c r="XFE1"/></row></sheetData></worksheet>`,
    ],
    [
      "has a cell beyond the last row",
      `<worksheet><sheetData><row><c r="A1048577"/></row></sheetData></worksheet>`,
    ],
    ["has a cell outside a row", `<worksheet><sheetData><c><v>1</v></c></sheetData></worksheet>`],
  ])("that %s", (_how, xml) => {
    expect(faultOf(xlsxOf({ sheets: [{ part: xml }] }))).toEqual({
      kind: "damagedPart",
      part,
      damage: "malformed",
    });
  });

  it("of shared strings that breaks off, or lacks a string a cell refers to", () => {
    const rows = `<row r="1"><c r="A1" t="s"><v>2</v></c></row>`;
    const strings = "xl/sharedStrings.xml";

    expect(faultOf(xlsxOfRows(rows, { parts: { [strings]: "<sst><si><t>a</t>" } }))).toEqual({
      kind: "damagedPart",
      part: strings,
      damage: "malformed",
    });
    for (const si of ["<si><t>a</t></si>", undefined]) {
      expect(faultOf(xlsxOfRows(rows, si === undefined ? {} : { strings: si }))).toEqual({
        kind: "damagedPart",
        part: strings,
        damage: "missing",
      });
    }
  });

  it("that is missing: the workbook, a sheet, a table", () => {
    const missing = (missingPart: string): FileFault => ({
      kind: "damagedPart",
      part: missingPart,
      damage: "missing",
    });
    expect(faultOf(xlsxOf({ parts: { "xl/workbook.xml": undefined } }))).toEqual(missing("xl/workbook.xml"));
    expect(faultOf(xlsxOf({ parts: { [part]: undefined } }))).toEqual(missing(part));
    expect(faultOf(xlsxOf({ sheets: [{ relations: [["table", "../tables/t.xml"]] }] }))).toEqual(
      missing("xl/tables/t.xml"),
    );
  });

  it("but a workbook without styles and strings is none", () => {
    const parts = {
      "xl/styles.xml": undefined,
      "xl/_rels/workbook.xml.rels": relationsXml([["worksheet", "worksheets/sheet1.xml"]]),
    };
    expect(faultOf(xlsxOfRows(row, { parts }))).toBeUndefined();
  });
});

it("a sheet read on demand throws its fault when it is read", () => {
  const opening = openXlsx(withSheetEntry({ claims: { crc: 1 } }), "onDemand");
  if (opening.kind === "fault") throw new Error("the package itself is sound");
  expect(() => opening.workbook.grids()).toThrow("damagedPart: xl/worksheets/sheet1.xml (wrongChecksum)");
});
