/** @jest-environment ./test/host/officeEnvironment.cjs */
import { addDays } from "../../src/core/plan/isoDate";
import { printUngrouped } from "../../src/core/text/number";
import { FUNCTIONS } from "../../src/functions/catalogue";
import type { FunctionEntry } from "../../src/functions/catalogue";
import { functionsJson } from "../../src/functions/functionsJson";
import { bootExcel } from "../host/boot";
import type { EmbeddedExcel } from "../host/embeddedExcel";

let excel: EmbeddedExcel;

beforeAll(async () => {
  excel = await bootExcel({
    functions: { namespace: "NTM", metadata: functionsJson("vi"), blanks: "zero" },
  });
  // Registers with Excel as the page does, once office.js is there.
  await import("../../src/functions/main");
});

beforeEach(() => {
  excel.open();
  excel.functions.sent.length = 0;
  excel.traffic.reset();
});

type Rows = readonly (readonly unknown[])[];

async function enter(rows: Rows, top = 0, left = 0): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRangeByIndexes(top, left, rows.length, rows[0]?.length ?? 1).formulas = rows as unknown[][];
    await context.sync();
  });
}

/** What a range shows once every function has answered. */
async function shown(address: string): Promise<Rows> {
  await excel.calculated();
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange(address).load("values");
    await context.sync();
    return range.values;
  });
}

const ANSWERS: readonly (readonly [string, unknown])[] = [
  ['=NTM.DANHGIA("79,96%","≥ 80%")', "Chưa đạt"],
  ['=NTM.DANHGIA("79,96%","≥ 80%",TRUE)', "Đạt"],
  ['=NTM.DAT("6 xã","từ 04-05 xã")', true],
  ['=NTM.CONTHIEU(75,"≥ 80")', 5],
  ['=NTM.TIENDO(20,"≥ 25")', 0.8],
  ['=NTM.CHITIEU("1.1")', "Đạt (chưa xác nhận)"],
  ['=NTM.CHITIEU("11",,"DHNTB")', "≤5% (chưa xác nhận)"],
  ['=NTM.TENCHITIEU("10")', "Thu nhập bình quân đầu người"],
  ['=NTM.SOTIEUCHI({"1";"2"},{"Đạt";"Đạt"})', 2],
  [
    '=NTM.TIEUCHICHUADAT({"1.1";"1.2"},{"Đạt";"Chưa đạt"},"NTM 2021-2025")',
    expect.stringMatching(/^1; chưa xét được 2, 3/),
  ],
  ['=NTM.MUCDAT({"1";"2"},{"Đạt";"Chưa đạt"})', "Chưa đạt"],
  ['=NTM.TUTTIEUCHI({"1";"2"},{"Đạt";"Chưa đạt"},{"Đạt";"Đạt"})', "2"],
  ["=NTM.HANBAOCAO(2022,3)", 44828],
  ['=NTM.DOCSO("1.234,5")', 1234.5],
  ['=NTM.CHUANHOA("X· Phó Yªn","TCVN3")', "Xã Phú Yên"],
  ['=NTM.TENXA("x. phước thái")', "Xã Phước Thái"],
  ["=NTM.DANHGIA({1;2},{1;2;3})", "#VALUE!"],
  ["=NTM.DANHGIA(1)", "#VALUE!"],
];

describe.each(["zero", "null", "emptyText"] as const)("where a blank reaches functions as %s", (blanks) => {
  beforeEach(() => excel.blanksReachFunctionsAs(blanks));

  it("answers every function", async () => {
    await enter(ANSWERS.map(([formula]) => [formula]));
    const answers = await shown(`A1:A${ANSWERS.length}`);
    expect(answers.map(([answer], at) => [ANSWERS[at]?.[0], answer])).toEqual(ANSWERS);
    expect([...excel.unsupported]).toEqual([]);
  });

  it("never judges a blank cell as zero, and a true zero as zero", async () => {
    await enter([
      ["≥ 80", "", "=NTM.DANHGIA(B1:B4,A1:A4)"],
      ["≥ 80", 0, ""],
      ["≤ 5", "", ""],
      ["≤ 5", 0, ""],
    ]);
    expect(await shown("C1:C4")).toEqual([["Chưa có số liệu"], ["Chưa đạt"], ["Chưa có số liệu"], ["Đạt"]]);
  });

  it("spoils one cell alone where a block holds an error", async () => {
    await enter([
      ["≥ 80", "=1/0", "=NTM.DANHGIA(B1:B2,A1)"],
      ["", 85, ""],
    ]);
    expect(await shown("C1:C2")).toEqual([["Cần xem lại"], ["Đạt"]]);
  });

  it("takes thresholds from the office's table, its blanks for every area and year", async () => {
    await enter([
      ["Mã", "Vùng", "Năm", "Mức yêu cầu", '=NTM.CHITIEU("2.1",,,2022,A1:D3)'],
      ["'2.1", "", "", "≥ 70%", '=NTM.BANGDANHGIA("17.1",45,,"DHNTB",2022,A1:D3)'],
      ["'17.1", "DHNTB", 2022, "≥ 50", ""],
    ]);
    expect(await shown("E1:I2")).toEqual([
      ["≥ 70%", "", "", "", ""],
      ["17.1", 45, "≥ 50", "Chưa đạt", 5],
    ]);
  });

  it("leaves a guarded blank blank, as the pane writes its formulas", async () => {
    await enter([["≥ 80", "", '=NTM.DANHGIA(IF(B1:B1="","",B1:B1),A1:A1)']]);
    expect(await shown("C1")).toEqual([["Chưa có số liệu"]]);
  });
});

