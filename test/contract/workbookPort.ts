import type { Edit } from "../../src/core/sheet/edit";
import type { Grid } from "../../src/core/sheet/grid";
import type { Workbook } from "../../src/workbook/port";
import { COMMUNES } from "./communesFile";
import { toldCell, toldRows } from "./told";

/** Opens the bytes of a file in an implementation of the port. */
export type OpenWorkbook = (bytes: Uint8Array) => Promise<Workbook>;

async function sheetOf(workbook: Workbook, name: string): Promise<Grid> {
  const [grid] = await workbook.read([name]);
  if (grid === undefined) throw new Error(`There is no sheet ${name}.`);
  return grid;
}

/** What every workbook behind the port answers, whatever holds it. */
export function describeWorkbookPort(name: string, open: OpenWorkbook): void {
  let workbook: Workbook;

  beforeEach(async () => {
    workbook = await open(COMMUNES);
  });

  describe(`${name}: sheets`, () => {
    it("are listed in the order of their tabs", async () => {
      const sheets = await workbook.sheets();
      expect(
        sheets.map(({ name: sheet, visibility, isProtected }) => [sheet, visibility, isProtected]),
      ).toEqual([
        ["Xã An Hải", "visible", false],
        ["Biểu 'mẫu'", "hidden", false],
        ["Khóa", "veryHidden", true],
        ["Trống", "visible", false],
      ]);
      expect(new Set(sheets.map(({ id }) => id)).size).toBe(4);
    });

    it("are read by name, without case, in the order of their tabs; those that are not there are left out", async () => {
      const grids = await workbook.read(["khóa", "Mất", "XÃ AN HẢI"]);
      expect(grids.map((grid) => grid.name)).toEqual(["Xã An Hải", "Khóa"]);
      const [first] = await workbook.sheets();
      expect(grids[0]?.id).toBe(first?.id);
    });

    it("without anything in them are empty grids", async () => {
      const grid = await sheetOf(workbook, "Trống");
      expect([grid.rowCount, grid.columnCount, grid.merges, grid.tables]).toEqual([0, 0, [], []]);
      expect(grid.kindAt(3, 3)).toBe("blank");
    });
  });

  describe(`${name}: what is read`, () => {
    it("are values, formulas and formats", async () => {
      const grid = await sheetOf(workbook, "Xã An Hải");
      expect([grid.rowCount, grid.columnCount]).toEqual([6, 5]);
      expect(Array.from({ length: 5 }, (_, column) => toldCell(grid, 1, column))).toEqual([
        ["text", "17.10", undefined, "@"],
        ["text", "Tỷ lệ hộ dùng nước sạch", undefined, "General"],
        ["number", 0.875, undefined, "0.0%"],
        ["number", 0.75, "C2-0.125", "General"],
        ["text", "Đạt", 'NTM.DANHGIA(C2,"≥ 80%")', "General"],
      ]);
      expect(Array.from({ length: 4 }, (_, column) => toldCell(grid, 2, column).slice(0, 3))).toEqual([
        ["boolean", 1, undefined],
        ["error", "#N/A", undefined],
        ["error", "#DIV/0!", "1/0"],
        ["text", "", '""'],
      ]);
      expect(grid.nextFilledRow(0, 3)).toBe(4);
    });

    it("are fonts, merges, tables, hidden rows and columns", async () => {
      const grid = await sheetOf(workbook, "Xã An Hải");
      expect([grid.fontAt(0, 0), grid.fontAt(1, 1)]).toEqual([".VnTime", "Times New Roman"]);
      expect(grid.merges).toEqual([
        { top: 0, left: 0, bottom: 0, right: 4 },
        { top: 4, left: 1, bottom: 5, right: 1 },
      ]);
      expect([...grid.hiddenRows]).toEqual([3]);
      expect([...grid.hiddenColumns]).toEqual([4]);
      const form = await sheetOf(workbook, "Khóa");
      expect(form.tables).toEqual([
        { name: "Xa", area: { top: 0, left: 0, bottom: 2, right: 1 }, headerRows: 1, totalsRows: 0 },
      ]);
    });
  });

  describe(`${name}: cells`, () => {
    it("take values, texts as they are, formulas, blanks", async () => {
      const value = ["17.10", "02-03", "=1+1", "Đạt", 12.5, true, { formula: "E1*2" }, null] as const;
      const edits = value.map((input, column): Edit => ({
        ...{ kind: "setCell", sheet: "trống", row: 0, column },
        value: input,
      }));
      expect(await workbook.apply(edits)).toEqual([]);
      expect(toldRows(await sheetOf(workbook, "Trống"))).toEqual([
        ["17.10", "02-03", "=1+1", "Đạt", 12.5, true, "=E1*2 → 25"],
      ]);
    });

    it("keep their format, and what is undefined in a block keeps all", async () => {
      const block: Edit = {
        kind: "setBlock",
        sheet: "Xã An Hải",
        row: 1,
        column: 1,
        values: [
          [undefined, 1],
          ["chữ", undefined],
        ],
      };
      expect(await workbook.apply([block])).toEqual([]);
      const grid = await sheetOf(workbook, "Xã An Hải");
      expect(toldCell(grid, 1, 1)[1]).toBe("Tỷ lệ hộ dùng nước sạch");
      expect(toldCell(grid, 1, 2)).toEqual(["number", 1, undefined, "0.0%"]);
      expect(toldCell(grid, 1, 3)).toEqual(["number", 0.875, "C2-0.125", "General"]);
      expect(toldCell(grid, 2, 1).slice(0, 2)).toEqual(["text", "chữ"]);
      expect(toldCell(grid, 2, 2)[1]).toBe("#DIV/0!");
    });

    const at = { kind: "setCell", sheet: "Xã An Hải" } as const;
    it.each<readonly [string, Edit, string | undefined, string | undefined]>([
      ["as expected", { ...at, row: 1, column: 2, expect: 0.875, value: 1 }, undefined, undefined],
      ["blank, as expected", { ...at, row: 3, column: 2, expect: null, value: 1 }, undefined, undefined],
      [
        "an empty text, as good as blank",
        { ...at, row: 2, column: 3, expect: null, value: 1 },
        undefined,
        undefined,
      ],
      ["another than expected", { ...at, row: 1, column: 2, expect: 0.8, value: 1 }, "changed", "0.875"],
      [
        "an error where a blank is expected",
        { ...at, row: 2, column: 1, expect: null, value: 1 },
        "changed",
        "#N/A",
      ],
      ["hidden by a merge", { ...at, row: 5, column: 1, value: 1 }, "hiddenByMerge", "B5:B6"],
      ["hidden by a merge, cleared", { ...at, row: 5, column: 1, value: null }, undefined, undefined],
      [
        "no number",
        { ...at, row: 0, column: 0, value: Number.POSITIVE_INFINITY },
        "unsupported",
        "A1: Infinity",
      ],
      ["of no sheet", { ...at, sheet: "Mất", row: 0, column: 0, value: 1 }, "noSheet", undefined],
      ["of a protected sheet", { ...at, sheet: "Khóa", row: 0, column: 0, value: 1 }, "protected", undefined],
    ])("%s", async (_what, edit, why, found) => {
      const refused = await workbook.apply([edit]);
      const expected = {
        edit,
        ...(why === undefined ? {} : { why }),
        ...(found === undefined ? {} : { found }),
      };
      expect(refused).toEqual(why === undefined ? [] : [expected]);
    });
  });

  describe(`${name}: rows`, () => {
    const FORM = "Biểu 'mẫu'";

    it("of a pattern become as many as there are; totals, rates and other sheets follow", async () => {
      const rows = ["An Hải", "Phước Thái", "Nhơn Sơn"].map((xa, group) => ({
        ...{ from: 2, group },
        values: [xa, 10 * (group + 1)],
      }));
      expect(await workbook.apply([{ kind: "expandRows", sheet: FORM, first: 2, last: 2, rows }])).toEqual(
        [],
      );
      expect(toldRows(await sheetOf(workbook, FORM))).toEqual([
        ["Biểu", null, null],
        ["Xã", "Hộ", "Tỷ lệ"],
        ["An Hải", 10, "=B3/B$6 → 0.16666666666666666"],
        ["Phước Thái", 20, "=B4/B$6 → 0.3333333333333333"],
        ["Nhơn Sơn", 30, "=B5/B$6 → 0.5"],
        ["Cộng", "=SUM(B3:B5) → 60", "=SUM(C3:C5) → 1"],
      ]);
      const commune = await sheetOf(workbook, "Xã An Hải");
      expect(toldCell(commune, 5, 3)).toEqual(["number", 60, "SUM('Biểu ''mẫu'''!B3:B5)", "General"]);
      expect(toldCell(commune, 5, 2)).toEqual(["number", 60, "'Biểu ''mẫu'''!B6", "General"]);
    });

    it("are inserted and deleted, and what refers to them follows", async () => {
      const edits: readonly Edit[] = [
        { kind: "insertRows", sheet: "Xã An Hải", at: 1, count: 2 },
        { kind: "deleteRows", sheet: "Xã An Hải", first: 4, last: 4 },
        { kind: "setCell", sheet: "Xã An Hải", row: 3, column: 0, expect: "17.10", value: "17.1" },
      ];
      expect(await workbook.apply(edits)).toEqual([]);
      const grid = await sheetOf(workbook, "Xã An Hải");
      expect(toldCell(grid, 3, 0)[1]).toBe("17.1");
      expect(toldCell(grid, 3, 3).slice(1, 3)).toEqual([0.75, "C4-0.125"]);
      expect(grid.merges).toEqual([
        { top: 0, left: 0, bottom: 0, right: 4 },
        { top: 5, left: 1, bottom: 6, right: 1 },
      ]);
      expect([...grid.hiddenRows]).toEqual([4]);
    });

    it.each<readonly [Edit, string]>([
      [{ kind: "insertRows", sheet: "Mất", at: 1, count: 1 }, "noSheet"],
      [{ kind: "insertRows", sheet: "Khóa", at: 1, count: 1 }, "protected"],
      [{ kind: "deleteRows", sheet: FORM, first: 3, last: 2 }, "unsupported"],
      [
        {
          kind: "expandRows",
          sheet: FORM,
          first: 2,
          last: 2,
          rows: [{ from: 7, group: 0, values: [] }],
        },
        "unsupported",
      ],
    ])("%j: %s", async (edit, why) => {
      const before = toldRows(await sheetOf(workbook, FORM));
      expect((await workbook.apply([edit])).map((refused) => refused.why)).toEqual([why]);
      expect(toldRows(await sheetOf(workbook, FORM))).toEqual(before);
    });

    it("of a protected sheet are refused, also after an edit that had nothing to write there", async () => {
      const nothing: Edit = { kind: "insertRows", sheet: "Khóa", at: 1, count: 0 };
      const one: Edit = { kind: "insertRows", sheet: "Khóa", at: 1, count: 1 };
      expect(await workbook.apply([nothing, one])).toEqual([{ edit: one, why: "protected" }]);
    });
  });

  describe(`${name}: a sheet that comes again`, () => {
    const FORM = "Biểu 'mẫu'";
    const copy: Edit = { kind: "copySheet", sheet: FORM, names: ["Xã A", "Xã B's"] };

    it("is called by its first name and copied behind itself; what sums it sums its copies", async () => {
      expect(
        await workbook.apply([copy, { kind: "setCell", sheet: "Xã B's", row: 2, column: 1, value: 40 }]),
      ).toEqual([]);
      expect((await workbook.sheets()).map((sheet) => [sheet.name, sheet.visibility])).toEqual([
        ["Xã An Hải", "visible"],
        ["Xã A", "hidden"],
        ["Xã B's", "hidden"],
        ["Khóa", "veryHidden"],
        ["Trống", "visible"],
      ]);
      expect(toldRows(await sheetOf(workbook, "Xã B's")).slice(2)).toEqual([
        ["{{xa}}", 40, expect.stringContaining("→ 1")],
        ["Cộng", expect.stringContaining("→ 40"), expect.stringContaining("→ 1")],
      ]);
      const commune = await sheetOf(workbook, "Xã An Hải");
      expect(toldCell(commune, 5, 3)[2]).toBe("SUM('Xã A'!B3,'Xã B''s'!B3)");
      expect(toldCell(commune, 5, 2)[2]).toBe("'Xã A'!B4");
    });

    it.each<readonly [string, Edit, string, string | undefined]>([
      ["no sheet", { ...copy, sheet: "Mất" }, "noSheet", undefined],
      ["a name another sheet has", { ...copy, names: ["Xã A", "trống"] }, "unsupported", "trống"],
      ["a name twice", { ...copy, names: ["Xã A", "XÃ A"] }, "unsupported", "Xã A"],
      ["a name Excel forbids", { ...copy, names: ["Quý III/2022"] }, "unsupported", "Quý III/2022"],
      ["no name", { ...copy, names: [] }, "unsupported", ""],
    ])("is refused with %s, and all stays", async (_what, edit, why, found) => {
      const refused = await workbook.apply([edit]);
      expect(refused).toEqual([{ edit, why, ...(found === undefined ? {} : { found }) }]);
      expect((await workbook.sheets()).map((sheet) => sheet.name)).toContain(FORM);
    });
  });

  it(`${name}: showing a cell changes nothing that is read`, async () => {
    const before = toldRows(await sheetOf(workbook, "Xã An Hải"));
    await workbook.select("Xã An Hải", { row: 4, column: 1 });
    expect(toldRows(await sheetOf(workbook, "Xã An Hải"))).toEqual(before);
  });
}
