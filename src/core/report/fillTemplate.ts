import type { CellInput, Edit, ExpandedRow } from "../sheet/edit";
import type { Grid } from "../sheet/grid";
import { regionCopies } from "./copies";
import type { FieldDictionary } from "./fields";
import type { Figures } from "./figures";
import { LeftCells } from "./partialFill";
import type { LeftPart } from "./partialFill";
import { layoutOf } from "./regions";
import type { Region } from "./regions";
import { dictionaryWithin, sheetCopies, sheetNaming } from "./sheetCopies";
import { sheetNameKey } from "./sheetName";
import { standInsOf } from "./standIns";
import { taggedCells } from "./tags";
import type { TaggedCell } from "./tags";
import { cellInput } from "./values";

/** Which part of a template is filled; whatever is not named is filled whole. */
export interface FillScope {
  readonly sheets?: readonly string[];
  /** Only rows that repeat over these lists, and no single fields. */
  readonly lists?: readonly string[];
  /** What the workbook's other sheets are called, where not all of it is the template. */
  readonly others?: readonly string[];
  /** Parts that keep their tags, since they have no figures. */
  readonly left?: readonly LeftPart[];
}

/**
 * The edits that fill a template: first the sheets that come once for each item, then for each sheet single fields where
 * they stand and each region from the lowest up, so that every address is still the template's own when its edit is
 * applied. Tags that are unknown or not closed stay as they are written; what the dry run calls a fault is left unfilled,
 * so that nothing is filled wrongly.
 */
export function fillTemplate(
  grids: readonly Grid[],
  dictionary: FieldDictionary,
  figures: Figures,
  scope: FillScope = {},
): readonly Edit[] {
  const wanted = scope.sheets?.map(sheetNameKey);
  const taken = new Set([...grids.map(({ name }) => name), ...(scope.others ?? [])].map(sheetNameKey));
  const copies: Edit[] = [];
  const fills: Edit[] = [];
  for (const grid of grids) {
    if (wanted?.includes(sheetNameKey(grid.name)) === false) continue;
    const naming = sheetNaming(grid.name, dictionary);
    if (naming.kind !== "named") {
      fills.push(...fillSheet(grid, grid.name, dictionary, figures, scope));
      continue;
    }
    const { list } = naming;
    const own = list === undefined ? dictionary : dictionaryWithin(list, dictionary);
    const sheets = sheetCopies(grid, list, figures, taken);
    copies.push({ kind: "copySheet", sheet: grid.name, names: sheets.map(({ name }) => name) });
    for (const { name } of sheets) taken.add(sheetNameKey(name));
    for (const sheet of sheets) fills.push(...fillSheet(grid, sheet.name, own, sheet.figures, scope));
  }
  return [...copies, ...fills];
}

function fillSheet(
  grid: Grid,
  sheet: string,
  dictionary: FieldDictionary,
  figures: Figures,
  { lists, left = [] }: FillScope,
): readonly Edit[] {
  const leaves = new LeftCells(left);
  const cells = taggedCells(grid);
  const { regions } = layoutOf(grid, cells, dictionary);
  const inRegion = (row: number) => regions.some((each) => row >= each.first && row <= each.last);
  const singles = cells
    .filter((cell) => lists === undefined && !inRegion(cell.row) && !leaves.hasCell(grid.name, cell))
    .flatMap((cell): Edit[] => {
      const value = cellInput(cell, grid, [figures.single]);
      return value === undefined
        ? []
        : [{ kind: "setCell", sheet, row: cell.row, column: cell.column, value }];
    });
  const expansions = regions
    .filter((region) => (lists?.includes(region.list) ?? true) && !leaves.hasRegion(grid.name, region))
    .sort((a, b) => b.first - a.first)
    .map((region): Edit => {
      const standIns = standInsOf(grid, region, figures.lists.get(region.list)?.groups ?? []);
      return {
        kind: "expandRows",
        sheet,
        first: region.first,
        last: region.last,
        rows: expandedRows(grid, region, cells, figures),
        ...(standIns.size === 0 ? {} : { standIns }),
      };
    });
  return [...singles, ...expansions];
}

/** The rows a region becomes; a list without items leaves its own rows once, empty, so that sums below still have a range. */
function expandedRows(
  grid: Grid,
  region: Region,
  cells: readonly TaggedCell[],
  figures: Figures,
): readonly ExpandedRow[] {
  const byRow = new Map<number, TaggedCell[]>();
  for (const cell of cells) byRow.set(cell.row, [...(byRow.get(cell.row) ?? []), cell]);
  const rows = regionCopies(region, figures).map(({ scopes, ...copy }): ExpandedRow => {
    const values: (CellInput | undefined)[] = [];
    for (const cell of byRow.get(copy.from) ?? []) {
      const value = cellInput(cell, grid, scopes);
      if (value !== undefined) values[cell.column] = value;
    }
    return { ...copy, values };
  });
  return rows.length > 0 ? rows : region.items.map((from) => emptyCopy(from, cells));
}

function emptyCopy(from: number, cells: readonly TaggedCell[]): ExpandedRow {
  const values: (CellInput | undefined)[] = [];
  for (const { row, column } of cells) if (row === from) values[column] = null;
  return { from, group: 0, values };
}
