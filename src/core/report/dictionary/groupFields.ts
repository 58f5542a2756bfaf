import { EARLIER_TIMES } from "../earlier/times";
import { areaThen } from "../earlier/then";
import { areGrouped, COMMUNE_GROUPS, isOfGroup } from "../communeGroups";
import { absent } from "../figures";
import { areaOf } from "../province";
import type { ReportedProvince } from "../province";
import { areaFields } from "./areaFields";
import { comparisonsOf } from "./comparisons";
import type { Field } from "./field";
import { provinceFields } from "./provinceFields";

/** What the forms count for each group of communes. */
const COUNTED = /^(?:so_xa|so_xa_du_tieu_chi|binh_quan|nhom_.*|so_xa_dat_tc_(?:\d|10))$/;

const counted: readonly Field<ReportedProvince>[] = [...provinceFields, ...areaFields].filter(({ name }) =>
  COUNTED.test(name),
);

/** Counts over the communes of one group alone: "so_xa_n1" is "so_xa" of group 1, "so_xa_du_tieu_chi_n1_ky_truoc" that before. */
export const groupFields: readonly Field<ReportedProvince>[] = COMMUNE_GROUPS.flatMap((group) => {
  const own = counted.map((field) => inGroup(field, group));
  return [
    ...own,
    ...comparisonsOf(own, {
      times: EARLIER_TIMES,
      then: areaThen,
      isKnown: (now, then) =>
        now.communes.every(
          (commune, at) => !isOfGroup(commune, group) || then.communes[at]?.assessment !== undefined,
        ),
    }),
  ];
});

function inGroup(field: Field<ReportedProvince>, group: number): Field<ReportedProvince> {
  return {
    ...field,
    name: `${field.name}_n${String(group)}`,
    description: {
      vi: `${field.description.vi}, xã nhóm ${String(group)}`,
      en: `${field.description.en}, commune group ${String(group)}`,
    },
    compute: (province, source) =>
      areGrouped(province.communes)
        ? field.compute(ofGroup(province, group), source)
        : absent("noCommuneGroups"),
    from: (province, source) => field.from?.(ofGroup(province, group), source) ?? [],
  };
}

function ofGroup(province: ReportedProvince, group: number): ReportedProvince {
  const communes = province.communes.filter((commune) => isOfGroup(commune, group));
  return { ...province, ...areaOf(communes) };
}
