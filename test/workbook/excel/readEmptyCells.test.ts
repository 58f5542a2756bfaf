import { readEmptyCells, splitAddress } from "../../../src/workbook/excel/readEmptyCells";

afterEach(() => {
  Reflect.deleteProperty(globalThis, "Excel");
});

describe("the address of a range", () => {
  it.each([
    ["Sheet1!B2:B9", "Sheet1", "B2:B9"],
    ["'Xã Phước Thái'!$B$2", "Xã Phước Thái", "$B$2"],
    ["'Ông Bảy''s!'!A1", "Ông Bảy's!", "A1"],
  ])("%s is taken apart", (address, sheet, cells) => {
    expect(splitAddress(address)).toEqual({ sheet, cells });
  });
});

describe("reading which cells are empty", () => {
  it("reads all ranges in one request", async () => {
    const asked: string[] = [];
    let syncs = 0;
    const context = {
      workbook: {
        worksheets: {
          getItem: (sheet: string) => ({
            getRange: (cells: string) => {
              asked.push(`${sheet} ${cells}`);
              return { load: () => undefined, valueTypes: [["Empty", "Double"]] };
            },
          }),
        },
      },
      sync: () => {
        syncs += 1;
        return Promise.resolve();
      },
    };
    Object.assign(globalThis, {
      Excel: {
        run: (batch: (given: typeof context) => Promise<unknown>) => batch(context),
        RangeValueType: { empty: "Empty" },
      },
    });
    expect(await readEmptyCells(["'Xã An Hải'!E1:F1", "B!A1:B1"])).toEqual([
      [[true, false]],
      [[true, false]],
    ]);
    expect(asked).toEqual(["Xã An Hải E1:F1", "B A1:B1"]);
    expect(syncs).toBe(1);
  });
});
