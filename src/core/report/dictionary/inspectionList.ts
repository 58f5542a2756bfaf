import { followingPeriod, periodSpan } from "../../plan/period";
import type { TimeSpan } from "../../plan/period";
import type { IsoDate } from "../../plan/isoDate";
import { writtenDays } from "../../plan/writtenDays";
import { inspectionState } from "../../plan/inspectionState";
import type { Inspection, Plan } from "../../plan/types";
import { districtOf } from "../communes";
import { plainKey } from "../../text/normalise";
import { absent, numberValue, textValue } from "../figures";
import type { FieldValue } from "../figures";
import type { ReportSource } from "../source";
import { reportTexts } from "../texts";
import { tracedTo } from "./field";
import type { Field } from "./field";
import { reportList } from "./list";

interface NumberedInspection extends Inspection {
  readonly ordinal: number;
}

const fields: readonly Field<NumberedInspection>[] = tracedTo(
  ({ cell }) => (cell === undefined ? [] : [cell]),
  [
    {
      name: "stt",
      kind: "number",
      description: { vi: "Số thứ tự", en: "Ordinal" },
      compute: ({ ordinal }) => numberValue(ordinal),
    },
    {
      name: "ten",
      kind: "text",
      description: { vi: "Các xã được kiểm tra, theo huyện", en: "Communes inspected, by district" },
      compute: (inspection, source) => textValue(placesOf(inspection, source)),
    },
    {
      name: "thoi_gian",
      kind: "text",
      description: { vi: "Thời gian kiểm tra", en: "When" },
      compute: ({ time }) => textValue(time),
    },
    {
      name: "noi_dung",
      kind: "text",
      description: { vi: "Nội dung kiểm tra, đánh giá", en: "What is inspected" },
      compute: ({ content }) => textValue(content),
    },
    {
      name: "chu_tri",
      kind: "text",
      description: { vi: "Cơ quan chủ trì", en: "Who leads" },
      compute: ({ lead }) => textValue(lead),
    },
    {
      name: "phoi_hop",
      kind: "text",
      description: { vi: "Cơ quan phối hợp", en: "Who takes part" },
      compute: ({ partners }) => textValue(partners.map((each) => each.replace(/[.;]$/, "")).join("; ")),
    },
    {
      name: "ket_qua",
      kind: "text",
      description: { vi: "Kết quả kiểm tra như sổ ghi", en: "What the workbook says was found" },
      compute: ({ done }) => (done === undefined || done === "" ? absent("noResults") : textValue(done)),
    },
    {
      name: "tinh_trang",
      kind: "text",
      description: {
        vi: "Đã kiểm tra, đang trong thời gian, chưa đến thời gian, quá thời gian",
        en: "Done, under way, still to come, overdue",
      },
      compute: (inspection, { period }) =>
        textValue(reportTexts.inspection[inspectionState(inspection, periodSpan(period).to)]),
    },
  ],
);

/** The inspections of the year: those with results where any was known by the end of the period, else the plan's timetable. */
export const inspectionList = reportList<NumberedInspection>({
  name: "kiem_tra",
  fields,
  groups: (_province, source) => [{ items: numbered(inspectionsOf(source)) }],
  whyEmpty: ({ plan }) => (plan === undefined ? "noPlan" : "noInspections"),
});

function inspectionsOf({ plan, period }: ReportSource): readonly Inspection[] {
  const all = plan?.inspections ?? [];
  const end = periodSpan(period).to;
  const reported = all.filter(({ done }) => done !== undefined).map((each) => asKnownOn(end, each));
  const timetable = all.filter(({ done }) => done === undefined);
  const isReportedYet = reported.some(({ done }) => done !== "");
  return isReportedYet || timetable.length === 0 ? reported : timetable;
}

/** What was done later is not known on a day; the sheet may be of a later quarter. */
function asKnownOn(day: IsoDate, inspection: Inspection): Inspection {
  const { done, from } = inspection;
  if (done === undefined || done === "") return inspection;
  const on = [...writtenDays(done)].sort().at(-1);
  return (on ?? from) <= day ? inspection : { ...inspection, done: "" };
}

/** What a sentence says of an inspection: its texts without the stop they end with. */
const sentenceFields: readonly Field<NumberedInspection>[] = fields
  .filter(({ name }) => ["ten", "thoi_gian", "noi_dung", "chu_tri", "ket_qua"].includes(name))
  .map((field) => ({ ...field, compute: (each, source) => withinSentence(field.compute(each, source)) }));

/** The inspections with results that were held within the period. */
export const heldInspectionList = reportList<NumberedInspection>({
  name: "kiem_tra_trong_ky",
  fields: sentenceFields,
  groups: (_province, source) => [{ items: numbered(heldIn(periodSpan(source.period), source)) }],
  whyEmpty: ({ plan }) => (hasInspections(plan) ? "noneHeldInPeriod" : "noInspections"),
});

/** The plan's inspections of the period that follows, without those that were held already. */
export const comingInspectionList = reportList<NumberedInspection>({
  name: "kiem_tra_ky_sau",
  fields: sentenceFields,
  groups: (_province, source) => [{ items: numbered(comingAfter(source)) }],
  whyEmpty: ({ plan }) => {
    if (plan === undefined) return "noPlan";
    return hasInspections(plan) ? "nonePlannedNext" : "noInspections";
  },
});

function hasInspections(plan: Plan | undefined): boolean {
  return (plan?.inspections.length ?? 0) > 0;
}

function numbered(inspections: readonly Inspection[]): readonly NumberedInspection[] {
  return inspections.map((each, at) => ({ ...each, ordinal: at + 1 }));
}

function heldIn(span: TimeSpan, { plan }: ReportSource): readonly Inspection[] {
  return (plan?.inspections ?? [])
    .map((each) => asKnownOn(span.to, each))
    .filter((each) => isDone(each, span.to) && overlap(each, span));
}

function comingAfter({ plan, period }: ReportSource): readonly Inspection[] {
  const end = periodSpan(period).to;
  const all = (plan?.inspections ?? []).map((each) => asKnownOn(end, each));
  const held = all.filter((each) => isDone(each, end));
  const isHeld = ({ communes, lead }: Inspection) =>
    communes.every((code) =>
      held.some((one) => one.communes.includes(code) && plainKey(one.lead) === plainKey(lead)),
    );
  return all.filter(
    (each) => !isDone(each, end) && !isHeld(each) && overlap(each, periodSpan(followingPeriod(period))),
  );
}

const isDone = (inspection: Inspection, on: IsoDate): boolean => inspectionState(inspection, on) === "done";

const overlap = (inspection: Inspection, { from, to }: TimeSpan): boolean =>
  inspection.from <= to && inspection.to >= from;

function withinSentence(value: FieldValue): FieldValue {
  return value.kind === "text" ? textValue(value.text.trim().replace(/[.;]$/, "")) : value;
}

/** "Quảng Sơn, Hòa Sơn (huyện Ninh Sơn); Nhị Hà (huyện Thuận Nam)". */
function placesOf({ communes }: Inspection, source: ReportSource): string {
  const byDistrict = new Map<string, string[]>();
  for (const code of communes) {
    const { name, district } = districtOf(code, source);
    const names = byDistrict.get(district ?? "") ?? [];
    byDistrict.set(district ?? "", [...names, name]);
  }
  return [...byDistrict]
    .map(([district, names]) => {
      const where = district === "" ? "" : ` (${reportTexts.districtInSentence(district)})`;
      return `${names.join(", ")}${where}`;
    })
    .join("; ");
}
