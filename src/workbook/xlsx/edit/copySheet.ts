import type { CopySheet } from "../../../core/sheet/edit";
import { sameSheetName, sheetKey } from "../formula/reference";
import { relationKind } from "../workbookParts";
import type { EditedWorkbook } from "./editedWorkbook";
import type { Refusal } from "./refusal";
import type { Renaming } from "./renameSheet";
import { renameForOthers, renameInSheet, renameInTree, reworkTree } from "./renameSheet";
import { PartCopier } from "./partCopier";
import { listSheets } from "./sheetList";
import { attribute, descendants, parseXmlTree } from "./xmlTree";

const LONGEST_NAME = 31;
const NO_TABLES: ReadonlyMap<string, string> = new Map();

/** Renames a sheet and copies it; says why where it cannot. */
export function copySheet(edit: CopySheet, sheet: number, book: EditedWorkbook): Refusal | undefined {
  const target = book.sheets[sheet];
  if (target === undefined) return { why: "noSheet" };
  const refusal = refusalOf(edit, target.name, target.part, book);
  if (refusal !== undefined) return refusal;
  const [first = target.name, ...others] = edit.names;
  const original = book.parts.get(target.part) ?? "";
  const copier = new PartCopier(book.parts);
  const copies = others.map((name) => {
    const copied = copier.copySheet(target.part, original);
    const renaming: Renaming = { from: target.name, to: [name], tables: copied.tables };
    book.parts.set(copied.part, renameInSheet(copied.xml, renaming).xml);
    for (const part of copied.inner) {
      reworkTree(part, book.parts, (document) => {
        renameInTree(document, renaming);
      });
    }
    return { name, part: copied.part };
  });
  const own: Renaming = { from: target.name, to: [first], tables: NO_TABLES };
  renameForOthers(sheet, { ...own, to: edit.names }, book);
  book.parts.set(target.part, renameInSheet(original, own).xml);
  listSheets({ from: target.name, part: target.part, name: first, copies }, book);
  moveSheetsBehind(sheet, copies.length, book);
  book.setSheets([
    ...book.sheets.slice(0, sheet),
    { name: first, part: target.part },
    ...copies,
    ...book.sheets.slice(sheet + 1),
  ]);
  book.hasOtherFormulas = true;
  return undefined;
}

/** What has been noted about sheets behind the copies is now about sheets further on. */
function moveSheetsBehind(sheet: number, count: number, book: EditedWorkbook): void {
  const moved = <Place extends { readonly sheet: number }>(place: Place): Place =>
    place.sheet > sheet ? { ...place, sheet: place.sheet + count } : place;
  book.changed = book.changed.map(moved);
  book.reshaped = book.reshaped.map(moved);
}

function refusalOf(
  { names }: CopySheet,
  old: string,
  part: string,
  { parts, named }: EditedWorkbook,
): Refusal | undefined {
  const workbook = parseXmlTree(parts.get(named.workbook) ?? "");
  const others = [...descendants(workbook, "sheet")]
    .map((element) => attribute(element, "name") ?? "")
    .filter((name) => !sameSheetName(name, old));
  const bad = unfitName(names, others);
  if (bad !== undefined) return { why: "unsupported", found: bad };
  for (const protection of descendants(workbook, "workbookProtection")) {
    if (/^(?:1|true)$/.test(attribute(protection, "lockStructure") ?? "")) return { why: "protected" };
  }
  // What a pivot table or a slicer shows hangs on its sheet; a second one would show the first one's data.
  const tied = parts
    .relations(part)
    .find((one) => /^(?:pivotTable|slicer|timeline)$/.test(relationKind(one)));
  return tied === undefined || names.length === 1
    ? undefined
    : { why: "unsupported", found: relationKind(tied) };
}

/** A name that a sheet or its copies cannot have beside the others, "" where there is no name at all; undefined where all fit. */
export function unfitName(names: readonly string[], others: readonly string[]): string | undefined {
  if (names.length === 0) return "";
  const keys = [...others, ...names].map(sheetKey);
  return names.find((name) => !isSheetName(name)) ?? names.find((name) => isTwice(sheetKey(name), keys));
}

/** What Excel allows as a name. */
function isSheetName(name: string): boolean {
  const isLong = name === "" || name.length > LONGEST_NAME;
  return !isLong && !/[[\]:*?/\\\p{Cc}]|^'|'$/u.test(name) && sheetKey(name) !== "history";
}

function isTwice(key: string, keys: readonly string[]): boolean {
  return keys.indexOf(key) !== keys.lastIndexOf(key);
}
