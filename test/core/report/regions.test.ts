import type { FieldDictionary } from "../../../src/core/report/fields";
import { layoutOf } from "../../../src/core/report/regions";
import { taggedCells } from "../../../src/core/report/tags";
import type { TestSheet } from "../../support/gridOf";
import { gridOf } from "../../support/gridOf";

const dictionary: FieldDictionary = {
  fields: [],
  lists: [
    { name: "xa", group: "huyen" },
    { name: "nguon", group: "cap" },
    { name: "xa.loi", within: "xa" },
    { name: "xa.viec", within: "xa" },
  ],
};

function layout(rows: readonly string[], sheet: TestSheet = {}) {
  const grid = gridOf(
    rows.map((row) => row.split("|")),
    sheet,
  );
  return layoutOf(grid, taggedCells(grid), dictionary);
}

describe("the repeating regions of a template", () => {
  it("is one row where only items stand", () => {
    expect(layout(["BÁO CÁO {{nam}}", "{{xa.ten}}|{{xa.so_dat}}", "Cộng"]).regions).toEqual([
      { list: "xa", head: [], items: [1], foot: [], first: 1, last: 1 },
    ]);
  });

  it("takes the group's rows above and below as its head and its closing row", () => {
    expect(layout(["{{huyen.ten}}", "{{xa.ten}}", "Cộng {{huyen.so_xa}}"]).regions).toEqual([
      { list: "xa", group: "huyen", head: [0], items: [1], foot: [2], first: 0, last: 2 },
    ]);
  });

  it("lets an item's row use its group's fields", () => {
    expect(layout(["{{huyen.ten}}|{{xa.ten}}"]).regions).toEqual([
      { list: "xa", head: [], items: [0], foot: [], first: 0, last: 0 },
    ]);
    expect(layout(["{{xa.ten}}|{{huyen.ten}}"]).faults).toEqual([]);
  });

  it("takes rows of an item's own list into the item", () => {
    expect(
      layout(["{{huyen.ten}}", "{{xa.ten}}", "{{xa.loi.so}}|{{xa.ma}}", "Cộng {{huyen.so_xa}}"]).regions,
    ).toEqual([
      {
        list: "xa",
        group: "huyen",
        head: [0],
        items: [1, 2],
        inner: { list: "xa.loi", rows: [2], fields: ["xa.loi.so"] },
        foot: [3],
        first: 0,
        last: 3,
      },
    ]);
  });

  it("repeats an item that has no row but those of its own list", () => {
    expect(layout(["{{xa.ten}}|{{xa.loi.so}}|{{huyen.ten}}"])).toMatchObject({
      regions: [{ list: "xa", items: [0], inner: { list: "xa.loi", rows: [0], fields: ["xa.loi.so"] } }],
      faults: [],
    });
  });

  it("repeats two rows of one item together", () => {
    expect(layout(["{{xa.ten}}", "{{xa.so_dat}}"]).regions).toMatchObject([{ items: [0, 1] }]);
  });

  it("finds two regions on one sheet", () => {
    expect(layout(["{{xa.ten}}", "", "{{nguon.ten}}"]).regions.map((region) => region.list)).toEqual([
      "xa",
      "nguon",
    ]);
    expect(layout(["{{xa.ten}}", "{{nguon.ten}}"]).regions.map((region) => region.list)).toEqual([
      "xa",
      "nguon",
    ]);
  });

  it.each<[string, readonly string[], readonly object[]]>([
    [
      "below the group's head",
      ["{{huyen.ten}}", "Trong đó", "{{xa.ten}}"],
      [{ head: [0, 1], items: [2], foot: [], first: 0, last: 2 }],
    ],
    [
      "above its closing row",
      ["{{huyen.ten}}", "{{xa.ten}}", "Ghi chú", "Cộng {{huyen.ten}}"],
      [{ head: [0], items: [1], foot: [2, 3], first: 0, last: 3 }],
    ],
    [
      "between two tables, which each keep their own head",
      ["{{huyen.ten}}", "{{xa.ten}}", "Bảng hai", "{{huyen.ten}}", "{{xa.ten}}"],
      [
        { head: [0], items: [1], foot: [] },
        { head: [3], items: [4], foot: [] },
      ],
    ],
    [
      "between the rows of two lists, which stay apart",
      ["{{xa.ten}}", "giữa", "{{xa.ten}}"],
      [{ items: [0] }, { items: [2] }],
    ],
  ])("knows what a row without fields belongs to: %s", (_what, rows, regions) => {
    expect(layout(rows)).toMatchObject({ regions, faults: [] });
  });

  it("leaves a tag of no list alone, since it is a single field", () => {
    expect(layout(["{{khac.ten}}|{{nam}}"])).toEqual({ regions: [], faults: [] });
  });

  it.each([
    ["two lists in one row", ["{{xa.ten}}|{{nguon.ten}}"], "twoListsInRow"],
    ["a group's row without its list", ["{{huyen.ten}}", "", "", "", "", "{{xa.ten}}"], "groupWithoutList"],
    ["the group of another list", ["{{cap.ten}}", "{{xa.ten}}"], "groupWithoutList"],
    ["a tag that is not closed", ["{{xa.ten"], "unclosedTag"],
    ["two own lists of one item", ["{{xa.ten}}", "{{xa.loi.so}}", "{{xa.viec.so}}"], "twoInnerLists"],
    ["an own list whose rows lie apart", ["{{xa.loi.so}}", "{{xa.ten}}", "{{xa.loi.so}}"], "twoInnerLists"],
  ])("says that %s is wrong", (_what, rows, kind) => {
    expect(layout(rows).faults.map((fault) => fault.kind)).toEqual([kind]);
  });

  it("does not repeat a row that a merge ties to a row outside", () => {
    const merges = [{ top: 1, left: 0, bottom: 2, right: 0 }];
    const { regions, faults } = layout(["Đầu", "{{xa.ten}}", "Cộng"], { merges });
    expect(regions).toEqual([]);
    expect(faults.map((fault) => fault.kind)).toEqual(["mergeAcrossRegion"]);
  });
});
