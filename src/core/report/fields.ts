/** What a field's value is, so that a template's cell can be formatted for it. */
export type FieldKind = "text" | "number" | "date";

/** One entry of the field dictionary, as `template list` prints it. */
export interface FieldDefinition {
  /** The name a tag gives: "nam", "xa.ten", "huyen.so_xa". */
  readonly name: string;
  readonly kind: FieldKind;
  /** What the figure is and from what it is computed. */
  readonly description: { readonly vi: string; readonly en: string };
  readonly unit?: { readonly vi: string; readonly en: string };
  /** The field this one holds against an earlier time. */
  readonly comparisonOf?: string;
}

/** A list a template's rows can repeat over. */
export interface ListDefinition {
  readonly name: string;
  /** The name its groups' fields begin with. */
  readonly group?: string;
  /** The list whose every item has a list of this name of its own: "xa" for "xa.tieu_chi". */
  readonly within?: string;
}

/** The names a template may use, apart from their values. */
export interface FieldDictionary {
  readonly fields: readonly FieldDefinition[];
  readonly lists: readonly ListDefinition[];
}

/** The part of a field's name before the last dot; undefined for a single field. */
export function listOf(field: string): string | undefined {
  const dot = field.lastIndexOf(".");
  return dot < 0 ? undefined : field.slice(0, dot);
}

/** The field that numbers the items of a list: "xa.stt", each group anew. */
export function ordinalOf(list: string): string {
  return `${list}.stt`;
}
