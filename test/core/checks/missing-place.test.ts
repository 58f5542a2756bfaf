import { describeFinding } from "../../../src/core/checks/texts";
import { check, found } from "../../support/check";
import { itFinds } from "../../support/checkCases";
import { communeSheet } from "../../support/communeSheet";
import { gridOf } from "../../support/gridOf";
import { marks, matrix, typedTwice } from "../../support/matrix";
import { registers } from "../../../src/data/bundled";
import { communesOf } from "../../../src/core/text/places";

const [register] = registers;
const communes = register === undefined ? [] : communesOf(register, 2022);
const ofDistrict = (name: string) => communes.filter(({ district }) => district === name);
const NINH_PHUOC = ofDistrict("Ninh Phước").map(({ name }) => name);

function list(names: readonly string[], title?: string) {
  return matrix({
    countHeader: null,
    rows: names.map((name) => ({ name, marks: marks(0) })),
    ...(title === undefined ? {} : { title }),
  });
}

/** The province's communes below the headings of their districts, each as `written`; undefined leaves it out. */
function byDistricts(written: (name: string, at: number, district: string) => string | undefined) {
  const districts = [...new Set(communes.flatMap(({ district }) => district ?? []))];
  const rows = districts.flatMap((district) => [
    ["I", `Huyện ${district}`],
    ...ofDistrict(district).flatMap(({ name }, at) => {
      const own = written(name, at, district);
      return own === undefined ? [] : [[at + 1, own, ...marks(0)]];
    }),
  ]);
  return gridOf([
    ["TỔNG HỢP KẾT QUẢ THỰC HIỆN BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI NĂM 2022"],
    ["STT", "Xã", ...marks(0).map((_mark, at) => `TC ${String(at + 1)}`)],
    ...rows,
  ]);
}

/** Rates of some communes in one table, of another area's in a second one below it on the same sheet. */
function inTwoTables(first: readonly string[], second: readonly string[]) {
  const rowsOf = (names: readonly string[]) => names.map((name, at) => [at + 1, name, 75.5, 31.2]);
  const header = ["TT", "Xã", "12.1. Tỷ lệ qua đào tạo", "12.2. Có bằng cấp"];
  return gridOf([
    ["KẾT QUẢ THỰC HIỆN TIÊU CHÍ 12 NĂM 2022"],
    ["I. CÁC XÃ ÁP DỤNG MỨC VÙNG DUYÊN HẢI"],
    header,
    ...rowsOf(first),
    [],
    ["II. CÁC XÃ ÁP DỤNG MỨC VÙNG TRUNG DU"],
    header,
    ...rowsOf(second),
  ]);
}

/** Communes of a district no register has. */
const BAO_THANG = ["Gia Phú", "Xuân Quang", "Phong Niên", "Thái Niên", "Bản Phiệt", "Bản Cầm", "Trì Quang"];
const without = (...names: readonly string[]) => BAO_THANG.filter((name) => !names.includes(name));

