import type { Edit } from "../../core/sheet/edit";
import type { RefusedEdit } from "../port";
import type { SharedTexts } from "./calc/calcWorkbook";
import { CalcWorkbook } from "./calc/calcWorkbook";
import { recalculate } from "./calc/recalculate";
import type { CellEdit } from "./edit/applyCells";
import { applyCells } from "./edit/applyCells";
import { applyRows } from "./edit/applyRows";
import { refreshCharts } from "./edit/chartCaches";
import type { EditedParts } from "./edit/editedWorkbook";
import { EditedWorkbook } from "./edit/editedWorkbook";
import { copySheet } from "./edit/copySheet";
import { refused } from "./edit/refusal";
import { cutSheet } from "./edit/sheetScan";
import { storeValues } from "./edit/storeValues";
import type { Package } from "./package";
import { signSheet } from "./signSheet";
import { readSharedStrings } from "./sharedStrings";

/**
 * Applies edits to the parts of a workbook, one after the other, and says which it had to refuse. Parts that no edit
 * concerns keep their bytes; inside a part, so does everything around what changes. Formulas that depend on what changed
 * get their true values; those that cannot be worked out here lose theirs, and the workbook is calculated when it is next
 * opened. Throws a FileFaultError where a part that is needed is damaged.
 */
export function applyEdits(pkg: Package, parts: EditedParts, edits: readonly Edit[]): readonly RefusedEdit[] {
  const book = new EditedWorkbook(pkg, parts);
  const sharedTexts = readOnce(pkg, parts.sharedStrings);
  const refusals = inBatches(edits).flatMap((batch) => applyBatch(batch, book, sharedTexts));
  if (book.changed.length > 0 || book.hasOtherFormulas) updateValues(book, sharedTexts);
  if (book.hasOtherFormulas) book.dropCalculationOrder();
  book.parts.write();
  // Their parts are the package's own, and no cell hangs on them.
  for (const { edit, sheet } of book.toSign) signSheet(edit, book.sheets[sheet]?.part ?? "", pkg);
  return refusals;
}

function readOnce(pkg: Package, part: string | undefined): SharedTexts {
  let texts: readonly string[] | undefined;
  return () => {
    const bytes = part === undefined || texts !== undefined ? undefined : pkg.bytes(part);
    return (texts ??= bytes === undefined ? [] : readSharedStrings(part ?? "", bytes).texts);
  };
}

/** Edits of cells of one sheet that follow each other take one pass over it together. */
type Batch = readonly [Edit, ...Edit[]];

function inBatches(edits: readonly Edit[]): readonly Batch[] {
  const batches: [Edit, ...Edit[]][] = [];
  for (const edit of edits) {
    const last = batches[batches.length - 1];
    const joins =
      last !== undefined && isCellEdit(edit) && isCellEdit(last[0]) && last[0].sheet === edit.sheet;
    if (joins) last.push(edit);
    else batches.push([edit]);
  }
  return batches;
}

function isCellEdit(edit: Edit): edit is CellEdit {
  return edit.kind === "setCell" || edit.kind === "setBlock";
}

function applyBatch(batch: Batch, book: EditedWorkbook, sharedTexts: SharedTexts): readonly RefusedEdit[] {
  const [first] = batch;
  const sheet = book.indexOf(first.sheet);
  if (sheet < 0) return batch.map((edit) => refused(edit, { why: "noSheet" }));
  if (first.kind === "signSheet") {
    book.toSign.push({ edit: first, sheet });
    return [];
  }
  if (isCellEdit(first)) return applyCells(batch.filter(isCellEdit), sheet, book, sharedTexts);
  const refusal = first.kind === "copySheet" ? copySheet(first, sheet, book) : applyRows(first, sheet, book);
  return refusal === undefined ? [] : [refused(first, refusal)];
}

function updateValues(book: EditedWorkbook, sharedTexts: SharedTexts): void {
  const edited = new Set(book.changed.map(({ sheet }) => sheet));
  const cells = new CalcWorkbook(book.parts, book.sheets, book.named.workbook, sharedTexts, edited);
  const { values, unknown, isChanged } = recalculate(cells, { areas: book.changed, reshaped: book.reshaped });
  refreshCharts(book.parts, { book: cells, isChanged }, book.movedCharts);
  for (const [sheet, ofSheet] of values) {
    const part = book.sheets[sheet]?.part ?? "";
    const draft = book.parts.draft(part);
    if (draft !== undefined) book.parts.finish(part, draft.bytes(ofSheet));
    else
      book.parts.rework(part, (xml) => {
        const text = cutSheet(xml);
        return text === undefined ? xml : text.before + storeValues(text, ofSheet) + text.after;
      });
  }
  if (unknown > 0 || book.needsCalculation) book.askForCalculation();
}
