/** @jest-environment ./test/host/officeEnvironment.cjs */
import type { Edit } from "../../../src/core/sheet/edit";
import { ExcelWorkbook } from "../../../src/workbook/excel/excelWorkbook";
import { bootExcel } from "../../host/boot";
import type { EmbeddedExcel } from "../../host/embeddedExcel";
import { xlsxOf } from "../../support/xlsxOf";
import { rowsOf } from "../xlsx/edit/edited";

let excel: EmbeddedExcel;
let workbook: ExcelWorkbook;

const FILE = xlsxOf({
  sheets: [
    { name: "Tổng", rows: rowsOf({ A1: "=SUM(Mẫu!B2)", A2: "=Mẫu!B2*2" }) },
    { name: "Mẫu", rows: rowsOf({ A1: "{{xa.ten}}", B2: 5, B3: "=Mẫu!B2+1" }) },
  ],
});
const FILL: readonly Edit[] = [
  { kind: "copySheet", sheet: "Mẫu", names: ["Xã A", "Xã B", "Xã C"] },
  ...["Xã A", "Xã B", "Xã C"].map((sheet, at): Edit => ({
    kind: "setCell",
    sheet,
    row: 1,
    column: 1,
    value: at + 1,
  })),
  { kind: "insertRows", sheet: "Xã B", at: 1, count: 2 },
];

beforeAll(async () => {
  excel = await bootExcel();
});
beforeEach(() => {
  excel.open(FILE);
  workbook = new ExcelWorkbook();
});

const names = (): readonly string[] => excel.book.sheets.map(({ name }) => name);
/** Everything the cells of the workbook hold. */
const held = (): unknown =>
  excel.book.sheets.map((sheet) => [
    sheet.name,
    [...sheet.cells].map(([key, { value, formula }]) => [key, formula ?? value]),
  ]);

describe("a sheet of the open workbook that comes once for each item", () => {
  it("is filled in each copy, and sums of it take all of them in", async () => {
    expect(await workbook.apply(FILL)).toEqual([]);
    expect(names()).toEqual(["Tổng", "Xã A", "Xã B", "Xã C"]);
    const [total] = await workbook.read(["Tổng"]);
    expect([total?.formulaAt(0, 0), total?.numberAt(0, 0)]).toEqual([
      "SUM('Xã A'!B2,'Xã B'!B4,'Xã C'!B2)",
      6,
    ]);
    expect([total?.formulaAt(1, 0), total?.numberAt(1, 0)]).toEqual(["'Xã A'!B2*2", 2]);
    const [last] = await workbook.read(["Xã C"]);
    expect(last?.numberAt(2, 1)).toBe(4);
    expect([...excel.unsupported]).toEqual([]);
  });

  it("is one sheet again as it was once that is taken back", async () => {
    await workbook.read();
    const before = held();
    await workbook.apply(FILL, { title: "fill", id: "nhan-1" });
    expect(await workbook.history.undo("nhan-1")).toMatchObject({ left: [] });
    await workbook.read();
    expect(held()).toEqual(before);
  });

  it("keeps copies somebody has worked in, with all that hangs on them, and says which", async () => {
    await workbook.apply(FILL, { title: "fill", id: "nhan-2" });
    const copy = excel.book.sheet("Xã C");
    copy?.put(8, 0, { ...copy.cell(8, 0), value: "ghi thêm" });
    const { left } = await workbook.history.undo("nhan-2");
    expect(left).toMatchObject([{ sheet: "Xã C", why: "changedSince" }]);
    expect(names()).toEqual(["Tổng", "Xã A", "Xã B", "Xã C"]);
    expect(excel.book.sheet("Xã C")?.cell(8, 0).value).toBe("ghi thêm");
  });

  it.each([0, 2, 3, 5, 8, 13])(
    "is as before wherever Excel fails, after %i actions of a sync",
    async (after) => {
      await workbook.read();
      const before = held();
      let failures = 0;
      for (let sync = 1; sync <= 14; sync++) {
        excel.open(FILE);
        await workbook.read();
        excel.faults.plant({ sync, failure: { kind: "action", after, code: "GeneralException" } });
        const outcome = await workbook.apply(FILL).then(
          () => "done",
          (failure: unknown) => (failure as { outcome?: string }).outcome,
        );
        excel.faults.clear();
        if (outcome === "done") continue;
        failures++;
        expect([sync, outcome]).toEqual([sync, "asBefore"]);
        expect(held()).toEqual(before);
      }
      expect(failures).toBeGreaterThan(0);
    },
  );

  it("is refused where the workbook's structure is protected", async () => {
    excel.book.isStructureProtected = true;
    expect((await workbook.apply(FILL.slice(0, 1))).map(({ why }) => why)).toEqual(["protected"]);
    expect(names()).toEqual(["Tổng", "Mẫu"]);
  });
});
