import { mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { xlsxOfRows } from "../support/xlsxOf";
import { runCli } from "./support/runCli";

const CLEAN = path.join(__dirname, "../../assets/samples/tong-hop-ninh-thuan-2022-q3-sach.xlsx");

let directory: string;

beforeEach(async () => {
  directory = await mkdtemp(path.join(os.tmpdir(), "dat-chuan-"));
});

afterEach(() => rm(directory, { recursive: true }));

async function dryRunOf(...fields: readonly string[]): Promise<string> {
  const template = path.join(directory, "mau.xlsx");
  const rows = fields.map((field, at) => {
    const row = String(at + 1);
    return `<row r="${row}"><c r="A${row}" t="inlineStr"><is><t>{{${field}}}</t></is></c></row>`;
  });
  await writeFile(template, xlsxOfRows(rows.join("")));
  const asked = ["--period", "2022Q3", "--out", directory, "--template", template, "--dry-run"];
  return (await runCli(["report", CLEAN, ...asked])).out;
}

describe("the cells of a form that are left blank", () => {
  it("are told in words, once for each reason", async () => {
    const said = await dryRunOf("thuyet_minh.ocop", "so_xa", "von_khac_luy_ke", "von_khac_ke_hoach");
    expect(said).toContain("Trống vì bảng nguồn vốn không có số này: ô của mẫu A3, A4\n");
    expect(said).toContain("Trống vì chưa viết trong trang Thuyết minh: ô của mẫu A1\n");
  });

  it("are named where they are few, and counted where they are many", async () => {
    const said = await dryRunOf(...Array.from({ length: 20 }, () => "nhap_tay"));
    expect(said).toContain("Trống vì để người lập biểu ghi: ô của mẫu A1, A2, A3,");
    expect(said).toContain("A12 và 8 ô khác\n");
  });
});
