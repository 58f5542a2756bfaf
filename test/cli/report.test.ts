import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { cellName } from "../../src/core/sheet/address";
import { openXlsx } from "../../src/workbook/xlsx/openXlsx";
import { docxOf, p, tbl, tr } from "../support/docxOf";
import { docxText } from "../support/docxText";
import { xlsxOfRows } from "../support/xlsxOf";
import { runCli } from "./support/runCli";
import { schemaFaults } from "./support/schema";

const SAMPLES = path.join(__dirname, "../../assets/samples");
const CLEAN = path.join(SAMPLES, "tong-hop-ninh-thuan-2022-q3-sach.xlsx");
const FAULTY = path.join(SAMPLES, "tong-hop-ninh-thuan-2022-q3.xlsx");

let directory: string;
let out: string;

beforeEach(async () => {
  directory = await mkdtemp(path.join(os.tmpdir(), "dat-chuan-"));
  out = path.join(directory, "out");
});

afterEach(() => rm(directory, { recursive: true }));

interface Answer {
  readonly outputs: readonly {
    readonly form: string | null;
    readonly template: string | null;
    readonly output: string | null;
    readonly sheets: readonly string[] | null;
    readonly left: readonly object[];
    readonly tags: readonly {
      readonly field: string;
      readonly status: string;
      readonly why: string | null;
    }[];
  }[];
  readonly findings: { readonly errors: number };
  readonly error: string | null;
}

async function report(...args: readonly string[]): Promise<[Answer, number]> {
  const run = await runCli(["report", ...args, "--period", "2022Q3", "--out", out, "--json"]);
  return [JSON.parse(run.out) as Answer, run.status];
}

const text = (cell: string, content: string) => `<c r="${cell}" t="inlineStr"><is><t>${content}</t></is></c>`;

async function templateOf(...contents: readonly string[]): Promise<string> {
  const file = path.join(directory, "mau.xlsx");
  const rows = contents.map((content, at) => `<row r="${at + 1}">${text(`A${at + 1}`, content)}</row>`);
  await writeFile(file, xlsxOfRows(rows.join("")));
  return file;
}

async function textsOf(file: string): Promise<readonly string[]> {
  const opening = openXlsx(await readFile(file));
  if (opening.kind === "fault") throw new Error(opening.fault.kind);
  return opening.workbook.grids().flatMap((grid) => {
    const cells: string[] = [];
    for (let row = 0; row < grid.rowCount; row++) {
      for (let column = 0; column < grid.columnCount; column++) {
        if (grid.kindAt(row, column) === "text") cells.push(grid.textAt(row, column));
      }
    }
    return cells;
  });
}

