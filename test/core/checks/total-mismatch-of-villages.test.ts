import type { Grid } from "../../../src/core/sheet/grid";
import { communesOf } from "../../../src/core/text/places";
import { registers } from "../../../src/data/bundled";
import { check } from "../../support/check";
import { itFinds } from "../../support/checkCases";
import { gridOf } from "../../support/gridOf";

type Count = number | string | null;

/** The two promises on villages, with what the office reports of them. */
function targets(share: Count, least: Count, quarter = ""): Grid {
  return gridOf(
    [
      [`TÌNH HÌNH THỰC HIỆN MỤC TIÊU KẾ HOẠCH NĂM 2022${quarter}`],
      ["TT", "Mục tiêu", "Đơn vị tính", "Chỉ tiêu", "Kết quả thực hiện"],
      [1, "Tỷ lệ thôn đạt chuẩn nông thôn mới", "%", "≥ 10%", share],
      [2, "Số thôn đạt chuẩn nông thôn mới ít nhất ở mỗi xã đã được công nhận", "thôn", "≥ 1", least],
    ],
    { name: "Mục tiêu" },
  );
}

const NAMES = registers.flatMap((register) => communesOf(register, 2022)).map(({ name }) => name);

/** Five villages in each commune, one of each recognised one meets the standard unless told otherwise; the first three are recognised. */
function villages(counts: readonly Count[], names = NAMES, quarter = ""): Grid {
  return gridOf(
    [
      [`KẾT QUẢ XÂY DỰNG THÔN NÔNG THÔN MỚI NĂM 2022${quarter}, TỈNH NINH THUẬN`],
      ["STT", "Xã", "Tổng số thôn", "Số thôn đạt chuẩn NTM", "Năm xã được công nhận"],
      ...names.map((name, at) => [
        at + 1,
        `Xã ${name}`,
        5,
        at < 3 ? (counts[at] ?? null) : 0,
        at < 3 ? 2021 : null,
      ]),
    ],
    { name: "Thôn" },
  );
}

const ALL = 5 * NAMES.length;

describe("villages against the table of targets", () => {
  itFinds("total-mismatch", [
    {
      says: "finds a total that the lists of all communes contradict",
      grids: () => [targets(`9/${ALL} thôn`, 1), villages([1, 2, 1])],
      at: ["E3"],
    },
    {
      says: "finds that a recognised commune has none though each is said to have one",
      grids: () => [targets(`3/${ALL} thôn`, 1), villages([1, 2, 0])],
      at: ["E4"],
    },
    {
      says: "is silent where both agree, the second told as communes of communes",
      grids: () => [targets(`3/${ALL} thôn`, "2/3 xã"), villages([1, 2, 0])],
      at: [],
    },
    {
      says: "is silent where a list leaves communes out, or a recognised one is not counted",
      grids: () => [targets("9/20 thôn", 1), villages([1, null, 2], NAMES.slice(0, 4))],
      at: [],
    },
    {
      says: "finds that one is known to have none, though others are not counted",
      grids: () => [targets(null, 1), villages([0, null, 1])],
      at: ["E4"],
    },
    {
      says: "is silent where nothing is reported",
      grids: () => [targets(null, null), villages([1, 2, 0])],
      at: [],
    },
    {
      says: "does not hold one quarter's list against another's report",
      grids: () => [
        targets(`9/${ALL} thôn`, 1, ", QUÝ III NĂM 2022"),
        villages([1, 2, 0], NAMES, ", QUÝ II NĂM 2022"),
      ],
      at: [],
    },
  ]);
});

describe("a village in each recognised commune", () => {
  const judged = (...grids: readonly Grid[]) => check(grids).plan.find(({ id }) => id === "thon-moi-xa");

  it.each([
    ["two of three have one", villages([1, 2, 0]), null, { verdict: "unmet", a: 2, b: 3, value: 0 }],
    ["all have one", villages([1, 2, 1]), null, { verdict: "met", a: 3, b: 3, value: 1 }],
    ["the list speaks before a report of it", villages([1, 2, 0]), 1, { verdict: "unmet", a: 2, b: 3 }],
    ["one has none, one is unknown", villages([0, null, 1]), null, { verdict: "unmet", a: null, b: null }],
    ["one is unknown", villages([1, null, 1]), null, { verdict: "missing", value: null, uncounted: 1 }],
    ["a report where one is unknown", villages([1, null, 1]), 1, { verdict: "met", value: 1 }],
    ["a report of communes, where the list has gaps", villages([0, null, 1]), "2/3 xã", { a: 2, b: 3 }],
    [
      "a lone report that the list contradicts",
      villages([0, null, 1]),
      1,
      { verdict: "unmet", progress: null },
    ],
    [
      "a report of communes of communes",
      villages([null, null, null]),
      "2/3 xã",
      { verdict: "unmet", a: 2, b: 3 },
    ],
    ["a report that all have one", villages([null, null, null]), "3/3 xã", { verdict: "met", a: 3, b: 3 }],
  ])("%s", (_what, list, reported, expected) => {
    expect(judged(targets(null, reported), list)).toMatchObject(expected);
  });

  it("of the whole province's villages, where the table reports none", () => {
    expect(check([targets(null, null), villages([1, 2, 0])]).plan[0]).toMatchObject({ a: 3, b: ALL });
    const [partly] = check([targets(null, null), villages([1, 2, 0], NAMES.slice(0, 4))]).plan;
    expect(partly).toMatchObject({ a: null, value: null, verdict: "missing" });
  });
});
