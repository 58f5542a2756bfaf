import { fieldDictionary } from "../../../src/core/report/dictionary";
import { inspectWord, isSoundDocument } from "../../../src/core/report/word/inspectWord";
import type { WordReport } from "../../../src/core/report/word/inspectWord";
import { openDocx } from "../../../src/workbook/docx/openDocx";
import { docxOf, p, tbl, tr } from "../../support/docxOf";
import { figures } from "./figuresOf";

function inspected(body: string): WordReport {
  const opening = openDocx(docxOf(body));
  if (opening.kind === "fault") throw new Error(opening.fault.kind);
  return inspectWord(opening.template.text, fieldDictionary, figures);
}

const faultsOf = (body: string) => inspected(body).faults.map(({ kind, tag }) => `${kind} ${tag.written}`);

describe("the tags of a document", () => {
  it("are told with what became of them, all at once", () => {
    const body =
      p("{{ky}}, {{dang_kyy.ten}}, {{xyz}}, {{}}, {{han_gui}}") + tbl(tr("{{dang_ky.ten}}", "{{xa.ten}}"));
    const { tags } = inspected(body);
    expect(tags.map(({ tag, ...outcome }) => [tag.field, outcome.status])).toEqual([
      ["ky", "found"],
      ["dang_kyy.ten", "unknown"],
      ["xyz", "unknown"],
      ["", "empty"],
      ["han_gui", "empty"],
      ["dang_ky.ten", "found"],
      ["xa.ten", "empty"],
    ]);
    expect(tags[1]).toMatchObject({ suggestion: "dang_ky.ten" });
    expect(tags[4]).toMatchObject({ why: "noPlan" });
  });

  it("have the place a person finds them by", () => {
    const { tags } = inspected(p("Kính gửi: {{tinh}}") + tbl(tr("a"), tr("b", "c {{ky}}")));
    expect(tags[0]?.tag.paragraph).toMatchObject({ part: "body", text: "Kính gửi: {{tinh}}" });
    expect(tags[1]?.tag.paragraph.cell).toEqual({ table: 0, row: 1, column: 1 });
  });

  it("of passages are known by their field, and want no figure", () => {
    const { tags } = inspected(
      p("{{#han_gui}}a{{/han_gui}}{{#dang_ky}}b{{/dang_ky}}{{#khong_co}}c{{/khong_co}}"),
    );
    expect(tags.map(({ status }) => status)).toEqual(["found", "found", "unknown"]);
  });
});

describe("the faults of a document", () => {
  const MERGED = "<w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc>";
  const row = (first: string, second: string) => `<w:tr>${first}<w:tc>${p(second)}</w:tc></w:tr>`;

  it.each([
    ["a tag without its end", p("{{ky"), "unclosedTag {{ky"],
    ["an end without a beginning", p("a {ky}}"), "strayEnd a {ky}}"],
    ["two lists in a row", tbl(tr("{{dang_ky.ten}}", "{{xa.ten}}")), "twoListsInRow {{xa.ten}}"],
    ["a group without its list", tbl(tr("{{huyen.ten}}")), "groupWithoutList {{huyen.ten}}"],
    [
      "a row a merged cell reaches into",
      tbl(
        row('<w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr><w:p/></w:tc>', "Đầu"),
        row(MERGED, "{{dang_ky.ten}}"),
      ),
      "mergeAcrossRegion {{dang_ky.ten}}",
    ],
    ["a passage without its end", p("{{#ky}} a"), "passageNotEnded {{#ky}}"],
    ["an end of no passage", p("a {{/ky}}"), "passageNotBegun {{/ky}}"],
    ["passages across each other", p("{{#ky}}{{#tinh}}{{/ky}}{{/tinh}}"), "passageNotEnded {{#tinh}}"],
    [
      "a passage from one row into another",
      tbl(tr("{{#ky}}a"), tr("b{{/ky}}")),
      "passageAcrossCells {{#ky}}",
    ],
    [
      "a passage from a table into the text",
      tbl(tr("{{#ky}}a")) + p("b{{/ky}}"),
      "passageAcrossCells {{#ky}}",
    ],
    [
      "a passage from one repeated paragraph into another",
      p("{{#ky}}{{huyen.ten}}") + p("{{dang_ky.ten}}{{/ky}}"),
      "passageAcrossCells {{#ky}}",
    ],
  ])("%s", (_what, body, fault) => {
    expect(faultsOf(body)).toContain(fault);
  });

  it("are all told, not the first alone", () => {
    expect(faultsOf(p("{{ky") + p("{{#tinh}}") + tbl(tr("{{huyen.ten}}")))).toHaveLength(3);
  });

  it("are none in a sound document", () => {
    expect(isSoundDocument(inspected(p("{{ky}}") + tbl(tr("{{huyen.ten}}"), tr("{{dang_ky.ten}}"))))).toBe(
      true,
    );
  });
});
