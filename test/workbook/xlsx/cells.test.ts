import { firstGrid, gridOfRows, valueAt, valuesOf } from "./readBack";
import type { xlsxOfRows } from "../../support/xlsxOf";
import { sheetXml, xlsxOf } from "../../support/xlsxOf";

function cellOf(cell: string, rest: Parameters<typeof xlsxOfRows>[1] = {}): unknown {
  return valueAt(gridOfRows(`<row r="1">${cell}</row>`, rest), 0, 0);
}

describe("what a cell holds", () => {
  it.each([
    ["a number", `<c r="A1"><v>12.5</v></c>`, 12.5],
    ["a number that says so", `<c r="A1" t="n"><v>-3</v></c>`, -3],
    ["a number with an exponent", `<c r="A1"><v>1.5E-3</v></c>`, 0.0015],
    ["a number between blanks", `<c r="A1"><v> 7\n</v></c>`, 7],
    ["a boolean", `<c r="A1" t="b"><v>1</v></c>`, true],
    ["a boolean in a word", `<c r="A1" t="b"><v>false</v></c>`, false],
    ["an error", `<c r="A1" t="e"><v>#DIV/0!</v></c>`, { error: "#DIV/0!" }],
    ["a text of its own", `<c r="A1" t="inlineStr"><is><t>Đạt</t></is></c>`, "Đạt"],
    ["a text a formula gave", `<c r="A1" t="str"><f>B1</f><v>Đạt</v></c>`, "Đạt"],
    ["an empty text a formula gave", `<c r="A1" t="str"><f>""</f><v></v></c>`, ""],
    ["a formula without its value", `<c r="A1"><f>B1</f></c>`, "not calculated"],
    ["a formula with an empty value", `<c r="A1"><f>B1</f><v></v></c>`, "not calculated"],
    ["a formula with a value that closes itself", `<c r="A1"><f>B1</f><v/></c>`, "not calculated"],
    ["an error formula without its value", `<c r="A1" t="e"><f>B1</f></c>`, "not calculated"],
    ["an empty formula and nothing else", `<c r="A1"><f/></c>`, null],
    ["a style only", `<c r="A1" s="1"/>`, null],
    ["a value that is empty", `<c r="A1"><v></v></c>`, null],
    ["words where a number should be", `<c r="A1"><v>mười</v></c>`, "mười"],
    ["a number too large to hold", `<c r="A1"><v>1e999</v></c>`, "1e999"],
    ["not-a-number", `<c r="A1"><v>NaN</v></c>`, "NaN"],
  ])("%s", (_what, cell, value) => {
    expect(cellOf(cell)).toEqual(value);
  });

  it.each([
    ["a date", "2022-09-24", 44828],
    ["a date with a time", "2022-09-24T12:00:00", 44828.5],
    ["a time alone", "06:00:00", 0.25],
    ["a day before March 1900", "1900-02-28", 59],
    ["a day after it", "1900-03-01", 61],
  ])("%s written by ISO 8601 is its serial number, in a date's format", (_what, iso, serial) => {
    const grid = gridOfRows(`<row r="1"><c r="A1" t="d"><v>${iso}</v></c></row>`);

    expect(valueAt(grid, 0, 0)).toBe(serial);
    expect(grid.formatAt(0, 0)).toBe("yyyy-mm-dd");
  });

  it("what is no date where a date should be stays the text it is", () => {
    expect(cellOf(`<c r="A1" t="d"><v>quý III</v></c>`)).toBe("quý III");
  });

  it("#REF! in every cell is read as that many errors", () => {
    const row = (r: number): string =>
      `<row r="${r}">${["A", "B", "C"].map((c) => `<c r="${c}${r}" t="e"><f>#REF!</f><v>#REF!</v></c>`).join("")}</row>`;
    const grid = gridOfRows(Array.from({ length: 50 }, (_, index) => row(index + 1)).join(""));

    expect(valuesOf(grid).flat()).toEqual(Array.from({ length: 150 }, () => ({ error: "#REF!" })));
    expect(grid.formulaAt(49, 2)).toBe("#REF!");
  });
});

