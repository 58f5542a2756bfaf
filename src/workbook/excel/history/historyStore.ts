import type { Piece } from "../chunking";
import { BYTES_PER_SYNC, inChunks } from "../chunking";
import { inExcel } from "../inExcel";
import { operation } from "../change/operations";
import type { Operation } from "../change/operations";
import type { HistoryEntry } from "../../port";
import { fromXml, INDEX_NAMESPACE, stepsNamespace, toXml } from "./historyXml";
import type { Step } from "./records";

/** So many changes are kept; older ones are let go. */
export const MOST_ENTRIES = 50;

/** A change as the list of changes keeps it. */
export interface StoredEntry extends HistoryEntry {
  /** The sheets whose rows it moved. */
  readonly movedSheets: readonly string[];
  /** How many of its steps are known to be through. */
  readonly stepsDone: number;
  /** How many of its steps may have been begun, and have not been taken back. */
  readonly stepsBegun: number;
}

/** The list of changes, and the part that holds it. */
export interface StoredIndex {
  readonly entries: readonly StoredEntry[];
  readonly part: IndexPart;
}

export function readIndex(): Promise<StoredIndex> {
  return inExcel(async (context) => {
    const parts = context.workbook.customXmlParts.getByNamespace(INDEX_NAMESPACE);
    parts.load("items/id");
    await context.sync();
    const { items } = parts;
    const [first] = items;
    if (first === undefined) return { entries: [], part: "add" };
    const xmls = items.map((part) => part.getXml());
    await context.sync();
    // Two panes that made their first change at once made two lists.
    const entries = xmls.flatMap(({ value }) => {
      const data = fromXml(value);
      return Array.isArray(data) ? (data as readonly StoredEntry[]) : [];
    });
    const inOrder = entries.sort((a, b) => (a.at < b.at ? -1 : 1));
    return { entries: inOrder, part: { id: first.id } };
  });
}

/** The part the list of changes is written into: a new one, the only one there is, or the one of an id. */
export type IndexPart = "add" | "only" | { readonly id: string };

/** Writes the list of changes. */
export function storeEntries(entries: readonly StoredEntry[], part: IndexPart): Piece<Operation> {
  const xml = toXml(INDEX_NAMESPACE, entries);
  return operation(({ customXmlParts }) => {
    if (part === "add") customXmlParts.add(xml);
    else if (part === "only") customXmlParts.getByNamespace(INDEX_NAMESPACE).getOnlyItem().setXml(xml);
    else customXmlParts.getItem(part.id).setXml(xml);
  }, xml.length);
}

/** Writes the steps of a change, each part small enough for one request. */
export function storeStep(entryId: string, number: number, step: Step): readonly Piece<Operation>[] {
  return partsOf(step).map((part, index) => {
    const xml = toXml(stepsNamespace(entryId), { number, index, part });
    return operation(({ customXmlParts }) => void customXmlParts.add(xml), xml.length);
  });
}

/** A step in parts of at most half a request. */
function partsOf(step: Step): readonly Step[] {
  const size = JSON.stringify(step).length;
  const pieces = Math.ceil(size / (BYTES_PER_SYNC / 2));
  if (pieces <= 1 || step.kind === "sign") return [step];
  const share = Math.ceil(step.cells.length / pieces);
  return Array.from({ length: pieces }, (_, index) => {
    const [from, to] = [index * share, (index + 1) * share];
    const isFirst = index === 0;
    if (step.kind === "cells") {
      return { ...step, cells: step.cells.slice(from, to), guards: isFirst ? step.guards : [] };
    }
    if (step.kind === "copySheet") return { ...step, cells: step.cells.slice(from, to) };
    const lost = { ...step.lost, cells: isFirst ? step.lost.cells : [] };
    return { ...step, cells: step.cells.slice(from, to), lost };
  });
}

interface StoredPart {
  readonly number: number;
  readonly index: number;
  readonly part: Step;
}

/** Parts taken to be no larger than this are read together; where they are, in halves. */
const PART_BYTES = 200_000;

/** Reads the steps of a change, in their order. */
export async function readSteps(entryId: string): Promise<readonly Step[]> {
  const ids = await inExcel(async (context) => {
    const parts = context.workbook.customXmlParts.getByNamespace(stepsNamespace(entryId));
    parts.load("items/id");
    await context.sync();
    return parts.items.map(({ id }) => id);
  });
  const stored: StoredPart[] = [];
  const pieces = ids.map((id) => ({ work: id, bytes: PART_BYTES }));
  await inChunks(
    pieces,
    async (some) => void stored.push(...(await readParts(some))),
    () => undefined,
  );
  const steps: Step[] = [];
  for (const { index, part } of stored.sort((a, b) => a.number - b.number || a.index - b.index)) {
    const last = steps.at(-1);
    if (index === 0 || last === undefined) steps.push(part);
    else steps[steps.length - 1] = joined(last, part);
  }
  return steps;
}

function readParts(ids: readonly string[]): Promise<readonly StoredPart[]> {
  return inExcel(async (context) => {
    const xmls = ids.map((id) => context.workbook.customXmlParts.getItem(id).getXml());
    await context.sync();
    return xmls.map((xml) => fromXml(xml.value) as StoredPart);
  });
}

function joined(first: Step, more: Step): Step {
  if (first.kind === "cells" && more.kind === "cells")
    return { ...first, cells: [...first.cells, ...more.cells] };
  if (first.kind === "rows" && more.kind === "rows")
    return { ...first, cells: [...first.cells, ...more.cells] };
  if (first.kind === "copySheet" && more.kind === "copySheet")
    return { ...first, cells: [...first.cells, ...more.cells] };
  return first;
}

/** Lets go of the steps of changes that are no longer kept. */
export async function dropSteps(entryIds: readonly string[]): Promise<void> {
  if (entryIds.length === 0) return;
  await inExcel(async (context) => {
    const collections = entryIds.map((id) =>
      context.workbook.customXmlParts.getByNamespace(stepsNamespace(id)),
    );
    for (const parts of collections) parts.load("items/id");
    await context.sync();
    for (const parts of collections) for (const part of parts.items) part.delete();
    await context.sync();
  });
}
