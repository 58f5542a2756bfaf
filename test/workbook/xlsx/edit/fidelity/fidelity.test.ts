import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { CellInput, Edit } from "../../../../../src/core/sheet/edit";
import { addressOf, opened } from "../edited";
import { OpenParts } from "./openParts";
import type { Point } from "./points";
import { EDITED_CHART, POINTS_OUTSIDE_CELLS, REPORT } from "./points";

const root = path.resolve(__dirname, "../../../../..");
const ACTUAL = path.join(root, "test/actual/fidelity.xlsx");

/** What is written into the form, of every kind a cell can hold. */
const WRITTEN: Readonly<Record<string, CellInput>> = {
  A4: "KẾT QUẢ THỰC HIỆN QUÝ III NĂM 2022",
  A7: 1,
  B7: "Hộ được dùng nước sạch\ntheo quy chuẩn & <đạt>",
  C7: "hộ",
  D7: 150,
  E7: 120.5,
  F7: 0.8033333333333333,
  G7: "Đạt",
  H7: 44_835,
  B8: "=1+1 là chữ, không phải công thức",
  D8: 50,
  E8: null,
};
/** Formulas that depend on what was written, and the values they must have now. */
const DEPENDENT: Readonly<Record<string, number>> = { D9: 200, E9: 120.5, F9: 0.6025, G9: 18_075 };

const template = new Uint8Array(readFileSync(path.join(root, "test/fixtures/fidelity/template.xlsx")));
const before = new OpenParts(template);

function filled(): { readonly bytes: Uint8Array; readonly refused: readonly unknown[] } {
  const workbook = opened(template);
  const edits = Object.entries(WRITTEN).map(([cell, value]): Edit => ({
    kind: "setCell",
    sheet: "Báo cáo",
    ...addressOf(cell),
    value,
  }));
  const refused = workbook.applyNow(edits);
  return { bytes: workbook.save(), refused };
}

const FORMULA = /<f[ >][\s\S]*?<\/f>|<f[^>]*\/>/;

/** What each cell that was not written holds, as `read` sees it. */
function eachOther(parts: OpenParts, read: (cell: string) => unknown): unknown {
  return [...parts.cells(REPORT)]
    .filter(([name]) => !(name in WRITTEN))
    .map(([name, cell]) => [name, read(cell)]);
}

const POINTS_IN_CELLS: readonly Point[] = [
  [
    "the style of every cell",
    (parts) => [...parts.cells(REPORT)].map(([name, cell]) => [name, /\ss="(\d+)"/.exec(cell)?.[1]]),
  ],
  ["every formula", (parts) => eachOther(parts, (cell) => FORMULA.exec(cell)?.[0])],
  [
    "every value that depends on nothing written",
    (parts) => [...parts.cells(REPORT)].filter(([name]) => !(name in WRITTEN) && !(name in DEPENDENT)),
  ],
  [
    "rich text",
    (parts) => [parts.cells(REPORT).get("B9"), parts.elementsWith("xl/sharedStrings.xml", "si", "<r>")],
  ],
  ["dynamic arrays", (parts) => eachOther(parts, (cell) => /\scm="\d+"/.exec(cell)?.[0])],
];

const POINTS = [...POINTS_OUTSIDE_CELLS, ...POINTS_IN_CELLS];

describe("a form that holds what Excel can put into a file, after twelve cells were set", () => {
  const { bytes, refused } = filled();
  const after = new OpenParts(bytes);
  const broken: string[] = [];

  afterAll(() => {
    if (broken.length === 0) return;
    mkdirSync(path.dirname(ACTUAL), { recursive: true });
    writeFileSync(ACTUAL, bytes);
  });

  it("counts 69 points", () => {
    expect(POINTS).toHaveLength(69);
    expect(new Set(POINTS.map(([name]) => name)).size).toBe(69);
  });

  it("takes all twelve", () => {
    expect(Object.keys(WRITTEN)).toHaveLength(12);
    expect(refused).toEqual([]);
  });

  it("shows in its chart what the cells hold now, nothing where a cell is blank", () => {
    const shown = [...after.text(EDITED_CHART).matchAll(/<c:pt idx="(\d+)"><c:v>([^<]*)<\/c:v>/g)];
    expect(shown.slice(3).map(([, index, value]) => [index, value])).toEqual([
      ["0", "120.5"],
      ["0", "150"],
      ["1", "50"],
    ]);
  });

  it.each(POINTS)("keeps %s", (name, read) => {
    broken.push(name);
    expect(read(after)).toEqual(read(before));
    broken.pop();
  });

  it.each(Object.entries(DEPENDENT))("gives the formula in %s its true value", (name, value) => {
    const cell = after.cells(REPORT).get(name) ?? "";
    expect(/<v>(.*)<\/v>/.exec(cell)?.[1]).toBe(String(value));
  });

  it("shows what was written, texts as texts", () => {
    const [grid] = opened(bytes).grids(["Báo cáo"]);
    const read = Object.keys(WRITTEN).map((name) => {
      const { row, column } = addressOf(name);
      const kind = grid?.kindAt(row, column);
      if (kind === "blank") return [name, null];
      return [name, kind === "number" ? grid?.numberAt(row, column) : grid?.textAt(row, column)];
    });
    expect(Object.fromEntries(read)).toEqual(WRITTEN);
    expect(grid?.formulaAt(7, 1)).toBeUndefined();
  });
});
