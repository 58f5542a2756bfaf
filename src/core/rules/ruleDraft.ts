import type { IndicatorRecord } from "../records/types";
import type { Grid, Scalar } from "../sheet/grid";
import type { SetCell } from "../sheet/edit";
import { CONFIRMED_MARK } from "../criteria/thresholdLayout";
import { OFFERED_SEVERITIES } from "./readRule";
import { OFFERED_RELATIONS } from "./relation";
import { RULE_HEADERS, ruleLayout, ruleRows } from "./ruleLayout";
import { nameOf } from "./readRule";
import type { Rule, RuleColumn } from "./types";

/** The columns of a new sheet, in their order. */
const COLUMNS = Object.keys(RULE_HEADERS) as readonly RuleColumn[];

const WIDTHS: Readonly<Record<RuleColumn, number>> = {
  name: 12,
  left: 34,
  relation: 16,
  right: 26,
  places: 18,
  sheets: 16,
  level: 14,
  area: 14,
  period: 14,
  severity: 12,
  instruction: 44,
  confirmed: 10,
};

const CHOICES: Readonly<Partial<Record<RuleColumn, readonly string[]>>> = {
  relation: OFFERED_RELATIONS,
  level: ["đạt chuẩn", "nâng cao", "kiểu mẫu"],
  severity: OFFERED_SEVERITIES,
  confirmed: [CONFIRMED_MARK],
};

/** A new sheet of rules as data: its rows, the widths of its columns, what they offer, and which of them hold text. */
export interface RuleDraft {
  readonly rows: readonly (readonly Scalar[])[];
  readonly widths: readonly number[];
  readonly choices: readonly { readonly column: number; readonly values: readonly string[] }[];
  /** A code typed into a column of text stays what was typed: "17.10" does not become 17,1. */
  readonly textColumns: readonly number[];
}

/** A sheet to write rules on, with two examples about indicators the workbook reports. */
export function ruleDraft(records: readonly IndicatorRecord[]): RuleDraft {
  const heading = COLUMNS.map((column) => RULE_HEADERS[column]);
  const examples = examplesFor(records).map((example) => COLUMNS.map((column) => example[column] ?? null));
  return {
    rows: [heading, ...examples],
    widths: COLUMNS.map((column) => WIDTHS[column]),
    choices: COLUMNS.flatMap((column, at) => {
      const values = CHOICES[column];
      return values === undefined ? [] : [{ column: at, values }];
    }),
    textColumns: (["name", "left", "right", "period"] as const).map((column) => COLUMNS.indexOf(column)),
  };
}

type Example = Readonly<Partial<Record<RuleColumn, string>>>;

function examplesFor(records: readonly IndicatorRecord[]): readonly Example[] {
  const reported = records.filter(({ basis, scope }) => basis === "result" && scope === "indicator");
  const rate = reported.find(({ unit, result }) => unit === "%" || isPercent(result))?.code ?? "2.1";
  const any = reported[0]?.code ?? "1.1";
  return [
    {
      name: "QT1",
      left: any,
      relation: "không trống",
      severity: "Cảnh báo",
      instruction: "Ví dụ: đề nghị xã bổ sung kết quả. Sửa hoặc xóa dòng này.",
    },
    {
      name: "QT2",
      left: rate,
      relation: "trong khoảng",
      right: "0%; 100%",
      severity: "Cảnh báo",
      instruction: "Ví dụ: kiểm tra lại tỷ lệ. Sửa hoặc xóa dòng này.",
    },
  ];
}

function isPercent(result: IndicatorRecord["result"]): boolean {
  return result.kind === "figure" && result.figure.unit === "%";
}

/** The edits that confirm what the office calls severe, where the rule stands now; none where the row is gone or changed. */
export function confirmSeverity(grid: Grid, rule: Rule): readonly SetCell[] {
  const layout = ruleLayout(grid);
  const row = (layout === undefined ? [] : ruleRows(grid, layout)).find(
    (each) =>
      nameOf(each) === rule.name &&
      each.has("confirmed") &&
      each.text("left") === rule.written.left &&
      each.text("severity") !== "",
  );
  if (row === undefined) return [];
  const { sheet, row: at, column } = row.cell("confirmed");
  return [{ kind: "setCell", sheet, row: at, column, value: CONFIRMED_MARK }];
}
