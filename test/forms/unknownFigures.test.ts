import { columnName } from "../../src/core/sheet/address";
import type { Period } from "../../src/core/plan/period";
import { figuresOf } from "../../src/core/report/dictionary";
import { sourceOfCheck } from "../../src/core/report/sourceOfCheck";
import type { Grid } from "../../src/core/sheet/grid";
import { criteriaSets, registers } from "../../src/data/bundled";
import { forms, serves } from "../../src/data/forms";
import { documents } from "../../src/data/documents";
import { fillDocx } from "../../src/workbook/docx/fillDocx";
import { openDocx } from "../../src/workbook/docx/openDocx";
import { docxText } from "../support/docxText";
import { checkedSample, figuresOfSample, filledForm, gridsOf, rowsWhere } from "./support/filledForm";

const quarterOne: Period = { kind: "quarter", year: 2022, quarter: 1 };
const ofQuarter = forms.filter((form) => serves(form, quarterOne)).map(({ id }) => id);

/** What a workbook of the third quarter gives for the first: the plan of the year, and no result. */
function figuresOfQuarterWithoutResults() {
  const { check, grids } = checkedSample();
  const ground = { sets: criteriaSets, registers, programVersion: "TEST" };
  return figuresOf(sourceOfCheck(check, grids, { period: quarterOne, madeOn: "2022-03-31" }, ground));
}

function formulaCells(grid: Grid): readonly { readonly cell: string; readonly shows: string | number }[] {
  const cells: { cell: string; shows: string | number }[] = [];
  for (let row = 0; row < grid.rowCount; row++) {
    for (let column = 0; column < grid.columnCount; column++) {
      if (grid.formulaAt(row, column) === undefined) continue;
      const isNumber = grid.kindAt(row, column) === "number";
      const shows = isNumber ? grid.numberAt(row, column) : grid.textAt(row, column);
      cells.push({ cell: `${columnName(column)}${row + 1}`, shows });
    }
  }
  return cells;
}

/** The year's registered communes are known in every quarter: that a district has none under a level is a figure. */
const KNOWN_ALL_YEAR: Readonly<Record<string, RegExp>> = { "tien-do-dang-ky": /^[CD]\d/ };

describe("forms of a quarter the workbook has no results of", () => {
  const figures = figuresOfQuarterWithoutResults();

  it.each(ofQuarter)("%s sums nothing up to 0, takes no rate of it and shows no error", (id) => {
    const shown = gridsOf(filledForm(id, figures).bytes).flatMap(formulaCells);
    expect(shown.length).toBeGreaterThan(0);
    const isMadeUp = ({ cell, shows }: (typeof shown)[number]) =>
      String(shows).startsWith("#") || (shows === 0 && KNOWN_ALL_YEAR[id]?.test(cell) !== true);
    expect(shown.filter(isMadeUp)).toEqual([]);
  });
});

describe("charts of a quarter without results", () => {
  const figures = figuresOfQuarterWithoutResults();

  it.each(["tong-hop-tieu-chi", "phan-nhom-xa"])("%s prints no empty chart", (id) => {
    const { bytes, emptyCharts } = filledForm(id, figures);
    expect(emptyCharts).toEqual(["Biểu đồ"]);
    const hidden = gridsOf(bytes).filter(({ visibility }) => visibility === "hidden");
    expect(hidden.map(({ name }) => name)).toEqual(["Biểu đồ"]);
  });

  it("keeps the chart of funds, which shows the year's plan", () => {
    expect(filledForm("huy-dong-nguon-luc", figures).emptyCharts).toEqual([]);
  });

  it("keeps charts that have figures", () => {
    expect(filledForm("phan-nhom-xa", figuresOfSample("2022Q3")).emptyCharts).toEqual([]);
  });
});

describe("the matrix of a quarter without results", () => {
  it("names the criteria, which the set of the year tells", () => {
    const { single } = figuresOfQuarterWithoutResults();
    expect(single.get("ten_tc_1")).toMatchObject({ text: "Quy hoạch" });
    expect(single.get("ten_tc_19")).toMatchObject({ text: "Quốc phòng và An ninh" });
  });
});

describe("what a form says of itself", () => {
  it("names no decision where nothing was judged by any", () => {
    const { single } = figuresOfQuarterWithoutResults();
    const note = (field: string) => single.get(field);
    expect(note("ghi_chu_lap")).toMatchObject({
      text: "Biểu lập ngày 31/3/2022 bằng chương trình Đạt chuẩn TEST.",
    });
    expect(note("ghi_chu_ky")).toMatchObject({ text: "Kỳ quý I năm 2022; số liệu đến 14/3/2022" });
  });
});

describe("a quarter of which ten communes of forty-seven are told, and no decision", () => {
  const { check, grids } = checkedSample();
  const ground = { sets: criteriaSets, registers, programVersion: "TEST" };
  const period: Period = { kind: "quarter", year: 2022, quarter: 2 };
  const figures = figuresOf(sourceOfCheck(check, grids, { period, madeOn: "2022-06-30" }, ground));

  it("is not told as the whole province", () => {
    const [grid] = gridsOf(filledForm("tong-hop-tieu-chi", figures).bytes);
    if (grid === undefined) throw new Error("no sheet");
    expect(rowsWhere(grid, 1, /^Toàn tỉnh: 10\/47 xã có số liệu$/)).toHaveLength(1);
    const [document] = documents;
    const opening = openDocx(document?.bytes ?? new Uint8Array());
    if (opening.kind === "fault") throw new Error(opening.fault.kind);
    const text = docxText(fillDocx(opening.template, figures).bytes).join("\n");
    expect(text).toContain("bình quân 19,0 tiêu chí/xã (tính trên 10/47 xã có số liệu)");
    expect(text).toContain("Phân nhóm các xã theo số tiêu chí đạt (10/47 xã có số liệu):");
  });

  it("says of no commune that it waits for a decision", () => {
    const shown = ["tong-hop-tieu-chi", "tien-do-dang-ky"].flatMap((form) =>
      gridsOf(filledForm(form, figures).bytes).flatMap((grid) =>
        rowsWhere(grid, 10, /Đủ tiêu chí/).map((row) => grid.textAt(row, 10)),
      ),
    );
    expect(shown.length).toBeGreaterThan(10);
    expect(new Set(shown)).toEqual(new Set(["Đủ tiêu chí"]));
  });
});

describe("forms of a half-year under the ten criteria of 2026–2030", () => {
  const figures = figuresOfSample("2022Q3");

  it("gives no estimate of a year of which only half is known", () => {
    const [grid] = gridsOf(filledForm("bieu-07", figures).bytes);
    const shown = grid === undefined ? [] : formulaCells(grid).filter(({ cell }) => cell.startsWith("F"));
    expect(shown.length).toBeGreaterThan(10);
    expect(new Set(shown.map(({ shows }) => shows))).toEqual(new Set([""]));
  });
});
