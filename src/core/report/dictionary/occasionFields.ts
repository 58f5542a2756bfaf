import type { CriteriaSet } from "../../criteria/types";
import { lastQuarterOf, lateBelow, periodSpan } from "../../plan/period";
import { statedProvince } from "../../records/provinces";
import { reportingDates } from "../../plan/reporting";
import { hadDistricts } from "../districtTier";
import { absent, dateValue, numberValue, textValue, yearValue } from "../figures";
import type { FieldValue } from "../figures";
import { dayInWords, officialDay } from "../officialDay";
import type { ReportSource } from "../source";
import { periodInWords, reportTexts, sinceNewYearInWords } from "../texts";
import type { IsoDate } from "../../plan/isoDate";
import type { Field } from "./field";

/** What a report says of itself: who makes it, of which period, by which decisions. */
export const occasionFields: readonly Field<ReportSource>[] = [
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
    name: "co_quan_day_du",
    kind: "text",
    description: { vi: "Tên đầy đủ của cơ quan ban hành", en: "Issuing office, in full" },
    compute: (source) => fromProvince(source, reportTexts.officeInFull),
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
    compute: ({ period }) => textValue(periodInWords(period)),
  },
  {
    name: "luy_ke_ky",
    kind: "text",
    description: {
      vi: "Thời gian của số lũy kế, bằng chữ (Lũy kế từ đầu năm đến hết quý III năm 2022; 6 tháng đầu năm 2022; Cả năm 2022)",
      en: "What the year's cumulative figures are of, in words",
    },
    compute: ({ period }) => textValue(sinceNewYearInWords(period)),
  },
  {
    name: "ten_ngan_sach_huyen",
    kind: "text",
    description: {
      vi: "Tên dòng ngân sách huyện; kỳ không còn cấp huyện thì ghi rõ",
      en: "What the line of the districts' budget is called; periods after the districts say so",
    },
    compute: ({ period }) =>
      textValue(reportTexts.districtBudget[hadDistricts(period) ? "running" : "ended"]),
  },
  {
    name: "muc_cham_tien_do",
    kind: "number",
    unit: { vi: "%", en: "%" },
    description: {
      vi: "Mức chậm tiến độ: một nửa phần thời gian của năm đã qua đến hết kỳ",
      en: "Progress below which something is late: half of the year gone by at the period's end",
    },
    compute: ({ period }) =>
      numberValue(Number((100 * lateBelow(period.year, periodSpan(period).to)).toFixed(1)), 1),
  },
  {
    name: "ngay_chot",
    kind: "date",
    description: { vi: "Ngày chốt số liệu", en: "Cut-off day of the figures" },
    compute: (source) => dateValue(cutOffOf(source)),
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
    name: "ngay_lap_bang_chu",
    kind: "text",
    description: {
      vi: "Ngày lập biểu bằng chữ, cho dòng ký (ngày 05 tháng 01 năm 2027)",
      en: "Day the form is made in words, for the line above the signature",
    },
    compute: ({ madeOn }) => textValue(dayInWords(madeOn)),
  },
  {
    name: "thoi_diem_lap",
    kind: "text",
    description: { vi: "Ngày, giờ lập biểu bằng chữ", en: "Day and time the form is made, in words" },
    compute: ({ madeOn, madeAt }) => textValue(reportTexts.madeOn(officialDay(madeOn), madeAt)),
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
    compute: (source) => fromSets(source, (set) => set.decision),
  },
  {
    name: "so_quyet_dinh",
    kind: "text",
    description: {
      vi: "Số hiệu quyết định của các bộ tiêu chí đã áp dụng",
      en: "Numbers of the decisions of the criteria sets used",
    },
    compute: (source) => fromSets(source, numberOfDecision),
  },
  {
    name: "bo_tieu_chi",
    kind: "text",
    description: { vi: "Tên các bộ tiêu chí đã áp dụng", en: "Names of the criteria sets used" },
    compute: (source) => fromSets(source, (set) => set.name),
  },
  {
    name: "ghi_chu_ky",
    kind: "text",
    description: {
      vi: "Kỳ, ngày chốt, số hiệu quyết định đã áp dụng, cho chân trang",
      en: "Period, cut-off day and decisions used, for the foot of a page",
    },
    compute: (source) =>
      textValue(
        reportTexts.occasionNote(
          periodInWords(source.period),
          officialDay(cutOffOf(source)),
          wordsOfSets(source, numberOfDecision),
        ),
      ),
  },
  {
    name: "ghi_chu_lap",
    kind: "text",
    description: {
      vi: "Chương trình, ngày giờ lập, bộ tiêu chí đã áp dụng (nếu có), thành một câu",
      en: "Program, day and time, and criteria sets used where there are any, as a sentence",
    },
    compute: (source) =>
      textValue(
        reportTexts.makingNote(
          source.programVersion,
          reportTexts.madeOn(officialDay(source.madeOn), source.madeAt),
          wordsOfSets(source, ({ name }) => name),
          wordsOfSets(source, ({ decision }) => decision),
        ),
      ),
  },
];

/** "Quyết định 318/QĐ-TTg" of "Quyết định 318/QĐ-TTg ngày 08/3/2022 của Thủ tướng Chính phủ". */
const NUMBER_OF_DECISION = /^\S+ \S+ \d+\/\S*?(?=,|;|\s|$)/u;

function numberOfDecision({ decision }: CriteriaSet): string {
  return NUMBER_OF_DECISION.exec(decision)?.[0] ?? decision;
}

function fromSets(source: ReportSource, words: (set: CriteriaSet) => string): FieldValue {
  const said = wordsOfSets(source, words);
  return said === undefined ? absent("noResults") : textValue(said);
}

/** Undefined where no result was judged by any set. */
function wordsOfSets(source: ReportSource, words: (set: CriteriaSet) => string): string | undefined {
  const used = new Set(source.check.assessments.map((assessment) => assessment.set));
  const said = source.sets.filter((set) => used.has(set.id)).map(words);
  return said.length === 0 ? undefined : [...new Set(said)].join("; ");
}

function fromProvince(source: ReportSource, words: (province: string) => string) {
  const province = source.plan?.province ?? provinceThen(source) ?? statedProvince(source.check.tables);
  return province === undefined ? absent("noRegister") : textValue(words(province));
}

/** The province most of the register's places are in at the end of the period: provinces were merged in 2025. */
function provinceThen({ registers: [register], period }: ReportSource): string | undefined {
  const day = periodSpan(period).to;
  const counts = new Map<string, number>();
  for (const { province, from, to } of register?.entries ?? []) {
    if ((from !== undefined && from > day) || (to !== undefined && to < day)) continue;
    counts.set(province, (counts.get(province) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  return most?.[0] ?? register?.province;
}

function cutOffOf(source: ReportSource): IsoDate {
  return source.cutOff ?? (calendarOf(source) ?? usualDates(source))?.cutOff ?? periodSpan(source.period).to;
}

function usualDates({ period }: ReportSource) {
  return reportingDates(period.year, lastQuarterOf(period));
}

function calendarOf(source: ReportSource) {
  const quarter = lastQuarterOf(source.period);
  return source.plan?.calendar.find((date) => date.quarter === quarter);
}
