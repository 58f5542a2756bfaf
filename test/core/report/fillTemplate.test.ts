import type { ExpandRows } from "../../../src/core/sheet/edit";
import { fillTemplate } from "../../../src/core/report/fillTemplate";
import type { FieldDictionary } from "../../../src/core/report/fields";
import { absent, dateValue, numberValue, textValue, yearValue } from "../../../src/core/report/figures";
import type { FieldValue, FieldValues, FigureGroup, Figures } from "../../../src/core/report/figures";
import type { TestCell } from "../../support/gridOf";
import { gridOf } from "../../support/gridOf";

const dictionary: FieldDictionary = {
  fields: ["nam", "ngay", "thieu", "huyen.ten", "xa.stt", "xa.ten", "xa.so_dat"].map((name) => ({
    name,
    kind: "text",
    description: { vi: name, en: name },
  })),
  lists: [
    { name: "xa", group: "huyen" },
    { name: "xa.loi", within: "xa" },
  ],
};

const values = (pairs: Readonly<Record<string, FieldValue>>): FieldValues => new Map(Object.entries(pairs));
const commune = (name: string, met: number) =>
  values({ "xa.ten": textValue(name), "xa.so_dat": numberValue(met) });

function figures(groups: readonly FigureGroup[] = []): Figures {
  return {
    single: values({
      nam: yearValue(2022),
      ngay: dateValue("2022-09-14"),
      rate: numberValue(65.957, 1),
      thieu: absent("noPlan"),
    }),
    lists: new Map([["xa", { name: "xa", group: "huyen", groups }]]),
  };
}

const twoDistricts: readonly FigureGroup[] = [
  {
    head: values({ "huyen.ten": textValue("Ninh Sơn") }),
    items: [commune("Quảng Sơn", 17), commune("Hòa Sơn", 19)],
  },
  { head: values({ "huyen.ten": textValue("Thuận Nam") }), items: [commune("Nhị Hà", 16)] },
];

function filled(rows: readonly (readonly TestCell[])[], groups?: readonly FigureGroup[]) {
  return fillTemplate([gridOf(rows, { name: "Mẫu" })], dictionary, figures(groups));
}

const single = (cell: TestCell) => {
  const edit = filled([[cell]])[0];
  return edit?.kind === "setCell" ? edit.value : undefined;
};

describe("the ordinal of an item", () => {
  const numbered = twoDistricts.map(({ head, items }) => ({
    ...(head === undefined ? {} : { head }),
    items: items.map((item, at): FieldValues => new Map([...item, ["xa.stt", numberValue(at + 1)]])),
  }));
  const ordinals = (rows: readonly (readonly TestCell[])[], item: number) => {
    const [edit] = filled(rows, numbered);
    if (edit?.kind !== "expandRows") throw new Error("nothing repeats");
    return edit.rows.filter(({ from }) => from === item).map((row) => row.values[0]);
  };

  it("begins anew under each group's row", () => {
    expect(
      ordinals(
        [
          ["", "{{huyen.ten}}"],
          ["{{xa.stt}}", "{{xa.ten}}"],
        ],
        1,
      ),
    ).toEqual([1, 2, 1]);
  });

  it("runs on over a form that has no rows of groups", () => {
    expect(ordinals([["{{xa.stt}}", "{{xa.ten}}"]], 0)).toEqual([1, 2, 3]);
    expect(ordinals([["{{xa.stt}}", "{{xa.ten}}", "{{huyen.ten}}"]], 0)).toEqual([1, 2, 3]);
  });
});

describe("a single field", () => {
  it.each<[string, TestCell, unknown]>([
    ["keeps a number a number where the tag fills its cell", "{{nam}}", 2022],
    ["is printed inside a sentence", "Năm {{nam}}.", "Năm 2022."],
    [
      "gives a date as Excel's day number to a date cell",
      { value: "{{ngay}}", format: "dd/mm/yyyy" },
      44_818,
    ],
    ["prints a date into a cell of no date format", "{{ngay}}", "14/9/2022"],
    [
      "does not take the letters of a quoted unit for a date format",
      { value: "{{ngay}}", format: '0 "day"' },
      "14/9/2022",
    ],
    ["prints a rounded figure the Vietnamese way", "đạt {{rate}}%", "đạt 66,0%"],
    ["leaves a cell empty whose figure cannot be computed", "{{thieu}}", null],
    ["leaves a gap in a sentence for it", "Số {{thieu}}/BC", "Số …/BC"],
    ["stays as written where the name is unknown", "{{nam}} {{la}}", "2022 {{la}}"],
    ["stays as written where the tag is not closed", "{{nam}} {{nam", "2022 {{nam"],
  ])("%s", (_what, cell, value) => {
    expect(single(cell)).toEqual(value);
  });

  it("makes no edit for a cell none of whose tags is known", () => {
    expect(filled([["{{la}}"]])).toEqual([]);
  });
});

