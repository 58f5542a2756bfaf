import type { FieldDefinition } from "../fields";
import type { AbsentReason, FieldValues, FigureList } from "../figures";
import type { ReportedProvince } from "../province";
import type { ReportSource } from "../source";
import { inList, valuesOf } from "./field";
import type { Field } from "./field";

/** A list of the dictionary: what its items are called, and how they are found in a report's source. */
export interface ReportList {
  readonly name: string;
  /** The name its groups' fields begin with. */
  readonly group?: string;
  readonly fields: readonly FieldDefinition[];
  readonly figures: (province: ReportedProvince, source: ReportSource) => FigureList;
}

interface ItemGroup<Item> {
  readonly head?: FieldValues;
  readonly items: readonly Item[];
}

interface ListDeclaration<Item> {
  readonly name: string;
  readonly group?: string;
  readonly fields: readonly Field<Item>[];
  readonly groups: (province: ReportedProvince, source: ReportSource) => readonly ItemGroup<Item>[];
  readonly whyEmpty: (source: ReportSource) => AbsentReason;
}

/** Declares a list of things that share fields; the list's name stands before each of them. */
export function reportList<Item>(declaration: ListDeclaration<Item>): ReportList {
  const { name, group, groups, whyEmpty } = declaration;
  const fields = declaration.fields.map((field) => inList(name, field));
  const named = group === undefined ? { name } : { name, group };
  return {
    ...named,
    fields: fields.map(({ compute: _compute, from: _from, ...definition }) => definition),
    figures: (province, source) => {
      const found = groups(province, source);
      return {
        ...named,
        ...(found.some(({ items }) => items.length > 0) ? {} : { whyEmpty: whyEmpty(source) }),
        groups: found.map(({ head, items }) => ({
          ...(head === undefined ? {} : { head }),
          items: items.map((item) => valuesOf(fields, item, source)),
        })),
      };
    },
  };
}
