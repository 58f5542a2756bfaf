import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { cellName } from "../../src/core/sheet/address";
import { openXlsx } from "../../src/workbook/xlsx/openXlsx";
import { describeWith, programOf, scratchFolder } from "../support/tools";

const ROOT = path.join(__dirname, "../..");
const SAMPLES = path.join(ROOT, "assets/samples");

function cellsOf(file: string): readonly string[] {
  const opening = openXlsx(readFileSync(file));
  if (opening.kind === "fault") throw new Error(opening.fault.kind);
  return opening.workbook.grids().flatMap((grid) => {
    const cells: string[] = [];
    for (let row = 0; row < grid.rowCount; row++) {
      for (let column = 0; column < grid.columnCount; column++) {
        const kind = grid.kindAt(row, column);
        if (kind === "blank") continue;
        const value = kind === "number" ? grid.numberAt(row, column) : grid.textAt(row, column);
        const name = `${grid.name}!${cellName({ row, column })}`;
        cells.push(`${name} ${kind} ${value} ${grid.formulaAt(row, column) ?? ""}`);
      }
    }
    return cells;
  });
}

describeWith("xlsxwriter", "the script that makes the samples", () => {
  const folder = scratchFolder();

  it("gives the committed cells and faults each time it runs", () => {
    const script = path.join(ROOT, "scripts/samples/make_samples.py");
    const run = spawnSync(programOf("xlsxwriter"), ["-B", script, folder], { encoding: "utf8" });
    expect(run.stderr).toBe("");
    for (const name of ["tong-hop-ninh-thuan-2022-q3.xlsx", "tong-hop-ninh-thuan-2022-q3-sach.xlsx"]) {
      const made = cellsOf(path.join(folder, name));
      expect(made.length).toBeGreaterThan(5_000);
      expect(made).toEqual(cellsOf(path.join(SAMPLES, name)));
    }
    const faults = (directory: string) => readFileSync(path.join(directory, "faults.json"), "utf8");
    expect(faults(folder)).toBe(faults(SAMPLES));
  });
});

it("the faults listed for machines and those listed for people are the same", () => {
  const faults = JSON.parse(readFileSync(path.join(SAMPLES, "faults.json"), "utf8")) as readonly {
    readonly sheet: string;
    readonly cell: string | null;
    readonly kind: string;
  }[];
  const readme = readFileSync(path.join(SAMPLES, "README.md"), "utf8");
  const rows = readme
    .split("\n")
    .filter(
      (line) =>
        line.startsWith("|") && line.includes("`") && !line.includes(".xlsx") && !line.includes(".json"),
    );
  const listed = rows.map((row) =>
    row
      .split("|")
      .map((cell) => cell.trim())
      .slice(1, 4),
  );
  expect(listed).toEqual(faults.map(({ sheet, cell, kind }) => [sheet, cell ?? "—", `\`${kind}\``]));
});
