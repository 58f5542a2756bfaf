import { planFormulas } from "../../../src/core/formulas/insertFormulas";
import type { FormulaPlan, FormulaRequest, ReadyFormulas } from "../../../src/core/formulas/insertFormulas";
import { FORMULA_CHOICES } from "../../../src/core/formulas/formulaChoice";
import { areaName, columnName, parseArea } from "../../../src/core/sheet/address";
import type { Grid } from "../../../src/core/sheet/grid";
import { recogniseSheet } from "../../../src/core/sheet/recogniseSheet";
import type { SheetDecision, Table } from "../../../src/core/sheet/table";
import { criteriaSets, registers } from "../../../src/data/bundled";
import { check, errorsAndWarnings } from "../../support/check";
import { communeSheet } from "../../support/communeSheet";
import { gridOf } from "../../support/gridOf";
import type { TestCell, TestSheet } from "../../support/gridOf";
import { marks, matrix } from "../../support/matrix";

const terms = { set: "xa-ntm-2021-2025", area: "DHNTB", year: 2022 };

function tableIn(grid: Grid, decisions: readonly SheetDecision[] = []): Table {
  const [table] = recogniseSheet(grid, { sets: criteriaSets, registers, decisions });
  if (table === undefined) throw new Error("no table");
  return table;
}

function plan(grid: Grid, request: Partial<FormulaRequest> = {}): FormulaPlan {
  return planFormulas({
    grid,
    table: tableIn(grid),
    choice: "verdict",
    terms,
    spilling: "available",
    ...request,
  });
}

function ready(grid: Grid, request: Partial<FormulaRequest> = {}): ReadyFormulas {
  const planned = plan(grid, request);
  if (planned.kind !== "ready") throw new Error(planned.why);
  return planned;
}

/** Four indicators without headings, and what a test puts beside them. */
function sheet(rows: readonly (readonly TestCell[])[] = [], more: TestSheet = {}): Grid {
  const [set] = criteriaSets;
  const indicators = (set?.indicators ?? []).slice(0, 4);
  return gridOf(
    [
      ["KẾT QUẢ THỰC HIỆN BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI 2021-2025, XÃ PHƯỚC THÁI, NĂM 2022"],
      ["Mã", "Nội dung tiêu chí", "ĐVT", "Chỉ tiêu", "Kết quả", ...(rows[0] ?? [])],
      ...indicators.map(({ code, label, unit }, at) => [
        code,
        label,
        unit,
        "≥80%",
        85,
        ...(rows[at + 1] ?? []),
      ]),
    ],
    { name: "Phước Thái", ...more },
  );
}

