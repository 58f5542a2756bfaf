import { documentHtml } from "../../../src/workbook/docx/documentHtml";
import { docxOf, p, tbl, tr } from "../../support/docxOf";

const html = (body: string) => documentHtml(docxOf(body));

describe("a document as something to paste into Word", () => {
  it.each([
    ["text, its special letters kept", p("a &lt; b &amp; c"), "a &lt; b &amp; c</p>"],
    ["bold italics", "<w:p><w:r><w:rPr><w:b/><w:i/></w:rPr><w:t>a</w:t></w:r></w:p>", "<i><b>a</b></i>"],
    ["capitals", "<w:p><w:r><w:rPr><w:caps/></w:rPr><w:t>quý iv</w:t></w:r></w:p>", "QUÝ IV"],
    ["where it is aligned", '<w:p><w:pPr><w:jc w:val="center"/></w:pPr></w:p>', "text-align:center"],
    ["a line break", "<w:p><w:r><w:t>a</w:t><w:br/><w:t>b</w:t></w:r></w:p>", "a<br>b"],
    ["an empty line", "<w:p/>", "&nbsp;"],
    ["a table", tbl(tr("a", "b")), "<tr><td>"],
  ])("has %s", (_what, body, expected) => {
    expect(html(body)).toContain(expected);
  });

  it("keeps cells that reach over several columns", () => {
    expect(html(tbl('<w:tr><w:tc><w:tcPr><w:gridSpan w:val="5"/></w:tcPr><w:p/></w:tc></w:tr>'))).toContain(
      '<td colspan="5">',
    );
  });
});
