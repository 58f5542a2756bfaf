import type { StandingTarget } from "../../checks/planStanding";
import type { PlanMeasure } from "../../plan/types";
import { villageFacts } from "../../plan/villageFacts";
import { EARLIER_TIMES } from "../earlier/times";
import { absent, numberValue, textValue } from "../figures";
import type { FieldValue } from "../figures";
import { communesOf } from "../registerCommunes";
import type { ReportSource } from "../source";
import { reportTexts } from "../texts";
import { comparisonsOf } from "./comparisons";
import type { Field } from "./field";
import { reportList } from "./list";
import type { ReportList } from "./list";

const VILLAGES = { vi: "thôn", en: "villages" };

/** How a plan target stands, as far as anything tells it. */
const targetFields: readonly Field<StandingTarget>[] = [
  {
    name: "ten",
    kind: "text",
    description: { vi: "Tên mục tiêu kế hoạch", en: "What the plan promises" },
    compute: ({ target }) => textValue(target.label),
  },
  {
    name: "chi_tieu",
    kind: "text",
    description: { vi: "Mức kế hoạch ghi (02-03)", en: "The target in the plan's own figures" },
    compute: ({ target }) => textValue(target.target),
  },
  {
    name: "ke_hoach",
    kind: "text",
    description: { vi: "Mức kế hoạch kèm đơn vị tính (02-03 xã)", en: "The target with its unit" },
    compute: ({ target }) => textValue(reportTexts.planned(target.target, target.unit)),
  },
  {
    name: "don_vi",
    kind: "text",
    description: { vi: "Đơn vị tính", en: "Unit" },
    compute: ({ target }) => textValue(target.unit),
  },
  {
    name: "thuc_hien",
    kind: "text",
    description: { vi: "Kết quả đến kỳ báo cáo", en: "What has been reached" },
    compute: ({ target, progress: { value, a, b, unit } }) => {
      const isOfEach = target.measure === "villagesPerRecognisedCommune";
      if (value === null) return absent(isOfEach ? "noVillages" : "noResults");
      return textValue(
        isOfEach && a !== null && b !== null
          ? reportTexts.havingVillage(a, b)
          : reportTexts.reached(value, a, b, unit),
      );
    },
  },
  {
    name: "tien_do",
    kind: "number",
    unit: { vi: "%", en: "%" },
    description: { vi: "Tiến độ so với mức kế hoạch", en: "Progress towards the target" },
    compute: progressOf,
  },
  {
    name: "danh_gia",
    kind: "text",
    description: { vi: "Đánh giá so với kế hoạch", en: "Verdict against the plan" },
    compute: ({ progress }) => textValue(reportTexts.verdicts[progress.verdict]),
  },
];

export const planTargetList: ReportList = reportList({
  name: "muc_tieu",
  fields: [
    {
      name: "stt",
      kind: "number",
      description: { vi: "Số thứ tự của mục tiêu", en: "Ordinal of the target" },
      compute: ({ ordinal }) => numberValue(ordinal),
    },
    ...targetFields,
  ] satisfies readonly Field<StandingTarget & { readonly ordinal: number }>[],
  groups: (_province, { check }) => [
    { items: (check.standing?.targets ?? []).map((target, at) => ({ ...target, ordinal: at + 1 })) },
  ],
  whyEmpty: () => "noPlan",
});

/** The plan's promises that reports speak of in sentences, by what they count. */
const PROMISES: readonly {
  readonly id: string;
  readonly measure: PlanMeasure;
  readonly vi: string;
  readonly en: string;
}[] = [
  {
    id: "xa_dat_chuan",
    measure: "newCommunesStandard",
    vi: "xã đạt chuẩn tăng thêm",
    en: "communes newly meeting the standard",
  },
  {
    id: "xa_nang_cao",
    measure: "newCommunesAdvanced",
    vi: "xã nâng cao tăng thêm",
    en: "communes newly advanced",
  },
  {
    id: "thon",
    measure: "rateVillagesStandard",
    vi: "tỷ lệ thôn đạt chuẩn",
    en: "rate of villages meeting the standard",
  },
];

const promiseFields: readonly Field<ReportSource>[] = PROMISES.flatMap(
  ({ id, measure, vi, en }): Field<ReportSource>[] => {
    const ofTarget = (figure: (target: StandingTarget) => FieldValue) => (source: ReportSource) => {
      const target = targetOf(measure, source);
      return target === undefined ? absent("noPlan") : figure(target);
    };
    return [
      {
        name: `ke_hoach_${id}`,
        kind: "text",
        description: { vi: `Mức kế hoạch năm: ${vi}`, en: `The year's target: ${en}` },
        compute: ofTarget(({ target }) => textValue(reportTexts.planned(target.target, target.unit))),
      },
      {
        name: `tien_do_${id}`,
        kind: "number",
        unit: { vi: "%", en: "%" },
        description: {
          vi: `Tiến độ so với kế hoạch năm: ${vi}`,
          en: `Progress towards the year's target: ${en}`,
        },
        compute: ofTarget(progressOf),
      },
    ];
  },
);

const villageFields: readonly Field<ReportSource>[] = [
  villageField("so_thon_dat_chuan", "Số thôn đạt chuẩn, lũy kế", "Villages meeting the standard", "a"),
  villageField("tong_so_thon", "Tổng số thôn của tỉnh", "Villages of the province", "b"),
  {
    name: "ty_le_thon_dat_chuan",
    kind: "number",
    unit: { vi: "%", en: "%" },
    description: { vi: "Tỷ lệ thôn đạt chuẩn", en: "Rate of villages meeting the standard" },
    compute: (source) => {
      const { a, b } = villagesKnown(source);
      return a === null || b === null || b === 0 ? absent("noResults") : numberValue((a / b) * 100, 1);
    },
  },
];

export const planFields: readonly Field<ReportSource>[] = [
  ...promiseFields,
  ...villageFields,
  ...comparisonsOf(villageFields, { times: EARLIER_TIMES, then: (_source, stand) => stand.source }),
];

function villageField(name: string, vi: string, en: string, part: "a" | "b"): Field<ReportSource> {
  return {
    name,
    kind: "number",
    unit: VILLAGES,
    description: { vi, en },
    compute: (source) => {
      const value = villagesKnown(source)[part];
      return value === null ? absent("noResults") : numberValue(value);
    },
  };
}

interface VillagesKnown {
  readonly a: number | null;
  readonly b: number | null;
}

/** As the plan's target tells them; without such a target what the lists of all communes add up to. */
function villagesKnown(source: ReportSource): VillagesKnown {
  const target = targetOf("rateVillagesStandard", source);
  if (target !== undefined) return target.progress;
  const communes = new Set(communesOf(source).map(({ code }) => code));
  const facts = villageFacts(source.check.villages, { recognised: undefined, communes });
  return { a: facts.villagesStandard ?? null, b: facts.villages ?? null };
}

function targetOf(measure: PlanMeasure, { check }: ReportSource): StandingTarget | undefined {
  return check.standing?.targets.find(({ target }) => target.measure === measure);
}

function progressOf({ progress: { progress } }: StandingTarget): FieldValue {
  return progress === null ? absent("noResults") : numberValue(progress * 100, 1);
}
