import { readFileSync } from "node:fs";
import path from "node:path";
import type { Grid } from "../../src/core/sheet/grid";
import { openXlsx } from "../../src/workbook/xlsx/openXlsx";
import { runCli } from "../cli/support/runCli";
import { scratchFolder } from "../support/tools";
import { describeStandardForm } from "./support/standardForm";

describeStandardForm("tien-do-dang-ky", ["2022Q3", "2022Q1", "2022Q2", "2022Q4"]);

const SAMPLES = path.join(__dirname, "../../assets/samples");
const CASES = ["tong-hop-ninh-thuan-2022-q3.xlsx", "tong-hop-ninh-thuan-2022-q3-sach.xlsx"];
const FIRST_ROW = 13;
const COMMUNES = 10;

function open(file: string): Grid {
  const opening = openXlsx(readFileSync(file));
  if (opening.kind === "fault") throw new Error(opening.fault.kind);
  const [grid] = opening.workbook.grids();
  if (grid === undefined) throw new Error("no sheet");
  return grid;
}

async function fillForm(sample: string, folder: string): Promise<string> {
  const out = path.join(folder, path.parse(sample).name);
  const run = await runCli([
    "report",
    path.join(SAMPLES, sample),
    "--period",
    "2022Q3",
    "--out",
    out,
    "--form",
    "tien-do-dang-ky",
  ]);
  expect(run.error).toBe("");
  return path.join(out, "tien-do-dang-ky-2022Q3.xlsx");
}

const rowsWith = (grid: Grid, column: number, wanted: (text: string) => boolean) =>
  Array.from({ length: grid.rowCount }, (_, row) => row).filter((row) => wanted(grid.textAt(row, column)));

describe.each(CASES)("the form of registered communes' progress, filled from %s", (sample) => {
  const folder = scratchFolder();
  let grid: Grid;

  beforeAll(async () => {
    grid = open(await fillForm(sample, folder));
  });

  it("has a row for each of the ten communes and one for each of their four districts", () => {
    expect(rowsWith(grid, 1, (text) => text.startsWith("Xã "))).toHaveLength(COMMUNES);
    expect(rowsWith(grid, 1, (text) => text.startsWith("Huyện "))).toHaveLength(4);
  });

  it("counts the marks and sums the criteria of the communes alone, not of the districts again", () => {
    const communes = rowsWith(grid, 1, (text) => text.startsWith("Xã "));
    const [total] = rowsWith(grid, 1, (text) => text === "Tổng cộng");
    const sum = (column: number) => communes.reduce((all, row) => all + grid.numberAt(row, column), 0);
    const marks = (column: number) => communes.filter((row) => grid.textAt(row, column) === "X").length;
    expect([2, 3].map((column) => grid.numberAt(total ?? 0, column))).toEqual([3, 7]);
    expect([2, 3].map(marks)).toEqual([3, 7]);
    expect([5, 6, 7].map((column) => grid.numberAt(total ?? 0, column))).toEqual([5, 6, 7].map(sum));
    expect(sum(5) + sum(6) + sum(7)).toBe(COMMUNES * 19);
  });

  it("keeps its merged heading where it was and moves its closing lines below the table", () => {
    expect(grid.merges).toContainEqual({ top: 0, left: 0, bottom: 0, right: 4 });
    const [signatures] = rowsWith(grid, 0, (text) => text === "NGƯỜI LẬP BIỂU");
    const endOfTable = FIRST_ROW + COMMUNES + 4 + 1;
    expect(signatures).toBe(endOfTable + ["rule", "note", "made by", "gap", "place and date"].length);
  });
});
