import { absent, numberValue } from "../figures";
import type { ReportedProvince } from "../province";
import type { ReportSource } from "../source";
import { registeredFor } from "./districtFields";
import type { Field } from "./field";

const COMMUNES = { vi: "xã", en: "communes" };

/** What is counted once for the whole province: its communes, and what the plan registers. */
export const provinceFields: readonly Field<ReportedProvince>[] = [
  {
    name: "so_xa",
    kind: "number",
    unit: COMMUNES,
    description: { vi: "Số xã có kết quả trong sổ", en: "Communes the workbook has results for" },
    compute: ({ communes }, { elsewhere }) =>
      communes.length === 0 && elsewhere !== undefined && elsewhere.communes.size > 0
        ? absent("otherPeriod")
        : numberValue(communes.length),
    from: ({ cells }) => cells,
  },
  {
    name: "so_dang_ky",
    kind: "number",
    unit: COMMUNES,
    description: { vi: "Số xã đăng ký phấn đấu trong năm", en: "Communes registered for this year" },
    compute: (_province, { plan }) =>
      plan === undefined ? absent("noPlan") : numberValue(plan.registered.length),
    from: registeredCells,
  },
  {
    name: "so_dang_ky_dat_chuan",
    kind: "number",
    unit: COMMUNES,
    description: { vi: "Số xã đăng ký đạt chuẩn", en: "Communes registered for the standard level" },
    compute: (province, source) => registeredCount(province, source, "standard"),
    from: registeredCells,
  },
  {
    name: "so_dang_ky_nang_cao",
    kind: "number",
    unit: COMMUNES,
    description: { vi: "Số xã đăng ký nâng cao", en: "Communes registered for the advanced level" },
    compute: (province, source) => registeredCount(province, source, "advanced"),
    from: registeredCells,
  },
];

function registeredCells(_province: ReportedProvince, { plan }: ReportSource) {
  return (plan?.registered ?? []).flatMap(({ cell }) => cell ?? []);
}

function registeredCount(
  { registered }: ReportedProvince,
  source: ReportSource,
  level: "standard" | "advanced",
) {
  if (source.plan === undefined) return absent("noPlan");
  return numberValue(
    registeredFor(
      registered.flatMap((district) => district.communes),
      level,
    ),
  );
}
