import type { ReportedCommune, ReportedDistrict } from "../communes";
import { absent, numberValue, textValue } from "../figures";
import type { FieldValue } from "../figures";
import type { Field } from "./field";

const COMMUNES = { vi: "xã", en: "communes" };
const CRITERIA = { vi: "tiêu chí", en: "criteria" };

/** The fields of a district over the communes its list holds. */
export const districtFields: readonly Field<ReportedDistrict>[] = [
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
    compute: (district) => (district.name === undefined ? absent("noDistricts") : textValue(district.name)),
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
  {
    name: "so_xa_du_tieu_chi",
    kind: "number",
    unit: COMMUNES,
    description: {
      vi: "Số xã đủ tiêu chí (chưa kể công nhận)",
      en: "Communes that meet every criterion, recognised or not",
    },
    compute: (district) => overAssessed(district.communes, meetingAll),
  },
  {
    name: "tong_so_dat",
    kind: "number",
    unit: CRITERIA,
    description: { vi: "Tổng số tiêu chí đạt của các xã", en: "Criteria met by the communes together" },
    compute: (district) => overAssessed(district.communes, criteriaMet),
  },
  {
    name: "binh_quan",
    kind: "number",
    unit: { vi: "tiêu chí/xã", en: "criteria a commune" },
    description: { vi: "Số tiêu chí đạt bình quân một xã", en: "Mean number of criteria met" },
    compute: (district) => meanMet(district.communes),
  },
];

export function registeredFor(communes: readonly ReportedCommune[], level: "standard" | "advanced"): number {
  return communes.filter((commune) => commune.registered?.level === level).length;
}

export function meetingAll(communes: readonly ReportedCommune[]): number {
  return communes.filter(({ assessment }) => assessment !== undefined && assessment.met === assessment.of)
    .length;
}

export function criteriaMet(communes: readonly ReportedCommune[]): number {
  return communes.reduce((sum, commune) => sum + (commune.assessment?.met ?? 0), 0);
}

/** The mean over the communes that have results, to one decimal as reports print it. */
export function meanMet(communes: readonly ReportedCommune[]): FieldValue {
  const assessed = communes.filter((commune) => commune.assessment !== undefined);
  return assessed.length === 0
    ? absent("noResults")
    : numberValue(criteriaMet(assessed) / assessed.length, 1);
}

/** A figure over communes of which at least one has results. */
export function overAssessed(
  communes: readonly ReportedCommune[],
  figure: (communes: readonly ReportedCommune[]) => number,
): FieldValue {
  return communes.some((commune) => commune.assessment !== undefined)
    ? numberValue(figure(communes))
    : absent("noResults");
}

const ROMAN: readonly (readonly [number, string])[] = [
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

export function romanNumeral(value: number): string {
  let rest = value;
  let numeral = "";
  for (const [worth, letters] of ROMAN) {
    while (rest >= worth) {
      numeral += letters;
      rest -= worth;
    }
  }
  return numeral;
}
