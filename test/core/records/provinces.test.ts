import { check, errorsAndWarnings } from "../../support/check";
import { gridOf } from "../../support/gridOf";
import { marks, matrix } from "../../support/matrix";
import type { Grid } from "../../../src/core/sheet/grid";

/** Twenty communes of Lục Ngạn and Sơn Động; two of them bear names that Ninh Thuận knows too. */
const ELSEWHERE = ["Tân Sơn", "Hộ Đáp", "Phong Vân", "Sa Lý", "Biên Sơn", "Kiên Lao", "Giáp Sơn", "Mỹ An"];

function places(names: readonly string[]): Grid {
  return matrix({ rows: names.map((name) => ({ name, marks: marks() })), countHeader: null });
}

function annexOf(title: string, place: string): Grid {
  return gridOf([
    [title],
    [],
    ["STT", "Tên xã", "Mức đăng ký", "Đơn vị phụ trách"],
    [1, place, "Đạt chuẩn", "Sở Y tế"],
  ]);
}

describe("the register of a province", () => {
  it("is not asked about a workbook most of whose places it does not know", () => {
    expect(errorsAndWarnings(check([places(ELSEWHERE)]))).toEqual([]);
  });

  it("gives no area to the communes of another province", () => {
    const areas = check([places(ELSEWHERE)]).records.map(({ area }) => area);
    expect(new Set(areas)).toEqual(new Set(["*"]));
  });

  it.each([
    ["a district it does not have", "DANH SÁCH XÃ ĐĂNG KÝ ĐẠT CHUẨN, huyện Lục Ngạn"],
    ["another province", "DANH SÁCH XÃ ĐĂNG KÝ ĐẠT CHUẨN, tỉnh Bắc Giang"],
    ["another province in capitals", "DANH SÁCH XÃ ĐĂNG KÝ ĐẠT CHUẨN TỈNH BẮC GIANG"],
    ["no province at all", "DANH SÁCH XÃ ĐĂNG KÝ ĐẠT CHUẨN NĂM 2022"],
  ])("finds no unknown place under a title with %s", (_, title) => {
    expect(errorsAndWarnings(check([annexOf(title, "Xã Mường Bú")]))).toEqual([]);
  });

  it("does not correct a name of another province", () => {
    expect(errorsAndWarnings(check([annexOf("DANH SÁCH XÃ, huyện Lục Ngạn", "Xã Phước Tái")]))).toEqual([]);
  });

  it.each([
    ["its name", "DANH SÁCH XÃ ĐĂNG KÝ ĐẠT CHUẨN TỈNH NINH THUẬN NĂM 2022"],
    ["one of its districts", "DANH SÁCH XÃ ĐĂNG KÝ ĐẠT CHUẨN HUYỆN NINH PHƯỚC NĂM 2022"],
  ])("is asked where the title has %s", (_, title) => {
    expect(errorsAndWarnings(check([annexOf(title, "Xã Mường Bú")]))).toEqual(["unknown-place at B4"]);
  });
});
