import type { ReportedDistrict } from "../communes";
import { assessedCommunes, registeredCommunes } from "../communes";
import type { FieldDictionary } from "../fields";
import type { AbsentReason, FieldValues, Figures, FigureList } from "../figures";
import type { ReportSource } from "../source";
import { communeFields } from "./communeFields";
import { districtFields } from "./districtFields";
import { inList } from "./field";
import type { Field } from "./field";
import { provinceFields } from "./provinceFields";

const DISTRICT = "huyen";

interface CommuneList {
  readonly name: string;
  readonly districts: (source: ReportSource) => readonly ReportedDistrict[];
  readonly whyEmpty: (source: ReportSource) => AbsentReason;
}

/** The lists a template's row can repeat over. */
const lists: readonly CommuneList[] = [
  { name: "xa", districts: assessedCommunes, whyEmpty: () => "noResults" },
  {
    name: "dang_ky",
    districts: registeredCommunes,
    whyEmpty: ({ plan }) => (plan === undefined ? "noPlan" : "noRegisteredCommunes"),
  },
];

const groupFields = districtFields.map((field) => inList(DISTRICT, field));

/** Every name a template may use, with what it means. */
export const fieldDictionary: FieldDictionary = {
  fields: [
    ...provinceFields,
    ...groupFields,
    ...lists.flatMap((list) => communeFields.map((field) => inList(list.name, field))),
  ].map(({ compute: _compute, ...definition }) => definition),
  lists: lists.map((list) => ({ name: list.name, group: DISTRICT })),
};

/** Computes every figure of the dictionary for one report. */
export function figuresOf(source: ReportSource): Figures {
  return {
    single: valuesOf(provinceFields, source, source),
    lists: new Map(lists.map((list) => [list.name, listOf(list, source)])),
  };
}

function listOf(list: CommuneList, source: ReportSource): FigureList {
  const fields = communeFields.map((field) => inList(list.name, field));
  const districts = list.districts(source);
  return {
    name: list.name,
    group: DISTRICT,
    ...(districts.length === 0 ? { whyEmpty: list.whyEmpty(source) } : {}),
    groups: districts.map((district) => ({
      ...(district.name === undefined ? {} : { head: valuesOf(groupFields, district, source) }),
      items: district.communes.map((commune) => valuesOf(fields, commune, source)),
    })),
  };
}

function valuesOf<Subject>(
  fields: readonly Field<Subject>[],
  subject: Subject,
  source: ReportSource,
): FieldValues {
  return new Map(fields.map((field) => [field.name, field.compute(subject, source)]));
}
