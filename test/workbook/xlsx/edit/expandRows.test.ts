import { writeFileSync } from "node:fs";
import path from "node:path";
import { convertWithLibreOffice, describeWith, runPython, scratchFolder } from "../../../support/tools";
import { byColumn, editXml, repeatRow, sheetOf } from "./edited";

describe("repeating one pattern row", () => {
  const template = sheetOf({
    A6: "STT",
    A7: 0,
    D7: 0,
    E7: 0,
    F7: "=E7/D7",
    A8: "Tổng",
    D8: "=SUM(D7:D7)",
    E8: "=SUM(E7)",
    F8: "=E8/D8",
  });
  const rows = [
    { A: 1, D: 10, E: 5 },
    { A: 2, D: 20, E: 20 },
    { A: 3, D: 30, E: 5 },
  ];
  const result = editXml({ sheets: [template] }, [repeatRow(7, rows)]);

  it("moves what is below", () => {
    expect(result.refused).toEqual([]);
    expect(result.value("A10")).toBe("Tổng");
  });

  it("lets references grow over all copies and gives them their true values", () => {
    expect(result.formula("D10")).toBe("SUM(D7:D9)");
    expect(result.formula("E10")).toBe("SUM(E7:E9)");
    expect(result.value("D10")).toBe(60);
    expect(result.value("E10")).toBe(30);
  });

  it("gives each copy the formula of its own row", () => {
    expect(["F7", "F8", "F9"].map((cell) => result.formula(cell))).toEqual(["E7/D7", "E8/D8", "E9/D9"]);
    expect(["F7", "F8", "F9"].map((cell) => result.value(cell))).toEqual([0.5, 1, 5 / 30]);
    expect(result.formula("F10")).toBe("E10/D10");
    expect(result.value("F10")).toBe(0.5);
  });
});

describe("groups of pattern rows", () => {
  const template = sheetOf({
    B7: "=SUBTOTAL(9,B8:B8)",
    C7: "=SUM(C8)",
    A8: "xã",
    B8: 0,
    C8: 0,
    D8: "=B8/B7",
    E8: "=B8/SUM(B$8:B$8)",
    F8: "=SUM(B$8:B8)",
    B9: "=SUBTOTAL(9,B7:B8)",
    C9: "=SUM(C8:C8)",
    D9: "=SUM(C7)",
  });
  const detail = (group: number, value: number) => ({
    from: 7,
    group,
    values: byColumn({ B: value, C: value }),
  });
  const head = (group: number) => ({ from: 6, group, values: byColumn({ A: `huyện ${group}` }) });
  const result = editXml({ sheets: [template] }, [
    {
      kind: "expandRows",
      sheet: "Sheet1",
      first: 6,
      last: 7,
      rows: [head(1), detail(1, 1), detail(1, 2), head(2), detail(2, 4)],
    },
  ]);

  it("means the rows of the own group by another pattern row", () => {
    expect(["B7", "C7", "B10", "C10"].map((cell) => result.formula(cell))).toEqual([
      "SUBTOTAL(9,B8:B9)",
      "SUM(C8:C9)",
      "SUBTOTAL(9,B11:B11)",
      "SUM(C11)",
    ]);
    expect(["D8", "D9", "D11"].map((cell) => result.formula(cell))).toEqual(["B8/B7", "B9/B7", "B11/B10"]);
  });

  it("sums copies that lie apart as several areas, and nested subtotals once", () => {
    expect(result.formula("C12")).toBe("SUM(C8:C9,C11:C11)");
    expect(result.formula("D12")).toBe("SUM(C7,C10)");
    expect(result.formula("B12")).toBe("SUBTOTAL(9,B7:B11)");
    expect(["B12", "C12", "D12"].map((cell) => result.value(cell))).toEqual([7, 7, 7]);
  });

  it("means all copies by a $ on the own row, and a running total by one on one end", () => {
    expect(result.formula("E9")).toBe("B9/SUM(B$8:B$9,B$11:B$11)");
    expect(result.value("E11")).toBeCloseTo(4 / 7, 12);
    expect(result.formula("F9")).toBe("SUM(B$8:B9)");
    expect(result.value("F9")).toBe(3);
  });
});

