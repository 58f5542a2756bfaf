import { confirmThresholds } from "../../../src/core/office/confirmThresholds";
import { importedRows, openThresholds, thresholdRows } from "../../../src/core/office/thresholdDraft";
import { readThresholdSheet } from "../../../src/core/office/thresholdSheet";
import { criteriaSets } from "../../../src/data/bundled";
import { gridOf } from "../../support/gridOf";

const USES = criteriaSets
  .filter(({ indicators }) => indicators.length > 0)
  .map(({ id, areas, years }) => ({ set: id, area: areas[0]?.id ?? "*", year: years.from }));
const open = openThresholds(criteriaSets, USES, []);
const sheet = (rows: readonly (readonly (string | number | boolean | null)[])[]) => {
  const read = readThresholdSheet(gridOf(rows, { name: "Ngưỡng" }), criteriaSets);
  if (read === undefined) throw new Error("not recognised");
  return read;
};

describe("a table for the office to confirm", () => {
  it("lists what nobody has confirmed for the sets in use, with the figure that comes with them", () => {
    expect(open.length).toBeGreaterThan(20);
    expect(new Set(open.map(({ set }) => set.id))).toEqual(new Set(USES.map(({ set }) => set)));
  });

  it("is read back as it was written: all rows wait, none is wrong, none is applied", () => {
    const { waiting, wrong, thresholds } = sheet(thresholdRows(criteriaSets, open));
    expect([wrong, thresholds]).toEqual([[], []]);
    expect(waiting.map(({ set, code, area }) => [set, code, area])).toEqual(
      open.map(({ set, indicator, area }) => [set.id, indicator.code, area]),
    );
  });

  it("leaves blank what the province has yet to say, so that nobody can confirm it", () => {
    const { waiting } = sheet(thresholdRows(criteriaSets, open));
    const left = waiting.filter(({ confirmCell }) => confirmCell === undefined);
    expect(left.length).toBeGreaterThan(0);
    expect(left.map(({ target }) => target)).toEqual(left.map(() => ""));
  });

  it("lists nothing the office has confirmed already", () => {
    const [first] = open;
    if (first === undefined) throw new Error("nothing open");
    const office = [{ set: first.set.id, code: first.indicator.code, area: "*", target: "≥ 1%" }];
    const left = openThresholds(criteriaSets, USES, office);
    expect(left.some(({ set, indicator }) => set === first.set && indicator === first.indicator)).toBe(false);
  });
});

describe("confirming", () => {
  it("marks rows with the decision, and leaves those without a figure alone", () => {
    const header = ["Mã", "Mức phải đạt", "Căn cứ", "Xác nhận"];
    const { waiting } = sheet([header, ["2.1", "≥ 70%", null, null], ["2.2", null, null, null]]);
    expect(confirmThresholds(waiting, "QĐ 01/2022")).toEqual([
      { kind: "setCell", sheet: "Ngưỡng", row: 1, column: 3, value: "x" },
      { kind: "setCell", sheet: "Ngưỡng", row: 1, column: 2, value: "QĐ 01/2022" },
    ]);
  });
});

it("takes over what an office has confirmed in another workbook", () => {
  const header = ["Mã", "Vùng", "Năm", "Mức phải đạt", "Căn cứ", "Xác nhận"];
  const given = readThresholdSheet(
    gridOf([
      header,
      ["17.10", "DHNTB", 2022, { value: 0.925, format: "0.0%" }, "QĐ 01", "x"],
      ["2.1", "", "", "≥ 70%", "", "x"],
    ]),
    criteriaSets,
  );
  const again = sheet(importedRows(criteriaSets, given?.thresholds ?? [], "x"));
  expect(again.thresholds).toMatchObject([
    { code: "17.10", area: "DHNTB", year: 2022, target: "92,5%", source: "QĐ 01" },
    { code: "2.1", area: "*", target: "≥ 70%" },
  ]);
});
