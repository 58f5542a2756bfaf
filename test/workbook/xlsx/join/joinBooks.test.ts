import { readFileSync } from "node:fs";
import path from "node:path";
import { openXlsx } from "../../../../src/workbook/xlsx/openXlsx";
import { forms } from "../../../../src/data/forms";
import type { Package } from "../../../../src/workbook/xlsx/package";
import type { XlsxWorkbook } from "../../../../src/workbook/xlsx/xlsxWorkbook";
import { joinBooks } from "../../../../src/workbook/xlsx/join/joinBooks";
import { joinedSheetNames } from "../../../../src/workbook/xlsx/join/sheetNames";
import { convertWithLibreOffice, describeWith, runPython, scratchFolder } from "../../../support/tools";
import { xlsxOfRows } from "../../../support/xlsxOf";
import { writeFileSync } from "node:fs";

const DOCUMENT = { title: "Bộ biểu", properties: new Map([["datchuan:ky", "2022Q3"]]) };

describe("the names of sheets of several workbooks", () => {
  it.each<[string, readonly (readonly string[])[], readonly (readonly string[])[]]>([
    ["stay where there is one of each", [["A"], ["B", "C"]], [["A"], ["B", "C"]]],
    [
      "get their workbook's first sheet behind them where there are several",
      [
        ["A", "Biểu đồ"],
        ["B", "biểu đồ"],
      ],
      [
        ["A", "Biểu đồ - A"],
        ["B", "biểu đồ - B"],
      ],
    ],
    ["are counted where the first sheets are called alike", [["Mẫu"], ["Mẫu"]], [["Mẫu"], ["Mẫu (2)"]]],
    [
      "never run into one that is there",
      [["Mẫu"], ["Mẫu"], ["Mẫu (2)"]],
      [["Mẫu"], ["Mẫu (3)"], ["Mẫu (2)"]],
    ],
  ])("%s", (_what, books, expected) => {
    expect(joinedSheetNames(books)).toEqual(expected);
  });
});

describe("a workbook that hangs together", () => {
  const plain = xlsxOfRows('<row r="1"><c r="A1"><v>1</v></c></row>');
  const withWorkbook = (extra: string): Uint8Array => {
    const opening = openXlsx(plain);
    if (opening.kind === "fault") throw new Error(opening.fault.kind);
    const { package: pkg } = opening.workbook;
    pkg.set("xl/workbook.xml", (pkg.text("xl/workbook.xml") ?? "").replace("<sheets>", `${extra}<sheets>`));
    return pkg.save();
  };
  const withLink = (kind: string): Uint8Array => {
    const opening = openXlsx(plain);
    if (opening.kind === "fault") throw new Error(opening.fault.kind);
    const { package: pkg } = opening.workbook;
    const links = pkg.text("xl/_rels/workbook.xml.rels") ?? "";
    const type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    pkg.set(
      "xl/_rels/workbook.xml.rels",
      links.replace(
        "</Relationships>",
        `<Relationship Id="rIdX" Type="${type}/${kind}" Target="x.xml"/></Relationships>`,
      ),
    );
    pkg.set("xl/x.xml", "<x/>");
    return pkg.save();
  };

  it.each<[string, Uint8Array, string]>([
    ["by a pivot table's data", withLink("pivotCacheDefinition"), "tied"],
    ["by links to other files", withLink("externalLink"), "tied"],
    ["by a locked structure", withWorkbook('<workbookProtection lockStructure="1"/>'), "locked"],
    ["by days counted from 1904", withWorkbook('<workbookPr date1904="1"/>'), "otherKind"],
  ])("%s is told and left out, the others are joined", (_what, odd, kind) => {
    const { bytes, books } = joinBooks([plain, odd, plain], DOCUMENT);
    expect(books.map((book) => (book.kind === "left" ? book.why.kind : "joined"))).toEqual([
      "joined",
      kind,
      "joined",
    ]);
    const opening = openXlsx(bytes ?? new Uint8Array());
    if (opening.kind === "fault") throw new Error(opening.fault.kind);
    expect(opening.workbook.grids().map((grid) => grid.numberAt(0, 0))).toEqual([1, 1]);
  });

  it("leaves nothing to write where it is alone", () => {
    expect(joinBooks([withLink("vbaProject")], DOCUMENT).bytes).toBeUndefined();
  });
});

