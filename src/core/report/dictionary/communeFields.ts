import type { Verdict } from "../../target/types";
import { bandOf } from "../bands";
import { whyNoDistrict } from "../communes";
import type { ReportedCommune } from "../communes";
import { EARLIER_TIMES } from "../earlier/times";
import { communeThen } from "../earlier/then";
import { absent, numberValue, textValue } from "../figures";
import type { FieldValue } from "../figures";
import { forecastOf } from "../forecast";
import { cellsOf } from "../province";
import { isRecognised } from "../recognition";
import type { ReportSource } from "../source";
import { reportTexts } from "../texts";
import { comparisonsOf, earlierOnesOf } from "./comparisons";
import { criterionMarkFields, criterionMarkFields2026 } from "./criterionFields";
import { calledAlso, tracedTo } from "./field";
import type { Field } from "./field";

const CRITERIA = { vi: "tiêu chí", en: "criteria" };

/** What the register says of a commune. */
export const communeIdentityFields: readonly Field<ReportedCommune>[] = [
  {
    name: "stt",
    kind: "number",
    description: {
      vi: "Số thứ tự của xã: trong huyện nếu biểu có dòng huyện, không thì liên tục trong cả biểu",
      en: "Ordinal of the commune: in its district where the form has rows of districts, else over the whole form",
    },
    compute: (commune) => numberValue(commune.ordinal),
  },
  {
    name: "ten",
    kind: "text",
    description: { vi: "Tên xã theo danh mục", en: "Commune's name as the register has it" },
    compute: (commune) => textValue(reportTexts.commune(commune.name)),
  },
  {
    name: "ten_viet_hoa",
    kind: "text",
    description: {
      vi: "Tên xã viết hoa, cho phần đầu văn bản",
      en: "Commune's name in capitals, for headings",
    },
    compute: (commune) => textValue(reportTexts.commune(commune.name).toLocaleUpperCase("vi")),
  },
  {
    name: "ten_trong_cau",
    kind: "text",
    description: { vi: "Tên xã trong câu (xã Phước Thái)", en: "Commune's name within a sentence" },
    compute: (commune) => textValue(reportTexts.communeInSentence(commune.name)),
  },
  {
    name: "dia_danh",
    kind: "text",
    description: {
      vi: "Địa danh của xã, ghi trước ngày tháng (Phước Thái)",
      en: "The commune as a place, written before the date",
    },
    compute: (commune) => textValue(commune.name),
  },
  {
    name: "ma",
    kind: "text",
    description: { vi: "Mã đơn vị hành chính", en: "Administrative code" },
    compute: (commune) => (commune.code === undefined ? absent("noRegister") : textValue(commune.code)),
  },
  {
    name: "huyen",
    kind: "text",
    description: { vi: "Huyện của xã (đến giữa năm 2025)", en: "The commune's district, to mid-2025" },
    compute: (commune, { period }) =>
      commune.district === undefined ? absent(whyNoDistrict([commune], period)) : textValue(commune.district),
  },
];

/** What the year's plan says of it. */
const registrationFields: readonly Field<ReportedCommune>[] = [
  {
    name: "muc_dang_ky",
    kind: "text",
    description: {
      vi: "Mức xã đăng ký phấn đấu trong năm",
      en: "Level the commune registered for this year",
    },
    compute: (commune) => {
      const level = commune.registered?.level;
      return level === undefined ? absent("notRegistered") : textValue(reportTexts.levels[level]);
    },
  },
  {
    name: "dau_dat_chuan",
    kind: "text",
    description: {
      vi: "Dấu X nếu xã đăng ký đạt chuẩn",
      en: "X where the commune registered for the standard level",
    },
    compute: (commune) => markOf(commune, "standard"),
  },
  {
    name: "dau_nang_cao",
    kind: "text",
    description: {
      vi: "Dấu X nếu xã đăng ký nâng cao",
      en: "X where the commune registered for the advanced level",
    },
    compute: (commune) => markOf(commune, "advanced"),
  },
  {
    name: "co_quan_ho_tro",
    kind: "text",
    description: { vi: "Sở, ngành phụ trách hỗ trợ xã", en: "Department assigned to support the commune" },
    compute: (commune) => {
      const department = commune.registered?.department;
      return department === undefined ? absent("notRegistered") : textValue(department);
    },
  },
];

/** Whether a commune is recognised, complete, or lacks something. */
export const standingField: Field<ReportedCommune> = {
  name: "tinh_trang",
  kind: "text",
  description: {
    vi: "Tình trạng công nhận: đã công nhận, đủ tiêu chí chờ công nhận, chưa đủ tiêu chí",
    en: "Recognised, complete but waiting for the decision, or still lacking",
  },
  compute: (commune, source) => standingOf(commune, source),
};

