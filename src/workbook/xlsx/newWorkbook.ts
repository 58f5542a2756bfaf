import { cellName, columnName } from "../../core/sheet/address";
import type { Scalar } from "../../core/sheet/grid";
import { encodeCellText, renderCell } from "./edit/cellText";
import { packEntry, writeZip } from "./zipWriter";

/** A sheet to be made: rows of values under a heading, and the widths of its columns in characters. */
export interface NewSheet {
  readonly name: string;
  readonly rows: readonly (readonly Scalar[])[];
  readonly widths: readonly number[];
  /** The row of the heading, from 0; the first one unless said. */
  readonly headingRow?: number;
  /** What cells of a column offer to choose from, without keeping anything else out. */
  readonly choices?: readonly { readonly column: number; readonly values: readonly string[] }[];
  /** Columns whose cells keep what is typed as text: "17.10" does not become 17,1. */
  readonly textColumns?: readonly number[];
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Style 0 is a plain cell, 1 a cell of running text, 2 a heading, 3 a cell that keeps text as it is typed. */
const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf xfId="0"/><xf xfId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf xfId="0" fontId="1" applyFont="1" applyAlignment="1"><alignment vertical="center" wrapText="1"/></xf><xf xfId="0" numFmtId="49" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs></styleSheet>`;

/** The bytes of a workbook made anew: the heading of each sheet stays in sight and filters. */
export function newWorkbook(sheets: readonly NewSheet[]): Uint8Array {
  const parts: readonly (readonly [string, string])[] = [
    ["[Content_Types].xml", contentTypes(sheets.length)],
    ["_rels/.rels", relations([["officeDocument", "xl/workbook.xml"]])],
    ["xl/workbook.xml", workbookPart(sheets)],
    [
      "xl/_rels/workbook.xml.rels",
      relations([
        ...sheets.map((_, at): [string, string] => ["worksheet", `worksheets/sheet${at + 1}.xml`]),
        ["styles", "styles.xml"],
      ]),
    ],
    ["xl/styles.xml", STYLES],
    ...sheets.map((sheet, at) => [`xl/worksheets/sheet${at + 1}.xml`, sheetPart(sheet)] as const),
  ];
  const encoder = new TextEncoder();
  return writeZip(parts.map(([name, text]) => packEntry(name, encoder.encode(text))));
}

function contentTypes(sheets: number): string {
  const overrides = [
    ["xl/workbook.xml", "sheet.main"],
    ["xl/styles.xml", "styles"],
    ...Array.from({ length: sheets }, (_, at) => [`xl/worksheets/sheet${at + 1}.xml`, "worksheet"]),
  ].map(([part, type]) => `<Override PartName="/${part ?? ""}" ContentType="${CONTENT}.${type ?? ""}+xml"/>`);
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${overrides.join("")}</Types>`;
}

function relations(targets: readonly (readonly [string, string])[]): string {
  const each = targets.map(
    ([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${each.join("")}</Relationships>`;
}

function workbookPart(sheets: readonly NewSheet[]): string {
  const each = sheets.map(
    ({ name }, at) =>
      `<sheet name="${encodeCellText(name).replaceAll('"', "&quot;")}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${each.join("")}</sheets></workbook>`;
}

/** So many rows below the heading offer choices. */
const OFFERED_ROWS = 1000;

function choicesPart(choices: NewSheet["choices"] = []): string {
  if (choices.length === 0) return "";
  const each = choices.map(({ column, values }) => {
    const cells = `${columnName(column)}2:${columnName(column)}${OFFERED_ROWS}`;
    const list = encodeCellText(values.join(",")).replaceAll('"', "&quot;");
    return `<dataValidation type="list" allowBlank="1" sqref="${cells}"><formula1>"${list}"</formula1></dataValidation>`;
  });
  return `<dataValidations count="${each.length}">${each.join("")}</dataValidations>`;
}

function sheetPart({ rows, widths, headingRow = 0, choices, textColumns = [] }: NewSheet): string {
  const columns = widths.map((width, at) => {
    const style = textColumns.includes(at) ? ' style="3"' : "";
    return `<col min="${at + 1}" max="${at + 1}" width="${width}"${style} customWidth="1"/>`;
  });
  const lines = rows.map((cells, row) => {
    const written = cells.map((value, column) => {
      const style = row === headingRow ? 2 : textColumns.includes(column) ? 3 : 1;
      return renderCell(cellName({ row, column }), ` s="${style}"`, value, { prefix: "" });
    });
    return `<row r="${row + 1}">${written.join("")}</row>`;
  });
  const last = columnName(Math.max(0, (rows[headingRow]?.length ?? 1) - 1));
  return `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="${headingRow + 1}" topLeftCell="A${headingRow + 2}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>${columns.length === 0 ? "" : `<cols>${columns.join("")}</cols>`}<sheetData>${lines.join("")}</sheetData><autoFilter ref="A${headingRow + 1}:${last}${Math.max(headingRow + 1, rows.length)}"/>${choicesPart(choices)}</worksheet>`;
}
