import { check, found } from "../../support/check";
import { itFinds } from "../../support/checkCases";
import { gridOf } from "../../support/gridOf";

const resources = (local: number, whole: number) =>
  gridOf([
    ["TỔNG HỢP KẾT QUẢ HUY ĐỘNG NGUỒN LỰC NĂM 2026"],
    ["STT", "Nguồn vốn", "Kế hoạch", "Thực hiện 6 tháng đầu năm", "Ước thực hiện cả năm"],
    ["I", "Ngân sách địa phương", 2040, local, whole],
    ["1", "Tỉnh", 1800, 760, 1800],
    ["2", "Xã", 240, 96, 224],
    ["II", "Vốn lồng ghép", 3500, 1280, 3430],
    ["III", "Vốn tín dụng", 4000, 2365, 4165],
  ]);

/** What was paid out in each quarter and in the year. */
const byQuarters = (year: number, quarter: number | string = 41) =>
  gridOf([
    ["TÌNH HÌNH GIẢI NGÂN VỐN NĂM 2021 (triệu đồng)"],
    [
      "TT",
      "Nguồn vốn",
      "Kế hoạch năm 2021",
      "Giải ngân trong năm",
      null,
      null,
      null,
      "Cộng giải ngân cả năm",
    ],
    [null, null, null, "Quý I", "Quý II", "Quý III", "Quý IV"],
    ["I", "Ngân sách tỉnh", 860, 80, 175, 240, 310, 805],
    ["II", "Ngân sách huyện", 540, 60, 110, 145, 190, 505],
    ["III", "Ngân sách xã", 180, 25, 40, quarter, 62, year],
  ]);

/** Works under their headings, with what they cost and what was paid out. */
const works = (cost: number) =>
  gridOf([
    ["TIẾN ĐỘ GIẢI NGÂN CÁC CÔNG TRÌNH NÔNG THÔN MỚI NĂM 2026 (nghìn đồng)"],
    ["STT", "Tên công trình", "Tổng mức đầu tư", "Kế hoạch vốn 2026", "Giải ngân trong quý II"],
    ["A", "Giao thông", cost, 2100, 570],
    [1, "Đường bê tông nội thôn", 1450, 900, 260],
    [2, "Kênh mương nội đồng", 2380, 1200, 310],
  ]);

/** Money of districts by funds, of which one goes by a name of the office's own. */
const byFunds = (name: string, [one, two, three, four]: readonly number[]) =>
  gridOf(
    [
      ["HUY ĐỘNG NGUỒN LỰC NĂM 2023 THEO ĐỊA BÀN (tỷ đồng)"],
      ["STT", "Địa bàn", "Tổng", "Chia theo nguồn", null, null, null, "Ghi chú"],
      [null, null, null, "NSTW", "NSĐP", name, "Dân góp"],
      [1, "Huyện Bác Ái", one, 20, 30, 0, 2],
      [2, "Huyện Ninh Sơn", two, 21, 31, 7, 4],
      [3, "Huyện Ninh Hải", three, 22, 32, 6, 3],
      [4, "Huyện Ninh Phước", four, 23, 33, 8, 2],
    ],
    { merges: [{ top: 1, left: 3, bottom: 1, right: 6 }] },
  );

describe("sums of funds", () => {
  it("are named by the fund, not by its numeral", () => {
    const [mismatch] = found(check([resources(946, 2024)]), "total-mismatch");
    expect(mismatch?.data.label).toBe("Ngân sách địa phương");
  });

  itFinds("total-mismatch", [
    {
      says: "end where the next fund of their rank begins, though it has no rows of its own",
      grids: () => [resources(856, 2024)],
      at: [],
    },
    { says: "are found where they are wrong", grids: () => [resources(946, 2024)], at: ["D3"] },
    {
      says: "are found once where a column carries another's slip",
      grids: () => [resources(946, 2114)],
      at: ["D3"],
    },
    {
      says: "are the quarters that end at the year's column",
      grids: () => [byQuarters(168)],
      at: [],
    },
    {
      says: "are found where a year is not its quarters",
      grids: () => [byQuarters(178)],
      at: ["H6"],
    },
    {
      says: "are not asked of a row with a quarter that is no number",
      grids: () => [byQuarters(178, "4S")],
      at: [],
    },
    ...["Quỹ Vì người nghèo", "DN", "Vốn XHH"].flatMap((name) => [
      {
        says: `count "${name}" between funds among them`,
        grids: () => [byFunds(name, [52, 63, 63, 66])],
        at: [],
      },
      {
        says: `are found where "${name}" and the others do not give them`,
        grids: () => [byFunds(name, [52, 63, 73, 66])],
        at: ["C6"],
      },
    ]),
    {
      says: "leave out what is no money between them",
      grids: () => [byFunds("Số công trình", [52, 56, 57, 58])],
      at: [],
    },
    { says: "add up what works cost", grids: () => [works(3830)], at: [] },
    { says: "are found where the costs of works do not add up", grids: () => [works(3930)], at: ["C3"] },
  ]);
});