describe("a workbook of another theme than the first", () => {
  const template = (id: string): XlsxWorkbook => {
    const opening = openXlsx(forms.find((form) => form.id === id)?.bytes ?? new Uint8Array());
    if (opening.kind === "fault") throw new Error(opening.fault.kind);
    return opening.workbook;
  };
  const reworked = ({ package: pkg }: XlsxWorkbook, part: RegExp, work: (xml: string) => string): void => {
    for (const name of pkg.names().filter((each) => part.test(each)))
      pkg.set(name, work(pkg.text(name) ?? ""));
  };
  const foreign = (): Uint8Array => {
    const book = template("phan-nhom-xa");
    reworked(book, /theme1\.xml$/, (xml) => xml.replace(/(<a:accent1><a:srgbClr val=")[^"]*/, "$1AB12CD"));
    reworked(book, /charts\/chart1\.xml$/, (xml) =>
      xml.replace('<a:srgbClr val="1B5E20"/>', '<a:schemeClr val="accent1"/>'),
    );
    reworked(book, /drawings\/drawing1\.xml$/, (xml) =>
      xml.replace(
        '<a:srgbClr val="000000"/>',
        '<a:schemeClr val="accent1"><a:lumMod val="75000"/></a:schemeClr>',
      ),
    );
    return book.package.save();
  };
  const joined = (): Package => {
    const { bytes } = joinBooks([template("huy-dong-nguon-luc").package.save(), foreign()], DOCUMENT);
    const opening = openXlsx(bytes ?? new Uint8Array());
    if (opening.kind === "fault") throw new Error(opening.fault.kind);
    return opening.workbook.package;
  };

  it("keeps the colours its charts take from the theme, by themselves or by name", () => {
    const pkg = joined();
    const charts = pkg.names().filter((name) => /charts\/chart\d+\.xml$/.test(name));
    const themes = charts.map((chart) =>
      pkg.relations(chart).flatMap(({ type, target }) => (type.endsWith("/themeOverride") ? [target] : [])),
    );
    expect(themes.map((each) => each.length)).toEqual([0, 1]);
    const [own = ""] = themes[1] ?? [];
    expect(pkg.text(own)).toContain('<a:accent1><a:srgbClr val="AB12CD"/></a:accent1>');
    expect(pkg.contentType(own)).toContain("themeOverride+xml");
    // LibreOffice does not read a chart's own theme; what the chart names it says itself.
    expect(pkg.text(charts[1] ?? "")).toContain('<a:solidFill><a:srgbClr val="AB12CD"/></a:solidFill>');
    expect(pkg.text(charts[1] ?? "")).toMatch(/<c:clrMapOvr bg1="lt1"[^>]*\/><c:chart>/);
  });

  it("says the colours of its drawn lines themselves", () => {
    const drawings = [...joined().names()].filter((name) => /drawings\/drawing\d+\.xml$/.test(name));
    const pkg = joined();
    const lines = drawings.map((name) => pkg.text(name) ?? "").filter((xml) => xml.includes("AB12CD"));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('<a:srgbClr val="AB12CD"><a:lumMod val="75000"/></a:srgbClr>');
    expect(lines[0]).not.toContain("schemeClr");
  });

  it("is none of the bundled forms: these share one", () => {
    const themes = forms.map(({ id }) => template(id).package.text("xl/theme/theme1.xml"));
    expect(new Set(themes).size).toBe(1);
    expect(themes[0]).toContain("clrScheme");
  });
});

