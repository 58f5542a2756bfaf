import { mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { compoundFileOf } from "../support/compoundFileOf";
import { xlsxOf, xlsxOfRows } from "../support/xlsxOf";
import { runCli } from "./support/runCli";
import { schemaFaults } from "./support/schema";

let directory: string;

beforeAll(async () => {
  directory = await mkdtemp(path.join(os.tmpdir(), "dat-chuan-"));
});

afterAll(() => rm(directory, { recursive: true }));

async function fileOf(name: string, content: string | Uint8Array): Promise<string> {
  const file = path.join(directory, name);
  await writeFile(file, content);
  return file;
}

interface Answer {
  readonly files: readonly {
    readonly file: string;
    readonly sheets: readonly unknown[];
    readonly findings: readonly { readonly kind: string; readonly message: string; readonly cell: null }[];
    readonly error: string | null;
  }[];
}

const ROWS = `<row r="1"><c r="A1" t="inlineStr"><is><t>Ghi chú</t></is></c></row>`;
const sound = xlsxOfRows(ROWS);
const bomb = xlsxOf({ sheets: [{ part: new Uint8Array(40_000_000).fill(32) }] });

const BAD: readonly (readonly [
  what: string,
  name: string,
  content: string | Uint8Array,
  kind: string,
  says: RegExp,
])[] = [
  ["is empty", "a.xlsx", "", "file-unreadable", /không phải là một sổ tính/],
  ["is text", "b.xlsx", "STT;Xã\n1;Phước Thái\n", "file-unreadable", /không phải là một sổ tính/],
  ["is a web page", "c.xlsx", "<!DOCTYPE html><html></html>", "file-unreadable", /không phải là một sổ tính/],
  ["is of the old Excel", "d.xls", compoundFileOf(["Workbook"]), "file-unreadable", /Excel cũ \(\.xls\)/],
  ["is a Word document", "e.xlsx", compoundFileOf(["WordDocument"]), "file-unreadable", /văn bản Word/],
  ["has a password", "f.xlsx", compoundFileOf(["EncryptedPackage"]), "file-protected", /mật khẩu/],
  ["is cut short", "g.xlsx", sound.subarray(0, sound.length / 2), "file-unreadable", /bị cụt/],
  ["expands without end", "h.xlsx", bomb, "file-unreadable", /lớn bất thường/],
  [
    "is damaged inside",
    "i.xlsx",
    xlsxOf({ sheets: [{ part: "<worksheet><sheetData><row" }] }),
    "file-unreadable",
    /bị hỏng/,
  ],
];

describe("check of a file that cannot be read", () => {
  it.each(BAD)("says so where it %s, as an error of the file", async (_what, name, content, kind, says) => {
    const { out, status, error } = await runCli(["check", await fileOf(name, content), "--json"]);
    const answer = JSON.parse(out) as Answer;
    const [file] = answer.files;
    expect(file?.findings).toMatchObject([{ kind, severity: "error", sheet: null, cell: null }]);
    expect(file?.error).toMatch(says);
    expect(file?.sheets).toEqual([]);
    expect(schemaFaults("check", answer)).toEqual([]);
    expect(status).toBe(1);
    expect(error).toBe("");
  });

  it("tells a person which file it is and what to do", async () => {
    const { out } = await runCli(["check", await fileOf("cu.xls", compoundFileOf(["Workbook"]))]);
    expect(out).toContain("cu.xls\n\n  Cả tệp\n    Lỗi       —  Không đọc được tệp.");
    expect(out).toContain("Lưu thành");
    expect(out).toContain("1 lỗi, 0 cảnh báo, 0 lưu ý");
  });

  it("goes on with the other files", async () => {
    const bad = await fileOf("bad.xlsx", "");
    const good = await fileOf("good.xlsx", sound);
    const { out } = await runCli(["check", bad, good, "--json"]);
    const answer = JSON.parse(out) as Answer;
    expect(answer.files.map((file) => file.error === null)).toEqual([false, true]);
  });
});

describe("a file that is not there", () => {
  it.each([
    ["check", (file: string) => ["check", file]],
    ["check beside one that is", (file: string) => ["check", path.join(directory, "there.xlsx"), file]],
    ["the plan of a check", (file: string) => ["check", path.join(directory, "there.xlsx"), "--plan", file]],
    [
      "the period before",
      (file: string) => ["check", path.join(directory, "there.xlsx"), "--previous", file],
    ],
    [
      "report",
      (file: string) => ["report", file, "--period", "2022Q3", "--out", path.join(directory, "out")],
    ],
    ["template inspect", (file: string) => ["template", "inspect", file]],
  ])("ends %s with 2 and writes nothing to standard output", async (_what, args) => {
    await fileOf("there.xlsx", sound);
    const { status, out, error } = await runCli(args(path.join(directory, "nowhere.xlsx")));
    expect(status).toBe(2);
    expect(out).toBe("");
    expect(error).toMatch(/^dat-chuan: Không có tệp .*nowhere\.xlsx\.\n$/);
  });

  it("is told apart from a directory", async () => {
    const { status, error } = await runCli(["check", directory]);
    expect(status).toBe(2);
    expect(error).toContain("là thư mục");
  });
});
