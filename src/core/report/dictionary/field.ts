import type { FieldDefinition } from "../fields";
import type { FieldValue } from "../figures";
import type { ReportSource } from "../source";

/** A field of the dictionary with the way its value is computed for one thing: the report, a commune, a district. */
export interface Field<Subject> extends FieldDefinition {
  readonly compute: (subject: Subject, source: ReportSource) => FieldValue;
}

/** The same field under a list's name: "ten" of the list "xa" is "xa.ten". */
export function inList<Subject>(list: string, field: Field<Subject>): Field<Subject> {
  return { ...field, name: `${list}.${field.name}` };
}
