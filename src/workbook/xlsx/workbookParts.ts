import type { Visibility } from "../../core/sheet/grid";
import type { FileFault, OtherFormat } from "./fileFault";
import { damagedPart } from "./fileFault";
import { rememberedPart } from "./knownParts";
import type { Package, Relation } from "./package";
import type { Attributes } from "./xmlReader";
import { openTags } from "./xmlReader";

/** A worksheet of the workbook and the part that holds it. */
export interface SheetPart {
  /** The workbook's own number of the sheet, as text; it stays when the sheet is renamed or moved. */
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
  readonly part: string;
}

/** Where 1 January of the workbook's calendar lies: day 1 is in 1900, or day 0 in 1904. */
export type DateSystem = "1900" | "1904";

/** What the parts of a workbook are called. */
export interface WorkbookParts {
  readonly workbook: string;
  readonly styles: string | undefined;
  readonly sharedStrings: string | undefined;
  /** Worksheets in the order of their tabs; chart, dialog and macro sheets hold no cells and are left out. */
  readonly sheets: readonly SheetPart[];
  readonly dateSystem: DateSystem;
}

export type PartsReading =
  | { readonly kind: "read"; readonly parts: WorkbookParts }
  | { readonly kind: "fault"; readonly fault: FileFault };

/** Finds the workbook in a package and lists its sheets; throws a FileFaultError where a part it needs is damaged. */
export function readWorkbookParts(pkg: Package): PartsReading {
  const workbook = mainPart(pkg);
  const format = formatOf(pkg, workbook);
  if (format !== "xlsx") return { kind: "fault", fault: { kind: "notAWorkbook", format } };
  const xml = pkg.text(workbook);
  if (xml === undefined) throw damagedPart(workbook, "missing");
  const relations = pkg.relations(workbook);
  return {
    kind: "read",
    parts: {
      workbook,
      styles: partOf(pkg, relations, "styles"),
      sharedStrings: partOf(pkg, relations, "sharedStrings"),
      sheets: sheetsOf(pkg, xml, relations),
      dateSystem: dateSystemOf(xml),
    },
  };
}

/** The last segment of a relation's type, which both flavours of the format share. */
export function relationKind(relation: Relation): string {
  return relation.type.slice(relation.type.lastIndexOf("/") + 1);
}

/** True for "1" and "true", the two ways XML Schema writes a flag that is set. */
export function isSet(flag: string | undefined): boolean {
  return flag === "1" || flag === "true";
}

/** The part a package is about: the workbook, the document. */
export function mainPart(pkg: Package): string {
  const relation = pkg.relations("").find((candidate) => relationKind(candidate) === "officeDocument");
  return relation?.target ?? "xl/workbook.xml";
}

/** Ends of content types that say what the main part holds; templates and macro workbooks read like any other. */
const CONTENT_FORMATS: readonly (readonly [RegExp, OtherFormat | "xlsx"])[] = [
  [/spreadsheetml\.(?:sheet|template)\.main\+xml$/i, "xlsx"],
  [/ms-excel\.(?:sheet|template|addin)\.macroEnabled\.main\+xml$/i, "xlsx"],
  [/ms-excel\.sheet\.binary\.macroEnabled\.main$/i, "xlsb"],
  [/wordprocessingml|ms-word/i, "docx"],
  [/presentationml|ms-powerpoint/i, "pptx"],
];

/** What a package holds, by the content type of its main part. */
export function formatOf(pkg: Package, main: string): OtherFormat | "xlsx" {
  const contentType = pkg.contentType(main) ?? "";
  const format = CONTENT_FORMATS.find(([pattern]) => pattern.test(contentType))?.[1];
  if (format !== undefined) return format;
  const mimetype = pkg.has("mimetype") ? (pkg.text("mimetype") ?? "") : "";
  if (mimetype.includes("opendocument.spreadsheet")) return "ods";
  if (mimetype.includes("opendocument")) return "odf";
  return pkg.has(main) && main.endsWith(".xml") && main.startsWith("xl/") ? "xlsx" : "archive";
}

function partOf(pkg: Package, relations: readonly Relation[], kind: string): string | undefined {
  const target = relations.find((relation) => relationKind(relation) === kind)?.target;
  return target !== undefined && pkg.has(target) ? target : undefined;
}

const listedSheets = rememberedPart((xml): readonly Attributes[] => [...openTags(xml, "sheet")]);

function sheetsOf(pkg: Package, xml: string, relations: readonly Relation[]): readonly SheetPart[] {
  const byId = new Map(relations.map((relation) => [relation.id, relation]));
  const sheets: SheetPart[] = [];
  const ids = new Set<string>();
  for (const attributes of listedSheets(xml)) {
    const relation = byId.get(attributes.get("id") ?? "");
    if (relation === undefined) throw damagedPart(attributes.get("name") ?? "", "missing");
    if (relationKind(relation) !== "worksheet") continue;
    if (!pkg.has(relation.target)) throw damagedPart(relation.target, "missing");
    const id = unusedId(attributes.get("sheetId") ?? relation.id, ids);
    ids.add(id);
    const name = attributes.get("name") ?? "";
    sheets.push({ id, name, visibility: visibilityOf(attributes), part: relation.target });
  }
  return sheets;
}

/** Sheet numbers are unique in every file Excel writes; broken ones still need a key each. */
function unusedId(wanted: string, used: ReadonlySet<string>): string {
  let id = wanted;
  for (let copy = 2; used.has(id); copy++) id = `${wanted}-${copy}`;
  return id;
}

function visibilityOf(attributes: Attributes): Visibility {
  const state = attributes.get("state");
  return state === "hidden" || state === "veryHidden" ? state : "visible";
}

const dateSystemOf = rememberedPart((xml): DateSystem => {
  for (const attributes of openTags(xml, "workbookPr")) {
    if (isSet(attributes.get("date1904"))) return "1904";
  }
  return "1900";
});
