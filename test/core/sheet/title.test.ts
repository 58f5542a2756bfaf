import type { TableTitle } from "../../../src/core/sheet/table";
import type { TestCell } from "../../support/gridOf";
import { indicatorRows, tableOf } from "./recognised";

const TABLE = [["Mã", "Nội dung tiêu chí", "Yêu cầu", "Kết quả"], ...indicatorRows(4, "Đạt", "Đạt")];

function titleOf(lines: readonly (readonly TestCell[])[], name = "Sheet1"): TableTitle {
  return tableOf([...lines, [], ...TABLE], { name }).title;
}

describe("the commune of a sheet", () => {
  it.each<readonly [string, readonly (readonly TestCell[])[], string]>([
    ["a label and its value in one cell", [["Xã: Phước Thái"]], "Phước Thái"],
    ["a label and its value beside it", [["Tên xã:", undefined, "Phước Thái"]], "Phước Thái"],
    ["a blank filled in on a line of dots", [["Xã: ……Nậm Lúc……………… Huyện: ……………"]], "Nậm Lúc"],
    ["a known name on a line of dots", [["Xã: Phước Thái ……… Huyện: Ninh Phước"]], "Phước Thái"],
    ["a name up to the next label", [["Xã: Nậm Lúc   Huyện: Bắc Hà   Tỉnh: Lào Cai"]], "Nậm Lúc"],
    ["the unit that reports", [["Đơn vị báo cáo: UBND xã Phước Thái, huyện Ninh Phước"]], "Phước Thái"],
    ["the authority in one line", [["UBND XÃ PHƯỚC THÁI"]], "PHƯỚC THÁI"],
    ["the authority in two lines", [["ỦY BAN NHÂN DÂN"], ["XÃ PHƯỚC THÁI"]], "PHƯỚC THÁI"],
    ["a mention", [["Kết quả thực hiện tiêu chí của xã Phước Thái năm 2022"]], "Phước Thái"],
    ["a name the register does not know", [["UBND XÃ TÂN LẬP"]], "TÂN LẬP"],
    [
      "a label rather than a mention of another",
      [["Tổ công tác phụ trách xã An Hải"], ["Xã: Nhị Hà"]],
      "Nhị Hà",
    ],
    [
      "its own line, not by words behind the number of a decision",
      [["XÃ PHƯỚC CHIẾN"], ["Mức theo QĐ 504/QĐ-UBND; xã đặc biệt khó khăn, vùng TDMNPB"]],
      "PHƯỚC CHIẾN",
    ],
  ])("is told by %s", (_, lines, written) => {
    expect(titleOf(lines).place?.written).toBe(written);
  });

  it("is not the next label where the name is left blank", () => {
    expect(titleOf([["Xã:", undefined, "Huyện:", "Ninh Phước"]]).place).toBeUndefined();
  });

  it("says where it stands", () => {
    expect(titleOf([["x"], ["Xã: Phước Thái"]]).place).toEqual({ written: "Phước Thái", row: 1, column: 0 });
  });

  it("is told by the sheet's name when no line does", () => {
    expect(titleOf([], "1. Phước Thái").place).toEqual({ written: "Phước Thái", from: "sheetName" });
  });

  it.each(["3 xã Tân Lập", "2 xa cum Nam"])(
    "is not told by a sheet named %j, which counts communes",
    (name) => {
      expect(titleOf([], name).place).toBeUndefined();
    },
  );

  it("is not told by the sheet's name where the columns say whose they are", () => {
    const rows = indicatorRows(4, "Đạt", "Đạt", "Đạt");
    const table = tableOf([["Mã", "Nội dung tiêu chí", "Yêu cầu", "Xã An Hải", "Xã Phước Hậu"], ...rows], {
      name: "Phước Thái",
    });
    expect(table.columns.flatMap(({ place }) => place ?? [])).toEqual(["Xã An Hải", "Xã Phước Hậu"]);
    expect(table.title.place).toBeUndefined();
  });

  it.each([
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "Bộ tiêu chí xã nông thôn mới",
    "Danh sách xã đạt chuẩn",
    "Xã: ……………",
    "Xã: ……………… Huyện: Bắc Hà",
    "Phát triển kinh tế - xã hội",
  ])("is not read from %j", (line) => {
    expect(titleOf([[line]]).place).toBeUndefined();
  });
});

