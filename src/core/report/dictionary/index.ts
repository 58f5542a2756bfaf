import { toTheEnd } from "../../checks/steps";
import type { FieldDefinition, FieldDictionary } from "../fields";
import type { FieldValues, FigureList, Figures } from "../figures";
import { listWithReasons, withReasons } from "../period/reasons";
import { provenanceOf } from "../provenance";
import { reportedProvince } from "../province";
import type { ReportedProvince } from "../province";
import type { ReportSource } from "../source";
import { areaComparisons, areaFields } from "./areaFields";
import { communeLists } from "./communeLists";
import { criterionNameFields, openCriteriaField } from "./criterionFields";
import { districtList } from "./districtList";
import { districtGroupFields } from "./districtFields";
import { valuesOf } from "./field";
import type { Field } from "./field";
import type { ReportList } from "./list";
import { narrativeFields } from "./narrativeFields";
import { byHandField } from "./byHandField";
import { fundFields } from "./fundFields";
import { fundList, localBudgetList } from "./fundList";
import { groupFields } from "./groupFields";
import { comingInspectionList, heldInspectionList, inspectionList } from "./inspectionList";
import { occasionFields } from "./occasionFields";
import { planFields, planTargetList } from "./planFields";
import { provinceFields } from "./provinceFields";
import { sentenceFields } from "./sentenceFields";
import { villageFields, villageList } from "./villageFields";

/** The lists a template's row can repeat over. */
const lists: readonly ReportList[] = [
  ...communeLists,
  districtList,
  planTargetList,
  inspectionList,
  heldInspectionList,
  comingInspectionList,
  villageList,
  fundList,
  localBudgetList,
];

const countFields: readonly Field<ReportedProvince>[] = [
  ...provinceFields,
  ...areaFields,
  ...criterionNameFields,
  openCriteriaField,
  ...sentenceFields,
  ...villageFields,
  ...groupFields,
  ...areaComparisons,
];

const sourceFields: readonly Field<ReportSource>[] = [
  ...occasionFields,
  ...planFields,
  ...narrativeFields,
  ...fundFields,
  byHandField,
];

const definitions: readonly FieldDefinition[] = [
  ...[...sourceFields, ...countFields, ...districtGroupFields].map(
    ({ compute: _compute, from: _from, ...definition }) => definition,
  ),
  ...lists.flatMap((list) => list.fields),
];

/** Every name a template may use, with what it means; those held against earlier times last. */
export const fieldDictionary: FieldDictionary = {
  fields: [
    ...definitions.filter(({ comparisonOf }) => comparisonOf === undefined),
    ...definitions.filter(({ comparisonOf }) => comparisonOf !== undefined),
  ],
  lists: lists.flatMap(({ name, group, inner }) => [
    group === undefined ? { name } : { name, group },
    ...inner.map((own) => ({ name: own, within: name })),
  ]),
};

/** Computes every figure of the dictionary for one report. */
export function figuresOf(source: ReportSource): Figures {
  return toTheEnd(figuresInSteps(source));
}

/** The same, pausing after every list. */
export function* figuresInSteps(source: ReportSource): Generator<undefined, Figures> {
  const province = reportedProvince(source);
  const { elsewhere } = source;
  yield;
  const ofSource = valuesOf(sourceFields, source, source);
  yield;
  const single = withReasons(joined(ofSource, valuesOf(countFields, province, source)), elsewhere);
  const computed = new Map<string, FigureList>();
  for (const list of lists) {
    yield;
    computed.set(list.name, listWithReasons(list.figures(province, source), elsewhere));
  }
  return {
    single,
    ...(elsewhere === undefined ? {} : { elsewhere }),
    provenance: provenanceOf(source, single.get("ky"), single.get("ngay_chot")),
    lists: computed,
  };
}

function joined(...parts: readonly FieldValues[]): FieldValues {
  return new Map(parts.flatMap((part) => [...part]));
}
