import { parseArea } from "../../core/sheet/address";
import { ColumnGridBuilder } from "../../core/sheet/columnGrid";
import type { Grid, GridTable } from "../../core/sheet/grid";
import type { CellContext } from "./cellKeeper";
import { damagedPart } from "./fileFault";
import { FormulaStore } from "./formulaStore";
import type { Package } from "./package";
import { asUtf8, encodingOf } from "./partText";
import { readSharedStrings } from "./sharedStrings";
import { SheetScanner } from "./sheetScanner";
import type { StyleTable } from "./styles";
import { readStyles } from "./styles";
import { TextStore } from "./textStore";
import type { SheetPart, WorkbookParts } from "./workbookParts";
import { relationKind } from "./workbookParts";
import { openTags } from "./xmlReader";

/** What all sheets of a workbook share. */
export interface SharedContent {
  readonly styles: StyleTable;
  readonly texts: TextStore;
  readonly sharedCount: number;
  readonly sharedFonts: ReadonlyMap<number, string>;
}

/** Reads styles and shared strings; throws a FileFaultError where they are damaged. */
export function readSharedContent(pkg: Package, parts: WorkbookParts): SharedContent {
  const content = parts.sharedStrings === undefined ? undefined : pkg.bytes(parts.sharedStrings);
  const strings =
    parts.sharedStrings === undefined || content === undefined
      ? { texts: [], fonts: new Map<number, string>() }
      : readSharedStrings(parts.sharedStrings, content);
  return {
    styles: readStyles(parts.styles === undefined ? undefined : pkg.text(parts.styles)),
    texts: new TextStore(strings.texts),
    sharedCount: strings.texts.length,
    sharedFonts: strings.fonts,
  };
}

/** Reads one sheet; throws a FileFaultError where its part is damaged. */
export function readSheet(pkg: Package, parts: WorkbookParts, shared: SharedContent, sheet: SheetPart): Grid {
  const formulas = new FormulaStore();
  const builder = new ColumnGridBuilder(shared.texts.texts, shared.styles.styles);
  const context: CellContext = {
    builder,
    formulas,
    ...shared,
    sharedStringsPart: parts.sharedStrings ?? "xl/sharedStrings.xml",
    dateSystem: parts.dateSystem,
  };
  const scanner = new SheetScanner(sheet.part, context);
  feedSheet(pkg, sheet.part, scanner);
  const { isProtected, ...facts } = scanner.finish();
  formulas.finish();
  const { id, name, visibility } = sheet;
  return builder.build(
    { id, name, visibility, isProtected },
    {
      ...facts,
      tables: readTables(pkg, sheet.part),
      formulaAt: (row, column) => formulas.formulaAt(row, column),
    },
  );
}

/** Hands a sheet on as it expands; a part that is not UTF-8 must be whole before it can be turned into it. */
function feedSheet(pkg: Package, part: string, scanner: SheetScanner): void {
  let encoding: string | undefined;
  const found = pkg.stream(part, (piece) => {
    encoding ??= encodingOf(piece);
    if (encoding === "utf-8") scanner.push(piece);
  });
  if (!found) throw damagedPart(part, "missing");
  if (encoding !== "utf-8") scanner.push(asUtf8(pkg.bytes(part) ?? new Uint8Array()));
}

function readTables(pkg: Package, sheetPart: string): readonly GridTable[] {
  const tables: GridTable[] = [];
  for (const relation of pkg.relations(sheetPart)) {
    if (relationKind(relation) !== "table") continue;
    const xml = pkg.text(relation.target);
    if (xml === undefined) throw damagedPart(relation.target, "missing");
    for (const attributes of openTags(xml, "table")) {
      const area = parseArea(attributes.get("ref") ?? "");
      if (area === undefined) throw damagedPart(relation.target, "malformed");
      tables.push({
        name: attributes.get("displayName") ?? attributes.get("name") ?? "",
        area,
        headerRows: Number(attributes.get("headerRowCount") ?? 1),
        totalsRows: Number(attributes.get("totalsRowCount") ?? 0),
      });
    }
  }
  return tables;
}
