import { areaName } from "../../../core/sheet/address";
import type { DeleteRows, ExpandRows, InsertRows } from "../../../core/sheet/edit";
import type { Area } from "../../../core/sheet/grid";
import { sheetKey } from "../formula/reference";
import { unwritable } from "./cellText";
import type { EditedWorkbook } from "./editedWorkbook";
import { readFrameFacts, withDimension } from "./frameFacts";
import type { Refusal } from "./refusal";
import { MAX_ROWS, RowChange } from "./rowChange";
import { isTorn } from "./shiftRows";
import type { RowsMoved, ShiftedRows } from "./shiftRows";
import type { NewRowValues } from "./copiedRows";
import { SheetDraft } from "./sheetDraft";
import { shiftForeignFormulas, shiftOwnRows } from "./shiftRows";
import { shiftForeignFrame, shiftOwnFrame } from "./shiftFrame";
import type { SheetShift } from "./shiftFormula";
import { shiftOf } from "./shiftFormula";
import { shiftReferringParts, shiftSheetParts } from "./shiftParts";
import type { SheetText } from "./sheetScan";
import { cutSheet, scanCells, scanRows } from "./sheetScan";
import { readSpreadFormulas } from "./sharedFormulas";
import { readTables } from "./tableHeaders";

export type RowEdit = ExpandRows | InsertRows | DeleteRows;

/** Moves the rows of a sheet and everything in the workbook that refers to them; says why where it cannot. */
export function applyRows(edit: RowEdit, sheet: number, book: EditedWorkbook): Refusal | undefined {
  const target = book.sheets[sheet];
  const text = target === undefined ? undefined : cutSheet(book.parts.get(target.part) ?? "");
  if (target === undefined || text === undefined) return { why: "unsupported" };
  const change = changeOf(edit);
  if (change === undefined) return { why: "unsupported", found: rowsOf(edit) };
  if (change.removed === 0 && change.added === 0) return undefined;
  const shift = shiftOf(target.name, change);
  const refusal = refusalOf(edit, text, target.part, shift, book);
  if (refusal !== undefined) return refusal;
  const restore = book.mark();
  shiftEverything(edit, text, sheet, shift, book);
  const [impossible] = shift.impossible;
  if (impossible === undefined) return undefined;
  restore();
  return { why: "unsupported", found: impossible };
}

/** The change a row edit asks for; undefined where the rows it names cannot be. */
function changeOf(edit: RowEdit): RowChange | undefined {
  switch (edit.kind) {
    case "expandRows": {
      const isSound =
        isRun(edit.first, edit.last) &&
        edit.rows.every(({ from }) => from >= edit.first && from <= edit.last);
      return isSound ? RowChange.expanding(edit) : undefined;
    }
    case "insertRows":
      return edit.count >= 0 && isRun(edit.at, edit.at)
        ? RowChange.inserting(edit.at, edit.count)
        : undefined;
    case "deleteRows":
      return isRun(edit.first, edit.last) ? RowChange.deleting(edit.first, edit.last) : undefined;
  }
}

function isRun(first: number, last: number): boolean {
  return Number.isInteger(first) && Number.isInteger(last) && first >= 0 && first <= last && last < MAX_ROWS;
}

function rowsOf(edit: RowEdit): string {
  return edit.kind === "insertRows" ? String(edit.at + 1) : `${edit.first + 1}:${edit.last + 1}`;
}

function refusalOf(
  edit: RowEdit,
  text: SheetText,
  part: string,
  shift: SheetShift,
  book: EditedWorkbook,
): Refusal | undefined {
  if (readFrameFacts(text).isProtected) return { why: "protected" };
  return overflow(text, shift) ?? badValue(edit) ?? tornArray(text, shift) ?? tornTable(part, shift, book);
}

function overflow(text: SheetText, { change }: SheetShift): Refusal | undefined {
  const lastRow = usedArea(text)?.bottom ?? 0;
  const tooFar = lastRow + change.delta >= MAX_ROWS || change.first + change.added > MAX_ROWS;
  return tooFar ? { why: "unsupported", found: `> ${MAX_ROWS}` } : undefined;
}

function badValue(edit: RowEdit): Refusal | undefined {
  if (edit.kind !== "expandRows") return undefined;
  for (const { values } of edit.rows) {
    for (const input of values) {
      const reason = input === undefined ? undefined : unwritable(input);
      if (reason !== undefined) return { why: "unsupported", found: reason };
    }
  }
  return undefined;
}

/** Excel, too, refuses to change a part of an array; one that spills by itself may be torn, since it spills anew. */
function tornArray(text: SheetText, shift: SheetShift): Refusal | undefined {
  const { arrays } = readSpreadFormulas(text);
  const torn = arrays.find(
    (array) => isTorn(array, shift) && (!array.isDynamic || shift.change.gaveWay(array.first.row)),
  );
  return torn === undefined ? undefined : { why: "unsupported", found: `{=…} ${areaName(torn.area)}` };
}

