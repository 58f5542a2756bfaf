import { TOP_FUNDS, partsOf } from "../plan/funds";
import type { CellOfSheet } from "../records/types";
import { sumTolerance } from "../target/tolerance";
import { exact } from "../text/number";
import { CRITERIA_BANDS } from "./bands";
import type { FieldValues, Figures } from "./figures";
import { reportTexts } from "./texts";

/** What must agree in the figures of a report. */
export type CrossFootKind =
  | "districtsToProvince"
  | "bandsToTotal"
  | "marksToCount"
  | "partsToSource"
  | "sourcesToTotal"
  | "cumulative"
  | "rate";

/** A figure held against what it must be by others. */
export interface CrossFoot {
  readonly kind: CrossFootKind;
  /** The figure's field. */
  readonly field: string;
  /** The district or commune it is of. */
  readonly place?: string;
  readonly is: number;
  readonly shouldBe: number;
  readonly tolerance: number;
  readonly holds: boolean;
  readonly from: readonly CellOfSheet[];
}

/** Holds the figures of a report against each other; figures that are absent are left out, since blank is never zero. */
export function crossFoots(figures: Figures): readonly CrossFoot[] {
  return [
    ...districtsToProvince(figures),
    ...bandsToTotal(figures),
    ...marksToCount(figures),
    ...money(figures.single),
  ];
}

interface Known {
  readonly value: number;
  readonly decimals: number;
  readonly from: readonly CellOfSheet[];
}

function known(values: FieldValues, field: string): Known | undefined {
  const value = values.get(field);
  if (value?.kind !== "number") return undefined;
  return { value: value.value, decimals: value.decimals ?? decimalsOf(value.value), from: value.from ?? [] };
}

function decimalsOf(value: number): number {
  return /\.(\d+)$/.exec(String(exact(value)))?.[1]?.length ?? 0;
}

interface Claim {
  readonly kind: CrossFootKind;
  readonly field: string;
  readonly place?: string;
}

/** A sum against its parts; left out where a part is not known. */
function summed(
  claim: Claim,
  whole: Known | undefined,
  parts: readonly (Known | undefined)[],
): readonly CrossFoot[] {
  const all = parts.flatMap((part) => part ?? []);
  if (whole === undefined || parts.length === 0 || all.length < parts.length) return [];
  const decimals = Math.max(whole.decimals, ...all.map((part) => part.decimals));
  return [
    held(
      claim,
      whole,
      all.reduce((sum, { value }) => sum + value, 0),
      sumTolerance(all.length, decimals),
    ),
  ];
}

function held(claim: Claim, { value, from }: Known, shouldBe: number, tolerance: number): CrossFoot {
  const right = exact(shouldBe);
  const holds = exact(Math.abs(value - right)) <= tolerance;
  return { ...claim, is: value, shouldBe: right, tolerance, holds, from };
}

const COUNTED = [
  "so_xa",
  "so_xa_du_tieu_chi",
  "so_xa_cho_cong_nhan",
  "so_xa_du_da_cong_nhan",
  "so_xa_cong_nhan",
  "tong_so_dat",
  ...CRITERIA_BANDS.map(({ id }) => `nhom_${id}`),
];

function itemsOf({ lists }: Figures, list: string): readonly FieldValues[] {
  return lists.get(list)?.groups.flatMap((group) => group.items) ?? [];
}

function nameOf(item: FieldValues, list: string): { readonly place?: string } {
  const name = item.get(`${list}.ten`);
  return name?.kind === "text" ? { place: name.text } : {};
}

function counted(values: FieldValues, field: string): Known | undefined {
  const value = known(values, field);
  return value === undefined ? undefined : { ...value, decimals: 0 };
}

/** Σ huyện = tỉnh. */
function districtsToProvince(figures: Figures): readonly CrossFoot[] {
  const districts = itemsOf(figures, "theo_huyen");
  return COUNTED.flatMap((field) => {
    const whole = counted(figures.single, field);
    const parts = districts.map((district) => counted(district, `theo_huyen.${field}`));
    return summed({ kind: "districtsToProvince", field }, whole, parts).map(asCount);
  });
}

