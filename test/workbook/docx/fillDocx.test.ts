import type { Figures } from "../../../src/core/report/figures";
import { fillDocx } from "../../../src/workbook/docx/fillDocx";
import { openDocx } from "../../../src/workbook/docx/openDocx";
import { openPackage } from "../../../src/workbook/xlsx/package";
import { docxOf, p, tbl, tr } from "../../support/docxOf";
import { docxText } from "../../support/docxText";
import { figures, figuresWithoutDistricts } from "./figuresOf";

function filled(bytes: Uint8Array, by: Figures = figures): Uint8Array {
  const opening = openDocx(bytes);
  if (opening.kind === "fault") throw new Error(opening.fault.kind);
  return fillDocx(opening.template, by).bytes;
}

const lines = (body: string, by: Figures = figures): readonly string[] => docxText(filled(docxOf(body), by));

const xmlOf = (bytes: Uint8Array): string => {
  const opening = openPackage(bytes);
  return opening.kind === "opened" ? (opening.package.text("word/document.xml") ?? "") : "";
};

describe("a tag in a paragraph", () => {
  it.each([
    ["a text", "Báo cáo {{ky}}.", "Báo cáo quý III năm 2022."],
    ["a number with its thousands", "{{tong_so_dat}} tiêu chí", "1.234 tiêu chí"],
    ["a mean with its decimals", "bình quân {{binh_quan}} tiêu chí/xã", "bình quân 16,3 tiêu chí/xã"],
    ["a count below ten with its leading zero", "{{so_dang_ky}} xã", "03 xã"],
    ["zero as zero", "{{so_xa}} xã", "0 xã"],
    ["a date in words", "Ninh Thuận, {{ngay_lap}}", "Ninh Thuận, ngày 05 tháng 02 năm 2022"],
    ["a date after the word ngày", "hết ngày {{ngay_chot}}", "hết ngày 14 tháng 12 năm 2022"],
    ["what is missing as a blank", "trước {{han_gui}}", "trước ……"],
    ["two side by side", "{{ky}}{{tinh}}", "quý III năm 2022Ninh Thuận"],
    ["blanks inside the braces", "{{ ky }}", "quý III năm 2022"],
  ])("prints %s", (_what, text, printed) => {
    expect(lines(p(text))).toEqual([printed]);
  });

  it("is read where Word has spread it over runs, and keeps the look of its first run", () => {
    const body = `<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Kỳ {</w:t></w:r><w:r><w:t>{k</w:t></w:r><w:r><w:t>y}} đó</w:t></w:r></w:p>`;
    const bytes = filled(docxOf(body));
    expect(docxText(bytes)).toEqual(["Kỳ quý III năm 2022 đó"]);
    expect(xmlOf(bytes)).toContain('<w:b/></w:rPr><w:t xml:space="preserve">Kỳ quý III năm 2022</w:t>');
  });

  it("is filled in headers too", () => {
    expect(docxText(filled(docxOf(p("x"), { header: p("{{ky}}") })))).toEqual([
      "x",
      "(header) quý III năm 2022",
    ]);
  });

  it.each([
    ["an unknown field", "{{khong_co}}"],
    ["a tag without its end", "{{ky và {{khong_co}}"],
    ["an end without a beginning", "ky}} và {ky}"],
    ["an expression", "{{so_xa + 1}}"],
    ["a way into objects", "{{constructor.constructor}}"],
    ["a name every object has", "{{toString}}"],
    ["a passage nobody ended", "{{#ky}} còn lại"],
    ["a passage nobody began", "còn lại {{/ky}}"],
    ["the syntax of another program", "{{@raw}} {{>part}} {{-w:p ky}}"],
  ])("stays as it is written: %s", (_what, text) => {
    expect(lines(p(text))).toEqual([text]);
  });

  it("never reads braces in a figure as a tag", () => {
    const single = new Map([...figures.single, ["ky", { kind: "text", text: "{{tinh}} <&>" }]] as const);
    const bytes = filled(docxOf(p("{{ky}}")), { ...figures, single });
    expect(docxText(bytes)).toEqual(["{{tinh}} <&>"]);
  });

  it("prints a text of several lines as paragraphs of the same look, so that justified lines are not stretched", () => {
    const bytes = filled(
      docxOf(`<w:p><w:pPr><w:jc w:val="both"/></w:pPr><w:r><w:t>{{van_ban}}</w:t></w:r></w:p>`),
    );
    expect(docxText(bytes)).toEqual(["Dòng một & hai", "Dòng hai"]);
    expect(xmlOf(bytes).match(/w:val="both"/g)).toHaveLength(2);
  });

  it("breaks the line where a text of several lines stands inside a sentence", () => {
    expect(xmlOf(filled(docxOf(p("Gồm: {{van_ban}}."))))).toContain("<w:br/>");
  });
});