describe("missing-place", () => {
  it("stands on a district of the register", () => {
    expect(NINH_PHUOC.length).toBeGreaterThan(5);
  });

  itFinds("missing-place", [
    {
      says: "is silent where the communes of another area stand in a table of their own below",
      grids: () => [inTwoTables(NINH_PHUOC.slice(1), NINH_PHUOC.slice(0, 1))],
      at: [],
    },
    {
      says: "finds one that neither table of the sheet names",
      grids: () => [inTwoTables(NINH_PHUOC.slice(2), NINH_PHUOC.slice(0, 1))],
      at: [NINH_PHUOC[1] ?? ""],
    },
    {
      says: "finds the commune a district's list leaves out",
      grids: () => [list(NINH_PHUOC.filter((name) => name !== "Phước Hậu"))],
      at: ["Phước Hậu"],
    },
    {
      says: "finds it also below a line that says what a blank means",
      grids: () => [
        list(
          NINH_PHUOC.filter((name) => name !== "Phước Hậu"),
          "Ghi chú: dấu x là tiêu chí đạt, ô để trống là chưa đạt",
        ),
      ],
      at: ["Phước Hậu"],
    },
    {
      says: "finds it also in a list of two districts",
      grids: () => [
        list([
          ...NINH_PHUOC,
          ...ofDistrict("Ninh Hải")
            .map(({ name }) => name)
            .filter((name) => name !== "Hộ Hải"),
        ]),
      ],
      at: ["Hộ Hải"],
    },
    {
      says: "finds it also where the title explains the marks",
      grids: () => [
        list(
          NINH_PHUOC.filter((name) => name !== "Phước Hậu"),
          "KẾT QUẢ THỰC HIỆN BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI NĂM 2022 (Đ: đạt, C: chưa đạt)",
        ),
      ],
      at: ["Phước Hậu"],
    },
    {
      says: "finds communes the province's list leaves out",
      grids: () => [
        list(communes.map(({ name }) => name).filter((name) => !/^(?:Nhị Hà|Tri Hải)$/.test(name))),
      ],
      at: communes.map(({ name }) => name).filter((name) => /^(?:Nhị Hà|Tri Hải)$/.test(name)),
    },
    { says: "is silent at a whole district", grids: () => [list(NINH_PHUOC)], at: [] },
    { says: "is silent at a whole province", grids: () => [list(communes.map(({ name }) => name))], at: [] },
    { says: "is silent at a mere part of a district", grids: () => [list(NINH_PHUOC.slice(0, 3))], at: [] },
    {
      says: "is silent at a list that selects",
      grids: () => [list(NINH_PHUOC.slice(1), "CÁC XÃ ĐÃ ĐẠT CHUẨN BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI NĂM 2022")],
      at: [],
    },
    {
      says: "takes a name that is a slip away for the commune's",
      grids: () => [list(NINH_PHUOC.map((name) => (name === "Phước Hậu" ? "Phước Hâu" : name)))],
      at: [],
    },
    {
      says: "gives way to a name repeated in the missing one's place: one cause, one finding",
      grids: () => [list(NINH_PHUOC.map((name) => (name === "Phước Hậu" ? "Phước Thái" : name)))],
      at: [],
    },
    {
      says: "gives way to a name repeated over figures of its own",
      grids: () => [typedTwice(NINH_PHUOC, { twice: "Phước Thái", lost: "Phước Hậu" }, "own")],
      at: [],
    },
    {
      says: "does not give way to a row that was copied: that one is no other commune's",
      grids: () => [typedTwice(NINH_PHUOC, { twice: "Phước Thái", lost: "Phước Hậu" }, "copied")],
      at: ["Phước Hậu"],
    },
    {
      says: "gives way to an unknown name in the missing one's place",
      grids: () => [list(NINH_PHUOC.map((name) => (name === "Phước Hậu" ? "Mường Bú" : name)))],
      at: [],
    },
    {
      says: "is not kept silent by a name repeated or unknown in another district",
      grids: () => [
        byDistricts((name, at, district) =>
          name === "Phước Kháng"
            ? undefined
            : district === "Ninh Hải" && at === 0
              ? "Mường Bú"
              : district === "Ninh Phước" && at === 0
                ? NINH_PHUOC[1]
                : name,
        ),
      ],
      at: ["Phước Kháng"],
    },
    {
      says: "finds what the list of the period before had, where no register has the communes",
      grids: () => [list(without("Trì Quang"))],
      more: { previous: [list(BAO_THANG)] },
      at: ["Trì Quang"],
    },
    {
      says: "finds it beside a row that was copied",
      grids: () => [typedTwice(BAO_THANG, { twice: "Gia Phú", lost: "Trì Quang" }, "copied")],
      more: { previous: [list(BAO_THANG)] },
      at: ["Trì Quang"],
    },
    {
      says: "gives way to a name the list of the period before did not have",
      grids: () => [list([...without("Trì Quang"), "Trì Quan"])],
      more: { previous: [list(BAO_THANG)] },
      at: [],
    },
    {
      says: "is silent at one the period before did not have either",
      grids: () => [list(without("Trì Quang"))],
      more: { previous: [list(without("Trì Quang"))] },
      at: [],
    },
    {
      says: "is silent where another list of the workbook has it",
      grids: () => [
        list(without("Trì Quang")),
        matrix({ name: "Nâng cao", countHeader: null, rows: [{ name: "Trì Quang", marks: marks(0) }] }),
      ],
      more: { previous: [list(BAO_THANG)] },
      at: [],
    },
    {
      says: "is silent at a list that shares only a part with that of the period before",
      grids: () => [list(BAO_THANG.slice(0, 4))],
      more: { previous: [list(BAO_THANG)] },
      at: [],
    },
    {
      says: "is silent at a list that selects, also the period before",
      grids: () => [list(without("Trì Quang"))],
      more: { previous: [list(BAO_THANG, "CÁC XÃ ĐĂNG KÝ ĐẠT CHUẨN BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI NĂM 2022")] },
      at: [],
    },
    {
      says: "is silent at a list of another set",
      grids: () => [list(without("Trì Quang"))],
      more: { previous: [list(BAO_THANG, "TỔNG HỢP BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI NÂNG CAO NĂM 2022")] },
      at: [],
    },
    { says: "asks nothing of sheets of one commune", grids: () => [communeSheet().grid], at: [] },
  ]);

  it("says that the period before had it", () => {
    const report = check([list(without("Trì Quang"))], { previous: [list(BAO_THANG)] });
    expect(found(report, "missing-place").map((finding) => describeFinding(finding, "vi"))).toEqual([
      expect.stringContaining("Sổ kỳ trước có 7 xã, trong đó có xã này"),
    ]);
  });
});
