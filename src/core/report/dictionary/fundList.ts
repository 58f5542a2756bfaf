import { FUNDS, TOP_FUNDS, partsOf } from "../../plan/funds";
import type { FundId } from "../../plan/funds";
import { hadDistricts } from "../districtTier";
import { absent, textValue } from "../figures";
import type { ReportSource } from "../source";
import { reportTexts } from "../texts";
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

function amountFieldsOf(list: string): readonly Field<ReportedFund>[] {
  return fundFields.flatMap(({ comparisonOf, ...definition }): Field<ReportedFund>[] => {
    if (!OF_ALL.test(definition.name)) return [];
    const of = (name: string, { id }: ReportedFund) => byName.get(name.replace(OF_ALL, `$1_${id}_`));
    const { name } = definition;
    return [
      {
        ...definition,
        name: name.replace(OF_ALL, "$1_"),
        ...(comparisonOf === undefined
          ? {}
          : { comparisonOf: `${list}.${comparisonOf.replace(OF_ALL, "$1_")}` }),
        description: {
          vi: definition.description.vi.replace("tổng các nguồn", "nguồn vốn của dòng"),
          en: definition.description.en.replace("all sources", "the row's source"),
        },
        compute: (fund, source) => of(name, fund)?.compute(source, source) ?? absent("noSuchAmount"),
        from: (fund, source) => of(name, fund)?.from?.(source, source) ?? [],
      },
    ];
  });
}

interface FundListDeclaration {
  readonly name: string;
  readonly ordinal: Pick<Field<ReportedFund>, "description" | "compute">;
  readonly called: Pick<Field<ReportedFund>, "description" | "compute">;
  readonly funds: (source: ReportSource) => readonly FundId[];
}

function listOfFunds({ name, ordinal, called, funds }: FundListDeclaration): ReportList {
  return reportList<ReportedFund>({
    name,
    fields: [
      { name: "stt", kind: "text", ...ordinal },
      { name: "ten", kind: "text", ...called },
      ...amountFieldsOf(name),
    ],
    groups: (_province, source) => [{ items: funds(source).map((id, at) => ({ id, ordinal: at + 1 })) }],
    whyEmpty: ({ check }) => (check.funds.withoutUnit.length > 0 ? "noUnitOfMoney" : "noFunds"),
  });
}

/** The sources money came from, a line each; those no sheet tells of are left out. */
export const fundList: ReportList = listOfFunds({
  name: "nguon_von",
  ordinal: {
    description: {
      vi: "Số thứ tự của nguồn vốn (I, II, III …)",
      en: "Ordinal of the source in Roman figures",
    },
    compute: ({ ordinal }) => textValue(romanNumeral(ordinal)),
  },
  called: {
    description: { vi: "Tên nguồn vốn", en: "Name of the source" },
    compute: ({ id }) => textValue(nameOf(id)),
  },
  funds: (source) => TOP_FUNDS.filter((id) => isToldOf(id, source)),
});

/**
 * The budgets below the central one, a line for each level there is, also where nothing is told of it: a form keeps its lines. The
 * districts' stands after their end only where the workbook has money of it, which would be missing from the sum.
 */
export const localBudgetList: ReportList = listOfFunds({
  name: "ngan_sach_dia_phuong",
  ordinal: {
    description: { vi: "Số thứ tự của cấp ngân sách (1, 2, 3)", en: "Ordinal of the level of budget" },
    compute: ({ ordinal }) => textValue(String(ordinal)),
  },
  called: {
    description: {
      vi: "Tên cấp ngân sách; ngân sách huyện chỉ có đến giữa năm 2025 hoặc khi sổ còn ghi số",
      en: "Name of the level of budget; the districts' to mid-2025, or where the workbook still tells of it",
    },
    compute: ({ id }, { period }) =>
      textValue(id === DISTRICTS && !hadDistricts(period) ? reportTexts.districtBudget.ended : nameOf(id)),
  },
  funds: (source) =>
    partsOf("nsdp").filter((id) => id !== DISTRICTS || hadDistricts(source.period) || isToldOf(id, source)),
});

const DISTRICTS: FundId = "nsdp_huyen";

function nameOf(fund: FundId): string {
  const name = FUNDS.find(({ id }) => id === fund)?.name.vi ?? "";
  return name.charAt(0).toLocaleUpperCase("vi") + name.slice(1);
}

function isToldOf(id: FundId, source: ReportSource): boolean {
  return [`von_${id}_ke_hoach`, `von_${id}_luy_ke`, `von_${id}_trong_ky`, `giai_ngan_${id}_luy_ke`].some(
    (name) => byName.get(name)?.compute(source, source).kind === "number",
  );
}
