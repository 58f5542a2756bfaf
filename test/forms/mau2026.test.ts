import { readFileSync } from "node:fs";
import path from "node:path";
import { checkWorkbook } from "../../src/core/checks/checkWorkbook";
import { figuresOf } from "../../src/core/report/dictionary";
import { sourceOfCheck } from "../../src/core/report/sourceOfCheck";
import { criteriaSets, registers } from "../../src/data/bundled";
import type { Grid } from "../../src/core/sheet/grid";
import { documents } from "../../src/data/documents";
import { blankOf } from "../../src/data/forms";
import { fillDocx } from "../../src/workbook/docx/fillDocx";
import { openDocx } from "../../src/workbook/docx/openDocx";
import { docxText } from "../support/docxText";
import { filledForm, firstSheet, gridsOf, rowsWhere } from "./support/filledForm";

const SAMPLE = path.join(__dirname, "../../assets/samples/tong-hop-khanh-hoa-2026-h1-sach.xlsx");
const grids = gridsOf(readFileSync(SAMPLE));
const check = checkWorkbook({ grids, sets: criteriaSets, registers, settings: { asOf: "2026-06-30" } });

describe("the sample of the half-year of 2026, without districts", () => {
  const period = { kind: "half", year: 2026, half: 1 } as const;
  const ground = { sets: criteriaSets, registers, programVersion: "TEST" };
  const figures = figuresOf(sourceOfCheck(check, grids, { period, madeOn: "2026-06-20" }, ground));
  const value = (field: string) => {
    const found = figures.single.get(field);
    return found?.kind === "number" ? found.value : found;
  };

  it("yields no error and no warning", () => {
    expect(check.findings.filter(({ severity }) => severity !== "note")).toEqual([]);
  });

  it("counts its nineteen communes by group, now and at the end of 2025", () => {
    expect(figures.elsewhere).toBeUndefined();
    expect(["so_xa", "so_xa_n1", "so_xa_n2", "so_xa_n3"].map(value)).toEqual([19, 3, 10, 6]);
    const met = [
      "so_xa_du_tieu_chi",
      "so_xa_du_tieu_chi_cuoi_nam_truoc",
      "so_xa_du_tieu_chi_n1_cuoi_nam_truoc",
    ];
    expect(met.map(value)).toEqual([5, 0, 0]);
    expect(value("tong_so_dat_tang_giam_cuoi_nam_truoc")).toBeGreaterThan(0);
    expect([1, 2, 3].map((group) => value(`so_xa_n${String(group)}_cuoi_nam_truoc`))).toEqual([3, 10, 6]);
  });

  it("gives in Biểu 06 how many communes there were at the end of 2025, all and by group", () => {
    const { grid } = sheetOf("bieu-06");
    const [total = 0] = rowsWhere(grid, 1, /^Tổng số xã thực hiện/);
    const then = [0, 1, 2, 3].map((below) => grid.numberAt(total + below, 2));
    expect(then).toEqual([19, 3, 10, 6]);
  });

  it("is of the province the communes are in since 2025", () => {
    expect(figures.single.get("tinh")).toMatchObject({ text: "Khánh Hòa" });
  });

  it("has each commune's marks of the end of 2025 beside those of now", () => {
    const communes = figures.lists.get("xa")?.groups.flatMap(({ items }) => items) ?? [];
    const marks = (suffix: string) =>
      Array.from({ length: 10 }, (_, at) => communes[3]?.get(`xa.tc_2026_${String(at + 1)}${suffix}`)).map(
        (mark) => (mark?.kind === "text" ? mark.text : mark),
      );
    expect(marks("")).toEqual(Array.from({ length: 10 }, () => "Đ"));
    expect(marks("_cuoi_nam_truoc").filter((mark) => mark === "C")).toHaveLength(2);
  });

  it("has its money by source", () => {
    expect(value("von_nsdp_luy_ke")).toBe(44_150);
    expect(figures.lists.get("nguon_von")?.groups[0]?.items).toHaveLength(6);
  });

  const sheetOf = (form: string) => {
    const [grid] = gridsOf(filledForm(form, figures, "2026H1").bytes);
    if (grid === undefined) throw new Error("no sheet");
    return { grid, texts: cellsOf(grid) };
  };

  it("has the matrix of its ten criteria, with no column left over", () => {
    const { grid, texts } = sheetOf("ma-tran-tieu-chi");
    expect(grid.columnCount).toBe(15);
    expect(texts).toContain("Hạ tầng kinh tế - xã hội");
    const [total] = rowsWhere(grid, 1, /^Toàn tỉnh: 19 xã/);
    const met = Array.from({ length: 10 }, (_, no) => grid.numberAt(total ?? 0, 2 + no));
    expect(met.reduce((sum, each) => sum + each, 0)).toBe(grid.numberAt(total ?? 0, 12));
  });

  it("sorts its communes into the bands there are below ten criteria, a line for each group of communes", () => {
    const { grid, texts } = sheetOf("phan-nhom-xa");
    const lines = rowsWhere(grid, 1, /^(?:Xã nhóm \d$|Toàn tỉnh: 19 xã$)/);
    const counts = lines.map((row) =>
      [2, 3, 4, 5, 6, 7, 8].map((column) => Number(grid.numberAt(row, column).toFixed(1))),
    );
    expect(lines.map((row) => grid.textAt(row, 0))).toEqual(["I", "II", "III", ""]);
    expect(counts).toEqual([
      [3, 3, 2, 1, 0, 0, 10],
      [10, 2, 1, 1, 8, 0, 8.5],
      [6, 0, 0, 0, 4, 2, 5],
      [19, 5, 3, 2, 12, 2, 7.6],
    ]);
    expect(texts).toContain("5–9 tiêu\u00a0chí");
    expect(texts.filter((text) => /1[05]–1[48]/.test(text))).toEqual([]);
  });

  it.each(["huy-dong-nguon-luc", "giai-ngan", "bieu-07"])(
    "has in %s a line for each of the two local budgets there are",
    (form) => {
      const { grid } = sheetOf(form);
      const [local = 0] = rowsWhere(grid, 1, /^Ngân sách địa phương$/);
      const below = [1, 2, 3].map((at) => [grid.textAt(local + at, 0), grid.textAt(local + at, 1)]);
      expect(below).toEqual([
        ["1", "Ngân sách tỉnh"],
        ["2", "Ngân sách xã"],
        ["III", "Vốn lồng ghép"],
      ]);
      const amounts = [0, 1, 2].map((at) => grid.numberAt(local + at, 2));
      expect(amounts).toEqual([109_600, 88_000, 21_600]);
    },
  );

  it("has a line of the districts' budget in 2022", () => {
    for (const form of ["huy-dong-nguon-luc", "giai-ngan"])
      expect(cellsOf(firstSheet(form))).toContain("Ngân sách huyện");
  });

  it("calls the level above the standard by its name of 2026, and asks of villages nothing only the plan of 2022 did", () => {
    const registered = sheetOf("tien-do-dang-ky").texts.join("\n");
    expect(registered).toContain("Hiện đại");
    expect(registered).not.toMatch(/nâng cao/i);
    expect(cellsOf(firstSheet("tien-do-dang-ky"))).toContain("Nâng cao");
    expect(sheetOf("thon-nong-thon-moi").texts.join("\n")).not.toContain("kế hoạch yêu cầu");
  });

  it("is told in words in the same bands, with a line to write on where the workbook has no list", () => {
    const [document] = documents;
    if (document === undefined) throw new Error("no document");
    const opening = openDocx(blankOf(document, period));
    if (opening.kind === "fault") throw new Error(opening.fault.kind);
    const lines = docxText(fillDocx(opening.template, figures).bytes);
    expect(lines.join("\n")).toContain("tăng 03 xã so với cuối năm trước (gồm: xã Xuân Hải");
    expect(lines.filter((line) => /1[05]–1[48]|^\[\d+:\d+:\d+\] …/.test(line))).toEqual([]);
    expect(lines).toContain("- Số xã được công nhận đạt nông thôn mới hiện đại: …… xã.");
    expect(lines.join(" ")).not.toContain("nâng cao");
    expect(lines.join(" ")).toContain("6 tháng đầu năm 2026 huy động được 590.265 triệu đồng");
    // No districts stand beside the province: its communes are told by group.
    expect(lines.join(" ")).not.toContain("Các xã trong tỉnh");
    expect(
      lines.filter((line) => /Toàn tỉnh|Xã nhóm/.test(line)).map((line) => line.replace(/^\[.*?\] /, "")),
    ).toEqual(expect.arrayContaining(["Toàn tỉnh", "Xã nhóm 1", "Xã nhóm 2", "Xã nhóm 3"]));
    const [plan] = lines.flatMap((line, at) => (line.startsWith("d) So với mục tiêu") ? [at] : []));
    expect(lines[(plan ?? 0) + 1]).toMatch(/^…+$/);
  });
});

function cellsOf(grid: Grid): readonly string[] {
  return Array.from({ length: grid.rowCount }, (_row, row) =>
    Array.from({ length: grid.columnCount }, (_column, column) => grid.textAt(row, column)),
  ).flat();
}