describe("formulas beside a commune sheet", () => {
  it("are one call that fills all rows, with blanks kept apart from zero", () => {
    const planned = ready(sheet());
    expect(planned.way).toEqual({ kind: "spilled" });
    expect(planned.formula).toBe('NTM.DANHGIA(IF(E3:E6="","",E3:E6),D3:D6)');
    expect(areaName(planned.area)).toBe("F3:F6");
    expect(planned.edits).toEqual([
      { kind: "setCell", sheet: "Phước Thái", row: 1, column: 5, expect: null, value: "Đánh giá (NTM)" },
      {
        kind: "setCell",
        sheet: "Phước Thái",
        row: 2,
        column: 5,
        expect: null,
        value: { formula: planned.formula },
      },
    ]);
  });

  it.each([
    ["shortfall", 'NTM.CONTHIEU(IF(E3:E6="","",E3:E6),D3:D6)', "F3:F6"],
    ["target", 'NTM.CHITIEU(A3:A6,"xa-ntm-2021-2025","DHNTB",2022)', "F3:F6"],
    ["criteriaMet", 'NTM.SOTIEUCHI(A3:A6,IF(E3:E6="","",E3:E6),"xa-ntm-2021-2025","DHNTB",2022)', "F3:G3"],
  ] as const)("tell the %s", (choice, formula, area) => {
    const planned = ready(sheet(), { choice });
    expect(planned.formula).toBe(formula);
    expect(areaName(planned.area)).toBe(area);
  });

  it("name the office's own table of thresholds where there is one", () => {
    const area = parseArea("A3:G20");
    if (area === undefined) throw new Error("no area");
    const planned = ready(sheet(), {
      choice: "target",
      terms: { ...terms, area: "*", thresholds: { sheet: "Ngưỡng 'riêng'", area } },
    });
    expect(planned.formula).toBe(
      `NTM.CHITIEU(A3:A6,"xa-ntm-2021-2025","",2022,'Ngưỡng ''riêng'''!$A$3:$G$20)`,
    );
  });

  it("say nothing on the headings of criteria that hold no target", () => {
    const { grid } = communeSheet();
    const planned = ready(grid);
    expect(planned.way).toEqual({ kind: "spilled" });
    expect(planned.formula).toBe('IF(D7:D76="","",NTM.DANHGIA(IF(E7:E76="","",E7:E76),D7:D76))');
  });

  it("stand one in each row where a row between holds something a call would judge", () => {
    const detail = ["", "Trong đó: đường thôn", "km", "≥ 10", 12];
    const { grid } = communeSheet({ after: { "2.1": detail } });
    const planned = ready(grid);
    expect(planned.way).toEqual({ kind: "eachRow", why: "rowsBetween" });
    expect(planned.formula).toBe('NTM.DANHGIA(IF(E7="","",E7),D7)');
    expect(planned.count).toBe(57);
  });

  it("stand in the sheet's own column of verdicts while that is blank", () => {
    const blank = sheet([["Đánh giá"], [null], [null], [null], [null]]);
    expect(columnName(ready(blank).column)).toBe("F");
    expect(ready(blank).header).toBeUndefined();
    const taken = sheet([["Đánh giá"], ["Đạt"], [null], [null], [null]]);
    expect(columnName(ready(taken).column)).toBe("G");
  });

  it("never stand where something is: the next free column is taken", () => {
    const noted = sheet([["Ghi chú", "Người lập"], ["a"], [], [null, "b"]]);
    expect(ready(noted).columns.map(columnName)).toEqual(["H", "I", "J", "K", "L"]);
    expect(plan(noted, { column: 6 })).toEqual({ kind: "refused", why: "columnTaken" });
  });

  it("stand in the column a person chooses among the free ones", () => {
    expect(areaName(ready(sheet(), { column: 7 }).area)).toBe("H3:H6");
  });

  it("stand one in each row inside an Excel table, which takes no spilled formula", () => {
    const area = parseArea("A2:F6");
    if (area === undefined) throw new Error("no area");
    const planned = ready(
      sheet([["Đánh giá"]], { tables: [{ name: "Phieu", area, headerRows: 1, totalsRows: 0 }] }),
    );
    expect(planned.way).toEqual({ kind: "eachRow", why: "excelTable" });
    expect(planned.count).toBe(4);
  });

  it("go round merged cells", () => {
    const merge = parseArea("F4:G5");
    if (merge === undefined) throw new Error("no area");
    expect(columnName(ready(sheet([], { merges: [merge] })).column)).toBe("H");
  });

  it("stand one in each row in an Excel that does not spill", () => {
    const planned = ready(sheet(), { spilling: "missing" });
    expect(planned.way).toEqual({ kind: "eachRow", why: "noSpilling" });
    expect(planned.formula).toBe('NTM.DANHGIA(IF(E3="","",E3),D3)');
    const count = ready(sheet(), { spilling: "missing", choice: "criteriaMet" });
    expect(count.formula).toBe('INDEX(NTM.SOTIEUCHI(A3:A6,E3:E6,"xa-ntm-2021-2025","DHNTB",2022),1,1)');
    expect(areaName(count.area)).toBe("F3");
  });
});

