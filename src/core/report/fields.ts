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
}

/** The names a template may use, apart from their values. */
export interface FieldDictionary {
  readonly fields: readonly FieldDefinition[];
  /** The lists and, for each, the name its groups' fields begin with. */
  readonly lists: readonly { readonly name: string; readonly group?: string }[];
}

/** The part of a field's name before the first dot; undefined for a single field. */
export function listOf(field: string): string | undefined {
  const dot = field.indexOf(".");
  return dot < 0 ? undefined : field.slice(0, dot);
}
