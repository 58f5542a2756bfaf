import type { CellOfSheet } from "../../records/types";
import type { FieldDefinition } from "../fields";
import type { FieldValue, FieldValues } from "../figures";
import type { ReportSource } from "../source";

/** A field of the dictionary with the way its value is computed for one thing: the report, a commune, a district. */
export interface Field<Subject> extends FieldDefinition {
  readonly compute: (subject: Subject, source: ReportSource) => FieldValue;
  /** The cells the value comes from; absent of a field no cell of the workbook tells. */
  readonly from?: (subject: Subject, source: ReportSource) => readonly CellOfSheet[];
}

/** The same field under a list's name: "ten" of the list "xa" is "xa.ten". */
export function inList<Subject>(list: string, field: Field<Subject>): Field<Subject> {
  return { ...field, name: `${list}.${field.name}` };
}

/** Fields that all come from the same cells. */
export function tracedTo<Subject>(
  from: (subject: Subject, source: ReportSource) => readonly CellOfSheet[],
  fields: readonly Field<Subject>[],
): readonly Field<Subject>[] {
  return fields.map((field) => ({ from, ...field }));
}

/** The values of one thing's fields, each with the cells it comes from. */
export function valuesOf<Subject>(
  fields: readonly Field<Subject>[],
  subject: Subject,
  source: ReportSource,
): FieldValues {
  return new Map(
    fields.map(({ name, compute, from }) => {
      const value = compute(subject, source);
      const cells = value.kind === "absent" ? [] : (from?.(subject, source) ?? []);
      return [name, cells.length === 0 ? value : { ...value, from: cells }];
    }),
  );
}

/** A field under a second name, which templates in use may ask for. */
export function calledAlso<Subject>(
  name: string,
  own: string,
  fields: readonly Field<Subject>[],
): readonly Field<Subject>[] {
  return fields.flatMap(({ comparisonOf: _comparisonOf, ...field }) =>
    field.name === own ? [{ ...field, name }] : [],
  );
}
