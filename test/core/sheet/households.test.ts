import { describeFinding } from "../../../src/core/checks/texts";
import { check, found } from "../../support/check";
import { gridOf } from "../../support/gridOf";
import type { TestCell } from "../../support/gridOf";

const PEOPLE = [
  "Nguyễn Văn Tám",
  "Trần Thị Lựu",
  "Katơr Thị Mai",
  "Lê Văn Cảnh",
  "Phạm Hữu Nghĩa",
  "Chamaléa Hùng",
  "NGUYỄN THỊ BÉ",
  "Võ Thanh Sơn",
];
const COMMUNES = [
  "Phước Thái",
  "Phước Hậu",
  "An Hải",
  "Phước Thái",
  "Phước Hậu",
  "Phước Thái",
  "An Hải",
  "Phước Thái",
];

/** A title, a header, and what stands in the row of each person. */
function listed(
  title: string,
  header: readonly string[],
  cells: (person: string, at: number) => readonly TestCell[],
) {
  return gridOf(
    [[title], ["STT", ...header], ...PEOPLE.map((person, at) => [at + 1, ...cells(person, at)])],
    { name: "Danh sách" },
  );
}

const commune = (at: number): string => COMMUNES[at] ?? "";

const LISTS = [
  listed(
    "DANH SÁCH HỘ NGHÈO HUYỆN NINH PHƯỚC NĂM 2022",
    ["Họ và tên chủ hộ", "Xã", "Số khẩu", "Thu nhập", "Nhà ở", "Nước sạch", "Điện"],
    (person, at) => [person, commune(at), at + 2, 1.2 + at, "x", "x", null],
  ),
  listed(
    "KẾT QUẢ RÀ SOÁT HỘ THEO TIÊU CHÍ NÔNG THÔN MỚI NĂM 2022",
    ["Xã", "Họ tên chủ hộ", "TC 9", "TC 10", "TC 11", "TC 17"],
    (person, at) => [commune(at), person, "x", 30 + at, "x", null],
  ),
  listed(
    "KẾT QUẢ RÀ SOÁT TIÊU CHÍ NÔNG THÔN MỚI NĂM 2022",
    ["Xã", "Họ và tên", "TC 9", "TC 10", "TC 11", "TC 17"],
    (person, at) => [commune(at), person, "Đạt", "Đạt", "Chưa đạt", "Đạt"],
  ),
  listed(
    "DANH SÁCH CÁC HỘ ĐẠT TIÊU CHÍ NÔNG THÔN MỚI XÃ PHƯỚC THÁI",
    ["Họ và tên", "Mã", "Chỉ tiêu", "Kết quả", "Đánh giá"],
    (person, at) => [person, `${String(at + 1)}.1`, "≥80%", 85, "Đạt"],
  ),
  listed(
    "THÔN GÒ SẠN, XÃ BẮC PHONG",
    ["Hộ gia đình", "Tiêu chí 9", "Tiêu chí 10", "Tiêu chí 11"],
    (person) => [person, "Đạt", "Chưa đạt", "Đạt"],
  ),
];

describe("a list of households", () => {
  it.each(LISTS.map((grid) => [grid.textAt(0, 0), grid] as const))(
    "is never read as results of communes, whatever its columns are called: %s",
    (_title, grid) => {
      const { tables, records, assessments, findings } = check([grid]);
      expect(tables.map(({ kind, reasons }) => [kind, reasons])).toEqual([["unknown", ["households"]]]);
      expect([records, assessments]).toEqual([[], []]);
      expect(findings.map(({ kind }) => kind)).toEqual(["sheet-not-recognised"]);
    },
  );

  it("is said to be one", () => {
    const [note] = LISTS.flatMap((grid) => found(check([grid]), "sheet-not-recognised"));
    expect(note && describeFinding(note, "vi")).toContain("là danh sách hộ, không phải biểu tiêu chí của xã");
    expect(note && describeFinding(note, "en")).toContain("a list of households");
  });

  it("is what the office says where it says otherwise", () => {
    const [grid] = LISTS.slice(1);
    const decisions = { sheets: [{ sheet: "Danh sách", kind: "matrix" as const }] };
    expect(grid && check([grid], { decisions }).tables.map(({ kind }) => kind)).toEqual(["matrix"]);
  });

  it.each<readonly [string, string, readonly string[], (at: number) => readonly TestCell[]]>([
    [
      "names who is in charge of each commune",
      "TIÊU CHÍ HỘ NGHÈO VÀ CÁC TIÊU CHÍ KHÁC NĂM 2022",
      ["Họ và tên", "Xã", "TC 1", "TC 2", "TC 11"],
      (at) => [PEOPLE[at] ?? null],
    ],
    [
      "counts households",
      "KẾT QUẢ TIÊU CHÍ NÔNG THÔN MỚI NĂM 2022",
      ["Hộ nghèo", "Xã", "TC 1", "TC 2", "TC 11"],
      (at) => [12 + at],
    ],
  ])("is no table of communes that %s", (_what, title, header, first) => {
    const names = ["Phước Thái", "Phước Hậu", "An Hải", "Phước Hữu"];
    const rows = names.map((name, at) => [at + 1, ...first(at), name, "Đạt", "Đạt", "Chưa đạt"]);
    const { tables } = check([gridOf([[title], ["STT", ...header], ...rows])]);
    expect(tables.map(({ kind }) => kind)).toEqual(["matrix"]);
  });
});