/** The bands of a district, and of the province, hold each of its communes once. */
function bandsToTotal(figures: Figures): readonly CrossFoot[] {
  const of = (values: FieldValues, prefix: string, place: { readonly place?: string }) => {
    const field = `${prefix}so_xa`;
    const bands = ["so_xa_du_tieu_chi", ...CRITERIA_BANDS.map(({ id }) => `nhom_${id}`)]
      .filter((band) => values.get(prefix + band)?.kind === "number")
      .map((band) => counted(values, prefix + band));
    return summed({ kind: "bandsToTotal", field, ...place }, counted(values, field), bands).map(asCount);
  };
  return [
    ...of(figures.single, "", {}),
    ...itemsOf(figures, "theo_huyen").flatMap((item) => of(item, "theo_huyen.", nameOf(item, "theo_huyen"))),
  ];
}

/** Sums of counts have nothing rounded in them. */
function asCount(foot: CrossFoot): CrossFoot {
  return { ...foot, tolerance: 0, holds: foot.is === foot.shouldBe };
}

/** Neither the same mark under the name the set of 2026 has for it, nor one of an earlier time. */
const MARK_OF_CRITERION = /^xa\.tc_\d+$/;

/** A commune has as many criteria met as marks Đ. */
function marksToCount(figures: Figures): readonly CrossFoot[] {
  return itemsOf(figures, "xa").flatMap((item) => {
    const count = counted(item, "xa.so_dat");
    if (count === undefined) return [];
    const marks = [...item].filter(
      ([name, value]) =>
        MARK_OF_CRITERION.test(name) && value.kind === "text" && value.text === reportTexts.marks.met,
    ).length;
    return [held({ kind: "marksToCount", field: "xa.so_dat", ...nameOf(item, "xa") }, count, marks, 0)];
  });
}

const KINDS = ["von", "giai_ngan"];
const MEASURES = ["ke_hoach", "trong_ky", "luy_ke"];

function money(single: FieldValues): readonly CrossFoot[] {
  return KINDS.flatMap((kind) => [
    ...MEASURES.flatMap((measure) => {
      const at = (fund: string) => known(single, `${kind}_${fund}_${measure}`);
      const tops = TOP_FUNDS.flatMap((fund) => at(fund) ?? []);
      return [
        ...TOP_FUNDS.flatMap((fund) => {
          const parts = partsOf(fund).flatMap((part) => at(part) ?? []);
          return summed({ kind: "partsToSource", field: `${kind}_${fund}_${measure}` }, at(fund), parts);
        }),
        ...summed({ kind: "sourcesToTotal", field: `${kind}_tong_${measure}` }, at("tong"), tops),
      ];
    }),
    ...rates(single, kind),
    ...cumulative(single, kind),
  ]);
}

/** A rate against the two figures it is of, within half a unit of its last digit. */
function rates(single: FieldValues, kind: string): readonly CrossFoot[] {
  return ["tong", ...TOP_FUNDS].flatMap((fund) => {
    const rate = known(single, `${kind}_${fund}_ty_le`);
    const done = known(single, `${kind}_${fund}_luy_ke`);
    const planned = known(single, `${kind}_${fund}_ke_hoach`);
    if (rate === undefined || done === undefined || planned === undefined || planned.value === 0) return [];
    const claim: Claim = { kind: "rate", field: `${kind}_${fund}_ty_le` };
    const shouldBe = (100 * done.value) / planned.value;
    const tolerance = 0.5 * 10 ** -rate.decimals;
    return [held(claim, rate, shouldBe, tolerance)];
  });
}

/**
 * Lũy kế of the first quarter is what came in it; of a later one that and lũy kế of the quarter before, where it is known, and at
 * least what came in it where it is not.
 */
function cumulative(single: FieldValues, kind: string): readonly CrossFoot[] {
  const period = single.get("ky");
  const isFirst = period?.kind === "text" && period.text.startsWith("quý I năm");
  const isQuarter = period?.kind === "text" && period.text.startsWith("quý ");
  return ["tong", ...TOP_FUNDS].flatMap((fund) => {
    const since = known(single, `${kind}_${fund}_luy_ke`);
    const within = known(single, `${kind}_${fund}_trong_ky`);
    if (since === undefined || within === undefined) return [];
    const claim: Claim = { kind: "cumulative", field: `${kind}_${fund}_luy_ke` };
    const before = isQuarter && !isFirst ? known(single, `${kind}_${fund}_luy_ke_ky_truoc`) : undefined;
    if (before !== undefined) return summed(claim, since, [before, within]);
    const shouldBe = isFirst ? within.value : Math.max(since.value, within.value);
    return [held(claim, since, shouldBe, sumTolerance(1, Math.max(since.decimals, within.decimals)))];
  });
}
