import { descendants, attribute, parseXmlTree } from "../edit/xmlTree";
import { isSet, mainPart, relationKind } from "../workbookParts";
import type { XlsxWorkbook } from "../xlsxWorkbook";

/** Why the sheets of a workbook cannot stand in one file with others. */
export type JoinObstacle =
  /** Its sheets hang on something the workbook has once: pivot tables, slicers, queries, links to other files, macros. */
  | { readonly kind: "tied"; readonly to: string }
  /** Its sheets may not be renamed or moved. */
  | { readonly kind: "locked" }
  /** Its days are counted from another year, or its file is of the other flavour of the format. */
  | { readonly kind: "otherKind" };

/** What a workbook may lead to besides its sheets, and still be taken apart. */
const OF_EVERY_BOOK: ReadonlySet<string> = new Set([
  "worksheet",
  "theme",
  "styles",
  "sharedStrings",
  "calcChain",
  "customXml",
]);
const TIED_TO_BOOK: ReadonlySet<string> = new Set([
  "pivotTable",
  "slicer",
  "timeline",
  "queryTable",
  "threadedComment",
]);

/** What keeps a workbook from being joined to `first`; undefined where nothing does. */
export function obstacleTo(book: XlsxWorkbook, first: XlsxWorkbook | undefined): JoinObstacle | undefined {
  const pkg = book.package;
  const tied =
    pkg.relations(mainPart(pkg)).find((relation) => !OF_EVERY_BOOK.has(relationKind(relation))) ??
    book.sheetParts
      .flatMap(({ part }) => pkg.relations(part))
      .find((relation) => TIED_TO_BOOK.has(relationKind(relation)));
  if (tied !== undefined) return { kind: "tied", to: relationKind(tied) };
  if (isLocked(book)) return { kind: "locked" };
  if (!pkg.relations(mainPart(pkg)).some((relation) => relationKind(relation) === "styles"))
    return { kind: "otherKind" };
  return first !== undefined &&
    (flavourOf(book) !== flavourOf(first) || calendarOf(book) !== calendarOf(first))
    ? { kind: "otherKind" }
    : undefined;
}

function isLocked({ package: pkg }: XlsxWorkbook): boolean {
  const workbook = parseXmlTree(pkg.text(mainPart(pkg)) ?? "");
  return [...descendants(workbook, "workbookProtection")].some((each) =>
    isSet(attribute(each, "lockStructure")),
  );
}

function calendarOf({ package: pkg }: XlsxWorkbook): boolean {
  const workbook = parseXmlTree(pkg.text(mainPart(pkg)) ?? "");
  return [...descendants(workbook, "workbookPr")].some((each) => isSet(attribute(each, "date1904")));
}

/**
 * The type of the links to sheets, which differs between the transitional and the strict format (ISO 29500-1 and -4), and
 * the prefix its writer gives the names of elements.
 */
function flavourOf({ package: pkg, sheetParts }: XlsxWorkbook): string {
  const links = pkg.relations(mainPart(pkg));
  const parts = links.filter((relation) => /^(?:styles|sharedStrings)$/.test(relationKind(relation)));
  const prefixes = [...parts.map(({ target }) => target), ...sheetParts.map(({ part }) => part)].map(
    (part) => /<((?:[\w.-]+:)?)(?:styleSheet|sst|worksheet)[\s>]/.exec(pkg.text(part) ?? "")?.[1] ?? "?",
  );
  const type = links.find((relation) => relationKind(relation) === "worksheet")?.type ?? "";
  return [type, ...new Set(prefixes)].join(" ");
}