describe("a repeating region", () => {
  const rowsOf = (edit: unknown) =>
    (edit as ExpandRows).rows.map((row) => [
      row.from,
      row.group,
      ...row.values.filter((value) => value !== undefined),
    ]);

  it("repeats the item's row for each commune and its group's rows around them", () => {
    const [edit] = filled(
      [["{{huyen.ten}}"], ["{{xa.ten}}", "{{xa.so_dat}}"], ["Cộng {{huyen.ten}}"]],
      twoDistricts,
    );
    expect(rowsOf(edit)).toEqual([
      [0, 0, "Ninh Sơn"],
      [1, 0, "Quảng Sơn", 17],
      [1, 0, "Hòa Sơn", 19],
      [2, 0, "Cộng Ninh Sơn"],
      [0, 1, "Thuận Nam"],
      [1, 1, "Nhị Hà", 16],
      [2, 1, "Cộng Thuận Nam"],
    ]);
  });

  it("drops the group's rows where there is no district", () => {
    const [edit] = filled([["{{huyen.ten}}"], ["{{xa.ten}}"]], [{ items: [commune("Ninh Sơn", 9)] }]);
    expect(rowsOf(edit)).toEqual([[1, 0, "Ninh Sơn"]]);
  });

  it("gives an item's row its group's and the report's own fields", () => {
    const [edit] = filled([["{{xa.ten}} ({{huyen.ten}}, {{nam}})"]], twoDistricts.slice(1));
    expect(rowsOf(edit)).toEqual([[0, 0, "Nhị Hà (Thuận Nam, 2022)"]]);
  });

  it("leaves one empty row for an empty list, so that sums below keep a range", () => {
    const [edit] = filled([["{{huyen.ten}}"], ["{{xa.ten}}", "{{xa.so_dat}}"]], []);
    expect(rowsOf(edit)).toEqual([[1, 0, null, null]]);
  });

  const fault = (no: string) => values({ "xa.loi.so": textValue(no) });
  const withFaults: readonly FigureGroup[] = [
    {
      head: values({ "huyen.ten": textValue("Ninh Sơn") }),
      items: [commune("Quảng Sơn", 17), commune("Hòa Sơn", 19)],
      inner: new Map([["xa.loi", [[fault("10"), fault("17")], []]]]),
    },
  ];
  const itemsOf = (edit: unknown) =>
    (edit as ExpandRows).rows.map((row) => [
      row.from,
      row.item,
      ...row.values.filter((value) => value !== undefined),
    ]);

  it("repeats rows inside an item for each entry of its own list, and leaves them out where there is none", () => {
    const [edit] = filled(
      [["{{huyen.ten}}"], ["{{xa.ten}}"], ["{{xa.loi.so}}", "{{xa.so_dat}}"]],
      withFaults,
    );
    expect(itemsOf(edit)).toEqual([
      [0, undefined, "Ninh Sơn"],
      [1, 0, "Quảng Sơn"],
      [2, 0, "10", 17],
      [2, 0, "17", 17],
      [1, 1, "Hòa Sơn"],
    ]);
  });

  it("keeps one row for an item whose only row is that of its own list, which is empty", () => {
    const [edit] = filled([["{{xa.ten}}", "{{xa.loi.so}}"]], withFaults);
    expect(itemsOf(edit)).toEqual([
      [0, 0, "Quảng Sơn", "10"],
      [0, 0, "Quảng Sơn", "17"],
      [0, 1, "Hòa Sơn", null],
    ]);
  });

  it("lets a total over sums of groups mean the items where there are no groups", () => {
    const sums = (formula: string) =>
      filled(
        [
          ["{{xa.ten}}", "{{xa.so_dat}}"],
          ["{{huyen.ten}}", { formula }],
          ["Cộng", { formula: "SUM(B2)" }],
        ],
        [{ items: [commune("Ninh Sơn", 9)] }],
      )[0] as ExpandRows;
    expect(sums("SUM(B1)").standIns).toEqual(new Map([[1, [0]]]));
    expect(sums("SUBTOTAL(9,B1:B1)").standIns).toEqual(new Map([[1, [0]]]));
    expect(sums('COUNTIF(B1,">18")').standIns).toBeUndefined();
    expect(sums("SUM(A1)").standIns).toBeUndefined();
  });

  it("fills single fields first and the lowest region before the ones above it", () => {
    const edits = filled([["{{xa.ten}}"], [], ["{{nam}}"], ["{{xa.so_dat}}"]], twoDistricts);
    expect(edits.map((edit) => (edit.kind === "expandRows" ? edit.first : edit.kind))).toEqual([
      "setCell",
      3,
      0,
    ]);
  });
});
