import { listOf } from "./fields";
import type { AbsentReason } from "./figures";
import type { TagReport, TemplateReport } from "./inspectTemplate";
import type { Region } from "./regions";
import { sheetNameKey } from "./sheetName";
import type { Tag } from "./tags";

/** How much of a template is filled: all of it, blank where a figure is missing; or only what has its figures. */
export type FillExtent = "all" | "withFigures";

/** A field that keeps its cell, or its repeating rows, from being filled. */
export interface LackingField {
  readonly tag: Tag;
  readonly why: AbsentReason;
}

/** What a partial fill leaves as it is: a cell with fields, or rows that repeat, and the fields that are still missing there. */
export interface LeftPart {
  readonly sheet: string;
  readonly region?: Region;
  readonly lacking: readonly [LackingField, ...LackingField[]];
}

/** There will never be a figure for these: the cell is blank for good, and keeps nothing back. */
const FOR_GOOD: ReadonlySet<AbsentReason> = new Set([
  "typedByHand",
  "noDistricts",
  "notRegistered",
  "otherSet",
]);

/**
 * The parts of a template that have no figures yet. Rows that repeat are one part: they are filled when each of their fields has a
 * figure somewhere, so that nothing is half written. The list an item has of its own may be empty, and keeps nothing back.
 */
export function partsLeft({ tags }: TemplateReport): readonly LeftPart[] {
  const parts = new Map<string, LeftPart>();
  for (const report of tags) {
    const why = lackOf(report);
    if (why === undefined) continue;
    const { tag, region } = report;
    const key = keyOf(tag.sheet, region, tag);
    const field = { tag, why };
    const known = parts.get(key);
    parts.set(key, {
      sheet: tag.sheet,
      ...(region === undefined ? {} : { region }),
      lacking: known === undefined ? [field] : [...known.lacking, field],
    });
  }
  return [...parts.values()];
}

function lackOf(report: TagReport): AbsentReason | undefined {
  if (report.status !== "empty" || report.why === undefined || FOR_GOOD.has(report.why)) return undefined;
  const { inner } = report.region ?? {};
  return inner !== undefined && listOf(report.tag.field) === inner.list ? undefined : report.why;
}

/** Tells whether a cell or the rows of a region of a template are to be left. */
export class LeftCells {
  private readonly keys: ReadonlySet<string>;

  constructor(parts: readonly LeftPart[]) {
    this.keys = new Set(parts.map(({ sheet, region, lacking: [{ tag }] }) => keyOf(sheet, region, tag)));
  }

  hasCell(sheet: string, cell: { readonly row: number; readonly column: number }): boolean {
    return this.keys.has(keyOf(sheet, undefined, cell));
  }

  hasRegion(sheet: string, region: Region): boolean {
    return this.keys.has(keyOf(sheet, region, { row: 0, column: 0 }));
  }
}

function keyOf(
  sheet: string,
  region: Region | undefined,
  { row, column }: { readonly row: number; readonly column: number },
): string {
  const place = region === undefined ? `${row}:${column}` : `rows ${region.first}`;
  return `${sheetNameKey(sheet)} ${place}`;
}
