import type { FundAmount, FundKind, FundMeasure, FundReading } from "../../plan/fundTables";
import { FUNDS, partsOf, TOP_FUNDS } from "../../plan/funds";
import type { FundId } from "../../plan/funds";
import type { CellOfSheet } from "../../records/types";
import { absent, numberValue } from "../figures";
import type { FieldValue } from "../figures";
import type { ReportSource } from "../source";
import { comparisonsOf } from "./comparisons";
import type { Field } from "./field";

const MILLIONS = { vi: "triệu đồng", en: "million đồng" };

const KINDS: readonly {
  readonly kind: FundKind;
  readonly name: string;
  readonly vi: string;
  readonly en: string;
}[] = [
  { kind: "mobilised", name: "von", vi: "Huy động", en: "Mobilised" },
  { kind: "disbursed", name: "giai_ngan", vi: "Giải ngân", en: "Disbursed" },
];

const MEASURES: readonly {
  readonly measure: FundMeasure;
  readonly name: string;
  readonly vi: string;
  readonly en: string;
}[] = [
  { measure: "planned", name: "ke_hoach", vi: "kế hoạch năm", en: "planned for the year" },
  { measure: "inPeriod", name: "trong_ky", vi: "trong kỳ", en: "in the period" },
  { measure: "cumulative", name: "luy_ke", vi: "lũy kế từ đầu năm", en: "since the year's beginning" },
  { measure: "sameLastYear", name: "cung_ky", vi: "cùng kỳ năm trước", en: "in the same period last year" },
];

type Source = FundId | "total";

const SOURCES: readonly {
  readonly id: Source;
  readonly name: string;
  readonly vi: string;
  readonly en: string;
}[] = [
  { id: "total", name: "tong", vi: "tổng các nguồn", en: "all sources" },
  ...FUNDS.map(({ id, name }) => ({ id, name: id, ...name })),
];

/** What stands for a source: its own cells, or those of the parts it is the sum of. */
interface Sum {
  readonly amount: number;
  readonly cells: readonly CellOfSheet[];
}

/** Money by source: mobilised and disbursed, against the year's plan. */
const statedFields: readonly Field<ReportSource>[] = KINDS.flatMap((kind) =>
  SOURCES.flatMap((source) => [
    ...MEASURES.map((measure): Field<ReportSource> => ({
      name: `${kind.name}_${source.name}_${measure.name}`,
      kind: "number",
      unit: MILLIONS,
      description: {
        vi: `${kind.vi}, ${source.vi}: ${measure.vi}`,
        en: `${kind.en}, ${source.en}: ${measure.en}`,
      },
      compute: ({ check: { funds }, elsewhere, earlier }) => {
        const sum =
          sumOf(funds.amounts, kind.kind, source.id, measure.measure) ??
          (measure.measure === "sameLastYear"
            ? sumOf(earlier?.lastYear.source.check.funds.amounts ?? [], kind.kind, source.id, "inPeriod")
            : undefined);
        if (sum !== undefined) return numberValue(sum.amount);
        const other = sumOf(elsewhere?.funds ?? [], kind.kind, source.id, measure.measure);
        return other === undefined ? whyNone(funds) : absent("otherPeriod");
      },
      from: ({ check: { funds } }) =>
        sumOf(funds.amounts, kind.kind, source.id, measure.measure)?.cells ?? [],
    })),
    {
      name: `${kind.name}_${source.name}_ty_le`,
      kind: "number",
      unit: { vi: "%", en: "%" },
      description: {
        vi: `${kind.vi}, ${source.vi}: lũy kế so với kế hoạch năm`,
        en: `${kind.en}, ${source.en}: cumulative against the year's plan`,
      },
      compute: ({ check: { funds }, elsewhere }) => {
        const rate = rateOf(funds, kind.kind, source.id);
        const others = [...funds.amounts, ...(elsewhere?.funds ?? [])];
        if (
          rate.kind !== "absent" ||
          rateOf({ ...funds, amounts: others }, kind.kind, source.id).kind === "absent"
        )
          return rate;
        return absent("otherPeriod");
      },
      from: ({ check: { funds } }) => [
        ...(sumOf(funds.amounts, kind.kind, source.id, "cumulative")?.cells ?? []),
        ...(sumOf(funds.amounts, kind.kind, source.id, "planned")?.cells ?? []),
      ],
    },
  ]),
);

/** What was planned for a year, and what is itself of the year before, is not held against earlier times. */
const COMPARED = /_(?:trong_ky|luy_ke|ty_le)$/;

export const fundFields: readonly Field<ReportSource>[] = [
  ...statedFields,
  ...comparisonsOf(
    statedFields.filter(({ name }) => COMPARED.test(name)),
    { times: ["previous", "lastYear"], then: (_source, stand) => stand.source },
  ),
];

function rateOf(funds: FundReading, kind: FundKind, source: Source): FieldValue {
  const done = sumOf(funds.amounts, kind, source, "cumulative");
  const planned = sumOf(funds.amounts, kind, source, "planned");
  if (done === undefined || planned === undefined || planned.amount === 0) return whyNone(funds);
  return numberValue((100 * done.amount) / planned.amount, 1);
}

/** The amount a sheet states for a source, else the sum of what it states for the parts. */
export function sumOf(
  amounts: readonly FundAmount[],
  kind: FundKind,
  source: Source,
  measure: FundMeasure,
): Sum | undefined {
  const own = amounts.find((each) => each.kind === kind && each.fund === source && each.measure === measure);
  if (own !== undefined) return { amount: own.amount, cells: [own.cell] };
  const parts = source === "total" ? TOP_FUNDS : partsOf(source);
  const sums = parts.flatMap((part) => sumOf(amounts, kind, part, measure) ?? []);
  if (sums.length === 0) return undefined;
  return {
    amount: sums.reduce((sum, each) => sum + each.amount, 0),
    cells: sums.flatMap(({ cells }) => cells),
  };
}

function whyNone({ amounts, withoutUnit }: FundReading): FieldValue {
  if (amounts.length > 0) return absent("noSuchAmount");
  return absent(withoutUnit.length > 0 ? "noUnitOfMoney" : "noFunds");
}
