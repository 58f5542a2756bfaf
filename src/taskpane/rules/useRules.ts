import type { CheckReport } from "../../core/checks/checkWorkbook";
import { confirmSeverity, ruleDraft } from "../../core/rules/ruleDraft";
import type { Rule } from "../../core/rules/types";
import { newWorkbook } from "../../workbook/xlsx/newWorkbook";
import { wayOfSheet } from "../session/sheetDelivery";
import { useAttempt } from "../session/useAttempt";
import type { Failed } from "../session/useAttempt";
import { useSession } from "../session/useSession";

/** Sheets are read by people in Vietnamese, whatever the pane speaks. */
const SHEET_NAME = "Quy tắc";
export const RULE_FILE = "quy-tac.xlsx";

export type RuleOutcome =
  | { readonly kind: "nothing" }
  | { readonly kind: "created"; readonly sheet: string | undefined }
  | { readonly kind: "confirmed"; readonly rule: string }
  | { readonly kind: "gone" }
  | { readonly kind: "refused" }
  | Failed;

export interface RuleDesk {
  readonly outcome: RuleOutcome;
  readonly create: (report: CheckReport) => void;
  readonly confirm: (rule: Rule) => void;
}

/** Makes the sheet of rules and confirms what they are called; both can be undone. */
export function useRules(): RuleDesk {
  const [{ book }, session] = useSession();
  const { outcome, attempt } = useAttempt<RuleOutcome>({ kind: "nothing" });
  return {
    outcome,
    create: ({ records }) =>
      attempt(async () => {
        const bytes = newWorkbook([{ name: SHEET_NAME, ...ruleDraft(records) }]);
        const { sheets } = await session.deliver({ kind: "rules" }, bytes, RULE_FILE, wayOfSheet(book));
        if (sheets.length > 0) void session.check();
        return { kind: "created", sheet: sheets[0]?.name };
      }),
    confirm: (rule) =>
      attempt(async () => {
        const sheet = rule.cells.left?.sheet;
        if (book === undefined || sheet === undefined) return { kind: "gone" };
        // Rows are sorted and mended between a check and a confirmation.
        const edits = (await book.workbook.read([sheet])).flatMap((grid) => confirmSeverity(grid, rule));
        if (edits.length === 0) return { kind: "gone" };
        const { refused } = await session.apply({ kind: "rules" }, edits);
        void session.check();
        return refused.length > 0 ? { kind: "refused" } : { kind: "confirmed", rule: rule.name };
      }),
  };
}