describe("a sum over more areas than a function takes", () => {
  const COPIES = 600;
  const template = sheetOf({
    A1: 1,
    B1: 1,
    A2: 2,
    B2: 2,
    A3: "=SUM(A2)",
    B3: "=SUM(B2,A2)/2",
    C3: "=SUM(1,A2)",
  });
  const rows = Array.from({ length: 2 * COPIES }, (_, index) => ({
    from: index % 2,
    group: index >> 1,
    values: byColumn(index % 2 === 0 ? { A: 1000 } : { A: (index >> 1) + 1, B: 3 }),
  }));
  const result = editXml({ sheets: [template] }, [
    { kind: "expandRows", sheet: "Sheet1", first: 0, last: 1, rows },
  ]);
  const total = `A${2 * COPIES + 1}`;
  const sum = (COPIES * (COPIES + 1)) / 2;

  it("becomes a sum of sums, of as many areas as a function takes at most", () => {
    expect(result.refused).toEqual([]);
    const calls = /^SUM\((.*)\)$/.exec(result.formula(total) ?? "")?.[1]?.match(/SUM\([^()]*\)/g) ?? [];
    expect(calls).toHaveLength(3);
    for (const call of calls) expect(call.split(",").length).toBeLessThanOrEqual(255);
    expect(result.value(total)).toBe(sum);
    expect(result.value(`B${2 * COPIES + 1}`)).toBe((sum + 3 * COPIES) / 2);
    expect(result.value(`C${2 * COPIES + 1}`)).toBe(sum + 1);
  });

  describeWith(["libreoffice", "openpyxl"], "in another program", () => {
    const folder = scratchFolder();

    it("comes to the same", () => {
      const file = path.join(folder, "tong.xlsx");
      writeFileSync(file, result.bytes);
      const calculated = convertWithLibreOffice(file, "xlsx", path.join(folder, "out"));
      const code =
        "import sys, openpyxl; print(openpyxl.load_workbook(sys.argv[1], data_only=True).active[sys.argv[2]].value)";
      expect(Number(runPython("openpyxl", code, calculated, total))).toBe(sum);
    });
  });
});

describe("items of several rows", () => {
  /** A commune's row and the rows of its own list. */
  const template = sheetOf(
    {
      B2: 0,
      C2: "=COUNTA(B3)",
      D2: "=SUM(C3)",
      A3: "lỗi",
      B3: 0,
      C3: "=B3/B2",
      B4: "=SUM(B2)",
      C4: "=SUM(C2)",
    },
    { afterRows: '<mergeCells count="1"><mergeCell ref="F2:F3"/></mergeCells>' },
  );
  const row = (from: number, item: number, value: number) => ({
    from,
    group: 0,
    item,
    values: byColumn({ B: value }),
  });
  const result = editXml({ sheets: [template] }, [
    {
      kind: "expandRows",
      sheet: "Sheet1",
      first: 1,
      last: 2,
      rows: [row(1, 0, 10), row(2, 0, 1), row(2, 0, 2), row(1, 1, 20), row(2, 1, 5)],
    },
  ]);

  it("see the rows of their own item alone", () => {
    expect(result.refused).toEqual([]);
    expect(["C2", "C3", "C4", "C5", "C6"].map((cell) => result.formula(cell))).toEqual([
      "COUNTA(B3:B4)",
      "B3/B2",
      "B4/B2",
      "COUNTA(B6)",
      "B6/B5",
    ]);
    expect(["D2", "D5"].map((cell) => result.value(cell))).toEqual([0.1 + 0.2, 0.25]);
  });

  it("are seen all of them by a total", () => {
    expect(result.formula("B7")).toBe("SUM(B2,B5)");
    expect(result.value("B7")).toBe(30);
    expect(result.value("C7")).toBe(3);
  });

  it("keep a merge over an item's rows to that item", () => {
    expect(result.grids[0]?.merges.map(({ top, bottom }) => [top, bottom])).toEqual([
      [1, 3],
      [4, 5],
    ]);
  });
});

describe("a pattern row that vanishes", () => {
  const template = sheetOf({ B2: 0, B3: "=SUM(B2)", B4: "=SUM(B3)" });
  const expansion = {
    kind: "expandRows",
    sheet: "Sheet1",
    first: 1,
    last: 2,
    rows: [3, 4].map((value) => ({ from: 1, group: 0, values: byColumn({ B: value }) })),
  } as const;

  it("is replaced in totals by the rows that stand in for it", () => {
    const result = editXml({ sheets: [template] }, [{ ...expansion, standIns: new Map([[2, [1]]]) }]);
    expect(result.formula("B4")).toBe("SUM(B2:B3)");
    expect(result.value("B4")).toBe(7);
  });

  it("leaves a total that is plainly broken where nothing stands in", () => {
    expect(editXml({ sheets: [template] }, [expansion]).formula("B4")).toBe("SUM(#REF!)");
  });
});
