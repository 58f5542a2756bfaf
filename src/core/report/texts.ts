import type { Period } from "../plan/period";
import type { InspectionState } from "../plan/inspectionState";
import type { Level } from "../sheet/table";
import type { Verdict } from "../target/types";
import { printNumber } from "../text/number";
import { printCount } from "./printCount";

/** The words reports are filled with. Reports are official papers: Vietnamese only, whatever language the program speaks. */
export const reportTexts = {
  levels: { standard: "Đạt chuẩn", advanced: "Nâng cao", model: "Kiểu mẫu" } satisfies Record<Level, string>,
  /** The sheet of a list that has no items. */
  blankSheet: "Trống",
  registeredMark: "X",
  /** What a workbook with all forms of a period is called. */
  formSet: (period: string) => `Bộ biểu báo cáo ${period}`,
  marks: { met: "Đ", unmet: "C", notApplicable: "KAD", missing: "?", unclear: "?" } satisfies Record<
    Verdict,
    string
  >,
  standing: {
    advanced: "Đã công nhận nâng cao",
    standard: "Đã công nhận đạt chuẩn",
    waiting: "Đủ tiêu chí, chờ công nhận",
    /** Where nothing tells which communes have the decision. */
    complete: "Đủ tiêu chí",
    lacking: "Chưa đủ tiêu chí",
    unresolved: "Chưa xét được",
  },
  verdicts: {
    met: "Đạt",
    unmet: "Chưa đạt",
    missing: "Chưa có số liệu",
    notApplicable: "Không áp dụng",
    unclear: "Cần xem lại",
  } satisfies Record<Verdict, string>,
  /** What a plan target has come to: "28/254 thôn (11,0%)", "02 xã", "1,6%". */
  reached: (value: number, a: number | null, b: number | null, unit: string) => {
    const isRate = unit.includes("%");
    const printed = isRate ? `${printNumber(value, 1)}%` : `${printNumber(value)} ${unit}`.trim();
    return a === null || b === null ? printed : `${printNumber(a)}/${printNumber(b)} (${printed})`;
  },
  /** How many of the recognised communes have a village, where each is to have one. */
  havingVillage: (having: number, communes: number) =>
    `${printNumber(having)}/${printNumber(communes)} xã có thôn đạt chuẩn`,
  inspection: {
    coming: "Chưa đến thời gian",
    due: "Đang trong thời gian",
    overdue: "Quá thời gian, chưa ghi kết quả",
    ended: "Đã hết thời gian",
    done: "Đã kiểm tra",
  } satisfies Record<InspectionState, string>,
  gained: (communes: number) => (communes === 0 ? "không tăng" : `tăng ${printCount(communes)} xã`),
  changed: (criteria: number) =>
    criteria === 0
      ? "không thay đổi"
      : `${criteria > 0 ? "tăng" : "giảm"} ${printCount(Math.abs(criteria))} tiêu chí`,
  /** A plan's target with its unit, once: "02-03 xã", "từ 10%". */
  planned: (target: string, unit: string) =>
    unit === "" || target.includes(unit) || target.includes("%") ? target : `${target} ${unit}`,
  districtBudget: { running: "Ngân sách huyện", ended: "Ngân sách huyện (đến giữa năm 2025)" },
  communesKnown: (known: number, all: number) => `${known}/${all} xã có số liệu`,
  communesOpen: (count: number) => `còn ${printCount(count)} xã có tiêu chí chưa có số liệu hoặc cần xem lại`,
  communes: (count: number) => `${count} xã`,
  allCriteria: (count: number) => `${count} tiêu chí`,
  allCommunes: "Các xã trong tỉnh",
  communeGroup: (group: number) => `Xã nhóm ${group}`,
  communesOfNoGroup: "Xã chưa xếp nhóm",
  district: (name: string, kind: "district" | "city" | "town") =>
    `${{ district: "Huyện", city: "Thành phố", town: "Thị xã" }[kind]} ${name}`,
  districtInSentence: (name: string) =>
    name.replace(/^(?:Huyện|Thành phố|Thị xã)(?= )/u, (kind) => kind.toLowerCase()),
  commune: (name: string) => `Xã ${name}`,
  communeInSentence: (name: string) => `xã ${name}`,
  openCriterion: ({ no, name, communes }: { no: string; name: string; communes: number }) =>
    `số ${no} ${name} (${printCount(communes)} xã)`,
  unresolvedCriterion: (no: string) => `${no} (?)`,
  issuingOffice: "VĂN PHÒNG ĐIỀU PHỐI NÔNG THÔN MỚI",
  officeInFull: (province: string) => `Văn phòng Điều phối nông thôn mới tỉnh ${province}`,
  madeOn: (day: string, time: string | undefined) =>
    time === undefined ? `lập ngày ${day}` : `lập lúc ${time} ngày ${day}`,
  occasionNote: (period: string, cutOff: string, decisions: string | undefined) =>
    [`Kỳ ${period}`, `số liệu đến ${cutOff}`, ...(decisions === undefined ? [] : [decisions])].join("; "),
  makingNote: (version: string, made: string, sets: string | undefined, decisions: string | undefined) =>
    `Biểu ${made} bằng chương trình Đạt chuẩn ${version}${sets === undefined || decisions === undefined ? "" : `; theo ${sets} (${decisions})`}.`,
  superiorOffice: (province: string) => `UBND TỈNH ${province.toUpperCase()}`,
  quarter: (quarter: number, year: number) =>
    `quý ${["I", "II", "III", "IV"][quarter - 1] ?? quarter} năm ${year}`,
  half: (half: number, year: number) => `6 tháng ${half === 1 ? "đầu" : "cuối"} năm ${year}`,
  year: (year: number) => `năm ${year}`,
  /** Of what a year's cumulative figures are; a period that begins with the year is its own sum. */
  sinceNewYear: {
    whole: (period: string) => period.charAt(0).toUpperCase() + period.slice(1),
    upTo: (period: string) => `Lũy kế từ đầu năm đến hết ${period}`,
    wholeYear: (year: number) => `Cả năm ${year}`,
  },
  provenance: {
    program: (version: string) => `Đạt chuẩn ${version}`,
    cutOff: (day: string) => `số liệu chốt ${day}`,
    madeOn: (day: string) => `lập ${day}`,
    template: (version: string) => `Mẫu ${version}`,
  },
  outlook: {
    recognised: "Đã được công nhận",
    waiting: "Đủ tiêu chí, chờ công nhận",
    complete: "Đủ tiêu chí",
    figuresNeeded: (criteria: number) => `Cần bổ sung số liệu ${criteria} tiêu chí`,
    behind: (criteria: number) => `Chậm: còn thiếu ${criteria} tiêu chí`,
    reachable: "Có khả năng đạt trong năm",
    effortNeeded: (criteria: number) => `Cần tập trung: còn thiếu ${criteria} tiêu chí`,
  },
} as const;

/** "quý III năm 2022". */
export function periodInWords(period: Period): string {
  switch (period.kind) {
    case "quarter":
      return reportTexts.quarter(period.quarter, period.year);
    case "half":
      return reportTexts.half(period.half, period.year);
    case "year":
      return reportTexts.year(period.year);
  }
}

/** "Lũy kế từ đầu năm đến hết quý III năm 2022", "6 tháng đầu năm 2026", "Cả năm 2026": as a sentence begins. */
export function sinceNewYearInWords(period: Period): string {
  const { whole, upTo, wholeYear } = reportTexts.sinceNewYear;
  const words = periodInWords(period);
  switch (period.kind) {
    case "quarter":
      return period.quarter === 1 ? whole(words) : upTo(words);
    case "half":
      return period.half === 1 ? whole(words) : wholeYear(period.year);
    case "year":
      return wholeYear(period.year);
  }
}
