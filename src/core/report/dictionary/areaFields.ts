import type { ReportedCommune } from "../communes";
import { absent, numberValue } from "../figures";
import type { FieldValue } from "../figures";
import type { ReportedArea } from "../province";
import { EARLIER_TIMES } from "../earlier/times";
import { areaThen, isCountedThroughout } from "../earlier/then";
import { isRecognised } from "../recognition";
import type { ReportSource } from "../source";
import { bandFields } from "./bandFields";
import { comparisonsOf } from "./comparisons";
import { criterionCountFields } from "./criterionFields";
import { calledAlso, tracedTo } from "./field";
import type { Field } from "./field";

const COMMUNES = { vi: "xã", en: "communes" };

/** What is counted over the results of communes together, of a district or of the province. */
const resultFields: readonly Field<ReportedArea>[] = tracedTo(
  (area) => area.cells,
  [
    {
      name: "so_xa_du_tieu_chi",
      kind: "number",
      unit: COMMUNES,
      description: {
        vi: "Số xã đủ tiêu chí (chưa kể công nhận)",
        en: "Communes that meet every criterion, recognised or not",
      },
      compute: ({ communes }) => overAssessed(communes, meetingAll),
    },
    {
      name: "so_xa_cho_cong_nhan",
      kind: "number",
      unit: COMMUNES,
      description: {
        vi: "Số xã đủ tiêu chí nhưng chưa có quyết định công nhận",
        en: "Communes that meet every criterion but wait for the decision",
      },
      compute: ({ communes }, source) =>
        whereRecognitionsAreKnown(source, () =>
          communes.filter((each) => meetsAll(each) && !isRecognised(each.key, "standard", source)),
        ),
    },
    {
      name: "so_xa_du_da_cong_nhan",
      kind: "number",
      unit: COMMUNES,
      description: {
        vi: "Số xã đủ tiêu chí và đã có quyết định công nhận",
        en: "Communes that meet every criterion and have the decision",
      },
      compute: ({ communes }, source) =>
        whereRecognitionsAreKnown(source, () =>
          communes.filter((each) => meetsAll(each) && isRecognised(each.key, "standard", source)),
        ),
    },
    {
      name: "so_xa_chua_xet",
      kind: "number",
      unit: COMMUNES,
      description: {
        vi: "Số xã còn tiêu chí chưa có số liệu hoặc cần xem lại",
        en: "Communes with criteria that could not be judged",
      },
      compute: ({ communes }) =>
        overAssessed(communes, (all) => all.filter((each) => (each.assessment?.unresolved ?? 0) > 0).length),
    },
    {
      name: "tong_so_dat",
      kind: "number",
      unit: { vi: "tiêu chí", en: "criteria" },
      description: { vi: "Tổng số tiêu chí đạt của các xã", en: "Criteria met by the communes together" },
      compute: ({ communes }) => overAssessed(communes, criteriaMet),
    },
    {
      name: "binh_quan",
      kind: "number",
      unit: { vi: "tiêu chí/xã", en: "criteria a commune" },
      description: { vi: "Số tiêu chí đạt bình quân một xã", en: "Mean number of criteria met" },
      compute: ({ communes }) => meanMet(communes),
    },
    ...bandFields,
    ...criterionCountFields,
  ],
);

/** What is counted by the decisions of recognition. */
const recognitionFields: readonly Field<ReportedArea>[] = tracedTo(
  (area) => area.cells,
  [
    {
      name: "so_xa_cong_nhan",
      kind: "number",
      unit: COMMUNES,
      description: {
        vi: "Số xã đã có quyết định công nhận đạt chuẩn, lũy kế",
        en: "Communes recognised as meeting the standard, cumulative",
      },
      compute: ({ communes }, source) => recognisedCount(communes, "standard", "all", source),
    },
    {
      name: "so_xa_cong_nhan_trong_nam",
      kind: "number",
      unit: COMMUNES,
      description: {
        vi: "Số xã được công nhận đạt chuẩn trong năm báo cáo",
        en: "Communes recognised within the year of the report",
      },
      compute: ({ communes }, source) => recognisedCount(communes, "standard", "inYear", source),
    },
    {
      name: "so_xa_cong_nhan_nang_cao",
      kind: "number",
      unit: COMMUNES,
      description: {
        vi: "Số xã đã có quyết định công nhận nâng cao, lũy kế",
        en: "Communes recognised at the advanced level, cumulative",
      },
      compute: ({ communes }, source) => recognisedCount(communes, "advanced", "all", source),
    },
  ],
);

const AGAINST_EACH = { times: EARLIER_TIMES, then: areaThen };

/** What is held against earlier times, over the same communes. */
export const areaComparisons: readonly Field<ReportedArea>[] = [
  ...comparisonsOf(resultFields, { ...AGAINST_EACH, isKnown: isCountedThroughout }),
  ...comparisonsOf(
    // Those of a year begin anew with each.
    recognitionFields.filter(({ name }) => !name.endsWith("_trong_nam")),
    AGAINST_EACH,
  ),
];

export const changeInCriteria = calledAlso("tang_giam", "tong_so_dat_tang_giam", areaComparisons);

/** What is counted over communes together, of a district or of the province. */
export const areaFields: readonly Field<ReportedArea>[] = [
  ...resultFields,
  ...recognitionFields,
  ...changeInCriteria,
];

function meetsAll({ assessment }: ReportedCommune): boolean {
  return assessment !== undefined && assessment.met === assessment.of;
}

export function meetingAll(communes: readonly ReportedCommune[]): number {
  return communes.filter(meetsAll).length;
}

export function criteriaMet(communes: readonly ReportedCommune[]): number {
  return communes.reduce((sum, commune) => sum + (commune.assessment?.met ?? 0), 0);
}

/** The mean over the communes that have results, to one decimal as reports print it. */
function meanMet(communes: readonly ReportedCommune[]): FieldValue {
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

function whereRecognitionsAreKnown(
  { check }: ReportSource,
  communes: () => readonly ReportedCommune[],
): FieldValue {
  return check.recognitions.standard === undefined
    ? absent("noRecognitions")
    : numberValue(communes().length);
}

function recognisedCount(
  communes: readonly ReportedCommune[],
  level: "standard" | "advanced",
  when: "all" | "inYear",
  { check }: ReportSource,
): FieldValue {
  const codes = check.recognitions[level]?.[when];
  if (codes === undefined) return absent("noRecognitions");
  // Without results of any commune the lists of decisions still tell how many there are.
  if (communes.length === 0) return numberValue(codes.size);
  return numberValue(communes.filter(({ key }) => codes.has(key)).length);
}
