import { brokenBy } from "../../core/report/brokenForm";
import type { BrokenForm } from "../../core/report/brokenForm";
import type { Figures } from "../../core/report/figures";
import { provenanceProperties } from "../../core/report/provenance";
import { readBack } from "../../core/report/readBack";
import type { ReadBack } from "../../core/report/readBack";
import { reportTexts } from "../../core/report/texts";
import type { Grid } from "../../core/sheet/grid";
import type { FilledFile } from "./fillFile";
import { joinBooks } from "./join/joinBooks";
import type { JoinObstacle } from "./join/obstacles";
import { openXlsx } from "./openXlsx";

/** A filled form that is to stand in one workbook with others. */
export interface FilledForm {
  /** Its sheets before it was filled. */
  readonly templates: readonly Grid[];
  readonly filled: FilledFile;
}

/** What became of a form on its way into the common workbook. */
export type JoinedForm =
  | {
      readonly kind: "joined";
      readonly sheets: readonly string[];
      /** Sheets of charts without figures, hidden. */
      readonly emptyCharts: readonly string[];
      readonly readBack: ReadBack;
    }
  | { readonly kind: "left"; readonly why: JoinObstacle | BrokenForm };

/** All forms of a period in one workbook. */
export interface FormSet {
  /** Undefined where no form could be taken. */
  readonly bytes: Uint8Array | undefined;
  /** What became of each form, in the order they were given. */
  readonly forms: readonly JoinedForm[];
}

/**
 * Puts filled forms into one workbook, in the order given, and holds what stands there against the figures. A form on which
 * that fails is left out and told; it does not strand the others.
 */
export function joinFilled(forms: readonly FilledForm[], figures: Figures): FormSet {
  try {
    return joinAll(forms, figures);
  } catch {
    return joinUnbroken(forms, figures);
  }
}

/** Joins one form more at a time, since a failure does not tell which form it came from. */
function joinUnbroken(forms: readonly FilledForm[], figures: Figures): FormSet {
  const became = new Map<FilledForm, JoinedForm>();
  let set = joinAll([], figures);
  let kept: readonly FilledForm[] = [];
  for (const form of forms) {
    try {
      const more = [...kept, form];
      set = joinAll(more, figures);
      kept = more;
    } catch (failure) {
      became.set(form, { kind: "left", why: brokenBy(failure) });
    }
  }
  set.forms.forEach((joined, at) => {
    const form = kept[at];
    if (form !== undefined) became.set(form, joined);
  });
  return { bytes: set.bytes, forms: forms.flatMap((form) => became.get(form) ?? []) };
}

function joinAll(forms: readonly FilledForm[], { provenance }: Figures): FormSet {
  const versions = [...new Set(forms.flatMap(({ filled }) => filled.version ?? []))].join("; ");
  const { bytes, books } = joinBooks(
    forms.map(({ filled }) => filled.bytes),
    {
      title: reportTexts.formSet(provenance?.periodInWords ?? ""),
      properties:
        provenance === undefined
          ? new Map()
          : provenanceProperties(provenance, versions === "" ? undefined : versions),
    },
  );
  const grids = bytes === undefined ? [] : gridsOf(bytes);
  return {
    bytes,
    forms: forms.map((form, at): JoinedForm => {
      const book = books[at] ?? { kind: "joined", sheets: [] };
      if (book.kind === "left") return book;
      const { sheets } = book;
      return {
        kind: "joined",
        sheets: sheets.map(({ to }) => to),
        emptyCharts: sheets.flatMap(({ from, to }) => (form.filled.emptyCharts.includes(from) ? [to] : [])),
        readBack: readAgain(form, sheets, grids),
      };
    }),
  };
}

function readAgain(
  { templates, filled }: FilledForm,
  sheets: readonly { readonly from: string; readonly to: string }[],
  grids: readonly Grid[],
): ReadBack {
  const before = new Map(sheets.map(({ from, to }) => [to, from]));
  const own = grids.filter(({ name }) => before.has(name));
  return readBack(templates, filled.edits, own, (name) => before.get(name) ?? name);
}

function gridsOf(bytes: Uint8Array): readonly Grid[] {
  const opening = openXlsx(bytes);
  if (opening.kind === "fault") throw new Error(`The joined file does not open: ${opening.fault.kind}`);
  return opening.workbook.grids();
}
