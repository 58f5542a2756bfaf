import { parseArea } from "../../core/sheet/address";
import type { FormulaBlock } from "../../core/formulas/formulaBlock";
import type { CellOfSheet } from "../../core/records/types";
import type { Area } from "../../core/sheet/grid";
import { inChunks } from "./chunking";
import { inExcel } from "./inExcel";

/** What one cell sends and gets when it is asked where it spills. */
const QUESTION_BYTES = 1500;

/**
 * The blocks these cells spill over or are spilled into: one sync to learn on which sheets anything spills at all, and one
 * for each 4 MB where something does. Sheets deleted by now have none.
 */
export async function readBlocks(cells: readonly CellOfSheet[]): Promise<readonly FormulaBlock[]> {
  if (cells.length === 0) return [];
  const sheets = await sheetsWithSpills(cells);
  const blocks = new Map<string, FormulaBlock>();
  await inChunks(
    cells.filter(({ sheet }) => sheets.has(sheet)).map((cell) => ({ work: cell, bytes: QUESTION_BYTES })),
    async (some) => {
      for (const block of await blocksOf(some)) {
        blocks.set(`${block.sheet}\u0000${block.area.top}:${block.area.left}`, block);
      }
    },
    () => undefined,
  );
  return [...blocks.values()];
}

function sheetsWithSpills(cells: readonly CellOfSheet[]): Promise<ReadonlySet<string>> {
  const hulls = new Map<string, Area>();
  for (const { sheet, row, column } of cells) {
    const known = hulls.get(sheet) ?? { top: row, left: column, bottom: row, right: column };
    hulls.set(sheet, {
      top: Math.min(known.top, row),
      left: Math.min(known.left, column),
      bottom: Math.max(known.bottom, row),
      right: Math.max(known.right, column),
    });
  }
  return inExcel(async (context) => {
    const asked = [...hulls].map(([name, { top, left, bottom, right }]) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name);
      const range = sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
      range.load("hasSpill");
      return { name, range };
    });
    await context.sync();
    // Excel answers null where some of the cells spill, whatever the types say.
    const spills = asked.filter(
      ({ range }) => !range.isNullObject && (range.hasSpill as boolean | null) !== false,
    );
    return new Set(spills.map(({ name }) => name));
  });
}

function blocksOf(cells: readonly CellOfSheet[]): Promise<readonly FormulaBlock[]> {
  return inExcel(async (context) => {
    const asked = cells.map(({ sheet: name, row, column }) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name);
      const cell = sheet.getRangeByIndexes(row, column, 1, 1);
      const own = cell.getSpillingToRangeOrNullObject();
      const parents = cell.getSpillParentOrNullObject().getSpillingToRangeOrNullObject();
      own.load("address");
      parents.load("address");
      return { name, ranges: [own, parents] };
    });
    await context.sync();
    return asked.flatMap(({ name, ranges }) => {
      const range = ranges.find((one) => !one.isNullObject);
      const area =
        range === undefined ? undefined : parseArea(range.address.slice(range.address.lastIndexOf("!") + 1));
      return area === undefined ? [] : [{ sheet: name, area }];
    });
  });
}
