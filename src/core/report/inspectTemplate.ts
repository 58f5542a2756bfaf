import type { Grid } from "../sheet/grid";
import { listOf } from "./fields";
import type { FieldDictionary } from "./fields";
import type { AbsentReason, Figures, FieldValue } from "./figures";
import { layoutOf } from "./regions";
import type { Region, TemplateFault } from "./regions";
import { dictionaryWithin, sheetNaming } from "./sheetCopies";
import type { SheetNaming } from "./sheetCopies";
import { taggedCells, tagsIn } from "./tags";
import type { Tag } from "./tags";
import { nearestName } from "./suggest";

/** What became of a field: known, unknown (with the name probably meant), or empty: `{{}}`, or no figure for it. */
export type TagOutcome =
  | { readonly status: "found" }
  | { readonly status: "unknown"; readonly suggestion?: string }
  | { readonly status: "empty"; readonly why?: AbsentReason };

/** What became of one tag, and the rows that repeat around it. */
export type TagReport<T = Tag> = { readonly tag: T; readonly region?: Region } & TagOutcome;

export interface TemplateReport {
  readonly tags: readonly TagReport[];
  readonly faults: readonly TemplateFault[];
  readonly regions: readonly { readonly sheet: string; readonly region: Region }[];
  /** The sheets that come again for each item of a list. */
  readonly repeatedSheets: readonly { readonly sheet: string; readonly list: string }[];
}

/** Lists every tag of a template with its address; with figures at hand, also which have none and why. */
export function inspectTemplate(
  grids: readonly Grid[],
  dictionary: FieldDictionary,
  figures?: Figures,
): TemplateReport {
  const outcomeOf = outcomes(dictionary, figures);
  const reports = grids.map((grid) => {
    const cells = taggedCells(grid);
    const naming = sheetNaming(grid.name, dictionary);
    const list = naming.kind === "named" ? naming.list : undefined;
    const layout = layoutOf(
      grid,
      cells,
      list === undefined ? dictionary : dictionaryWithin(list, dictionary),
    );
    const tags = cells
      .flatMap((cell) => cell.tags)
      .map((tag): TagReport => {
        const region = layout.regions.find((each) => tag.row >= each.first && tag.row <= each.last);
        const place = region === undefined ? { tag } : { tag, region };
        return { ...place, ...outcomeOf(tag.field, region) };
      });
    return {
      tags,
      faults: [...sheetFaults(grid, naming, cells[0]?.tags[0]), ...layout.faults],
      repeatedSheets: list === undefined ? [] : [{ sheet: grid.name, list }],
      regions: layout.regions.map((region) => ({ sheet: grid.name, region })),
    };
  });
  return {
    tags: reports.flatMap((report) => report.tags),
    faults: reports.flatMap((report) => report.faults),
    regions: reports.flatMap((report) => report.regions),
    repeatedSheets: reports.flatMap((report) => report.repeatedSheets),
  };
}

function sheetFaults(grid: Grid, naming: SheetNaming, first: Tag | undefined): readonly TemplateFault[] {
  const faults: TemplateFault[] = [];
  if (naming.kind === "faulty") {
    const { written, suggestion } = naming;
    const [{ field, closed } = { field: "", closed: false }] = tagsIn(written);
    const tag = { sheet: grid.name, row: 0, column: 0, field, written, closed, fillsCell: false };
    faults.push({ kind: "sheetName", tag, ...(suggestion === undefined ? {} : { suggestion }) });
  }
  if (grid.isProtected && first !== undefined) faults.push({ kind: "sheetProtected", tag: first });
  return faults;
}

/** Tells of each field what becomes of it, in a row that repeats or outside. */
export function outcomes(
  dictionary: FieldDictionary,
  figures: Figures | undefined,
): (field: string, region: Region | undefined) => TagOutcome {
  const known = new Set(dictionary.fields.map((field) => field.name));
  const names = [...known];
  return (field, region) => {
    if (field === "") return { status: "empty" };
    if (!known.has(field)) {
      const suggestion = nearestName(field, names);
      return suggestion === undefined ? { status: "unknown" } : { status: "unknown", suggestion };
    }
    const why = figures === undefined ? undefined : whyAbsent(field, region, figures);
    return why === undefined ? { status: "found" } : { status: "empty", why };
  };
}

/** Whether a template can be filled as its maker meant it. */
export function isSound(report: TemplateReport): boolean {
  return report.faults.length === 0 && report.tags.every(({ status }) => status !== "unknown");
}

/** The reason a field has no value anywhere; undefined where at least one item has one. */
function whyAbsent(field: string, region: Region | undefined, figures: Figures): AbsentReason | undefined {
  const values = [...valuesOf(field, figures)];
  if (values.some((value) => value.kind !== "absent")) return undefined;
  const first = values[0];
  if (first?.kind === "absent") return first.why;
  return figures.lists.get(region?.list ?? listOf(field) ?? "")?.whyEmpty ?? "noResults";
}

function* valuesOf(field: string, figures: Figures): Generator<FieldValue> {
  const single = figures.single.get(field);
  if (single !== undefined) yield single;
  const inner = listOf(field) ?? "";
  for (const list of figures.lists.values()) {
    for (const group of list.groups) {
      const ownLists = group.inner?.get(inner)?.flat() ?? [];
      for (const values of [group.head, ...group.items, ...ownLists]) {
        const value = values?.get(field);
        if (value !== undefined) yield value;
      }
    }
  }
}
