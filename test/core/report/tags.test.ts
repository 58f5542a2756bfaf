import { piecesOf, taggedCells } from "../../../src/core/report/tags";
import { gridOf } from "../../support/gridOf";

const cell = { row: 0, column: 0 };
const fieldsOf = (text: string) =>
  piecesOf(text, "Mẫu", cell).flatMap((piece) => (piece.kind === "tag" ? [piece.tag.field] : []));

describe("tags in a template's cell", () => {
  it.each([
    ["{{nam}}", ["nam"]],
    ["  {{ xa.ten }} ", ["xa.ten"]],
    ["Quý {{quy}} năm {{nam}}", ["quy", "nam"]],
    ["{{a}}{{b}}", ["a", "b"]],
    ["{{}}", [""]],
    ["không có thẻ", []],
    ["{nam}", []],
  ])("%j holds the fields %j", (text, fields) => {
    expect(fieldsOf(text)).toEqual(fields);
  });

  it("keeps the words around a tag as they are", () => {
    const pieces = piecesOf("Quý {{quy}}, năm", "Mẫu", cell);
    expect(pieces.map((piece) => (piece.kind === "text" ? piece.text : piece.tag.written)).join("")).toBe(
      "Quý {{quy}}, năm",
    );
  });

  it.each([
    ["{{nam}}", true],
    [" {{nam}} ", true],
    ["{{nam}} ", true],
    ["Năm {{nam}}", false],
    ["{{a}}{{b}}", false],
  ])("%j fills its whole cell: %s", (text, fills) => {
    const tag = taggedCells(gridOf([[text]]))[0]?.tags[0];
    expect(tag?.fillsCell).toBe(fills);
  });

  it.each([
    ["{{nam", ["nam"]],
    ["{{nam {{quy}}", ["nam", "quy"]],
    ["{{nam}", ["nam}"]],
  ])("%j: a tag that is not closed is said so and ends before the next one", (text, fields) => {
    const tags = piecesOf(text, "Mẫu", cell).flatMap((piece) => (piece.kind === "tag" ? [piece.tag] : []));
    expect(tags.map((tag) => tag.field)).toEqual(fields);
    expect(tags[0]?.closed).toBe(false);
  });

  it("looks at texts only, never into formulas", () => {
    const grid = gridOf([[{ value: "{{nam}}", formula: '"{{nam}}"' }, 5, "{{quy}}"]]);
    expect(taggedCells(grid).map((tagged) => tagged.column)).toEqual([2]);
  });
});
