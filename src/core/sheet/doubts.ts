import type { ColumnRole, SheetDecision, Table, TableColumn } from "./table";

/** What was not understood for sure and is asked of the office, once: its answer becomes a decision. */
export type Doubt =
  | { readonly kind: "kind"; readonly sheet: string; readonly table: Table }
  | {
      readonly kind: "role";
      readonly sheet: string;
      readonly table: Table;
      readonly column: TableColumn;
    };

/** Below these the office is asked. What headers in usual words say is always above them. */
const SURE_OF_KIND = 0.75;
const SURE_OF_ROLE = 0.7;

/** A wrong answer about these changes what is found; about others it changes little. */
const ROLES_THAT_COUNT: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  "code",
  "label",
  "place",
  "target",
  "result",
  "verdict",
  "verdictNo",
]);

/** More questions about one table are no help: then the office looks at its columns itself. */
const MOST_ROLES_ASKED = 3;

/** What to ask about the tables of a workbook. What was decided already is not asked again. */
export function doubtsOf(
  tables: readonly Table[],
  decisions: readonly SheetDecision[] = [],
): readonly Doubt[] {
  return tables.flatMap((table): readonly Doubt[] => {
    const { sheetName: sheet } = table;
    const decision = decisions.find((one) => one.sheet === sheet);
    const isKindAsked = decision?.kind === undefined && isKindDoubtful(table);
    const roles = table.columns.filter(isRoleDoubtful).slice(0, MOST_ROLES_ASKED);
    return [
      ...(isKindAsked ? [{ kind: "kind", sheet, table } as const] : []),
      ...roles.map((column) => ({ kind: "role", sheet, table, column }) as const),
    ];
  });
}

/** A sheet of figures that fits no kind is asked about too; one of mere lines is none. */
function isKindDoubtful({ kind, confidence, reasons }: Table): boolean {
  return kind === "unknown" ? reasons.includes("noKindFits") : confidence < SURE_OF_KIND;
}

function isRoleDoubtful({ role, confidence, reason }: TableColumn): boolean {
  return reason.by === "content" && confidence < SURE_OF_ROLE && ROLES_THAT_COUNT.has(role);
}

/** The office's decision where it says that a doubt was understood right. */
export function confirmed({ sheet, ...doubt }: Doubt, decision: SheetDecision | undefined): SheetDecision {
  const before = decision ?? { sheet };
  if (doubt.kind === "kind") return { ...before, kind: doubt.table.kind };
  const { column, role, stage, code } = doubt.column;
  const own = { column, role, ...(stage !== undefined && { stage }), ...(code !== undefined && { code }) };
  const others = (before.columns ?? []).filter((one) => one.column !== column);
  return { ...before, columns: [...others, own] };
}
