import type { Grid } from "../../core/sheet/grid";
import type { InsertedSheet } from "../port";
import { fingerprintOf } from "./sheetFingerprint";
import { ExcelFault } from "./faults";
import { askExcel, inExcel } from "./inExcel";
import { readGrids } from "./readGrids";
import { readSheetList } from "./sheetFrames";

/**
 * Puts the sheets of another workbook behind the last sheet; answers what they are known by. Where Excel fails once they are
 * in, they are taken out again.
 */
export async function insertSheets(bytes: Uint8Array): Promise<readonly InsertedSheet[]> {
  const ids = await inExcel(async (context) => {
    const inserted = context.workbook.insertWorksheetsFromBase64(base64(bytes), {
      positionType: Excel.WorksheetPositionType.end,
    });
    await context.sync();
    return inserted.value;
  });
  try {
    return (await gridsOf(ids)).map(known);
  } catch (failure) {
    await deleteSheets(ids).catch(() => {
      if (failure instanceof ExcelFault) failure.outcome = "unfinished";
    });
    throw failure;
  }
}

/**
 * Takes sheets out again. Those that are gone already are passed over; those that hold anything else than when they were put
 * in are left and answered, since somebody has worked in them.
 */
export async function removeSheets(sheets: readonly InsertedSheet[]): Promise<readonly InsertedSheet[]> {
  const names = new Set(sheets.map(({ name }) => name));
  const ids = new Set(sheets.map(({ id }) => id));
  const grids = await readGrids(
    (await readSheetList()).filter(({ id, name }) => ids.has(id) || names.has(name)),
  );
  const found = sheets.map((sheet) => {
    // By its name where the id is another since the workbook was opened anew.
    const grid = grids.find(({ id }) => id === sheet.id) ?? grids.find(({ name }) => name === sheet.name);
    return { sheet, grid, isUnchanged: grid !== undefined && fingerprintOf(grid) === sheet.fingerprint };
  });
  await deleteSheets(found.flatMap(({ grid, isUnchanged }) => (isUnchanged && grid ? [grid.id] : [])));
  return found.flatMap(({ sheet, grid, isUnchanged }) =>
    grid?.id === sheet.id && !isUnchanged ? [sheet] : [],
  );
}

async function gridsOf(ids: readonly string[]): Promise<readonly Grid[]> {
  return readGrids((await readSheetList()).filter(({ id }) => ids.includes(id)));
}

function known(grid: Grid): InsertedSheet {
  return { id: grid.id, name: grid.name, fingerprint: fingerprintOf(grid) };
}

async function deleteSheets(ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await inExcel(async (context) => {
    for (const id of ids) context.workbook.worksheets.getItem(id).delete();
    await context.sync();
  });
}

/** Opens another workbook beside this one. */
export function openWorkbook(bytes: Uint8Array): Promise<void> {
  return askExcel(() => Excel.createWorkbook(base64(bytes)));
}

/** In pieces, since a call takes only so many arguments. */
function base64(bytes: Uint8Array): string {
  const PIECE = 0x8000;
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += PIECE) {
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + PIECE)));
  }
  return btoa(pieces.join(""));
}
