import { annex } from "../../support/annex";
import { check, found } from "../../support/check";
import { itFinds } from "../../support/checkCases";
import { marks, matrix } from "../../support/matrix";

function results(name: string, lacking: number, title?: string) {
  const rows = [
    { name, marks: marks(lacking) },
    { name: "An Hải", marks: marks(0) },
  ];
  return matrix({ rows, countHeader: null, ...(title === undefined ? {} : { title }) });
}

const ADVANCED = "KẾT QUẢ THỰC HIỆN BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI NÂNG CAO NĂM 2022";
const on = (asOf: string) => ({ settings: { asOf } });

describe("registered-behind", () => {
  itFinds("registered-behind", [
    {
      says: "finds more than 4 lacking in quarter 2, at the name in the annex",
      grids: () => [annex(), results("Quảng Sơn", 5)],
      at: ["B11"],
      more: on("2022-06-30"),
    },
    {
      says: "allows 4 in quarter 2",
      grids: () => [annex(), results("Quảng Sơn", 4)],
      at: [],
      more: on("2022-06-30"),
    },
    {
      says: "finds more than 2 in quarter 3",
      grids: () => [annex(), results("Quảng Sơn", 3)],
      at: ["B11"],
      more: on("2022-09-30"),
    },
    {
      says: "allows 2 in quarter 3",
      grids: () => [annex(), results("Quảng Sơn", 2)],
      at: [],
      more: on("2022-09-30"),
    },
    {
      says: "finds any in quarter 4",
      grids: () => [annex(), results("Quảng Sơn", 1)],
      at: ["B11"],
      more: on("2022-12-31"),
    },
    {
      says: "is silent in quarter 1",
      grids: () => [annex(), results("Quảng Sơn", 15)],
      at: [],
      more: on("2022-03-31"),
    },
    { says: "is silent without results", grids: () => [annex()], at: [], more: on("2022-12-31") },
    {
      says: "is silent at communes that are not registered",
      grids: () => [annex(), results("Tri Hải", 9)],
      at: [],
      more: on("2022-09-30"),
    },
    {
      says: "counts nâng cao by its own set where that is known",
      grids: () => [annex(), results("Lương Sơn", 3, ADVANCED)],
      at: ["B10"],
      more: on("2022-09-30"),
    },
    {
      says: "counts nâng cao by the 19 criteria where it lacks some of them",
      grids: () => [annex(), results("Lương Sơn", 3)],
      at: ["B10"],
      more: on("2022-09-30"),
    },
    {
      says: "says nothing of nâng cao where only the 19 are known and met",
      grids: () => [annex(), results("Lương Sơn", 0)],
      at: [],
      more: on("2022-12-31"),
    },
  ]);

  it("names the supporting department and the criteria that are lacking", () => {
    const [finding] = found(check([annex(), results("Quảng Sơn", 3)], on("2022-09-30")), "registered-behind");
    expect(finding?.data).toMatchObject({
      department: "Sở Tư pháp",
      lacking: 3,
      allowed: 2,
      criteria: ["17", "18", "19"],
    });
  });
});