describe("formulas beside a matrix", () => {
  it("count each commune's criteria, with the codes in the formula", () => {
    const planned = ready(matrix({ countHeader: null }), { choice: "criteriaMet" });
    expect(planned.way).toEqual({ kind: "spilled" });
    expect(planned.formula).toMatch(/^NTM\.SOTIEUCHI\(\{"1","2",.*"19"\},IF\(C4:U6="","",C4:U6\),/);
    expect(planned.area.right - planned.area.left).toBe(1);
  });

  it("take a blank for not met where communes are marked with x", () => {
    const rows = [
      { name: "Phước Thái", marks: marks(2, "x", null) },
      { name: "An Hải", marks: marks(1, "x", null) },
    ];
    expect(ready(matrix({ rows }), { choice: "criteriaMet" }).formula).toContain('="","Chưa đạt",');
  });

  it.each(["verdict", "shortfall", "target"] as const)("do not tell the %s", (choice) => {
    expect(plan(matrix(), { choice })).toEqual({ kind: "refused", why: "onlyCriteria" });
  });
});

describe("formulas beside a table whose marks mean something of their own", () => {
  /** Four results, and what the line below them explains. */
  const marked = (results: readonly TestCell[], legend: string): Grid =>
    gridOf(
      [
        ["KẾT QUẢ THỰC HIỆN BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI 2021-2025, XÃ PHƯỚC THÁI, NĂM 2022"],
        ["Mã", "Nội dung tiêu chí", "ĐVT", "Chỉ tiêu", "Kết quả"],
        ...results.map((result, at) => [`1.${String(at + 1)}`, "Nội dung", "", "Đạt", result]),
        [legend],
      ],
      { name: "Phước Thái" },
    );

  it.each<readonly [string, readonly TestCell[], string, string]>([
    [
      "one of them",
      ["v", "x", "v", "x"],
      "v: đạt; x: chưa đạt",
      'IF(E3:E6="","",IF(E3:E6="x","Chưa đạt",E3:E6))',
    ],
    [
      "several, each as it is written",
      ["HT", "cht", "KX ", "CBC"],
      "HT: hoàn thành; CHT: chưa hoàn thành; KX: không xét; CBC: chưa báo cáo",
      'IF(E3:E6="","",IF(E3:E6="HT","Đạt",IF(E3:E6="cht","Chưa đạt",IF(E3:E6="KX ","Không áp dụng",IF(E3:E6="CBC","",E3:E6)))))',
    ],
    ["none that no cell holds", ["v", "Đ", "v", "c"], "v: đạt; x: chưa đạt", 'IF(E3:E6="","",E3:E6)'],
    [
      "none where a mark means what it does elsewhere",
      ["x", "o", "x", "o"],
      "x: đạt; o: chưa đạt",
      'IF(E3:E6="","",E3:E6)',
    ],
  ])("judge by the meaning: %s", (_what, results, legend, judged) => {
    expect(ready(marked(results, legend)).formula).toBe(`NTM.DANHGIA(${judged},D3:D6)`);
  });

  it("judge by the office's answers too, and what is looked up by code alone needs none", () => {
    const grid = marked(["zz", "zz", "kk", "kk"], "");
    const table = tableIn(grid, [
      {
        sheet: "Phước Thái",
        marks: [
          { mark: "ZZ", means: "met" },
          { mark: "kk", means: "skipped" },
        ],
      },
    ]);
    expect(ready(grid, { table }).formula).toContain('IF(E3:E6="zz","Đạt",E3:E6)');
    expect(ready(grid, { table, choice: "target" }).formula).not.toContain("zz");
    expect(ready(grid, { table, spilling: "missing" }).formula).toBe(
      'NTM.DANHGIA(IF(E3="","",IF(E3="zz","Đạt",E3)),D3)',
    );
  });

  it("count criteria by it in a matrix, where an Excel that does not spill cannot and says so", () => {
    const grid = matrix({
      countHeader: null,
      rows: [{ name: "Phước Thái", marks: marks(2, "HT", "x") }],
      total: ["HT: hoàn thành; x: chưa đạt"],
    });
    const choice = "criteriaMet";
    expect(ready(grid, { choice }).formula).toContain(
      'IF(C4:U4="","",IF(C4:U4="HT","Đạt",IF(C4:U4="x","Chưa đạt",C4:U4)))',
    );
    expect(plan(grid, { choice, spilling: "missing" })).toEqual({ kind: "refused", why: "ownMarks" });
  });
});

describe("formulas are refused, with the reason", () => {
  const noTargets = gridOf([
    ["KẾT QUẢ TIÊU CHÍ XÃ NÔNG THÔN MỚI 2021-2025, XÃ AN HẢI"],
    ["Mã", "Nội dung tiêu chí", "Kết quả"],
    ...(criteriaSets[0]?.indicators ?? []).slice(0, 6).map(({ code, label }) => [code, label, 85]),
  ]);
  it.each([
    ["a protected sheet", sheet([], { isProtected: true }), "protected"],
    ["a sheet without targets", noTargets, "noTargets"],
    ["a sheet of another kind", gridOf([["Ghi chép"], ["a", "b"]]), "kindNotServed"],
  ])("%s", (_what, grid, why) => {
    expect(plan(grid)).toEqual({ kind: "refused", why });
  });
});

it.each(FORMULA_CHOICES)(
  "the header of the column (%s) changes nothing of how the sheet is read",
  (choice) => {
    const { grid } = communeSheet({ rows: { "2.1": { E: 0.5 } } });
    const planned = ready(grid, { choice });
    const rows = Array.from({ length: grid.rowCount }, (_row, row) =>
      Array.from({ length: grid.columnCount }, (_column, column) => ({
        value:
          grid.kindAt(row, column) === "number"
            ? grid.numberAt(row, column)
            : grid.textAt(row, column) || null,
        format: grid.formatAt(row, column),
      })),
    );
    const head = rows[4] ?? [];
    while (head.length < planned.column) head.push({ value: null, format: "General" });
    head.push({ value: planned.header ?? "", format: "General" });
    const again = gridOf(rows, { name: grid.name, id: grid.id });
    expect(errorsAndWarnings(check([again]))).toEqual(errorsAndWarnings(check([grid])));
  },
);