/** A table cannot lose its head, nor its last row of data; its totals row comes once. */
function tornTable(part: string, { change }: SheetShift, book: EditedWorkbook): Refusal | undefined {
  const broken = readTables(book.parts, part).find(({ area, headerRows, totalsRows }) => {
    const isTouched = change.removed > 0 && area.top <= change.last && area.bottom >= change.first;
    if (!isTouched) return false;
    const touchesHead = headerRows > 0 && change.gaveWay(area.top);
    const touchesTotals = totalsRows > 0 && change.gaveWay(area.bottom);
    const firstData = area.top + headerRows;
    const lastData = area.bottom - totalsRows;
    return touchesHead || touchesTotals || change.seenFromOutside(firstData, lastData).length === 0;
  });
  return broken === undefined ? undefined : { why: "unsupported", found: broken.name };
}

function shiftEverything(
  edit: RowEdit,
  text: SheetText,
  sheet: number,
  shift: SheetShift,
  book: EditedWorkbook,
): void {
  book.moveChanges(sheet, shift.change);
  const values: NewRowValues = edit.kind === "expandRows" ? edit.rows.map((row) => row.values) : [];
  book.sheets.forEach(({ name, part }, index) => {
    if (index === sheet) {
      const shifted = shiftOwnRows(text, shift, values, readFrameFacts(text).columnStyle);
      const frame = shiftOwnFrame(text, shift);
      const added = newArea(text, shift.change, values);
      if (added !== undefined && edit.kind === "expandRows") book.changed.push({ sheet, ...added });
      const before = added === undefined ? frame.before : withDimension(frame.before, added);
      place(part, before, shifted, frame.after, text.prefix, book);
      note(shifted, index, book);
    } else {
      shiftForeignSheet(name, part, index, shift, book);
    }
  });
  shiftSheetParts(book.sheets[sheet]?.part ?? "", book.parts, shift);
  for (const chart of shiftReferringParts(book.named.workbook, book.parts, shift))
    book.movedCharts.add(chart);
  book.hasOtherFormulas = true;
}

/** New rows wait as a draft: most sheets get one list, and nobody needs the text in between. */
function place(
  part: string,
  before: string,
  { above, copied, below }: ShiftedRows,
  after: string,
  prefix: string,
  { parts }: EditedWorkbook,
): void {
  if (copied === undefined) parts.set(part, before + above + below + after);
  else parts.setDraft(part, new SheetDraft({ before, above, copied, below, after, prefix }));
}

function shiftForeignSheet(
  name: string,
  part: string,
  sheet: number,
  shift: SheetShift,
  book: EditedWorkbook,
): void {
  book.parts.rework(part, (xml) => {
    const text = mayMention(xml, shift.sheet) ? cutSheet(xml) : undefined;
    if (text === undefined) return xml;
    const shifted = shiftForeignFormulas(text, name, shift);
    const frame = shiftForeignFrame(text, name, shift);
    note(shifted, sheet, book);
    return frame.before + shifted.data + frame.after;
  });
}

/** The sign behind the name of a sheet in every reference to it, plain or as a character reference. */
const SHEET_SIGN = /!|&#(?:0*33|x0*21);/i;

/** A quick look whether a sheet's XML can name another sheet: by the sign behind a name and its longest plain word. */
export function mayMention(xml: string, name: string): boolean {
  if (!SHEET_SIGN.test(xml)) return false;
  const [word = ""] = (name.match(/[\p{L}\p{N}]+/gu) ?? []).sort((a, b) => b.length - a.length);
  return xml.includes(word) || sheetKey(xml).includes(sheetKey(word));
}

function note(shifted: RowsMoved, sheet: number, book: EditedWorkbook): void {
  book.reshaped.push(...shifted.reshaped.map((cell) => ({ sheet, ...cell })));
  book.needsCalculation ||= shifted.needsCalculation;
}

/** The cells of the new rows. */
function newArea(text: SheetText, change: RowChange, values: NewRowValues): Area | undefined {
  if (change.copies.length === 0) return undefined;
  const right = values.reduce((most, row) => Math.max(most, row.length - 1), usedArea(text)?.right ?? 0);
  return { top: change.first, bottom: change.first + change.added - 1, left: 0, right };
}

/** The last row and column that have a cell. */
function usedArea({ data, prefix }: SheetText): Area | undefined {
  let bottom = -1;
  let right = -1;
  for (const row of scanRows(data, prefix)) {
    bottom = row.row;
    for (const { column } of scanCells(data, row, prefix)) right = Math.max(right, column);
  }
  return bottom < 0 ? undefined : { top: 0, left: 0, bottom, right: Math.max(right, 0) };
}
