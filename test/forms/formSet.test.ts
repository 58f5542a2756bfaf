import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parsePeriod } from "../../src/core/plan/period";
import type { Grid } from "../../src/core/sheet/grid";
import { forms, serves } from "../../src/data/forms";
import { joinFilled } from "../../src/workbook/xlsx/joinFilled";
import type { FormSet } from "../../src/workbook/xlsx/joinFilled";
import {
  convertAllWithLibreOffice,
  describeWith,
  programOf,
  runPython,
  scratchFolder,
} from "../support/tools";
import { spawnSync } from "node:child_process";
import { figuresOfSample, filledForm, gridsOf } from "./support/filledForm";

const PERIOD = "2022Q3";
const figures = figuresOfSample(PERIOD);
const period = parsePeriod(PERIOD);
const members = forms
  .filter((form) => period !== undefined && serves(form, period))
  .map(({ id, bytes }) => ({ name: id, templates: gridsOf(bytes), filled: filledForm(id, figures) }));

function joined(): FormSet & { readonly bytes: Uint8Array } {
  const set = joinFilled(members, figures);
  if (set.bytes === undefined) throw new Error("no form was taken");
  return { ...set, bytes: set.bytes };
}

/** Everything the cells of a sheet show and hold. */
function contentOf(grid: Grid): readonly string[] {
  const cells: string[] = [];
  for (let row = 0; row < grid.rowCount; row++) {
    for (let column = 0; column < grid.columnCount; column++) {
      const formula = grid.formulaAt(row, column);
      const value =
        grid.kindAt(row, column) === "number" ? grid.numberAt(row, column) : grid.textAt(row, column);
      const format = grid.formatAt(row, column);
      cells.push(`${row}:${column} ${formula ?? ""} ${value} ${format}`);
    }
  }
  return cells;
}

describe("the forms of a quarter in one workbook", () => {
  const set = joined();

  it("are all there, each under a name of its own, read again without a difference", () => {
    expect(members.length).toBeGreaterThan(6);
    expect(set.forms).toHaveLength(members.length);
    const sheets = set.forms.flatMap((form) => (form.kind === "joined" ? form.sheets : []));
    expect(gridsOf(set.bytes).map(({ name }) => name)).toEqual(sheets);
    expect(new Set(sheets).size).toBe(sheets.length);
    expect(sheets).toContain("Biểu đồ - Phân nhóm xã");
    for (const form of set.forms)
      expect(form).toMatchObject({ kind: "joined", readBack: { differences: [] } });
    const checked = set.forms.map((form) => (form.kind === "joined" ? form.readBack.checked : 0));
    expect(Math.max(...checked)).toBeGreaterThan(100);
  });

  it.each(members.map(({ name }) => name))("keep every cell, formula and format of %s", (name) => {
    const alone = gridsOf(members.find((member) => member.name === name)?.filled.bytes ?? new Uint8Array());
    const form = set.forms[members.findIndex((member) => member.name === name)];
    const sheets = form?.kind === "joined" ? form.sheets : [];
    const together = gridsOf(set.bytes).filter((grid) => sheets.includes(grid.name));
    const renamed = (text: string): string =>
      sheets.reduce((all, to, at) => all.replaceAll(to, alone[at]?.name ?? to), text);
    expect(together.map((grid) => contentOf(grid).map(renamed))).toEqual(alone.map(contentOf));
  });
});

const TOTALS = `
import sys, openpyxl
for file in sys.argv[1:]:
    book = openpyxl.load_workbook(file, data_only=True)
    for sheet in book:
        sums = [repr(cell.value) for row in sheet.iter_rows() for cell in row if isinstance(cell.value, (int, float))]
        errors = [cell.coordinate for row in sheet.iter_rows() for cell in row if isinstance(cell.value, str) and cell.value.startswith("#")]
        print(sheet.title, sheet.page_setup.orientation, sheet.print_title_rows, len(sheet._charts), " ".join(sums), "errors", errors, sep="|")
`;

describeWith(["libreoffice", "openpyxl", "pdftotext"], "the workbook of all forms in another program", () => {
  const folder = scratchFolder();

  it("recalculates to what the single forms come to, without an error, on as many pages", () => {
    const set = joined();
    const together = path.join(folder, "bo-bieu.xlsx");
    writeFileSync(together, set.bytes);
    const alone = members.map(({ name, filled }) => {
      const file = path.join(folder, `${name}.xlsx`);
      writeFileSync(file, filled.bytes);
      return file;
    });
    const out = path.join(folder, "out");
    const [joinedBook = "", ...singles] = convertAllWithLibreOffice([together, ...alone], "xlsx", out);
    const linesOf = (...files: readonly string[]) =>
      runPython("openpyxl", TOTALS, ...files)
        .trim()
        .split("\n")
        // All but the sheet's name, which may be another.
        .map((line) => line.slice(line.indexOf("|")));
    const lines = linesOf(joinedBook);
    expect(lines).toEqual(linesOf(...singles));
    for (const line of lines) expect(line).toContain("errors|[]");

    const pdfs = convertAllWithLibreOffice([together, ...alone], "pdf", folder);
    const [pagesTogether = [], ...pagesAlone] = pdfs.map(pagesOf);
    expect(pagesTogether).toEqual(pagesAlone.flat());
  });
});

function pagesOf(pdf: string): readonly string[] {
  const run = spawnSync(programOf("pdftotext"), ["-layout", pdf, "-"], { encoding: "utf8" });
  if (run.status !== 0 || readFileSync(pdf).length === 0) throw new Error(run.stderr);
  return run.stdout
    .split("\f")
    .slice(0, -1)
    .map((page) => page.replace(/\s+/g, " ").trim());
}
