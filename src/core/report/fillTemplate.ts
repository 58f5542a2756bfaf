import type { CellInput, Edit, ExpandedRow } from "../sheet/edit";
import type { Grid } from "../sheet/grid";
import { regionCopies } from "./copies";
import type { FieldDictionary } from "./fields";
import type { Figures } from "./figures";
import { layoutOf } from "./regions";
import type { Region } from "./regions";
import { standInsOf } from "./standIns";
import { taggedCells } from "./tags";
import type { TaggedCell } from "./tags";
import { cellInput } from "./values";

/**
 * The edits that fill a template: single fields where they stand, then each region from the lowest up, so that every
 * address is still the template's own when its edit is applied. Tags that are unknown or not closed stay as they are
 * written; what the dry run calls a fault is left unfilled, so that nothing is filled wrongly.
 */
export function fillTemplate(
  grids: readonly Grid[],
  dictionary: FieldDictionary,
  figures: Figures,
): readonly Edit[] {
  return grids.flatMap((grid) => fillSheet(grid, dictionary, figures));
}

function fillSheet(grid: Grid, dictionary: FieldDictionary, figures: Figures): readonly Edit[] {
  const cells = taggedCells(grid);
  const { regions } = layoutOf(grid, cells, dictionary);
  const inRegion = (row: number) => regions.some((each) => row >= each.first && row <= each.last);
  const singles = cells
    .filter((cell) => !inRegion(cell.row))
    .flatMap((cell): Edit[] => {
      const value = cellInput(cell, grid, [figures.single]);
      return value === undefined
        ? []
        : [{ kind: "setCell", sheet: grid.name, row: cell.row, column: cell.column, value }];
    });
  const expansions = [...regions]
    .sort((a, b) => b.first - a.first)
    .map((region): Edit => {
      const standIns = standInsOf(grid, region, figures.lists.get(region.list)?.groups ?? []);
      return {
        kind: "expandRows",
        sheet: grid.name,
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
  const rows = regionCopies(region, figures).map(({ scopes, ...copy }): ExpandedRow => {
    const values = new Map<number, CellInput>();
    for (const cell of cells) {
      if (cell.row !== copy.from) continue;
      const value = cellInput(cell, grid, scopes);
      if (value !== undefined) values.set(cell.column, value);
    }
    return { ...copy, values };
  });
  return rows.length > 0 ? rows : region.items.map((from) => emptyCopy(from, cells));
}

function emptyCopy(from: number, cells: readonly TaggedCell[]): ExpandedRow {
  const tagged = cells.filter((cell) => cell.row === from);
  return { from, group: 0, values: new Map(tagged.map((cell) => [cell.column, null])) };
}
