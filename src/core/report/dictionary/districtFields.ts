import { whyNoDistrict } from "../communes";
import type { ReportedCommune, ReportedDistrict } from "../communes";
import { absent, numberValue, textValue } from "../figures";
import type { ReportedArea } from "../province";
import { areaComparisons, areaFields } from "./areaFields";
import { inList } from "./field";
import type { Field } from "./field";
import { romanNumeral } from "./romanNumeral";

const COMMUNES = { vi: "xã", en: "communes" };

/** The name the fields of a district begin with where it groups communes. */
export const DISTRICT = "huyen";

export type CountedDistrict = ReportedDistrict & ReportedArea;

/** The fields of a district over the communes its list holds. */
export const districtFields: readonly Field<CountedDistrict>[] = [
  {
    name: "stt",
    kind: "text",
    description: { vi: "Số thứ tự của huyện (I, II, III …)", en: "Ordinal of the district in Roman figures" },
    compute: (district) => textValue(romanNumeral(district.ordinal)),
  },
  {
    name: "ten",
    kind: "text",
    description: { vi: "Tên huyện, thành phố", en: "District's name" },
    compute: ({ name, communes }, { period }) =>
      name === undefined ? absent(whyNoDistrict(communes, period)) : textValue(name),
  },
  {
    name: "so_xa",
    kind: "number",
    unit: COMMUNES,
    description: { vi: "Số xã của huyện trong danh sách", en: "Communes of the district in the list" },
    compute: (district) => numberValue(district.communes.length),
  },
  {
    name: "so_dang_ky_dat_chuan",
    kind: "number",
    unit: COMMUNES,
    description: { vi: "Số xã đăng ký đạt chuẩn", en: "Communes registered for the standard level" },
    compute: (district) => numberValue(registeredFor(district.communes, "standard")),
  },
  {
    name: "so_dang_ky_nang_cao",
    kind: "number",
    unit: COMMUNES,
    description: { vi: "Số xã đăng ký nâng cao", en: "Communes registered for the advanced level" },
    compute: (district) => numberValue(registeredFor(district.communes, "advanced")),
  },
  ...areaFields,
  ...areaComparisons,
];

export const districtGroupFields = districtFields.map((field) => inList(DISTRICT, field));

export function registeredFor(communes: readonly ReportedCommune[], level: "standard" | "advanced"): number {
  return communes.filter((commune) => commune.registered?.level === level).length;
}
