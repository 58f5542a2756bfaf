import type { CellInput } from "../../../../src/core/sheet/edit";
import { editXml, repeatRow, setCell, sheetOf } from "./edited";

const FORM = { A6: "Tên", A7: "mẫu", B7: 0, C7: "=B7*2", A8: "Tổng", B8: "=SUM(B7)", C8: "=SUM(C7:C7)" };

function filled(value: CellInput): ReturnType<typeof editXml> {
  return editXml({ sheets: [sheetOf(FORM)] }, [repeatRow(7, [{ A: value }, { A: "sau" }])]);
}

describe("what a new row is given", () => {
  it.each([
    ["Xã Phước Thái"],
    ["a < b & c > d"],
    [" đầu và cuối "],
    ["hai  khoảng trắng"],
    ["dòng một\ndòng hai\tcột"],
    ["\u00a0khoảng trắng cứng"],
    ["02–03 xã, “đạt”"],
    ["_x000D_ không phải mã"],
    ["mã \u000b và \ufffe"],
    ["cờ 🇻🇳"],
    ["=1+1"],
    ["<f>"],
    [true],
    [-12.5],
    [1e21],
    [0],
  ])("reads back as it was: %j", (value) => {
    expect(filled(value).value("A7")).toBe(value);
    expect(filled(value).value("A8")).toBe("sau");
  });

  it("leaves the cell blank where it is an empty text or nothing", () => {
    expect(filled("").value("A7")).toBeNull();
    expect(filled(null).value("A7")).toBeNull();
  });

  it("is calculated where it is a formula", () => {
    expect(filled({ formula: "=1+2" }).value("A7")).toBe(3);
    expect(filled({ formula: "=B7+2", cached: 99 }).value("A7")).toBe(2);
    expect(filled({ formula: "=1+2", cached: 99 }).value("A7")).toBe(99);
  });
});

describe("a formula over new rows", () => {
  it("sees what they were given, and what their pattern row holds where they were given nothing", () => {
    const form = {
      ...{ A7: "cố định", B7: 4, C7: "=B7*2", D7: "đúng" },
      ...{ A8: "=COUNTA(A7:A7)", B8: "=SUM(B7:B7)", C8: "=SUM(C7:C7)", D8: '=COUNTIF(D7:D7,"đúng")' },
      ...{ E8: '=COUNTIF(E7:E7,"x*")', F8: "=COUNTA(F7:F7)", G8: "=COUNTA(G7:G7)" },
    };
    const rows = [
      { B: 5 },
      { A: "", B: null, F: { formula: "=1/0", cached: "#DIV/0!" } },
      { D: true, G: { formula: "=1+1" } },
      { A: "khác", B: 2, D: false, E: "x1" },
    ];

    const { value } = editXml({ sheets: [sheetOf(form)] }, [repeatRow(7, rows)]);

    expect(["A", "B", "C", "D", "E", "F", "G"].map((column) => value(`${column}11`))).toEqual([
      3, 11, 22, 2, 1, 1, 1,
    ]);
  });
});

describe("a column of new rows", () => {
  it("reads back as it was where texts repeat, where they do not, and where some need care", () => {
    const texts = Array.from({ length: 900 }, (_text, at) =>
      at % 3 === 0 ? "Đạt" : at % 3 === 1 ? `xã số ${at}` : `< ${at % 40} & >`,
    );
    const edited = editXml({ sheets: [sheetOf(FORM)] }, [
      repeatRow(
        7,
        texts.map((text) => ({ A: text })),
      ),
    ]);

    expect(texts.map((_text, at) => edited.value(`A${at + 7}`))).toEqual(texts);
  });
});

describe("new rows that a later edit works over", () => {
  const rows = [
    { A: "một", B: 5 },
    { A: "hai <", B: 6 },
  ];

  it.each([
    ["a cell in them", [setCell("B7", 7)], { B7: 7, C7: 14, B9: 13, C9: 26 }],
    ["a cell below them", [setCell("A9", "Cộng")], { A9: "Cộng", B9: 11, C9: 22 }],
    [
      "a row above them",
      [{ kind: "insertRows", sheet: "Sheet1", at: 0, count: 1 } as const],
      { B8: 5, B10: 11 },
    ],
    ["one of them again", [repeatRow(8, [{ B: 1 }, { B: 2 }])], { B7: 5, B8: 1, C9: 4, B10: 8, C10: 16 }],
  ])("are as if they had been there: %s", (_what, more, expected) => {
    const result = editXml({ sheets: [sheetOf(FORM)] }, [repeatRow(7, rows), ...more]);
    expect(result.refused).toEqual([]);
    const found = Object.keys(expected).map((cell) => [cell, result.value(cell)]);
    expect(Object.fromEntries(found)).toEqual(expected);
  });
});