describe("a passage", () => {
  it.each([
    ["shown where there is a figure", "a{{#ky}}, có{{/ky}}.", "a, có."],
    ["shown where the figure is zero", "a{{#so_xa}}, {{so_xa}} xã{{/so_xa}}.", "a, 0 xã."],
    ["left out where there is none", "a{{#han_gui}}, trước {{han_gui}}{{/han_gui}}.", "a."],
    ["turned round", "a{{^han_gui}}, chưa có{{/han_gui}}{{^ky}}, x{{/ky}}.", "a, chưa có."],
    ["about a list", "a{{#dang_ky}} có{{/dang_ky}}{{#xa}} x{{/xa}}.", "a có."],
    ["ended without its name", "a{{#han_gui}} b{{/}}.", "a."],
    ["inside another", "a{{#ky}} b{{#han_gui}} c{{/han_gui}}{{/ky}}.", "a b."],
    ["over runs", "a{{#han_gui}}</w:t></w:r><w:r><w:t>b{{/han_gui}}.", "a."],
  ])("is %s", (_what, text, printed) => {
    expect(lines(p(text))).toEqual([printed]);
  });

  it("takes its paragraph with it where it is all of it", () => {
    const body = p("một") + p("{{#han_gui}}hai{{/han_gui}}") + p("{{#ky}}ba{{/ky}}");
    expect(lines(body)).toEqual(["một", "ba"]);
  });

  it("takes paragraphs and tables between its ends", () => {
    const between = (field: string) => p(`{{#${field}}}`) + p("hai") + tbl(tr("ba")) + p(`{{/${field}}}`);
    expect(lines(p("một") + between("han_gui") + p("bốn"))).toEqual(["một", "bốn"]);
    expect(lines(p("một") + between("ky") + p("bốn"))).toEqual(["một", "hai", "[1:1:1] ba", "bốn"]);
  });

  it("takes a row of a table", () => {
    const row = (field: string) => tr(`{{#${field}}}a`, `b{{/${field}}}`);
    expect(lines(tbl(tr("1", "2"), row("han_gui"), row("ky")))).toEqual([
      "[1:1:1] 1",
      "[1:1:2] 2",
      "[1:2:1] a",
      "[1:2:2] b",
    ]);
  });

  it("leaves a cell a paragraph, without which Word calls the file damaged", () => {
    const bytes = filled(docxOf(tbl(tr("1", p("{{#han_gui}}x{{/han_gui}}")))));
    expect(xmlOf(bytes)).toMatch(/<w:tc><w:p(?:\/>|><\/w:p>)<\/w:tc>/);
  });

  it("is judged for each row that repeats", () => {
    const row = tr(
      "{{dang_ky.ten}}",
      "{{#dang_ky.co_quan_ho_tro}}có{{/}}{{^dang_ky.co_quan_ho_tro}}không{{/}}",
    );
    expect(lines(tbl(row)).filter((line) => line.includes(":2]"))).toEqual([
      "[1:1:2] có",
      "[1:2:2] không",
      "[1:3:2] có",
    ]);
  });
});

describe("a row with fields of a list", () => {
  const group = tbl(
    tr("Xã", "Đạt"),
    tr("{{huyen.ten}}", "{{huyen.so_xa}}"),
    tr("{{dang_ky.ten}}", "{{dang_ky.so_dat}}"),
    tr("Cộng {{huyen.ten}}", ""),
    tr("Tổng", "{{so_dang_ky}}"),
  );

  it("repeats for each item, the group's rows for each group", () => {
    expect(lines(group).filter((line) => line.includes(":1]"))).toEqual([
      "[1:1:1] Xã",
      "[1:2:1] Ninh Sơn",
      "[1:3:1] Quảng Sơn",
      "[1:4:1] Hòa Sơn",
      "[1:5:1] Cộng Ninh Sơn",
      "[1:6:1] Thuận Nam",
      "[1:7:1] Nhị Hà",
      "[1:8:1] Cộng Thuận Nam",
      "[1:9:1] Tổng",
    ]);
  });

  it("leaves out the group's rows where there are no groups", () => {
    expect(lines(group, figuresWithoutDistricts).filter((line) => line.includes(":1]"))).toEqual([
      "[1:1:1] Xã",
      "[1:2:1] Phước Hà",
      "[1:3:1] Tổng",
    ]);
  });

  it("stays once, with blanks, where the list is empty", () => {
    expect(lines(tbl(tr("{{xa.ten}}", "{{xa.so_dat}} ({{ky}})")))).toEqual([
      "[1:1:1] …",
      "[1:1:2] … (quý III năm 2022)",
    ]);
  });

  it("repeats a row of a single cell", () => {
    expect(lines(tbl(tr("{{dang_ky.ten}}")))).toHaveLength(3);
  });

  it("repeats paragraphs outside tables, one below the other", () => {
    const body =
      p("Gồm:") + p("{{huyen.ten}}:") + p("- {{dang_ky.ten}}: còn {{dang_ky.tieu_chi_con_lai}}") + p("Hết");
    expect(lines(body)).toEqual([
      "Gồm:",
      "Ninh Sơn:",
      "- Quảng Sơn: còn 2, 3",
      "- Hòa Sơn: còn",
      "Thuận Nam:",
      "- Nhị Hà: còn 10, 11",
      "Hết",
    ]);
  });

  it("gives no two paragraphs the same identifier", () => {
    const ids = xmlOf(filled(docxOf(tbl(tr("{{dang_ky.ten}}"))))).match(/w14:paraId/g);
    expect(ids).toBeNull();
  });
});

describe("a filled document", () => {
  const template = docxOf(p("{{ky}}") + tbl(tr("{{dang_ky.ten}}")));

  it("is the same bytes for the same figures", () => {
    expect(filled(template)).toEqual(filled(template));
  });

  it("leaves no sign of the machinery behind", () => {
    const xml = xmlOf(filled(docxOf(p("{a} {{khong_co}} {{ky}}"))));
    expect(xml).not.toMatch(/[\ue000-\uf8ff]/);
    expect(xml).toContain("{a} {{khong_co}}");
  });
});
