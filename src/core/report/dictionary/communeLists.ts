import type { ReportedDistrict } from "../communes";
import { areaOf } from "../province";
import type { ReportSource } from "../source";
import { communeFields } from "./communeFields";
import { DISTRICT, districtGroupFields } from "./districtFields";
import { valuesOf } from "./field";
import type { ReportList } from "./list";
import { reportList } from "./list";
import { openCriteriaLists } from "./openCriteriaLists";

/** The communes with results, and those the plan registers; both by district where there are districts. */
export const communeLists: readonly ReportList[] = [
  reportList({
    name: "xa",
    group: DISTRICT,
    fields: communeFields,
    groups: ({ districts }, source) => byDistrict(districts, source),
    whyEmpty: () => "noResults",
    inner: openCriteriaLists,
  }),
  reportList({
    name: "dang_ky",
    group: DISTRICT,
    fields: communeFields,
    groups: ({ registered }, source) => byDistrict(registered, source),
    whyEmpty: ({ plan }) => (plan === undefined ? "noPlan" : "noRegisteredCommunes"),
    inner: openCriteriaLists,
  }),
];

function byDistrict(districts: readonly ReportedDistrict[], source: ReportSource) {
  return districts.map((district) => ({
    ...(district.name === undefined
      ? {}
      : {
          head: valuesOf(districtGroupFields, { ...district, ...areaOf(district.communes) }, source),
        }),
    items: district.communes,
  }));
}
