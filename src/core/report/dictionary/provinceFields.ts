import { lastQuarterOf, periodSpan } from "../../plan/period";
import { assessedCommunes, registeredCommunes } from "../communes";
import type { ReportedCommune } from "../communes";
import { absent, dateValue, numberValue, textValue, yearValue } from "../figures";
import type { ReportSource } from "../source";
import { reportTexts } from "../texts";
import { criteriaMet, meanMet, meetingAll, overAssessed, registeredFor } from "./districtFields";
import type { Field } from "./field";

const COMMUNES = { vi: "xã", en: "communes" };

/** The report's own fields: one value each. */
export const provinceFields: readonly Field<ReportSource>[] = [
  {
    name: "tinh",
    kind: "text",
    description: { vi: "Tên tỉnh", en: "Province" },
    compute: (source) => fromProvince(source, (province) => province),
  },
  {
    name: "dia_danh",
    kind: "text",
    description: { vi: "Địa danh ghi trước ngày tháng", en: "Place written before the date" },
    compute: (source) => fromProvince(source, (province) => province),
  },
  {
    name: "co_quan_cap_tren",
    kind: "text",
    description: { vi: "Cơ quan chủ quản", en: "Superior office" },
    compute: (source) => fromProvince(source, reportTexts.superiorOffice),
  },
  {
    name: "co_quan",
    kind: "text",
    description: { vi: "Cơ quan ban hành", en: "Issuing office" },
    compute: () => textValue(reportTexts.issuingOffice),
  },
  {
    name: "nam",
    kind: "number",
    description: { vi: "Năm báo cáo", en: "Year of the report" },
    compute: (source) => yearValue(source.period.year),
  },
  {
    name: "ky",
    kind: "text",
    description: { vi: "Kỳ báo cáo bằng chữ (quý III năm 2022)", en: "The period in words" },
    compute: ({ period }) => {
      switch (period.kind) {
        case "quarter":
          return textValue(reportTexts.quarter(period.quarter, period.year));
        case "half":
          return textValue(reportTexts.half(period.half, period.year));
        case "year":
          return textValue(reportTexts.year(period.year));
      }
    },
  },
  {
    name: "ngay_chot",
    kind: "date",
    description: { vi: "Ngày chốt số liệu", en: "Cut-off day of the figures" },
    compute: (source) =>
      dateValue(source.cutOff ?? calendarOf(source)?.cutOff ?? periodSpan(source.period).to),
  },
  {
    name: "han_gui",
    kind: "date",
    description: { vi: "Ngày cuối cùng còn kịp gửi báo cáo", en: "Last safe day to send the report" },
    compute: (source) => {
      const day = calendarOf(source)?.lastSafeDay;
      return day === undefined ? absent("noPlan") : dateValue(day);
    },
  },
  {
    name: "ngay_lap",
    kind: "date",
    description: { vi: "Ngày lập biểu", en: "Day the form is made" },
    compute: (source) => dateValue(source.madeOn),
  },
  {
    name: "phien_ban",
    kind: "text",
    description: { vi: "Phiên bản chương trình Đạt chuẩn", en: "Version of this program" },
    compute: (source) => textValue(source.programVersion),
  },
  {
    name: "van_ban",
    kind: "text",
    description: {
      vi: "Quyết định của các bộ tiêu chí đã áp dụng",
      en: "Decisions of the criteria sets used",
    },
    compute: (source) => {
      const used = new Set(source.check.assessments.map((assessment) => assessment.set));
      const decisions = source.sets.filter((set) => used.has(set.id)).map((set) => set.decision);
      return decisions.length === 0 ? absent("noResults") : textValue([...new Set(decisions)].join("; "));
    },
  },
  {
    name: "so_xa",
    kind: "number",
    unit: COMMUNES,
    description: { vi: "Số xã có kết quả trong sổ", en: "Communes the workbook has results for" },
    compute: (source) => numberValue(assessed(source).length),
  },
  {
    name: "so_dang_ky",
    kind: "number",
    unit: COMMUNES,
    description: { vi: "Số xã đăng ký phấn đấu trong năm", en: "Communes registered for this year" },
    compute: (source) =>
      source.plan === undefined ? absent("noPlan") : numberValue(source.plan.registered.length),
  },
  {
    name: "so_dang_ky_dat_chuan",
    kind: "number",
    unit: COMMUNES,
    description: { vi: "Số xã đăng ký đạt chuẩn", en: "Communes registered for the standard level" },
    compute: (source) => registeredCount(source, "standard"),
  },
  {
    name: "so_dang_ky_nang_cao",
    kind: "number",
    unit: COMMUNES,
    description: { vi: "Số xã đăng ký nâng cao", en: "Communes registered for the advanced level" },
    compute: (source) => registeredCount(source, "advanced"),
  },
  {
    name: "so_xa_du_tieu_chi",
    kind: "number",
    unit: COMMUNES,
    description: {
      vi: "Số xã đủ tiêu chí (chưa kể công nhận)",
      en: "Communes that meet every criterion, recognised or not",
    },
    compute: (source) => overAssessed(assessed(source), meetingAll),
  },
  {
    name: "tong_so_dat",
    kind: "number",
    unit: { vi: "tiêu chí", en: "criteria" },
    description: { vi: "Tổng số tiêu chí đạt của các xã", en: "Criteria met by all communes together" },
    compute: (source) => overAssessed(assessed(source), criteriaMet),
  },
  {
    name: "binh_quan",
    kind: "number",
    unit: { vi: "tiêu chí/xã", en: "criteria a commune" },
    description: { vi: "Số tiêu chí đạt bình quân một xã", en: "Mean number of criteria met" },
    compute: (source) => meanMet(assessed(source)),
  },
];

function fromProvince(source: ReportSource, words: (province: string) => string) {
  const province = source.plan?.province ?? source.registers[0]?.province;
  return province === undefined ? absent("noRegister") : textValue(words(province));
}

function calendarOf(source: ReportSource) {
  const quarter = lastQuarterOf(source.period);
  return source.plan?.calendar.find((date) => date.quarter === quarter);
}

function assessed(source: ReportSource): readonly ReportedCommune[] {
  return assessedCommunes(source).flatMap((district) => district.communes);
}

function registeredCount(source: ReportSource, level: "standard" | "advanced") {
  if (source.plan === undefined) return absent("noPlan");
  const communes = registeredCommunes(source).flatMap((district) => district.communes);
  return numberValue(registeredFor(communes, level));
}
