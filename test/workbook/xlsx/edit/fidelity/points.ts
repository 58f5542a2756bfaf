import type { OpenParts } from "./openParts";

/** One thing of the template that must come through an edit as it was. */
export type Point = readonly [name: string, read: (parts: OpenParts) => unknown];

export const REPORT = "xl/worksheets/sheet1.xml";
export const UNITS = "xl/worksheets/sheet2.xml";
export const COMMUNES = "xl/worksheets/sheet3.xml";
export const SETTINGS = "xl/worksheets/sheet4.xml";
export const EDITED_CHART = "xl/charts/chart1.xml";
const CACHED_POINTS = /<c:ptCount[^>]*\/>(?:<c:pt [\s\S]*?<\/c:pt>)*/g;
const CHART_SHEET = "xl/chartsheets/sheet1.xml";
const WORKBOOK = "xl/workbook.xml";
const DRAWING = "xl/drawings/drawing1.xml";
const BOXES = "xl/drawings/vmlDrawing1.vml";

const bytesOf =
  (part: string) =>
  (parts: OpenParts): unknown =>
    parts.print(part);
const allBytesOf =
  (...names: readonly string[]) =>
  (parts: OpenParts): unknown =>
    names.map((name) => parts.print(name));
const elementOf =
  (part: string, name: string) =>
  (parts: OpenParts): unknown =>
    parts.element(part, name);
const elementsWith =
  (part: string, name: string, word: string) =>
  (parts: OpenParts): unknown =>
    parts.elementsWith(part, name, word);

const PACKAGE: readonly Point[] = [
  ["the parts and their order", (parts) => parts.names()],
  ["the content types", bytesOf("[Content_Types].xml")],
  [
    "the relations of package, workbook and sheet",
    allBytesOf("_rels/.rels", "xl/_rels/workbook.xml.rels", "xl/worksheets/_rels/sheet1.xml.rels"),
  ],
  ["the theme", bytesOf("xl/theme/theme1.xml")],
  ["the styles", bytesOf("xl/styles.xml")],
  ["the shared strings", bytesOf("xl/sharedStrings.xml")],
  ["title, author, dates and program", allBytesOf("docProps/core.xml", "docProps/app.xml")],
  ["the office's own properties", bytesOf("docProps/custom.xml")],
  ["custom XML data and its schema", allBytesOf("customXml/item1.xml", "customXml/itemProps1.xml")],
  [
    "the add-in whose pane opens with the file",
    allBytesOf("xl/webextensions/taskpanes.xml", "xl/webextensions/webextension1.xml"),
  ],
  ["the people of threaded comments", bytesOf("xl/persons/person.xml")],
  ["threaded comments", bytesOf("xl/threadedComments/threadedComment1.xml")],
  ["the settings of the printer", bytesOf("xl/printerSettings/printerSettings1.bin")],
  ["the marks of dynamic arrays", bytesOf("xl/metadata.xml")],
  ["the order of calculation", bytesOf("xl/calcChain.xml")],
];

const WORKBOOK_POINTS: readonly Point[] = [
  ["the names and order of the sheets", elementOf(WORKBOOK, "sheets")],
  ["the sheet hidden for good", elementsWith(WORKBOOK, "sheet", 'state="veryHidden"')],
  ["a name of a range", elementsWith(WORKBOOK, "definedName", 'name="DonVi"')],
  ["a name of a constant", elementsWith(WORKBOOK, "definedName", 'name="TyLeDat"')],
  ["a name of a formula", elementsWith(WORKBOOK, "definedName", 'name="DongCo"')],
  ["a name of one sheet", elementsWith(WORKBOOK, "definedName", 'name="CucBo"')],
  ["the print area", elementsWith(WORKBOOK, "definedName", "_xlnm.Print_Area")],
  ["the rows repeated on each page", elementsWith(WORKBOOK, "definedName", "_xlnm.Print_Titles")],
  ["the settings of calculation", elementOf(WORKBOOK, "calcPr")],
];

