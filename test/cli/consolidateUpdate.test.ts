import { mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { DIFFERENCES } from "../../src/core/consolidate/lists/differences";
import { gridNamed, readList, textIn } from "../../src/core/consolidate/lists/layout";
import { RECEIVED } from "../../src/core/consolidate/lists/received";
import { REGISTER } from "../../src/core/consolidate/lists/register";
import { REMINDERS } from "../../src/core/consolidate/lists/reminders";
import { communeFile } from "../support/communeFile";
import {
  IN_TIME,
  LATER,
  MATRIX,
  consolidate,
  criteriaOf,
  opened,
  put,
  rowsOf,
  scene,
  useFolder,
} from "./support/consolidation";
import { runCli } from "./support/runCli";

useFolder();

describe("consolidate: a workbook that is there", () => {
  it("replaces what a commune sends again, leaves the others, and keeps what the office added", async () => {
    await put("a.xlsx", {
      commune: "Phước Thái",
      district: "Ninh Phước",
      results: { "2.1": [70, "Chưa đạt"] },
    });
    await put("b.xlsx", { commune: "Nhị Hà", district: "Thuận Nam" });
    await consolidate(["--period", "2022Q3"]);
    const rowsBefore = (await rowsOf(REGISTER)).length;
    await addNote("Của văn phòng");
    await rm(path.join(scene.folder, "a.xlsx"));
    await rm(path.join(scene.folder, "b.xlsx"));
    await put("a bổ sung.xlsx", {
      commune: "Phước Thái",
      district: "Ninh Phước",
      results: { "2.1": 95 },
      saved: LATER,
    });
    await put("c.xlsx", { commune: "An Hải", district: "Ninh Phước" });
    const answer = await consolidate(["--period", "2022Q3"]);
    expect(answer.files.map(({ state }) => state)).toEqual(["received", "received"]);
    const matrix = await rowsOf(MATRIX);
    expect(matrix.map((row) => [textIn(row, "Xã"), row.get("Số tiêu chí đạt"), textIn(row, "Tệp")])).toEqual([
      ["Phước Thái", 19, "a bổ sung.xlsx"],
      ["An Hải", 19, "c.xlsx"],
      ["Nhị Hà", 19, "b.xlsx"],
    ]);
    expect(await rowsOf(REGISTER)).toHaveLength((rowsBefore / 2) * 3);
    const received = Object.fromEntries(
      (await rowsOf(RECEIVED)).map((row) => [textIn(row, "Tệp"), textIn(row, "Tình trạng")]),
    );
    expect(received).toEqual({
      "a.xlsx": "Bản cũ",
      "b.xlsx": "Đã nhận",
      "a bổ sung.xlsx": "Đã nhận",
      "c.xlsx": "Đã nhận",
    });
    expect(await noteOf("2.1")).toBe("Của văn phòng");
    expect((await criteriaOf(scene.out)).criteria).toHaveLength(3);
  });

  it("changes nothing but the day when the same files are put together again", async () => {
    await put("a.xlsx", { commune: "Phước Thái", results: { "2.1": [70, "Đạt"] } });
    await put("b.xlsx", { commune: "Nhị Hà" });
    await consolidate(["--period", "2022Q3"]);
    const before = await Promise.all([RECEIVED, MATRIX, REGISTER, DIFFERENCES, REMINDERS].map(rowsOf));
    await consolidate();
    expect(await Promise.all([RECEIVED, MATRIX, REGISTER, DIFFERENCES, REMINDERS].map(rowsOf))).toEqual(
      before,
    );
  });

  it("does not let an older file replace newer figures", async () => {
    await put("a.xlsx", { commune: "Phước Thái", results: { "2.1": 95 }, saved: LATER });
    await consolidate(["--period", "2022Q3"]);
    await rm(path.join(scene.folder, "a.xlsx"));
    await put("b.xlsx", { commune: "Phước Thái", results: { "2.1": 70 }, saved: IN_TIME });
    const answer = await consolidate();
    expect(answer.files.map(({ state }) => state)).toEqual(["olderVersion"]);
    expect((await rowsOf(MATRIX)).map((row) => textIn(row, "Tệp"))).toEqual(["a.xlsx"]);
  });

  it.each([
    [
      "some other workbook",
      async () => writeFile(scene.out, communeFile({ commune: "An Hải" })),
      "không phải sổ tổng hợp",
    ],
    ["no workbook at all", async () => writeFile(scene.out, "ghi chép"), "Không đọc được tệp"],
    ["a folder", async () => mkdir(scene.out), "là thư mục"],
  ])("leaves %s alone and ends with 2", async (_, make, says) => {
    await put("a.xlsx", { commune: "Phước Thái" });
    await make();
    const before = await readdir(scene.directory);
    const run = await runCli(["consolidate", scene.folder, "--out", scene.out]);
    expect([run.status, run.out]).toEqual([2, ""]);
    expect(run.error).toContain(says);
    expect(await readdir(scene.directory)).toEqual(before);
  });

  it("leaves the consolidation of another period alone", async () => {
    await put("a.xlsx", { commune: "Phước Thái" });
    await consolidate(["--period", "2022Q3"]);
    const before = await readFile(scene.out);
    const run = await runCli(["consolidate", scene.folder, "--out", scene.out, "--period", "2022Q4"]);
    expect(run.status).toBe(2);
    expect(run.error).toContain("Quý III năm 2022");
    expect(await readFile(scene.out)).toEqual(before);
  });

  it("is never an input of itself, nor is another consolidation", async () => {
    await put("a.xlsx", { commune: "Phước Thái" });
    scene.out = path.join(scene.folder, "tong-hop.xlsx");
    await consolidate(["--period", "2022Q3"]);
    await writeFile(path.join(scene.folder, "tong-hop cu.xlsx"), await readFile(scene.out));
    const answer = await consolidate();
    expect(answer.skipped.map(({ why }) => why)).toEqual(["output"]);
    expect(answer.files.map(({ name, state }) => [name, state])).toEqual([
      ["a.xlsx", "received"],
      ["tong-hop cu.xlsx", "notRecognised"],
    ]);
  });
});

/** Writes into a column of the office's own beside the figure of Phước Thái's indicator 2.1. */
async function addNote(note: string): Promise<void> {
  const workbook = await opened();
  const grid = gridNamed(workbook.grids(), REGISTER.sheet);
  const list = grid === undefined ? undefined : readList(grid, REGISTER);
  const row = list?.rows.find(
    ({ cells }) => textIn(cells, "Xã") === "Phước Thái" && textIn(cells, "Mã chỉ tiêu") === "2.1",
  )?.row;
  if (row === undefined) throw new Error("no such row");
  workbook.applyNow([{ kind: "setCell", sheet: REGISTER.sheet, row, column: 20, value: note }]);
  await writeFile(scene.out, workbook.save());
}

async function noteOf(code: string): Promise<string | undefined> {
  const grid = gridNamed((await opened()).grids(), REGISTER.sheet);
  const list = grid === undefined ? undefined : readList(grid, REGISTER);
  const row = list?.rows.find(
    ({ cells }) => textIn(cells, "Xã") === "Phước Thái" && textIn(cells, "Mã chỉ tiêu") === code,
  )?.row;
  return row === undefined ? undefined : grid?.textAt(row, 20);
}
