import { readFileSync } from "node:fs";
import path from "node:path";
import { openDocx } from "../../../src/workbook/docx/openDocx";
import { compoundFileOf } from "../../support/compoundFileOf";
import { docxOf, p } from "../../support/docxOf";
import { zipOf } from "../../support/zipOf";

const XLSX = readFileSync(path.join(__dirname, "../../../assets/templates/tien-do-dang-ky.xlsx"));
const WHOLE = docxOf(p("a"));
const bytes = (text: string) => new TextEncoder().encode(text);

describe("a file that is no Word document", () => {
  it.each([
    ["an empty file", new Uint8Array(), { kind: "notAZip", looksLike: "empty" }],
    ["a web page", bytes("<html>"), { kind: "notAZip", looksLike: "html" }],
    ["a workbook with another ending", new Uint8Array(XLSX), { kind: "notADocument", format: "xlsx" }],
    [
      "an archive of something else",
      zipOf([{ name: "a.txt", content: "a" }]),
      { kind: "notADocument", format: "archive" },
    ],
    ["a document of Word 97", compoundFileOf(["WordDocument"]), { kind: "notADocument", format: "doc" }],
    ["a workbook of Excel 97", compoundFileOf(["Workbook"]), { kind: "notADocument", format: "xls" }],
    ["a document with a password", compoundFileOf(["EncryptedPackage"]), { kind: "encrypted" }],
    ["a document cut off", WHOLE.slice(0, WHOLE.length - 60), { kind: "truncated" }],
    [
      "a main part that is no XML",
      docxOf("", { document: "<w:document><w:body>" }),
      { kind: "damagedPart", part: "word/document.xml", damage: "malformed" },
    ],
  ])("is told as a fault: %s", (_what, content, fault) => {
    expect(openDocx(content)).toEqual({ kind: "fault", fault });
  });
});

describe("a document", () => {
  it.each([
    "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
    "application/vnd.ms-word.document.macroEnabled.main+xml",
  ])("opens as %s too", (contentType) => {
    expect(openDocx(docxOf(p("a"), { contentType })).kind).toBe("opened");
  });
});
