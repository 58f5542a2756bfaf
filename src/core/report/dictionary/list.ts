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
  /** The full names of the lists each item has of its own. */
  readonly inner: readonly string[];
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
  readonly inner?: readonly InnerList<Item>[];
}

/** A list each item has of its own; its name stands behind that of the list the item is in. */
export interface InnerList<Item> {
  readonly name: string;
  readonly fields: readonly FieldDefinition[];
  /** The entries of one item, their fields without any list's name. */
  readonly entries: (item: Item, source: ReportSource) => readonly FieldValues[];
}

/** Declares a list of things each item has of its own. */
export function innerList<Item, Entry>(
  name: string,
  fields: readonly Field<Entry>[],
  entries: (item: Item, source: ReportSource) => readonly Entry[],
): InnerList<Item> {
  return {
    name,
    fields: fields.map(({ compute: _compute, from: _from, ...definition }) => definition),
    entries: (item, source) => entries(item, source).map((entry) => valuesOf(fields, entry, source)),
  };
}

/** Declares a list of things that share fields; the list's name stands before each of them. */
export function reportList<Item>(declaration: ListDeclaration<Item>): ReportList {
  const { name, group, groups, whyEmpty, inner = [] } = declaration;
  const fields = declaration.fields.map((field) => inList(name, field));
  const called = group === undefined ? { name } : { name, group };
  return {
    ...called,
    fields: [
      ...fields.map(({ compute: _compute, from: _from, ...definition }) => definition),
      ...inner.flatMap((own) =>
        own.fields.map((field) => ({ ...field, name: `${name}.${own.name}.${field.name}` })),
      ),
    ],
    inner: inner.map((own) => `${name}.${own.name}`),
    figures: (province, source) => {
      const found = groups(province, source);
      return {
        ...called,
        ...(found.some(({ items }) => items.length > 0) ? {} : { whyEmpty: whyEmpty(source) }),
        groups: found.map(({ head, items }) => ({
          ...(head === undefined ? {} : { head }),
          items: items.map((item) => valuesOf(fields, item, source)),
          inner: new Map(
            inner.map((own) => {
              const list = `${name}.${own.name}`;
              return [
                list,
                items.map((item) => own.entries(item, source).map((entry) => named(list, entry))),
              ];
            }),
          ),
        })),
      };
    },
  };
}

/** The values under a list's name: "so" of the list "xa.tieu_chi" is "xa.tieu_chi.so". */
function named(list: string, values: FieldValues): FieldValues {
  return new Map([...values].map(([name, value]) => [`${list}.${name}`, value]));
}
