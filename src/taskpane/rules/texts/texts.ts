import type { RuleSeverity } from "../../../core/rules/types";

/** The sentences of the tab of the office's own rules. */
export interface RuleTexts {
  readonly title: string;
  readonly hint: string;
  readonly notChecked: string;
  readonly create: string;
  readonly created: (sheet: string) => string;
  readonly createdElsewhere: (file: string) => string;
  readonly none: string;
  readonly sheet: (name: string) => string;
  readonly counts: (rules: number, wrong: number, broken: number) => string;
  readonly show: string;
  readonly wrongTitle: (rows: number) => string;
  readonly rulesTitle: (rules: number) => string;
  readonly held: (places: number) => string;
  readonly broken: (places: number) => string;
  readonly notJudged: (places: number) => string;
  readonly otherPeriod: string;
  readonly waiting: (severity: RuleSeverity) => string;
  readonly confirm: string;
  readonly confirmOf: (rule: string) => string;
  readonly confirmed: (rule: string) => string;
  readonly gone: string;
  readonly refused: string;
  readonly showOf: (rule: string) => string;
  readonly more: (rules: number) => string;
}
