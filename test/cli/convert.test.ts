import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { openXlsx } from "../../src/workbook/xlsx/openXlsx";
import { inTcvn3 } from "../support/legacyText";
import { xlsxOf } from "../support/xlsxOf";
import { runCli } from "./support/runCli";
import { schemaFaults } from "./support/schema";

let folder = "";
const at = (name: string) => path.join(folder, name);

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "convert-"));
  const bytes = xlsxOf({
    styles:
      `<fonts><font><name val=".VnTime"/></font></fonts>` +
      `<cellXfs><xf numFmtId="0" fontId="0"/></cellXfs>`,
    strings: `<si><t>${inTcvn3("Xã Phước Thái")}</t></si>`,
    sheets: [{ name: "Phiếu", rows: `<row r="1"><c r="A1" t="s"><v>0</v></c></row>` }],
  });
  writeFileSync(at("cu.xlsx"), bytes);
});

afterEach(() => rmSync(folder, { recursive: true }));

describe("convert", () => {
  it("writes a copy in Unicode, says what it did, and leaves the original alone", async () => {
    const before = await readFile(at("cu.xlsx"));
    const { status, out } = await runCli(["convert", at("cu.xlsx"), "--out", at("moi.xlsx")]);
    const opening = openXlsx(await readFile(at("moi.xlsx")));
    expect(status).toBe(0);
    expect(opening.kind === "opened" && opening.workbook.grids()[0]?.textAt(0, 0)).toBe("Xã Phước Thái");
    expect(await readFile(at("cu.xlsx"))).toEqual(before);
    expect(out).toContain("đã chuyển 1 ô trên 1 trang sang Unicode");
    expect(out).toContain("Phông .VnTime thay bằng Times New Roman");
  });

  it("answers in JSON in the shape its schema promises", async () => {
    const { out } = await runCli(["convert", at("cu.xlsx"), "--out", at("moi.xlsx"), "--json"]);
    const answer: unknown = JSON.parse(out);
    expect(answer).toMatchObject({ sheets: [{ name: "Phiếu", cells: 1 }], formulasLeft: [], error: null });
    expect(schemaFaults("convert", answer)).toEqual([]);
  });

  it("does not write over the original", async () => {
    const { status, error } = await runCli(["convert", at("cu.xlsx"), "--out", at("cu.xlsx")]);
    expect(status).toBe(2);
    expect(error).toContain("--out trùng với tệp gốc");
  });

  it.each([
    ["no --out", ["cu.xlsx"]],
    ["two files", ["cu.xlsx", "cu.xlsx", "--out", "moi.xlsx"]],
    ["no file", []],
    ["a file that is not there", ["khong-co.xlsx", "--out", "moi.xlsx"]],
  ])("stops at %s", async (_, args) => {
    const { status } = await runCli([
      "convert",
      ...args.map((arg) => (arg.startsWith("--") ? arg : at(arg))),
    ]);
    expect(status).toBe(2);
    expect(existsSync(at("moi.xlsx"))).toBe(false);
  });

  it("says why a file cannot be read, and writes nothing", async () => {
    writeFileSync(at("hong.xlsx"), "not a workbook");
    const { status, out } = await runCli(["convert", at("hong.xlsx"), "--out", at("moi.xlsx")]);
    expect(status).toBe(1);
    expect(out).toContain("Không đọc được tệp");
    expect(existsSync(at("moi.xlsx"))).toBe(false);
  });
});