describe("texts", () => {
  const strings = (si: string): string => cellOf(`<c r="A1" t="s"><v>0</v></c>`, { strings: si }) as string;

  it.each([
    ["plain", "<si><t>Phước Thái</t></si>", "Phước Thái"],
    ["blanks at its ends", `<si><t xml:space="preserve">  a </t></si>`, "  a "],
    ["blanks at its ends that nothing asks to keep", "<si><t> a</t></si>", " a"],
    ["runs", "<si><r><t>12</t></r><r><rPr><b/></rPr><t>/15</t></r></si>", "12/15"],
    ["phonetic hints", `<si><t>東</t><rPh sb="0" eb="1"><t>ひがし</t></rPh><phoneticPr/></si>`, "東"],
    [
      "references",
      "<si><t>&lt;a &amp; b&gt; &quot;c&quot; &apos;d&apos; &#272;&#x1EA1;t</t></si>",
      `<a & b> "c" 'd' Đạt`,
    ],
    ["a reference nobody defined", "<si><t>&nbsp;x</t></si>", "&nbsp;x"],
    ["a reference to a lone surrogate", "<si><t>a&#xD800;b</t></si>", "a\ufffdb"],
    ["CDATA", "<si><t>a<![CDATA[<b> & ]]]>c</t></si>", "a<b> & ]c"],
    ["a comment inside", "<si><!-- x --><t>a<!-- <t>y</t> -->b</t></si>", "ab"],
    ["a carriage return Excel wrote", "<si><t>a_x000D_\nb</t></si>", "a\r\nb"],
    ["what only looks like that", "<si><t>a_x005F_x000D_b</t></si>", "a_x000D_b"],
    ["line ends of Windows in the part", "<si><t>a\r\nb\rc</t></si>", "a\nb\nc"],
    ["a lone surrogate Excel wrote", "<si><t>a_xD83D_b</t></si>", "a\ud83db"],
    ["a pair of them", "<si><t>_xD83D__xDE00_</t></si>", "\u{1f600}"],
    ["a greater-than sign as it is", "<si><t>a > b</t></si>", "a > b"],
    ["nothing", "<si><t></t></si>", ""],
    ["less than nothing", "<si/>", ""],
    ["an element without text", "<si><t/></si>", ""],
  ])("%s", (_what, si, text) => {
    expect(strings(si)).toBe(text);
  });

  it("are the same in the cell itself", () => {
    const content = `<r><t>a&amp;</t></r><r><t xml:space="preserve"> _x0041_</t></r><rPh sb="0" eb="1"><t>x</t></rPh>`;
    expect(cellOf(`<c r="A1" t="inlineStr"><is>${content}</is></c>`)).toBe("a& A");
  });

  it("of a formula's result are decoded too", () => {
    expect(cellOf(`<c r="A1" t="str"><v>a&amp;b_x000A_c<![CDATA[<d>]]></v></c>`)).toBe("a&b\nc<d>");
  });

  it("of 32,767 characters come whole, shared or not", () => {
    const longest = "ệ&".repeat(16_383) + "x";
    const xml = longest.replaceAll("&", "&amp;");
    const rows = `<row><c t="s"><v>0</v></c><c t="inlineStr"><is><t>${xml}</t></is></c><c t="str"><v>${xml}</v></c></row>`;

    expect(valuesOf(gridOfRows(rows, { strings: `<si><t>${xml}</t></si>` }))).toEqual([
      [longest, longest, longest],
    ]);
  });

  it("that repeat and texts that differ by a letter are told apart", () => {
    const words = Array.from({ length: 9000 }, (_, index) =>
      index % 3 === 0 ? "Đạt" : `Xã ${index % 5000}`,
    );
    const rows = words.map((word) => `<row><c t="inlineStr"><is><t>${word}</t></is></c></row>`).join("");

    expect(valuesOf(gridOfRows(rows)).flat()).toEqual(words);
    const asResults = words.map((word) => `<row><c t="str"><v>${word}</v></c></row>`).join("");
    expect(valuesOf(gridOfRows(asResults)).flat()).toEqual(words);
  });
});