describe("the help page's examples", () => {
  const asShown = (value: unknown): string => {
    if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
    return typeof value === "number" ? printUngrouped(value) : String(value);
  };
  const dateOf = (serial: unknown): string => {
    const [year, month, day] = addDays("1899-12-30", Number(serial)).split("-");
    return [day, month, year].join("/");
  };

  it("give what the page says", async () => {
    const entries: readonly FunctionEntry[] = Object.values(FUNCTIONS);
    // Formulas take commas in English Excel, which the Office API speaks; rows of array constants keep their semicolons.
    await enter(entries.map(({ example }) => [example.formula.replaceAll("; ", ", ")]));
    const answers = await shown(`A1:F${entries.length}`);
    const told = answers.map((row, at) => {
      const id = entries[at]?.id;
      const filled = row.filter((value) => value !== "");
      return [id, (id === "HANBAOCAO" ? filled.map(dateOf) : filled.map(asShown)).join(" | ")];
    });
    expect(told).toEqual(entries.map(({ id, example }) => [id, example.gives]));
  });
});

describe("large blocks", () => {
  const COMMUNES = 47;
  const INDICATORS = 57;

  it("judges 47 communes by 57 indicators in one call, spilled", async () => {
    await enter([Array.from({ length: INDICATORS }, () => "≥ 80")]);
    const results = Array.from({ length: COMMUNES }, (_commune, at) =>
      Array.from({ length: INDICATORS }, () => (at % 2 === 0 ? 85 : 75)),
    );
    await enter(results, 1);
    await enter([["=NTM.DANHGIA(A2:BE48,A1:BE1)"]], 50);
    const spilled = await shown("A51:BE97");
    expect(spilled).toHaveLength(COMMUNES);
    expect(spilled[0]).toEqual(Array.from({ length: INDICATORS }, () => "Đạt"));
    expect(spilled[1]).toEqual(Array.from({ length: INDICATORS }, () => "Chưa đạt"));
    expect(excel.functions.sent).toHaveLength(1);
  });

  it("judges 10,000 cells in one call, and asks about all their zeros in one request", async () => {
    const rows = Array.from({ length: 10_000 }, (_row, at) => ["≥ 80", at % 10 === 0 ? "" : 85]);
    await enter(rows);
    excel.blanksReachFunctionsAs("zero");
    excel.traffic.reset();
    await enter([["=NTM.DANHGIA(B1:B10000,A1:A10000)"]], 0, 2);
    await excel.calculated();
    const asked = excel.traffic.syncs;
    const verdicts = (await shown("C1:C10000")).flat();
    expect(verdicts.filter((verdict) => verdict === "Chưa có số liệu")).toHaveLength(1000);
    expect(verdicts.filter((verdict) => verdict === "Đạt")).toHaveLength(9000);
    expect(excel.functions.sent).toHaveLength(1);
    // One for entering the formula, one for reading which cells are empty.
    expect(asked).toBe(2);
  });

  it("asks once for 300 formulas that each look at a zero", async () => {
    excel.blanksReachFunctionsAs("zero");
    await enter(Array.from({ length: 300 }, () => ["≥ 80", ""]));
    excel.traffic.reset();
    await enter(
      Array.from({ length: 300 }, (_row, at) => [`=NTM.DANHGIA(B${at + 1},A${at + 1})`]),
      0,
      2,
    );
    await excel.calculated();
    expect(excel.traffic.syncs).toBe(2);
    expect(new Set((await shown("C1:C300")).flat())).toEqual(new Set(["Chưa có số liệu"]));
  });
});

describe("when Excel does not answer what a zero is", () => {
  it("judges nothing, and says so", async () => {
    excel.blanksReachFunctionsAs("zero");
    await enter([["≥ 80", ""]]);
    await enter([["=NTM.DANHGIA(B1,A1)"]], 0, 2);
    excel.faults.plant({ sync: 1, failure: { kind: "action", after: 0, code: "GeneralException" } });
    await excel.calculated();
    expect(await shown("C1")).toEqual([["Cần xem lại"]]);
  });
});
