import { cellName } from "../../core/sheet/address";
import { fieldDictionary } from "../../core/report/dictionary";
import { listOf } from "../../core/report/fields";
import type { AbsentReason, Figures, FieldValues } from "../../core/report/figures";
import type { TagReport, TemplateReport } from "../../core/report/inspectTemplate";
import type { Language } from "../texts/texts";
import type { FieldRow, Lack } from "./lack";
import type { ReportTexts } from "./texts/texts";

/** What filling a form would come to. */
export interface DryRunView {
  readonly fields: number;
  /** What cannot be filled in whole, the worst first. */
  readonly lacks: readonly Lack[];
  readonly filled: readonly FieldRow[];
  /** What is wrong with the template, a sentence each with its cell. */
  readonly faults: readonly string[];
}

const ORDER: readonly Lack["status"][] = ["unknown", "missing", "partly"];
const NAMES_SHOWN = 3;

export function dryRunView(
  report: TemplateReport,
  figures: Figures,
  language: Language,
  texts: ReportTexts,
): DryRunView {
  // A tag that is not closed is a fault of the template, not a field of it.
  const tags = report.tags.filter(({ tag }) => tag.closed);
  const isOneSheet = new Set(report.tags.map(({ tag }) => tag.sheet)).size === 1;
  const place = ({ sheet, row, column }: TagReport["tag"]): string =>
    isOneSheet ? cellName({ row, column }) : `${sheet}!${cellName({ row, column })}`;
  const byField = new Map<string, TagReport[]>();
  for (const tag of tags) byField.set(fieldKey(tag), [...(byField.get(fieldKey(tag)) ?? []), tag]);
  const filled: FieldRow[] = [];
  const lacks = new Map<string, Lack>();
  for (const [key, alike] of byField) {
    const [first] = alike;
    if (first === undefined) continue;
    const row: FieldRow = {
      key,
      written: first.tag.written,
      meaning: fieldDictionary.fields.find(({ name }) => name === key)?.description[language] ?? "",
      cells: alike.map(({ tag }) => place(tag)).join(", "),
    };
    const outcome = outcomeOf(first, figures, texts);
    if (outcome.status === "filled") filled.push(row);
    else {
      const lackKey = `${outcome.status} ${outcome.why}`;
      lacks.set(lackKey, { ...outcome, rows: [...(lacks.get(lackKey)?.rows ?? []), row] });
    }
  }
  return {
    fields: byField.size,
    filled,
    lacks: [...lacks.values()].sort((one, other) => ORDER.indexOf(one.status) - ORDER.indexOf(other.status)),
    faults: report.faults.map(
      (fault) => `${texts.dryRun.at(place(fault.tag))}: ${texts.dryRun.fault(fault)}`,
    ),
  };
}

/** A field that stands in several cells is one row; one that is no field at all is known by what is written. */
function fieldKey({ tag, status }: TagReport): string {
  return status === "unknown" || tag.field === "" ? tag.written : tag.field;
}

type Outcome = { readonly status: "filled" } | Omit<Lack, "rows">;

function outcomeOf(report: TagReport, figures: Figures, texts: ReportTexts): Outcome {
  switch (report.status) {
    case "unknown":
      return { status: "unknown", why: texts.dryRun.unknown(report.suggestion) };
    case "empty":
      return {
        status: "missing",
        why: report.why === undefined ? texts.dryRun.emptyTag : texts.dryRun.absent[report.why],
      };
    case "found": {
      const gaps = gapsOf(report.tag.field, figures);
      return gaps === undefined ? { status: "filled" } : { status: "partly", why: gapNote(gaps, texts) };
    }
  }
}

interface Gaps {
  readonly names: readonly string[];
  readonly of: number;
  readonly why: ReadonlySet<AbsentReason>;
}

/** The items of the field's list that have no value for it; undefined where all have one, or the field is single. */
function gapsOf(field: string, figures: Figures): Gaps | undefined {
  const list = figures.lists.get(listOf(field) ?? "");
  if (list === undefined) return undefined;
  const items = list.groups.flatMap((group) => group.items);
  const why = new Set<AbsentReason>();
  const names = items.flatMap((item) => {
    const value = item.get(field);
    if (value?.kind !== "absent") return [];
    why.add(value.why);
    return [nameIn(item, list.name)];
  });
  return names.length === 0 ? undefined : { names, of: items.length, why };
}

function nameIn(item: FieldValues, list: string): string {
  const name = item.get(`${list}.ten`);
  return name?.kind === "text" ? name.text : "";
}

function gapNote({ names, of, why }: Gaps, { dryRun }: ReportTexts): string {
  const more = names.length - NAMES_SHOWN;
  const shown = names.slice(0, NAMES_SHOWN).join(", ");
  const listed = more > 0 ? `${shown} ${dryRun.andMore(more)}` : shown;
  const reasons = [...why].map((reason) => dryRun.absent[reason]).join(" ");
  return `${dryRun.partly(names.length, of, listed)} ${reasons}`;
}
