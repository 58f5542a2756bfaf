/** @jest-environment ./test/host/officeEnvironment.cjs */
import { bootExcel } from "../boot";
import type { EmbeddedExcel } from "../embeddedExcel";
import type { FunctionsMetadata } from "../functions/metadata";

let excel: EmbeddedExcel;

const matrix = (name: string): { name: string; type: string; dimensionality: string } => ({
  name,
  type: "any",
  dimensionality: "matrix",
});

const METADATA: FunctionsMetadata = {
  allowErrorForDataTypeAny: true,
  functions: [
    {
      id: "ADD",
      name: "ADD",
      parameters: [
        { name: "a", type: "number" },
        { name: "b", type: "number", optional: true },
      ],
    },
    {
      id: "TELL",
      name: "TELL",
      parameters: [matrix("cells")],
      options: { requiresParameterAddresses: true },
    },
    { id: "DOUBLE", name: "DOUBLE", parameters: [matrix("cells")] },
    { id: "SUMALL", name: "SUMALL", parameters: [{ ...matrix("ranges"), repeating: true }] },
    { id: "FAIL", name: "FAIL", parameters: [{ name: "how", type: "string" }] },
    {
      id: "LATER",
      name: "LATER",
      parameters: [{ name: "value", type: "any" }],
      options: { cancelable: true },
    },
  ],
};

const cancelled: unknown[] = [];

/** Registers the functions as the add-in's own script does. */
function associate(): void {
  const register = CustomFunctions.associate as (id: string, run: (...args: never[]) => unknown) => void;
  register("ADD", (a: number, b: number | null) => a + (b ?? 10));
  register("TELL", (cells: unknown, { parameterAddresses, address }: CustomFunctions.Invocation) =>
    JSON.stringify([cells, parameterAddresses, address]),
  );
  register("DOUBLE", (cells: readonly (readonly number[])[]) =>
    cells.map((row) => row.map((cell) => cell * 2)),
  );
  register("SUMALL", (ranges: readonly (readonly (readonly number[])[])[]) =>
    ranges.flat(2).reduce((sum, cell) => sum + cell, 0),
  );
  register("FAIL", (how: string) => {
    if (how === "na") {
      // eslint-disable-next-line @typescript-eslint/only-throw-error -- Excel's error class, which is no Error
      throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "nothing there");
    }
    if (how === "nan") return Number.NaN;
    throw new Error(how);
  });
  register("LATER", (value: unknown, invocation: CustomFunctions.CancelableInvocation) => {
    invocation.onCanceled = () => cancelled.push(value);
    return new Promise((resolve) => setTimeout(resolve, 30, value));
  });
}

beforeAll(async () => {
  excel = await bootExcel({ functions: { namespace: "NTM", metadata: METADATA, blanks: "zero" } });
  associate();
});

beforeEach(() => {
  excel.open();
  excel.functions.sent.length = 0;
});

/** Enters cells from A1 on, waits until all functions have answered, and gives what the sheet shows. */
async function shown(rows: readonly (readonly unknown[])[], address: string): Promise<unknown> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRangeByIndexes(0, 0, rows.length, rows[0]?.length ?? 1).formulas = rows as unknown[][];
    await context.sync();
  });
  await excel.calculated();
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange(address).load("values");
    await context.sync();
    return range.values;
  });
}

describe("custom functions, by the protocol of office.js", () => {
  it.each([
    ["=NTM.ADD(1,2)", 3],
    ["=NTM.ADD(1)", 11],
    ["=ntm.add(1,2)*2", 6],
    ["=NTM.ADD(NTM.ADD(1,1),NTM.ADD(2,2))", 6],
    ['=IF(NTM.ADD(1,2)>2,"nhiều","ít")', "nhiều"],
    ["=NTM.SUMALL({1,2;3,4},5)", 15],
    ['=NTM.FAIL("na")', "#N/A"],
    ['=NTM.FAIL("nan")', "#VALUE!"],
    ['=NTM.FAIL("other")', "#VALUE!"],
    ["=NTM.NOTHERE(1)", "#NAME?"],
    ["=NTM.ADD()", "#VALUE!"],
    ["=NTM.ADD(1,2,3)", "#VALUE!"],
  ])("%s gives %p", async (formula, value) => {
    expect(await shown([[formula]], "A1")).toEqual([[value]]);
  });

  it("get ranges as rows of values, errors as objects, and are told where they come from", async () => {
    const told = await shown([["x", "=1/0", true, null, "=NTM.TELL(A1:C1)"]], "E1");
    const [[text]] = told as [[string]];
    expect(JSON.parse(text)).toEqual([
      [["x", expect.objectContaining({ code: "#DIV/0!" }), true]],
      ["Sheet1!A1:C1"],
      "Sheet1!E1",
    ]);
  });

  it.each(["zero", "null", "emptyText"] as const)(
    "get blank cells as %s where that is chosen",
    async (blanks) => {
      excel.blanksReachFunctionsAs(blanks);
      const [[text]] = (await shown([["", "=NTM.TELL(A1:A1)"]], "B1")) as [[string]];
      expect((JSON.parse(text) as unknown[])[0]).toEqual([[{ zero: 0, null: null, emptyText: "" }[blanks]]]);
    },
  );

  it("are given what an expression makes of a range, without an address", async () => {
    excel.blanksReachFunctionsAs("zero");
    const guarded = '=NTM.TELL(IF(A1:A2="","",A1:A2))';
    const [[text]] = (await shown(
      [
        ["", guarded],
        [5, ""],
      ],
      "B1",
    )) as [[string]];
    expect(JSON.parse(text)).toEqual([[[""], [5]], [null], "Sheet1!B1"]);
  });

  it("spill over the cells right and below, shrink, and follow what they look at", async () => {
    const cells = [
      [1, "=NTM.DOUBLE(A1:A3)", "=B2+1"],
      [2, null, null],
      [3, null, null],
    ];
    expect(await shown(cells, "B1:C3")).toEqual([
      [2, 5],
      [4, ""],
      [6, ""],
    ]);
    expect(await shown([[1], [5]], "B1:C2")).toEqual([
      [2, 11],
      [10, ""],
    ]);
    expect(await shown([[1, "=NTM.DOUBLE(A1:A2)"]], "B1:B3")).toEqual([[2], [10], [""]]);
  });

  it("show #SPILL! where something is in the way", async () => {
    const cells = [
      [1, "=NTM.DOUBLE(A1:A2)"],
      [2, "here"],
    ];
    expect(await shown(cells, "B1:B2")).toEqual([["#SPILL!"], ["here"]]);
  });

  it("are called once for a block, and again only when its cells change", async () => {
    await shown([[1, "=NTM.DOUBLE(A1:A3)"]], "B1");
    expect(excel.functions.sent).toHaveLength(1);
    await shown(
      [[1, "=NTM.DOUBLE(A1:A3)", "elsewhere"]].map((row) => [null, null, row[2]]),
      "B1",
    );
    expect(excel.functions.sent).toHaveLength(1);
    await shown([[7]], "B1");
    expect(excel.functions.sent).toHaveLength(2);
  });

  it("are cancelled when their cell changes before they answer", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1");
      range.formulas = [['=NTM.LATER("old")']];
      await context.sync();
      await new Promise((resolve) => setTimeout(resolve, 10));
      range.formulas = [['=NTM.LATER("new")']];
      await context.sync();
    });
    expect(
      await shown(
        [["x"]].map(() => [null]),
        "A1",
      ),
    ).toEqual([["new"]]);
    expect(cancelled).toEqual(["old"]);
  });
});
