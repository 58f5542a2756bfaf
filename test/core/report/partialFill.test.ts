import type { FieldDictionary } from "../../../src/core/report/fields";
import { absent, numberValue, textValue } from "../../../src/core/report/figures";
import type { AbsentReason, FieldValues, Figures } from "../../../src/core/report/figures";
import { fillTemplate } from "../../../src/core/report/fillTemplate";
import { inspectTemplate } from "../../../src/core/report/inspectTemplate";
import { partsLeft } from "../../../src/core/report/partialFill";
import { gridOf } from "../../support/gridOf";

const dictionary: FieldDictionary = {
  fields: [
    "ky",
    "von",
    "ghi_chu",
    "huyen.ten",
    "xa.ten",
    "xa.so_dat",
    "xa.tang",
    "xa.loi.so",
    "nguon.ten",
  ].map((name) => ({ name, kind: "text", description: { vi: name, en: name } })),
  lists: [{ name: "xa", group: "huyen" }, { name: "xa.loi", within: "xa" }, { name: "nguon" }],
};

const commune = (name: string, met: number | AbsentReason): FieldValues =>
  new Map([
    ["xa.ten", textValue(name)],
    ["xa.so_dat", typeof met === "number" ? numberValue(met) : absent(met)],
    ["xa.tang", absent("noPreviousPeriod")],
  ]);

const figures: Figures = {
  single: new Map([
    ["ky", textValue("quý III")],
    ["von", absent("noFunds")],
    ["ghi_chu", absent("typedByHand")],
  ]),
  lists: new Map([
    [
      "xa",
      {
        name: "xa",
        group: "huyen",
        groups: [
          {
            items: [commune("Phước Thái", 17), commune("Nhị Hà", "noResults")],
            inner: new Map([["xa.loi", [[], []]]]),
          },
        ],
      },
    ],
    ["nguon", { name: "nguon", groups: [], whyEmpty: "noFunds" }],
  ]),
};

function partly(rows: readonly (readonly string[])[]) {
  const grids = [gridOf(rows, { name: "Biểu" })];
  const left = partsLeft(inspectTemplate(grids, dictionary, figures));
  const edits = fillTemplate(grids, dictionary, figures, { left });
  return {
    left: left.map(({ region, lacking }) => [
      region === undefined ? "cell" : `rows ${region.first}-${region.last}`,
      ...lacking.map(({ tag, why }) => `${tag.field}: ${why}`),
    ]),
    filled: edits.map((edit) =>
      edit.kind === "expandRows"
        ? `rows ${edit.first}-${edit.last}`
        : "row" in edit
          ? `cell ${edit.row}`
          : "",
    ),
  };
}

describe("filling only what has its figures", () => {
  it("fills single fields that have one, and leaves the cells of the others as they are", () => {
    expect(partly([["Kỳ {{ky}}"], ["{{von}}"], ["{{ky}}: {{von}} triệu đồng"]])).toEqual({
      left: [
        ["cell", "von: noFunds"],
        ["cell", "von: noFunds"],
      ],
      filled: ["cell 0"],
    });
  });

  it("blanks a cell somebody is to write into by hand, since no figure will ever come", () => {
    expect(partly([["{{ghi_chu}}"]])).toEqual({ left: [], filled: ["cell 0"] });
  });

  it("repeats rows whose every field has a figure for some item, and an own list may be empty", () => {
    expect(partly([["{{xa.ten}}", "{{xa.so_dat}}"], ["{{xa.loi.so}}"]])).toEqual({
      left: [],
      filled: ["rows 0-1"],
    });
  });

  it("leaves rows whole where a field of theirs has no figure at all, and tells which", () => {
    expect(partly([["{{huyen.ten}}"], ["{{xa.ten}}", "{{xa.so_dat}}", "{{xa.tang}}"]])).toMatchObject({
      left: [["rows 0-1", expect.any(String), "xa.tang: noPreviousPeriod"]],
      filled: [],
    });
  });

  it("leaves the rows of a list with nothing in it", () => {
    expect(partly([["{{nguon.ten}}"], ["{{xa.ten}}"]])).toEqual({
      left: [["rows 0-0", "nguon.ten: noFunds"]],
      filled: ["rows 1-1"],
    });
  });
});
