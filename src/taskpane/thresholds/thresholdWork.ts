import { confirmThresholds } from "../../core/office/confirmThresholds";
import type { OpenThreshold } from "../../core/office/thresholdDraft";
import { readThresholdSheet } from "../../core/office/thresholdSheet";
import type { WaitingThreshold } from "../../core/office/thresholdSheet";
import { criteriaSets } from "../../data/bundled";
import type { RefusedEdit } from "../../workbook/port";
import { wayOfSheet } from "../session/sheetDelivery";
import type { OpenBook, Session } from "../session/types";
import { draftedTable, importedTable, TABLE_FILE } from "./tableFile";

export type ThresholdResult =
  | { readonly kind: "created"; readonly sheet: string | undefined }
  | { readonly kind: "imported"; readonly rows: number; readonly sheet: string | undefined }
  | { readonly kind: "nothingToImport"; readonly file: string }
  | {
      readonly kind: "confirmed";
      readonly rows: number;
      readonly refused: readonly RefusedEdit[];
      readonly gone: number;
    };

/** Puts a table of all that the office has not confirmed into the workbook. */
export async function createTable(
  session: Session,
  open: readonly OpenThreshold[],
): Promise<ThresholdResult> {
  return { kind: "created", sheet: await deliver(session, draftedTable(open)) };
}

/** Takes the confirmed thresholds of another workbook over into this one. */
export async function importTable(
  session: Session,
  name: string,
  bytes: Uint8Array,
): Promise<ThresholdResult> {
  const table = importedTable(bytes);
  if (table === undefined) return { kind: "nothingToImport", file: name };
  return { kind: "imported", rows: table.rows, sheet: await deliver(session, table.bytes) };
}

/** Marks rows as confirmed, as far as they are still there as the person saw them. */
export async function confirmRows(
  session: Session,
  rows: readonly WaitingThreshold[],
  decision: string,
): Promise<ThresholdResult> {
  const { book } = session.getSnapshot();
  const fresh = book === undefined ? [] : await stillWaiting(book, rows);
  const { refused } = await session.apply({ kind: "thresholds" }, confirmThresholds(fresh, decision.trim()));
  const left = new Set(refused.map(({ edit }) => (edit.kind === "setCell" ? edit.row : undefined)));
  return {
    kind: "confirmed",
    rows: fresh.filter(({ cell }) => !left.has(cell.row)).length,
    refused,
    gone: rows.length - fresh.length,
  };
}

async function deliver(session: Session, bytes: Uint8Array): Promise<string | undefined> {
  const { book } = session.getSnapshot();
  const { sheets } = await session.deliver({ kind: "thresholds" }, bytes, TABLE_FILE, wayOfSheet(book));
  return sheets[0]?.name;
}

/** The rows as they stand now: people sort and mend the table between a check and a confirmation. */
async function stillWaiting(
  { workbook }: OpenBook,
  rows: readonly WaitingThreshold[],
): Promise<readonly WaitingThreshold[]> {
  const grids = await workbook.read([...new Set(rows.map(({ cell }) => cell.sheet))]);
  const wanted = new Set(rows.map(keyOf));
  return grids
    .flatMap((grid) => readThresholdSheet(grid, criteriaSets)?.waiting ?? [])
    .filter((row) => wanted.has(keyOf(row)));
}

function keyOf({ cell, set, code, area, target }: WaitingThreshold): string {
  return [cell.sheet, set, code, area, target].join("\u0000");
}
