import { absent } from "../figures";
import { areaOf } from "../province";
import type { ReportedProvince } from "../province";
import { areaFields } from "./areaFields";
import type { Field } from "./field";
import { provinceFields } from "./provinceFields";

/** The groups communes are sorted into from 2026 on (Quyết định 51/2025/QĐ-TTg). */
const GROUPS = [1, 2, 3];

/** What the forms count for each group of communes. */
const COUNTED = /^(?:so_xa|so_xa_du_tieu_chi|nhom_.*|so_xa_dat_tc_(?:\d|10))$/;

const counted: readonly Field<ReportedProvince>[] = [...provinceFields, ...areaFields].filter(({ name }) =>
  COUNTED.test(name),
);

/** Counts over the communes of one group alone: "so_xa_n1" is "so_xa" of group 1. */
export const groupFields: readonly Field<ReportedProvince>[] = GROUPS.flatMap((group) =>
  counted.map((field): Field<ReportedProvince> => ({
    ...field,
    name: `${field.name}_n${group}`,
    description: {
      vi: `${field.description.vi}, xã nhóm ${group}`,
      en: `${field.description.en}, commune group ${group}`,
    },
    compute: (province, source) => {
      const isGrouped = province.communes.some(({ assessment }) => assessment?.area.startsWith(AREA));
      return isGrouped ? field.compute(ofGroup(province, group), source) : absent("noCommuneGroups");
    },
    from: (province, source) => field.from?.(ofGroup(province, group), source) ?? [],
  })),
);

const AREA = "nhom-";

function ofGroup(province: ReportedProvince, group: number): ReportedProvince {
  const communes = province.communes.filter(({ assessment }) => assessment?.area === `${AREA}${group}`);
  return { ...province, ...areaOf(communes) };
}
