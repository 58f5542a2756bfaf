import { areGrouped, COMMUNE_GROUPS, isOfGroup } from "../communeGroups";
import type { ReportedCommune, ReportedDistrict } from "../communes";
import { textValue } from "../figures";
import { areaOf } from "../province";
import { reportTexts } from "../texts";
import { districtFields } from "./districtFields";
import type { CountedDistrict } from "./districtFields";
import type { Field } from "./field";
import { reportList } from "./list";

/** For a table whose total stands beside it: a row about this field is left out where there are neither districts nor groups. */
const ONLY_OF_DISTRICT = {
  name: "ten_huyen",
  description: {
    vi: "Tên huyện, thành phố hoặc nhóm xã; để trống khi không có cả hai",
    en: "Name of the district or of the group of communes; none where there is neither",
  },
};

/** Where neither districts nor groups of communes exist, the communes stand as one line, so that totals have something to sum. */
const fields: readonly Field<CountedDistrict>[] = districtFields.flatMap((field) =>
  field.name === "ten"
    ? [
        { ...field, compute: ({ name }) => textValue(name ?? reportTexts.allCommunes) },
        { ...field, ...ONLY_OF_DISTRICT },
      ]
    : [field],
);

/** The districts, a line each, with the counts of their communes; where the tier does not exist, the groups of communes. */
export const districtList = reportList({
  name: "theo_huyen",
  fields,
  groups: ({ districts }) => [
    { items: linesOf(districts).map((district) => ({ ...district, ...areaOf(district.communes) })) },
  ],
  whyEmpty: () => "noResults",
});

function linesOf(districts: readonly ReportedDistrict[]): readonly ReportedDistrict[] {
  const communes = districts.flatMap((district) => district.communes);
  if (districts.some(({ name }) => name !== undefined) || !areGrouped(communes)) return districts;
  const isUngrouped = (commune: ReportedCommune) =>
    !COMMUNE_GROUPS.some((group) => isOfGroup(commune, group));
  const lines = [
    ...COMMUNE_GROUPS.map((group) => ({
      name: reportTexts.communeGroup(group),
      communes: communes.filter((commune) => isOfGroup(commune, group)),
    })),
    { name: reportTexts.communesOfNoGroup, communes: communes.filter(isUngrouped) },
  ];
  return lines.filter((line) => line.communes.length > 0).map((line, at) => ({ ...line, ordinal: at + 1 }));
}
