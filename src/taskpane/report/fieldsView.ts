import { fieldDictionary } from "../../core/report/dictionary";
import { listOf } from "../../core/report/fields";
import type { FieldDefinition } from "../../core/report/fields";
import type { FieldValue, Figures } from "../../core/report/figures";
import { printValue } from "../../core/report/values";
import type { CellOfSheet } from "../../core/records/types";
import { plainKey } from "../../core/text/normalise";
import type { Language } from "../texts/texts";
import type { ReportTexts } from "./texts/texts";

/** A field of the dictionary as somebody looking for one sees it. */
export interface FieldView {
  readonly name: string;
  readonly meaning: string;
  readonly unit: string;
  /** What it would give now, or why there is nothing; "" while nothing is computed. */
  readonly now: string;
  /** The cells the figure comes from. */
  readonly from: readonly CellOfSheet[];
}

/** The fields whose name or meaning holds every word looked for, accents and case aside. */
export function fieldsFound(search: string, language: Language): readonly FieldDefinition[] {
  const words = plainKey(search)
    .split(" ")
    .filter((word) => word !== "");
  return fieldDictionary.fields.filter((field) => {
    const text = plainKey(
      `${field.name.replaceAll(/[._]/g, " ")} ${field.name} ${field.description[language]}`,
    );
    return words.every((word) => text.includes(word));
  });
}

export function fieldView(
  { name, description, unit }: FieldDefinition,
  figures: Figures | undefined,
  language: Language,
  texts: ReportTexts,
): FieldView {
  const values = figures === undefined ? [] : valuesOf(name, figures);
  const told = values.find(({ kind }) => kind !== "absent") ?? values[0];
  return {
    name,
    meaning: description[language],
    unit: unit?.[language] ?? "",
    now: told === undefined ? "" : nowOf(told, values.length, name, texts),
    from: told?.from ?? [],
  };
}

function nowOf(value: FieldValue, rows: number, name: string, { fields, dryRun }: ReportTexts): string {
  if (value.kind === "absent") return fields.absent(dryRun.absent[value.why]);
  const printed = printValue(value);
  return listOf(name) === undefined ? fields.now(printed) : fields.first(printed, rows);
}

/** The values of a field: one, or one for each row of its list. */
function valuesOf(name: string, { single, lists }: Figures): readonly FieldValue[] {
  const value = single.get(name);
  if (value !== undefined) return [value];
  const inner = listOf(name) ?? "";
  const values: FieldValue[] = [];
  for (const list of lists.values()) {
    for (const group of list.groups) {
      for (const row of [group.head, ...group.items, ...(group.inner?.get(inner)?.flat() ?? [])]) {
        const found = row?.get(name);
        if (found !== undefined) values.push(found);
      }
    }
    // A group's fields stand in every list that has the group; one of them tells enough.
    if (values.length > 0) break;
  }
  return values;
}