describe("year and quarter", () => {
  it.each<readonly [string, number | undefined, number | undefined]>([
    ["Quý III năm 2022", 2022, 3],
    ["quí 4/2023", 2023, 4],
    ["6 tháng đầu năm 2022", 2022, undefined],
    ["Bộ tiêu chí giai đoạn 2021-2025, năm 2023", 2023, undefined],
    ["Bộ tiêu chí giai đoạn 2021 - 2025", undefined, undefined],
    ["(Theo Quyết định số 318/QĐ-TTg ngày 08/3/2022)", 2022, undefined],
    ["Số liệu đến 30/9/2022", 2022, undefined],
    ["Phước Thái, ngày 20 tháng 9 năm 2022", 2022, undefined],
  ])("%j tells year %s and quarter %s", (line, year, quarter) => {
    const title = titleOf([[line]]);
    expect([title.year, title.quarter]).toEqual([year, quarter]);
  });

  it("prefers the year reported to the year of a decision or of signing", () => {
    const title = titleOf([
      ["(Kèm theo Quyết định số 5/QĐ-UBND ngày 02/01/2024)"],
      ["Kết quả thực hiện năm 2023"],
      ["Ninh Phước, ngày 05 tháng 01 năm 2024"],
    ]);
    expect(title.year).toBe(2023);
  });

  it("takes the year of a result's header when no line names one", () => {
    const table = tableOf([
      ["Mã", "Nội dung tiêu chí", "Yêu cầu", "Kết quả năm 2022"],
      ...indicatorRows(3, "Đạt", "Đạt"),
    ]);
    expect(table.title.year).toBe(2022);
  });
});

describe("what else a title tells", () => {
  it.each([
    ["Huyện: Ninh Phước", "Ninh Phước"],
    ["Xã: Nậm Lúc ………………  Huyện: Bắc Hà ………………  Tỉnh: Lào Cai …………", "Bắc Hà"],
    ["Xã: Phước Thái   Huyện: Ninh Phước", "Ninh Phước"],
    ["Tên xã: An Hải; tên huyện: ___Ninh Phước___", "Ninh Phước"],
    ["Xã: ……………… Huyện: ………………", undefined],
    ["xã An Hải, huyện Ninh Phước", "Ninh Phước"],
    ["thành phố Phan Rang-Tháp Chàm", "Phan Rang-Tháp Chàm"],
    ["Huyen Ninh Phuoc", "Ninh Phuoc"],
  ])("%j tells the district %s", (line, district) => {
    expect(titleOf([[line]]).district).toBe(district);
  });

  it.each([
    ["Bộ tiêu chí xã nông thôn mới giai đoạn 2021-2025", "xa-ntm-2021-2025"],
    ["Bộ tiêu chí xã nông thôn mới nâng cao năm 2022", "xa-nang-cao-2021-2025"],
    ["Bộ tiêu chí quốc gia về nông thôn mới giai đoạn 2026-2030", "xa-ntm-2026-2030"],
  ])("%j tells the set %s", (line, set) => {
    expect(titleOf([[line]]).set).toBe(set);
  });

  it("reads the area from its label", () => {
    expect(titleOf([["Vùng: Duyên hải Nam Trung Bộ"]]).areaText).toBe("Duyên hải Nam Trung Bộ");
    expect(titleOf([["Khu vực:", "DHNTB"]]).areaText).toBe("DHNTB");
  });

  it.each<readonly [string, readonly TestCell[], object]>([
    ["inside a line", ["Tổng số tiêu chí đạt: 17/19"], { column: 0, met: 17, of: 19 }],
    [
      "with who counted",
      ["Tổng số TC xã tự đánh giá đạt", undefined, undefined, "19/19"],
      { column: 3, met: 19, of: 19 },
    ],
    ["with who counted, inside a line", ["Số TC UBND xã tự chấm đạt: 17/19"], { column: 0, met: 17, of: 19 }],
    ["in words", ["Đạt 15/19 tiêu chí"], { column: 0, met: 15, of: 19 }],
    ["beside its label", ["Tổng số tiêu chí đạt chuẩn", undefined, undefined, 16], { column: 3, met: 16 }],
    ["beside its label as text", ["Số tiêu chí đạt", undefined, 19, "16"], { column: 3, met: 16, of: 19 }],
  ])("finds a written count %s", (_, line, count) => {
    const { title } = tableOf([...TABLE, line]);
    expect(title.writtenCounts).toEqual([{ row: 5, ...count }]);
  });

  it.each(["Tổng số tiêu chí chưa đạt: 2", "Tổng số TC xã tự đánh giá chưa đạt: 2"])(
    "takes %j for no count of met criteria",
    (line) => {
      expect(tableOf([...TABLE, [line]]).title.writtenCounts).toBeUndefined();
    },
  );
});
