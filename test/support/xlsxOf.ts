import { strToU8, zipSync } from "fflate";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** A sheet of a test file, as the XML that stands in its part. */
export interface TestSheetXml {
  readonly name?: string;
  readonly id?: string;
  readonly state?: string;
  /** What stands between the tags of `sheetData`. */
  readonly rows?: string;
  readonly beforeRows?: string;
  readonly afterRows?: string;
  /** The whole part instead, in any encoding. */
  readonly part?: string | Uint8Array;
  /** Kinds and targets of the sheet's own relations. */
  readonly relations?: readonly (readonly [kind: string, target: string])[];
  /** What the workbook says the sheet is; a worksheet where it is not said. */
  readonly kind?: string;
}

export interface TestWorkbookXml {
  readonly sheets?: readonly TestSheetXml[];
  /** The `si` elements of the shared strings; no such part where it is not given. */
  readonly strings?: string;
  /** What stands between the tags of `styleSheet`. */
  readonly styles?: string;
  readonly workbookPr?: string;
  readonly bookViews?: string;
  /** What stands between the tags of `definedNames`. */
  readonly definedNames?: string;
  readonly mainType?: string;
  /** Parts added to, or put in the place of, those above; undefined leaves a part out. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | undefined>>;
}

/** The bytes of a small workbook put together from XML, so that a test shows exactly what the reader meets. */
export function xlsxOf(workbook: TestWorkbookXml): Uint8Array {
  return zipSync(filesOf(partsOf(workbook)));
}

/** A workbook of one sheet with these rows. */
export function xlsxOfRows(rows: string, rest: Omit<TestWorkbookXml, "sheets"> = {}): Uint8Array {
  return xlsxOf({ ...rest, sheets: [{ rows }] });
}

function filesOf(
  parts: Readonly<Record<string, string | Uint8Array | undefined>>,
): Record<string, Uint8Array> {
  const files: Record<string, Uint8Array> = {};
  for (const [name, content] of Object.entries(parts)) {
    if (content !== undefined) files[name] = typeof content === "string" ? strToU8(content) : content;
  }
  return files;
}

export function partsOf(workbook: TestWorkbookXml): Record<string, string | Uint8Array | undefined> {
  const sheets = workbook.sheets ?? [{}];
  const parts: Record<string, string | Uint8Array | undefined> = {
    "[Content_Types].xml": contentTypesXml(sheets.length, workbook.mainType ?? `${CONTENT}.sheet.main+xml`),
    "_rels/.rels": relationsXml([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": workbookXml(workbook, sheets),
    "xl/_rels/workbook.xml.rels": relationsXml([
      ...sheets.map(({ kind }, index) => [kind ?? "worksheet", `worksheets/sheet${index + 1}.xml`] as const),
      ["styles", "styles.xml"],
      ["sharedStrings", "sharedStrings.xml"],
    ]),
    "xl/styles.xml": `<styleSheet xmlns="${MAIN}">${workbook.styles ?? ""}</styleSheet>`,
    "xl/sharedStrings.xml":
      workbook.strings === undefined ? undefined : `<sst xmlns="${MAIN}">${workbook.strings}</sst>`,
  };
  sheets.forEach((sheet, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = sheet.part ?? sheetXml(sheet);
    if (sheet.relations !== undefined) {
      parts[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`] = relationsXml(sheet.relations);
    }
  });
  return { ...parts, ...workbook.parts };
}

export function sheetXml({ beforeRows = "", rows = "", afterRows = "" }: TestSheetXml): string {
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">` +
    `${beforeRows}<sheetData>${rows}</sheetData>${afterRows}</worksheet>`
  );
}

export function relationsXml(relations: readonly (readonly [kind: string, target: string])[]): string {
  const list = relations.map(
    ([kind, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${RELATIONSHIPS}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join("")}</Relationships>`;
}

function workbookXml(
  { workbookPr, bookViews, definedNames }: TestWorkbookXml,
  sheets: readonly TestSheetXml[],
): string {
  const names = definedNames === undefined ? "" : `<definedNames>${definedNames}</definedNames>`;
  const list = sheets.map(({ name, id, state }, index) => {
    const stateText = state === undefined ? "" : ` state="${state}"`;
    return `<sheet name="${name ?? `Sheet${index + 1}`}" sheetId="${id ?? index + 1}"${stateText} r:id="rId${index + 1}"/>`;
  });
  return (
    `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">${workbookPr ?? ""}${bookViews ?? ""}` +
    `<sheets>${list.join("")}</sheets>${names}</workbook>`
  );
}

function contentTypesXml(sheetCount: number, mainType: string): string {
  const sheets = Array.from(
    { length: sheetCount },
    (_, index) =>
      `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${CONTENT}.worksheet+xml"/>`,
  );
  return (
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>` +
    `<Override PartName="/xl/workbook.xml" ContentType="${mainType}"/>${sheets.join("")}</Types>`
  );
}
