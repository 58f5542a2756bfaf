import { check, found } from "../../support/check";
import { itFinds } from "../../support/checkCases";
import { communeSheet } from "../../support/communeSheet";
import { marks, matrix } from "../../support/matrix";

const verdict = (text: string) => communeSheet({ rows: { "2.1": { F: text } } }).grid;
const named = (name: string) => matrix({ rows: [{ name, marks: marks(0) }], countHeader: null });

describe("stray-space", () => {
  itFinds("stray-space", [
    { says: "finds a space at the end", grids: () => [verdict("Đạt ")], at: ["F10"] },
    { says: "finds a no-break space within", grids: () => [named("Phước\u00a0Thái")], at: ["B4"] },
    { says: "finds two spaces", grids: () => [named("Phước  Thái")], at: ["B4"] },
    { says: "finds a mark that takes no room", grids: () => [named("Phước\u200b Thái")], at: ["B4"] },
    { says: "is silent at tidy texts", grids: () => [communeSheet().grid], at: [] },
    { says: "is silent at a blank", grids: () => [verdict("\u00a0")], at: [] },
    {
      says: "leaves labels set in by spaces alone",
      grids: () => [communeSheet({ rows: { "2.1": { B: "   - Đường xã được bê tông hóa" } } }).grid],
      at: [],
    },
    {
      says: "leaves lines of a text alone",
      grids: () => [communeSheet({ rows: { "2.1": { B: "Đường xã \nĐường thôn" } } }).grid],
      at: [],
    },
    {
      says: "leaves the lines above a table alone",
      grids: () => [
        communeSheet({ title: "KẾT QUẢ  THỰC HIỆN BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI 2021-2025" }).grid,
      ],
      at: [],
    },
  ]);

  it.each([
    [" Đạt ", "Đạt"],
    ["Chưa\u00a0 đạt", "Chưa đạt"],
    ["một \n\n hai\u00ad", "một\n\nhai"],
  ])("turns %j into %j", (text, value) => {
    const [finding] = found(check([verdict(text)]), "stray-space");
    expect(finding?.edits).toMatchObject([{ expect: text, value }]);
  });
});
