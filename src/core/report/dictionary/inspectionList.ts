import type { IsoDate } from "../../plan/isoDate";
import { writtenDays } from "../../plan/writtenDays";
import { periodSpan } from "../../plan/period";
import { inspectionState } from "../../plan/inspectionState";
import type { Inspection } from "../../plan/types";
import { districtOf } from "../communes";
import { absent, numberValue, textValue } from "../figures";
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
  groups: (_province, source) => [
    { items: inspectionsOf(source).map((each, at) => ({ ...each, ordinal: at + 1 })) },
  ],
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

/** "Quảng Sơn, Hòa Sơn (Huyện Ninh Sơn); Nhị Hà (Huyện Thuận Nam)". */
function placesOf({ communes }: Inspection, source: ReportSource): string {
  const byDistrict = new Map<string, string[]>();
  for (const code of communes) {
    const { name, district } = districtOf(code, source);
    const names = byDistrict.get(district ?? "") ?? [];
    byDistrict.set(district ?? "", [...names, name]);
  }
  return [...byDistrict]
    .map(([district, names]) => `${names.join(", ")}${district === "" ? "" : ` (${district})`}`)
    .join("; ");
}