describe("where cells stand", () => {
  it("cells and rows without addresses follow one another", () => {
    const grid = gridOfRows(
      `<row><c><v>1</v></c><c><v>2</v></c></row><row r="4"><c><v>3</v></c><c r="D4"><v>4</v></c><c><v>5</v></c></row><row><c><v>6</v></c></row>`,
    );

    expect(valuesOf(grid)).toEqual([
      [1, 2, null, null, null],
      [null, null, null, null, null],
      [null, null, null, null, null],
      [3, null, null, 4, 5],
      [6, null, null, null, null],
    ]);
  });

  it("a row without a number stands where its cells say", () => {
    const grid = gridOfRows(`<row><c r="B5"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>`);

    expect([valueAt(grid, 4, 1), valueAt(grid, 4, 2), valueAt(grid, 5, 0)]).toEqual([1, 2, 3]);
  });

  it("rows and cells may come in any order, and addresses in small letters", () => {
    const grid = gridOfRows(
      `<row r="2"><c r="c2"><v>3</v></c><c r="a2"><v>1</v></c></row><row r="1"><c r="B1"><v>9</v></c></row>`,
    );

    expect(valuesOf(grid)).toEqual([
      [null, 9, null],
      [1, null, 3],
    ]);
  });

  it("the last cell of the largest sheet costs no more than itself", () => {
    const grid = gridOfRows(`<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`);

    expect([grid.rowCount, grid.columnCount]).toEqual([1_048_576, 16_384]);
    expect(valueAt(grid, 1_048_575, 16_383)).toBe(1);
  });

  it("a claimed size of the whole sheet is not believed", () => {
    const beforeRows = `<dimension ref="A1:XFD1048576"/>`;
    const grid = firstGrid(
      xlsxOf({ sheets: [{ beforeRows, rows: `<row r="3"><c r="B3"><v>1</v></c></row>` }] }),
    );

    expect([grid.rowCount, grid.columnCount]).toEqual([3, 2]);
  });

  it("styled cells do not count as used", () => {
    const grid = gridOfRows(`<row r="1"><c r="A1"><v>1</v></c></row><row r="900"><c r="Z900" s="1"/></row>`);

    expect([grid.rowCount, grid.columnCount]).toEqual([1, 1]);
  });
});

describe("however the part is written", () => {
  const plain = sheetXml({
    rows: `<row r="1"><c r="A1" s="1" t="str"><f>B1&amp;"x"</f><v>Đạt</v></c><c r="B1"><v>5</v></c></row>`,
  });
  const styles = `<cellXfs><xf/><xf numFmtId="9"/></cellXfs>`;
  const utf16 = (text: string): Buffer => Buffer.from(`\ufeff${text.replace("UTF-8", "UTF-16")}`, "utf16le");
  const prefixed = plain
    .replaceAll(/<(\/?)(worksheet|sheetData|row|c|v|f)\b/g, "<$1x:$2")
    .replace("xmlns=", "xmlns:x=");
  const strict = plain.replaceAll(
    /http:\/\/schemas\.openxmlformats\.org\/[a-z]+\/2006/g,
    "http://purl.oclc.org/ooxml",
  );

  it.each<[string, string | Uint8Array]>([
    ["plainly", plain],
    ["with a prefix on every name", prefixed],
    ["in the strict flavour", strict],
    ["in UTF-16", utf16(plain)],
    ["in UTF-16 with a prefix", utf16(prefixed)],
    ["after a byte order mark", `\ufeff${plain}`],
    ["in single quotes", plain.replaceAll(/(\s[\w:]+=)"([^"<]*)"/g, "$1'$2'")],
    ["with line ends between all tags", plain.replaceAll("><", ">\r\n  <")],
    [
      "with blanks inside tags",
      plain.replaceAll(/(<[a-zA-Z]+)( [^<>]*)?>/g, "$1$2\n >").replaceAll('r="', 'r = "'),
    ],
    ["with comments everywhere", plain.replaceAll("><", "><!-- <c r='A1'><v>9</v></c> --><")],
    ["with instructions between", plain.replaceAll("><", "><?x <c> ?><")],
    ["with attributes of other namespaces", plain.replaceAll("<c ", `<c y:q="a>b" cm="1" `)],
    ["with empty elements closed apart", plain.replace("</row>", "<c r='C1'></c></row>")],
    [
      "with what other programs add",
      plain.replace("</row>", "<extLst><ext><y:c r='A1'><y:v>9</y:v></y:c></ext></extLst></row>"),
    ],
  ])("%s", (_how, part) => {
    const grid = firstGrid(xlsxOf({ sheets: [{ part }], styles }));

    expect(valuesOf(grid)).toEqual([["Đạt", 5]]);
    expect(grid.formulaAt(0, 0)).toBe(`B1&"x"`);
    expect(grid.formatAt(0, 0)).toBe("0%");
  });
});