describe("report", () => {
  it("fills the bundled form from the workbook's figures and says where it is", async () => {
    const [answer, status] = await report(CLEAN, "--form", "tien-do-dang-ky");
    const [filled] = answer.outputs;
    expect(filled).toMatchObject({ form: "tien-do-dang-ky", template: null });
    expect(filled?.output).toBe(path.join(out, "tien-do-dang-ky-2022Q3.xlsx"));
    const texts = await textsOf(filled?.output ?? "");
    for (const commune of ["Phước Thái", "Quảng Sơn", "Nhị Hà"]) {
      expect(texts.some((each) => each.includes(commune))).toBe(true);
    }
    expect(texts.some((each) => each.includes("{{"))).toBe(false);
    expect(schemaFaults("report", answer)).toEqual([]);
    expect(status).toBe(0);
  });

  it("fills an office's own template, and only that where only that is asked for", async () => {
    const template = await templateOf("Báo cáo {{ky}}", "{{dang_ky.ten}}");
    const [answer, status] = await report(CLEAN, "--template", template);
    expect(answer.outputs).toHaveLength(1);
    expect(answer.outputs[0]).toMatchObject({ form: null, template });
    const texts = await textsOf(answer.outputs[0]?.output ?? "");
    expect(texts[0]).toBe("Báo cáo quý III năm 2022");
    expect(texts.filter((each) => each.includes("Sơn"))).toHaveLength(3);
    expect(status).toBe(0);
  });

  it("ends with 1 where a template has a field nobody knows, and names the one probably meant", async () => {
    const template = await templateOf("{{dang_ky.tn}}");
    const [answer, status] = await report(CLEAN, "--template", template);
    expect(answer.outputs[0]?.tags).toMatchObject([{ status: "unknown", suggestion: "dang_ky.ten" }]);
    expect(answer.outputs[0]?.output).toBeNull();
    await expect(readdir(out)).rejects.toThrow("ENOENT");
    expect(status).toBe(1);
  });

  it("fills what is sound, and writes nothing of a template that cannot be filled whole", async () => {
    const faulty = await templateOf("{{ky", "{{xa.ten}} {{dang_ky.ten}}", "{{khong_co}}");
    const [answer, status] = await report(CLEAN, "--form", "tien-do-dang-ky", "--template", faulty);
    expect(answer.outputs.map(({ output }) => output !== null)).toEqual([true, false]);
    expect(await readdir(out)).toEqual(["tien-do-dang-ky-2022Q3.xlsx"]);
    expect(schemaFaults("report", answer)).toEqual([]);
    expect(status).toBe(1);
  });

  it("ends with 1 where the workbook still has errors, and fills the form all the same", async () => {
    const [answer, status] = await report(FAULTY, "--form", "tien-do-dang-ky");
    expect(answer.findings.errors).toBe(13);
    expect(await readdir(out)).toEqual(["tien-do-dang-ky-2022Q3.xlsx"]);
    expect(status).toBe(1);
  });

  it("writes nothing on a dry run", async () => {
    const run = await runCli(["report", CLEAN, "--period", "2022Q3", "--out", out, "--dry-run"]);
    expect(run.out).toContain(`Sẽ ghi ${path.join(out, "tien-do-dang-ky-2022Q3.xlsx")}`);
    expect(run.status).toBe(0);
    await expect(readdir(out)).rejects.toThrow("ENOENT");
  });

  it("never writes over a file that is there", async () => {
    await report(CLEAN, "--form", "tien-do-dang-ky");
    const first = await readFile(path.join(out, "tien-do-dang-ky-2022Q3.xlsx"));
    const [answer] = await report(FAULTY, "--form", "tien-do-dang-ky");
    expect(answer.outputs[0]?.output).toBe(path.join(out, "tien-do-dang-ky-2022Q3 (2).xlsx"));
    expect(await readFile(path.join(out, "tien-do-dang-ky-2022Q3.xlsx"))).toEqual(first);
  });

  it("writes nothing where the workbook cannot be read", async () => {
    const bad = path.join(directory, "bad.xlsx");
    await writeFile(bad, "");
    const [answer, status] = await report(bad);
    expect(answer).toMatchObject({ outputs: [], findings: { errors: 1 } });
    expect(answer.error).toContain("Không đọc được tệp");
    expect(schemaFaults("report", answer)).toEqual([]);
    expect(status).toBe(1);
    await expect(readdir(out)).rejects.toThrow("ENOENT");
  });

  it("refuses a template that is no workbook before anything is done", async () => {
    const bad = path.join(directory, "bad.xlsx");
    await writeFile(bad, "");
    const run = await runCli(["report", CLEAN, "--period", "2022Q3", "--out", out, "--template", bad]);
    expect(run.status).toBe(2);
    expect(run.error).toContain("Không đọc được tệp");
    await expect(readdir(out)).rejects.toThrow("ENOENT");
  });

  it("leaves no file of its own but the results", async () => {
    await report(CLEAN, "--form", "tien-do-dang-ky");
    expect(await readdir(out)).toEqual(["tien-do-dang-ky-2022Q3.xlsx"]);
  });
});