/** What its checked results say, each of all its cells. */
const resultFields: readonly Field<ReportedCommune>[] = [
  {
    name: "so_tieu_chi",
    kind: "number",
    unit: CRITERIA,
    description: { vi: "Tổng số tiêu chí của bộ áp dụng", en: "Number of criteria in the set that applies" },
    compute: (commune) => count(commune, (assessment) => assessment.of),
  },
  {
    name: "so_dat",
    kind: "number",
    unit: CRITERIA,
    description: {
      vi: "Số tiêu chí đạt, đếm từ kết quả đã kiểm tra",
      en: "Criteria met, counted from the checked results",
    },
    compute: (commune) => count(commune, (assessment) => assessment.met),
  },
  {
    name: "so_chua_dat",
    kind: "number",
    unit: CRITERIA,
    description: { vi: "Số tiêu chí chưa đạt", en: "Criteria not met" },
    compute: (commune) => count(commune, (assessment) => assessment.unmet),
  },
  {
    name: "so_chua_xet",
    kind: "number",
    unit: CRITERIA,
    description: {
      vi: "Số tiêu chí chưa có số liệu hoặc cần xem lại",
      en: "Criteria that could not be judged: no figures, or unclear",
    },
    compute: (commune) => count(commune, (assessment) => assessment.unresolved),
  },
  {
    name: "tieu_chi_chua_dat",
    kind: "text",
    description: { vi: "Các tiêu chí chưa đạt (số thứ tự)", en: "Numbers of the criteria not met" },
    compute: (commune) => criteriaOf(commune, (verdict) => verdict === "unmet"),
  },
  {
    name: "tieu_chi_chua_xet",
    kind: "text",
    description: {
      vi: "Các tiêu chí chưa xét được (số thứ tự)",
      en: "Numbers of the criteria that could not be judged",
    },
    compute: (commune) => criteriaOf(commune, isUnresolved),
  },
  {
    name: "tieu_chi_con_lai",
    kind: "text",
    description: {
      vi: "Các tiêu chí chưa đạt; dấu (?) sau tiêu chí chưa xét được",
      en: "Numbers of the criteria still to meet; (?) after those that could not be judged",
    },
    compute: (commune) => {
      const open = commune.assessment?.criteria.filter(
        (each) => each.verdict === "unmet" || isUnresolved(each.verdict),
      );
      if (open === undefined) return absent("noResults");
      return textValue(
        open
          .map((each) => (each.verdict === "unmet" ? each.no : reportTexts.unresolvedCriterion(each.no)))
          .join(", "),
      );
    },
  },
  {
    name: "du_bao",
    kind: "text",
    description: {
      vi: "Dự báo khả năng đạt trong năm, theo số tiêu chí còn thiếu và quy tắc của kế hoạch",
      en: "Outlook for the year, from the criteria still lacking and the plan's rules",
    },
    compute: (commune, source) => forecastOf(commune, source),
  },
  {
    name: "nhom",
    kind: "text",
    description: {
      vi: "Nhóm xã theo số tiêu chí đạt (đủ, 15–18, 10–14, 5–9, dưới 5)",
      en: "Band of the commune by the criteria it meets",
    },
    compute: ({ assessment }) =>
      assessment === undefined
        ? absent("noResults")
        : textValue(bandOf(assessment)?.words.vi ?? reportTexts.allCriteria(assessment.of)),
  },
  standingField,
];

const tracedResults = tracedTo(cellsOf, resultFields);

/** The criteria of a commune by how they stand, against earlier times. */
const comparisons: readonly Field<ReportedCommune>[] = comparisonsOf(
  tracedResults.filter(({ name }) => ["so_dat", "so_chua_dat", "so_chua_xet"].includes(name)),
  { times: EARLIER_TIMES, then: communeThen },
);

/** The fields of one commune, under whatever list it stands. */
export const communeFields: readonly Field<ReportedCommune>[] = [
  ...communeIdentityFields,
  ...registrationFields,
  ...[
    ...tracedResults,
    ...calledAlso("tang_giam", "so_dat_tang_giam", comparisons),
    ...criterionMarkFields,
    ...criterionMarkFields2026,
    ...comparisons,
    ...earlierOnesOf([...criterionMarkFields, ...criterionMarkFields2026], {
      times: EARLIER_TIMES,
      then: communeThen,
    }),
  ].map(knowingElsewhere),
];

/** A commune without results of the period may have some of another one. */
function knowingElsewhere(field: Field<ReportedCommune>): Field<ReportedCommune> {
  return {
    ...field,
    compute: (commune, source) => {
      const value = field.compute(commune, source);
      const isUnreported = value.kind === "absent" && value.why === "noResults";
      return isUnreported && source.elsewhere?.communes.has(commune.key) === true
        ? absent("otherPeriod")
        : value;
    },
  };
}

function standingOf({ key, assessment }: ReportedCommune, source: ReportSource): FieldValue {
  const words = reportTexts.standing;
  if (isRecognised(key, "advanced", source)) return textValue(words.advanced);
  if (isRecognised(key, "standard", source)) return textValue(words.standard);
  if (assessment === undefined) return absent("noResults");
  if (assessment.unmet > 0) return textValue(words.lacking);
  if (assessment.unresolved > 0) return textValue(words.unresolved);
  return textValue(source.check.recognitions.standard === undefined ? words.complete : words.waiting);
}

function markOf(commune: ReportedCommune, level: "standard" | "advanced"): FieldValue {
  if (commune.registered === undefined) return absent("notRegistered");
  return textValue(commune.registered.level === level ? reportTexts.registeredMark : "");
}

function count(
  commune: ReportedCommune,
  figure: (assessment: NonNullable<ReportedCommune["assessment"]>) => number,
): FieldValue {
  return commune.assessment === undefined ? absent("noResults") : numberValue(figure(commune.assessment));
}

function criteriaOf(commune: ReportedCommune, wanted: (verdict: Verdict) => boolean): FieldValue {
  const criteria = commune.assessment?.criteria;
  if (criteria === undefined) return absent("noResults");
  return textValue(
    criteria
      .filter((each) => wanted(each.verdict))
      .map((each) => each.no)
      .join(", "),
  );
}

function isUnresolved(verdict: Verdict): boolean {
  return verdict === "missing" || verdict === "unclear";
}
