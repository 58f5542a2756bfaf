import { figuresOf } from "../../../src/core/report/dictionary";
import { checkWorkbook } from "../../../src/core/checks/checkWorkbook";
import {
  hasNarrativeHeadings,
  isNarrativeSheet,
  narrativeOf,
  narrativeRows,
} from "../../../src/core/report/narrative";
import { sourceOfCheck } from "../../../src/core/report/sourceOfCheck";
import { criteriaSets, registers } from "../../../src/data/bundled";
import { gridOf } from "../../support/gridOf";

const texts = (...rows: Parameters<typeof gridOf>[0]) =>
  new Map([...narrativeOf([gridOf(rows, { name: "Thuyết minh" })])].map(([id, { text }]) => [id, text]));

describe("the parts an office writes", () => {
  it.each([
    ["by its heading", "Khó khăn, vướng mắc", "kho_khan"],
    ["with a number before it", "III.1. Khó khăn, vướng mắc", "kho_khan"],
    ["with a letter before it", "a) Khó khăn, vướng mắc:", "kho_khan"],
    ["without accents, in capitals", "KHO KHAN, VUONG MAC", "kho_khan"],
    ["by its field", "thuyet_minh.kho_khan", "kho_khan"],
    ["by the end of its field", "kien_nghi", "kien_nghi"],
  ])("are known %s", (_what, heading, id) => {
    expect(texts([heading, "Thiếu vốn đối ứng."])).toEqual(new Map([[id, "Thiếu vốn đối ứng."]]));
  });

  it("have a paragraph for each line, blank lines left out", () => {
    expect(texts(["Kiến nghị, đề xuất", "Một.\r\n\n  Hai.\n"]).get("kien_nghi")).toBe("Một.\nHai.");
  });

  it("go on in further rows of the same heading", () => {
    expect(texts(["Nguyên nhân", "Một."], ["Nguyên nhân", "Hai."]).get("nguyen_nhan")).toBe("Một.\nHai.");
  });

  it("are not written where their cell is blank, or holds blanks", () => {
    expect(texts(["Nguyên nhân", null], ["Người ký", "  "]).size).toBe(0);
  });

  it("are read from no other sheet", () => {
    const rows = [["Nguyên nhân", "Mưa lũ."]];
    expect(narrativeOf([gridOf(rows, { name: "Phụ lục I" })]).size).toBe(0);
    expect(isNarrativeSheet("Thuyết minh báo cáo")).toBe(true);
  });

  it("are all on the sheet that is made for them, not written yet", () => {
    const grid = gridOf(narrativeRows(), { name: "Thuyết minh" });
    expect(narrativeOf([grid]).size).toBe(0);
    expect(hasNarrativeHeadings([grid])).toBe(true);
    expect(hasNarrativeHeadings([gridOf([["Tổng hợp"]], { name: "Thuyết minh" })])).toBe(false);
  });
});

describe("their fields", () => {
  const grids = [gridOf([["Kiến nghị, đề xuất", "Bổ sung vốn."]], { name: "Thuyết minh" })];
  const check = checkWorkbook({ grids, sets: criteriaSets, registers, settings: { asOf: "2022-09-20" } });
  const { single } = figuresOf(
    sourceOfCheck(
      check,
      grids,
      { period: { kind: "quarter", year: 2022, quarter: 3 }, madeOn: "2022-09-20" },
      { sets: criteriaSets, registers, programVersion: "1.0" },
    ),
  );

  it("have the text and the cell it stands in", () => {
    expect(single.get("thuyet_minh.kien_nghi")).toEqual({
      kind: "text",
      text: "Bổ sung vốn.",
      from: [{ sheet: "Thuyết minh", row: 0, column: 1 }],
    });
  });

  it("say that a part is not written", () => {
    expect(single.get("thuyet_minh.kho_khan")).toEqual({ kind: "absent", why: "notWritten" });
  });
});