const MAKE = `
import sys, xlsxwriter
folder = sys.argv[1]
for number, colour in ((1, "#FF0000"), (2, "#00FF00")):
    book = xlsxwriter.Workbook(f"{folder}/{number}.xlsx")
    sheet = book.add_worksheet("Số liệu")
    other = book.add_worksheet(f"Khác {number}")
    money = book.add_format({"num_format": "#,##0.00" if number == 1 else "0.000", "bg_color": colour, "bold": True})
    rule = book.add_format({"font_color": colour})
    sheet.add_table("A1:B4", {"name": "Bang", "columns": [{"header": "Xã"}, {"header": "Số"}], "data": [["a", number], ["b", number], ["c", number]]})
    sheet.write_formula("D1", "=SUM(Bang[Số])", money, 3 * number)
    other.write_formula("A1", "='Số liệu'!D1*Tong", money, 3 * number * number)
    book.define_name("Tong", "='Số liệu'!$B$2")
    sheet.conditional_format("B2:B4", {"type": "cell", "criteria": ">", "value": 0, "format": rule})
    sheet.write_comment("A1", f"Ghi chú {number}")
    sheet.write_rich_string("A6", book.add_format({"bold": True}), "đậm", " thường")
    sheet.set_column("B:B", 20, money)
    chart = book.add_chart({"type": "column"})
    chart.add_series({"values": "='Số liệu'!$B$2:$B$4"})
    sheet.insert_chart("F2", chart)
    book.close()
`;

const LOOK = `
import sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
values = openpyxl.load_workbook(sys.argv[2], data_only=True)
for sheet in book:
    cell = sheet["D1"] if sheet["D1"].value else sheet["A1"]
    shown = values[sheet.title][cell.coordinate].value
    rules = [rule.dxf.font.color.rgb for area in sheet.conditional_formatting for rule in area.rules]
    note = sheet["A1"].comment.text if sheet["A1"].comment else ""
    print(sheet.title, cell.value, shown, cell.number_format, cell.fill.fgColor.rgb, ",".join(sheet.tables), rules, note, len(sheet._charts), sheet["A6"].value, sep="|")
print([(name.name, name.localSheetId, name.attr_text) for name in book.defined_names.definedName])
`;

describeWith(["xlsxwriter", "openpyxl", "libreoffice"], "two workbooks that have everything alike", () => {
  const folder = scratchFolder();

  it("keep their tables, names, formats, rules, comments and charts apart, and calculate", () => {
    runPython("xlsxwriter", MAKE, folder);
    const files = [1, 2].map((number) => new Uint8Array(readFileSync(path.join(folder, `${number}.xlsx`))));
    const joined = path.join(folder, "joined.xlsx");
    writeFileSync(joined, joinBooks(files, DOCUMENT).bytes ?? "");
    const calculated = convertWithLibreOffice(joined, "xlsx", path.join(folder, "out"));
    expect(runPython("openpyxl", LOOK, joined, calculated).trim().split("\n")).toEqual([
      "Số liệu|=SUM(Bang[Số])|3|#,##0.00|FFFF0000|Bang|['FFFF0000']|Ghi chú 1|1|đậm thường",
      "Khác 1|='Số liệu'!D1*Tong|3|#,##0.00|FFFF0000||[]||0|None",
      "Số liệu (2)|=SUM(Bang_2[Số])|6|0.000|FF00FF00|Bang_2|['FF00FF00']|Ghi chú 2|1|đậm thường",
      "Khác 2|='Số liệu (2)'!D1*Tong|12|0.000|FF00FF00||[]||0|None",
      "[('Tong', None, \"'Số liệu'!$B$2\"), ('Tong', 2, \"'Số liệu (2)'!$B$2\"), ('Tong', 3, \"'Số liệu (2)'!$B$2\")]",
    ]);
  });
});