describe("filling only what has its figures", () => {
  it("keeps the other tags, tells which and why, and a later fill takes them", async () => {
    const template = await templateOf("{{ky}}", "{{von_khac_luy_ke}}", "{{xa.ten}}");
    const [answer, status] = await report(CLEAN, "--template", template, "--partial");
    const [filled] = answer.outputs;
    expect(filled?.left).toEqual([
      {
        sheet: "Sheet1",
        firstRow: null,
        lastRow: null,
        fields: [{ field: "von_khac_luy_ke", cell: "A2", why: "noSuchAmount" }],
      },
    ]);
    const texts = await textsOf(filled?.output ?? "");
    expect(texts.slice(0, 2)).toEqual(["quý III năm 2022", "{{von_khac_luy_ke}}"]);
    expect(texts.length).toBeGreaterThan(2);
    expect(schemaFaults("report", answer)).toEqual([]);
    expect(status).toBe(0);
    const [again] = await report(CLEAN, "--template", filled?.output ?? "");
    expect(await textsOf(again.outputs[0]?.output ?? "")).not.toContain("{{von_khac_luy_ke}}");
  });
});

describe("the whole set in one workbook", () => {
  const sheetsOf = async (file: string): Promise<readonly string[]> => {
    const opening = openXlsx(await readFile(file));
    if (opening.kind === "fault") throw new Error(opening.fault.kind);
    return opening.workbook.sheetParts.map(({ name }) => name);
  };

  it("is written where --out names a workbook, every form of the period under its own sheets", async () => {
    out = path.join(out, "bo-bieu.xlsx");
    const [answer, status] = await report(CLEAN);
    expect(await readdir(path.dirname(out))).toEqual(["bo-bieu.xlsx"]);
    expect(await sheetsOf(out)).toEqual(answer.outputs.flatMap(({ sheets }) => sheets ?? []));
    expect(answer.outputs.every(({ output }) => output === out)).toBe(true);
    expect(answer.outputs.length).toBeGreaterThan(6);
    expect(schemaFaults("report", answer)).toEqual([]);
    expect(status).toBe(0);
  });

  it("names a template that cannot be filled and holds the others all the same", async () => {
    const faulty = await templateOf("{{khong_co}}");
    out = path.join(out, "bo-bieu.xlsx");
    const [answer, status] = await report(CLEAN, "--form", "giai-ngan", "--template", faulty);
    expect(answer.outputs.map(({ sheets }) => sheets)).toEqual([["Giải ngân"], null]);
    expect(await sheetsOf(out)).toEqual(["Giải ngân"]);
    const run = await runCli([
      ...["report", CLEAN, "--period", "2022Q3", "--out", out, "--form", "giai-ngan", "--template", faulty],
    ]);
    expect(run.out).toContain("Không ghi mau.xlsx");
    expect(status).toBe(1);
  });

  it("never writes over a workbook that is there, and leaves a Word document beside it", async () => {
    out = path.join(out, "bo-bieu.xlsx");
    await report(CLEAN, "--form", "giai-ngan");
    await report(CLEAN, "--form", "giai-ngan", "--form", "bao-cao-quy");
    expect((await readdir(path.dirname(out))).sort()).toEqual([
      "bao-cao-quy-2022Q3.docx",
      "bo-bieu (2).xlsx",
      "bo-bieu.xlsx",
    ]);
  });

  it("writes nothing on a dry run", async () => {
    const directoryBefore = await readdir(directory);
    out = path.join(directory, "bo-bieu.xlsx");
    const run = await runCli(["report", CLEAN, "--period", "2022Q3", "--out", out, "--dry-run"]);
    expect(run.out).toContain(`Sẽ ghi ${out}`);
    expect(await readdir(directory)).toEqual(directoryBefore);
  });
});

