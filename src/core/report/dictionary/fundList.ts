import { FUNDS, TOP_FUNDS } from "../../plan/funds";
import type { FundId } from "../../plan/funds";
import { absent, textValue } from "../figures";
import type { ReportSource } from "../source";
import type { Field } from "./field";
import { fundFields } from "./fundFields";
import { reportList } from "./list";
import type { ReportList } from "./list";
import { romanNumeral } from "./romanNumeral";

interface ReportedFund {
  readonly ordinal: number;
  readonly id: FundId;
}

/** What is told of all sources together, "von_tong_luy_ke", is told of each: "nguon_von.von_luy_ke". */
const OF_ALL = /^(von|giai_ngan)_tong_/;

const byName = new Map(fundFields.map((field) => [field.name, field]));

const amountFields = fundFields.flatMap(({ comparisonOf, ...definition }): Field<ReportedFund>[] => {
  if (!OF_ALL.test(definition.name)) return [];
  const of = (name: string, { id }: ReportedFund) => byName.get(name.replace(OF_ALL, `$1_${id}_`));
  const { name } = definition;
  return [
    {
      ...definition,
      name: name.replace(OF_ALL, "$1_"),
      ...(comparisonOf === undefined
        ? {}
        : { comparisonOf: `nguon_von.${comparisonOf.replace(OF_ALL, "$1_")}` }),
      description: {
        vi: definition.description.vi.replace("tổng các nguồn", "nguồn vốn của dòng"),
        en: definition.description.en.replace("all sources", "the row's source"),
      },
      compute: (fund, source) => of(name, fund)?.compute(source, source) ?? absent("noSuchAmount"),
      from: (fund, source) => of(name, fund)?.from?.(source, source) ?? [],
    },
  ];
});

/** The sources money came from, a line each; those no sheet tells of are left out. */
export const fundList: ReportList = reportList<ReportedFund>({
  name: "nguon_von",
  fields: [
    {
      name: "stt",
      kind: "text",
      description: {
        vi: "Số thứ tự của nguồn vốn (I, II, III …)",
        en: "Ordinal of the source in Roman figures",
      },
      compute: ({ ordinal }) => textValue(romanNumeral(ordinal)),
    },
    {
      name: "ten",
      kind: "text",
      description: { vi: "Tên nguồn vốn", en: "Name of the source" },
      compute: ({ id }) => textValue(nameOf(id)),
    },
    ...amountFields,
  ],
  groups: (_province, source) => [
    {
      items: TOP_FUNDS.filter((id) => isToldOf(id, source)).map((id, at) => ({ id, ordinal: at + 1 })),
    },
  ],
  whyEmpty: ({ check: { funds } }) => (funds.withoutUnit.length > 0 ? "noUnitOfMoney" : "noFunds"),
});

function nameOf(fund: FundId): string {
  const name = FUNDS.find(({ id }) => id === fund)?.name.vi ?? "";
  return name.charAt(0).toLocaleUpperCase("vi") + name.slice(1);
}

function isToldOf(id: FundId, source: ReportSource): boolean {
  return [`von_${id}_ke_hoach`, `von_${id}_luy_ke`, `von_${id}_trong_ky`, `giai_ngan_${id}_luy_ke`].some(
    (name) => byName.get(name)?.compute(source, source).kind === "number",
  );
}