const SHEET: readonly Point[] = [
  ["the colour of the tab and the code name", elementOf(REPORT, "sheetPr")],
  ["the used area", elementOf(REPORT, "dimension")],
  ["frozen panes, zoom, grid lines and selection", elementOf(REPORT, "sheetViews")],
  ["the height of rows by default", elementOf(REPORT, "sheetFormatPr")],
  ["widths, styles, outline and hidden columns", elementOf(REPORT, "cols")],
  ["the heights of rows", (parts) => parts.text(REPORT).match(/<row [^>]*>/g)],
  ["merged cells", elementOf(REPORT, "mergeCells")],
  ["centring and headings in print", elementOf(REPORT, "printOptions")],
  ["the margins", elementOf(REPORT, "pageMargins")],
  ["paper, orientation and fitting to pages", elementOf(REPORT, "pageSetup")],
  ["header and footer", elementOf(REPORT, "headerFooter")],
  ["page breaks between rows", elementOf(REPORT, "rowBreaks")],
  ["page breaks between columns", elementOf(REPORT, "colBreaks")],
  ["errors that are not to be shown", elementOf(REPORT, "ignoredErrors")],
  ["a link to the web", elementsWith(REPORT, "hyperlink", 'ref="B12"')],
  ["a link inside the workbook", elementsWith(REPORT, "hyperlink", "location=")],
  ["hidden rows and outline of another sheet", elementsWith(UNITS, "row", 'hidden="1"')],
  ["the filter of another sheet", elementOf(UNITS, "autoFilter")],
  ["the protection of another sheet", elementOf(UNITS, "sheetProtection")],
  ["the hidden sheet, byte for byte", bytesOf(SETTINGS)],
];

const RULES: readonly Point[] = [
  ["a format by comparing with another cell", elementsWith(REPORT, "cfRule", 'type="cellIs"')],
  ["data bars", elementsWith(REPORT, "cfRule", 'type="dataBar"')],
  ["data bars of Excel 2010", elementOf(REPORT, "x14:conditionalFormattings")],
  ["a colour scale", elementsWith(REPORT, "cfRule", 'type="colorScale"')],
  ["icons", elementsWith(REPORT, "cfRule", 'type="iconSet"')],
  ["a format by formula that stops the others", elementsWith(REPORT, "cfRule", 'type="expression"')],
  ["a format of duplicates, of texts and of dates", (parts) => parts.elements(REPORT, "cfRule").slice(1)],
  ["validation by lists, numbers and formulas", elementOf(REPORT, "dataValidations")],
  ["validation of Excel 2010, by another sheet", elementOf(REPORT, "x14:dataValidations")],
  ["a sparkline", elementOf(REPORT, "x14:sparklineGroups")],
];

const DRAWINGS: readonly Point[] = [
  ["where pictures, boxes and charts hang", elementsWith(DRAWING, "xdr:twoCellAnchor", "<xdr:from>")],
  ["the text box", elementOf(DRAWING, "xdr:sp")],
  ["the emblem", bytesOf("xl/media/image1.png")],
  ["comments", bytesOf("xl/comments1.xml")],
  ["the boxes of comments and the button", bytesOf(BOXES)],
  // The values it last showed follow the cells it shows; everything else is the office's.
  ["the chart of the edited sheet", (parts) => parts.text(EDITED_CHART).replace(CACHED_POINTS, "")],
  ["the chart of another sheet", bytesOf("xl/charts/chart2.xml")],
  [
    "the sheet that is a chart",
    (parts) => [
      parts.print(CHART_SHEET),
      parts.print("xl/charts/chart3.xml"),
      parts.print("xl/drawings/drawing3.xml"),
    ],
  ],
  ["the table, with its column formula and totals", bytesOf("xl/tables/table1.xml")],
  ["the sheet of the table, byte for byte", bytesOf(COMMUNES)],
];

export const POINTS_OUTSIDE_CELLS: readonly Point[] = [
  ...PACKAGE,
  ...WORKBOOK_POINTS,
  ...SHEET,
  ...RULES,
  ...DRAWINGS,
];
