import type { Grid } from "../../src/core/sheet/grid";
import { forms, serves } from "../../src/data/forms";
import { describeBook } from "./support/describeBook";
import { figuresOfSample, filledForm, firstSheet, gridsOf, rowsWhere } from "./support/filledForm";
import { describeStandardForms } from "./support/standardForm";

const IDS = ["04", "05", "06", "07", "08", "09", "10", "11", "12", "13"].map((number) => `bieu-${number}`);

describeStandardForms(IDS, ["2026H1"]);

describe("the forms of 2026 to 2030", () => {
  it.each(IDS)("%s says that its headings wait for the office's word", (id) => {
    expect(rowsWhere(firstSheet(id), 0, /nguồn thứ cấp, chưa đối chiếu/)).toHaveLength(1);
  });

  it.each(["bieu-04", "bieu-08", "bieu-12"])(
    "%s says of each cell left blank that it is to be typed",
    (id) => {
      const { report } = filledForm(id, figuresOfSample("2026H1"));
      const byHand = report.tags.filter(({ tag }) => tag.field === "nhap_tay");
      expect(byHand.length).toBeGreaterThan(10);
      for (const tag of byHand) expect(tag).toMatchObject({ status: "empty", why: "typedByHand" });
    },
  );

  it.each(["bieu-10", "bieu-11", "bieu-12", "bieu-13"])(
    "%s is headed and signed by a commune's people's committee",
    (id) => {
      const grid = firstSheet(id);
      const texts = textsOf(grid);
      expect(texts.slice(0, grid.columnCount)).toContain("ỦY BAN NHÂN DÂN");
      expect(texts).toContain("TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH");
      expect(texts.filter((text) => /VĂN PHÒNG ĐIỀU PHỐI|VPĐP|đối chiếu ghi/i.test(text))).toEqual([]);
    },
  );

  it("are made for half-years and years from 2026 on, not for the quarters of 2022", () => {
    const of2022 = forms.filter((form) => serves(form, { kind: "quarter", year: 2022, quarter: 3 }));
    expect(of2022.filter(({ id }) => IDS.includes(id))).toEqual([]);
    const of2026 = forms.filter((form) => serves(form, { kind: "half", year: 2026, half: 1 }));
    expect(of2026.filter(({ id }) => IDS.includes(id))).toHaveLength(IDS.length);
  });

  it("do not count communes of 2022 under criteria of 2026", () => {
    const { report } = filledForm("bieu-10", figuresOfSample("2026H1"));
    const marks = report.tags.filter(({ tag }) => /^xa\.tc_2026_\d+$/.test(tag.field));
    expect(marks).toHaveLength(10);
    for (const mark of marks) expect(mark).toMatchObject({ status: "empty", why: "otherSet" });
  });

  it("have Biểu 10 for each commune on a sheet and a page of its own, headed, placed and named as the commune's", () => {
    const { bytes } = filledForm("bieu-10", figuresOfSample("2026H1"));
    const grids = gridsOf(bytes);
    expect(grids).toHaveLength(47);
    expect(new Set(grids.map(({ name }) => name)).size).toBe(47);
    const own = grids.find(({ name }) => name === "Biểu 10 - Xã Thành Hải");
    const texts = own === undefined ? [] : textsOf(own);
    expect(texts).toContain("XÃ THÀNH HẢI");
    expect(texts).toContain("Thành Hải, ngày 30 tháng 6 năm 2026");
    expect(texts.filter((text) => text.endsWith("của Ủy ban nhân dân xã Thành Hải)"))).toHaveLength(1);
    const pages = describeBook(bytes).filter((line) => line.includes("<pageSetup "));
    expect(pages).toHaveLength(47);
    for (const page of pages) expect(page).not.toContain("fitToHeight");
    for (const page of pages) expect(page).toContain('useFirstPageNumber="1"');
  });
});

function textsOf(grid: Grid): readonly string[] {
  return Array.from({ length: grid.rowCount }, (_, row) =>
    Array.from({ length: grid.columnCount }, (__, column) => grid.textAt(row, column)),
  ).flat();
}