describe("the Word report", () => {
  const wordTemplate = async (body: string): Promise<string> => {
    const file = path.join(directory, "mau.docx");
    await writeFile(file, docxOf(body));
    return file;
  };

  it("is written together with the forms, and says what it leaves blank and why", async () => {
    const [answer, status] = await report(CLEAN, "--form", "bao-cao-quy");
    const [filled] = answer.outputs;
    expect(filled?.output).toBe(path.join(out, "bao-cao-quy-2022Q3.docx"));
    expect(docxText(await readFile(filled?.output ?? ""))).toContain("II. Kết quả thực hiện");
    expect(filled?.tags).toContainEqual(
      expect.objectContaining({ field: "thuyet_minh.kien_nghi", status: "empty", why: "notWritten" }),
    );
    expect(schemaFaults("report", answer)).toEqual([]);
    expect(status).toBe(0);
  });

  it("is filled into an office's own document", async () => {
    const template = await wordTemplate(p("Báo cáo {{ky}}") + tbl(tr("{{dang_ky.ten}}")));
    const [answer, status] = await report(CLEAN, "--template", template);
    const lines = docxText(await readFile(answer.outputs[0]?.output ?? ""));
    expect(lines[0]).toBe("Báo cáo quý III năm 2022");
    expect(lines).toHaveLength(11);
    expect(status).toBe(0);
  });

  it("names the place of each fault and the field probably meant, and ends with 1", async () => {
    const template = await wordTemplate(p("Kính gửi {{tinhh}} {{#ky}}") + tbl(tr("a", "{{huyen.ten}}")));
    const { out: printed, status } = await runCli(["template", "inspect", template]);
    expect(printed).toMatch(
      /Đoạn “Kính gửi \{\{tinhh\}\} \{\{#ky\}\}” +tinhh +không có trong danh mục +có phải tinh\?/,
    );
    expect(printed).toContain(
      "Lỗi  Đoạn “Kính gửi {{tinhh}} {{#ky}}”  Đoạn tùy chọn “{{#ky}}” thiếu dấu kết {{/ky}}.",
    );
    expect(printed).toContain(
      "Lỗi  Bảng 1, dòng 1, cột 2  Trường nhóm “{{huyen.ten}}” không đi với dòng lặp nào.",
    );
    expect(status).toBe(1);
  });

  it("answers an inspection as its schema promises, for a sound document, a faulty one and no document", async () => {
    const bad = path.join(directory, "bad.docx");
    await writeFile(bad, await readFile(CLEAN));
    const statuses: number[] = [];
    const sound = path.join(__dirname, "../../assets/templates/bao-cao-quy.docx");
    for (const file of [sound, await wordTemplate(p("{{ky {{/ky}} }}")), bad]) {
      const { out: printed, status } = await runCli(["template", "inspect", file, "--json"]);
      expect(schemaFaults("template-inspect", JSON.parse(printed))).toEqual([]);
      statuses.push(status);
    }
    expect(statuses).toEqual([0, 1, 1]);
  });

  it("refuses a template that is a workbook by another name", async () => {
    const bad = path.join(directory, "bad.docx");
    await writeFile(bad, await readFile(CLEAN));
    const run = await runCli(["report", CLEAN, "--period", "2022Q3", "--out", out, "--template", bad]);
    expect(run.error).toContain("Tệp là sổ tính Excel, không phải văn bản Word .docx");
    expect(run.status).toBe(2);
  });
});

describe("template", () => {
  it("lists the forms and every field with its meaning", async () => {
    const { out: printed, status } = await runCli(["template", "list"]);
    expect(printed).toMatch(/^ {2}tien-do-dang-ky +Biểu T4: Tiến độ các xã đăng ký đạt chuẩn trong năm$/m);
    expect(printed).toMatch(/^ {2}\{\{dang_ky\.ten\}\} +chữ /m);
    expect(status).toBe(0);
  });

  it("lists them in JSON as its schema promises", async () => {
    const { out: printed } = await runCli(["template", "list", "--json"]);
    expect(schemaFaults("template-list", JSON.parse(printed))).toEqual([]);
  });

  it("shows every field of a template with its cell and what became of it", async () => {
    const template = await templateOf("{{ky}}", "{{dang_ky.ten}}", "{{khong_co}}");
    const { out: printed, status } = await runCli(["template", "inspect", template]);
    expect(printed).toMatch(/^ {2}A1 +ky +có$/m);
    expect(printed).toMatch(/^ {2}A3 +khong_co +không có trong danh mục/m);
    expect(printed).toContain("Dòng 2 lặp theo dang_ky");
    expect(status).toBe(1);
  });

  it("answers an inspection as its schema promises, for a sound template, a faulty one and no workbook", async () => {
    const form = path.join(__dirname, "../../assets/templates/tien-do-dang-ky.xlsx");
    const bad = path.join(directory, "bad.xlsx");
    await writeFile(bad, "");
    const statuses: number[] = [];
    for (const file of [form, await templateOf("{{ky", "{{xa.ten}} {{dang_ky.ten}}"), bad]) {
      const { out: printed, status } = await runCli(["template", "inspect", file, "--json"]);
      expect(schemaFaults("template-inspect", JSON.parse(printed))).toEqual([]);
      statuses.push(status);
    }
    expect(statuses).toEqual([0, 1, 1]);
  });

  it("points at each fault of a template", async () => {
    const template = await templateOf("{{ky");
    const { out: printed } = await runCli(["template", "inspect", template]);
    expect(printed).toContain("Lỗi  Sheet1 A1  Trường “{{ky” thiếu dấu }} đóng.");
  });
});

describe("a report of another period than the workbook's", () => {
  const ofFirstQuarter = ["report", CLEAN, "--period", "2022Q1", "--form", "tong-hop-tieu-chi"] as const;

  it("fills in no figure of the workbook's own period, says of which that is, and ends with 1", async () => {
    const run = await runCli([...ofFirstQuarter, "--out", out, "--json"]);
    const answer = JSON.parse(run.out) as Answer & { readonly otherPeriods: unknown };
    expect(answer.otherPeriods).toMatchObject({ periods: ["2022Q3"] });
    expect(answer.outputs[0]?.tags.filter(({ field }) => field === "xa.so_dat")).toMatchObject([
      { status: "empty", why: "otherPeriod" },
    ]);
    expect(schemaFaults("report", answer)).toEqual([]);
    expect(run.status).toBe(1);
    const texts = await textsOf(path.join(out, "tong-hop-tieu-chi-2022Q1.xlsx"));
    expect(texts.some((each) => each.startsWith("Xã "))).toBe(false);
  });

  it("says so on a dry run too", async () => {
    const run = await runCli([...ofFirstQuarter, "--out", out, "--dry-run"]);
    expect(run.out).toContain("Số liệu trong sổ là của quý III năm 2022, không phải quý I năm 2022");
    expect(run.status).toBe(1);
  });
});

async function matrixFile(name: string, title: string, unmet: number): Promise<string> {
  const numbers = Array.from({ length: 19 }, (_, at) => at + 1);
  const rows = [
    [title],
    ["STT", "Xã", ...numbers.map((no) => `TC ${String(no)}`)],
    ["1", "Xã Phước Thái", ...numbers.map((no) => (no > unmet ? "Đ" : "C"))],
    ["2", "Xã Phước Hậu", ...numbers.map((no) => (no > unmet ? "Đ" : "C"))],
  ].map((cells, row) => {
    const written = cells.map((cell, column) => text(cellName({ row, column }), cell));
    return `<row r="${String(row + 1)}">${written.join("")}</row>`;
  });
  const file = path.join(directory, name);
  await writeFile(file, xlsxOfRows(rows.join("")));
  return file;
}

it("holds the figures against those of the workbook of the period before", async () => {
  const fields = ["{{tong_so_dat}}", "{{tong_so_dat_ky_truoc}}", "{{tong_so_dat_tang_giam}}"];
  const template = await templateOf(fields.join(" · "));
  const title = "TỔNG HỢP KẾT QUẢ BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI";
  const now = await matrixFile("nay.xlsx", `${title} QUÝ III NĂM 2022`, 2);
  const before = await matrixFile("truoc.xlsx", `${title} QUÝ II NĂM 2022`, 5);
  await report(now, "--template", template, "--previous", before);
  expect(await textsOf(path.join(out, "mau-2022Q3.xlsx"))).toEqual(["34 · 28 · 6"]);
  const [alone] = await report(now, "--template", template, "--dry-run");
  expect(alone.outputs[0]?.tags.map(({ why }) => why)).toEqual([
    null,
    "noPreviousPeriod",
    "noPreviousPeriod",
  ]);
});
