import { remembered } from "../../text/remembered";
import { shareOf } from "../columnProfile";
import { ownSense, senseAmong } from "../columnSignals";
import type { ColumnSignal } from "../columnSignals";
import { isLegend, isSignature, rankOf, rankOfHeading } from "../rowWords";
import type { TableColumn, TableRow } from "../table";
import { byContent, columnByHeader, columnOfRole, headed, inOrder, onlyOneOf } from "./kind";
import type { KindReading, RolesBySense, SheetEvidence, SheetKindReader } from "./kind";
import { ofLatestTime } from "./latestTime";
import type { Outcome } from "./latestTime";

const ROLES: RolesBySense = {
  ordinal: "ordinal",
  unit: "unit",
  target: "target",
  planned: "target",
  previous: "previousResult",
  result: "result",
  carriedOut: "result",
  cumulative: "cumulative",
  verdict: "verdict",
  note: "note",
  department: "department",
  lead: "lead",
  partner: "partner",
  time: "time",
};

const PLAN_WORDS =
  /\b(?:so xa|xa dat|ty le xa|so thon|thon dat|ty le thon|so huyen|ho ngheo|tieu chi binh quan|binh quan tieu chi|xa nong thon moi|so tieu chi|cong nhan)\b/;
/** Every sheet with targets and results is asked, and all communes' sheets have the same labels. */
const isPlanLike = remembered((words) => PLAN_WORDS.test(words));

/** The plan's targets down, with what was promised and what was reached. */
export const planTargets: SheetKindReader = { kind: "planTargets", read, rows };

function read(evidence: SheetEvidence): KindReading | undefined {
  const label = labelColumn(evidence.signals);
  if (label === undefined) return undefined;
  const others = evidence.signals.filter((signal) => signal.column !== label.column);
  const columns = withLatestResult(others.flatMap(headedColumn));
  const has = (role: string): boolean => columns.some((column) => column.role === role);
  const namesPlaces = evidence.signals.some((signal) => shareOf(signal.profile, "communes") >= 0.4);
  if (!has("target") || !has("result") || namesPlaces) return undefined;
  const labels = evidence.bodyRows
    .slice(0, 60)
    .map((row) => evidence.view.wordsOf(evidence.view.text(row, label.column)));
  const planLike = labels.filter(isPlanLike).length;
  const namesCriteria = evidence.signals.some(
    (signal) => ownSense(signal) === "criterion" || ownSense(signal) === "code",
  );
  const evidences: readonly (readonly [string, number])[] = [
    ["labels", 0.2],
    ["targets", 0.2],
    ["results", 0.2],
    ["planWords", planLike > 0 ? 0.15 + 0.15 * (planLike / labels.length) : 0],
    ["title", /\b(?:muc tieu|ke hoach)\b/.test(evidence.titleWords) ? 0.15 : 0],
    ["criteriaNamed", namesCriteria ? -0.3 : 0],
  ];
  return {
    confidence: evidences.reduce((sum, [, weight]) => sum + weight, 0),
    reasons: evidences.filter(([, weight]) => weight > 0).map(([reason]) => reason),
    columns: inOrder(
      onlyOneOf([label, ...columns], "ordinal", "unit", "target", "result", "verdict", "previousResult"),
    ),
  };
}

function labelColumn(signals: readonly ColumnSignal[]): TableColumn | undefined {
  const named = signals.filter((signal) => !holdsBounds(signal));
  const label =
    named.find((signal) => ownSense(signal) === "label") ??
    named.find((signal) => ownSense(signal) === "indicatorWord");
  const found = label && senseAmong(label, "label", "indicatorWord");
  return label && found && headed(label, "label", found);
}

function holdsBounds({ profile }: ColumnSignal): boolean {
  return shareOf(profile, "bounds") >= 0.3;
}

interface HeadedColumn {
  readonly signal: ColumnSignal;
  readonly column: TableColumn;
}

function headedColumn(signal: ColumnSignal): readonly HeadedColumn[] {
  const column = otherColumn(signal);
  return column === undefined ? [] : [{ signal, column }];
}

/** "KQ đến 31/12/2025" beside "TH 6T/2026": what is judged is the latest, what stood before is a former result. */
function withLatestResult(headedColumns: readonly HeadedColumn[]): readonly TableColumn[] {
  const results = headedColumns
    .filter(({ column }) => column.role === "result")
    .map(({ signal }): Outcome => ({ signal, role: "result" }));
  const told = ofLatestTime(results);
  return headedColumns.flatMap(({ signal, column }): readonly TableColumn[] => {
    if (column.role !== "result") return [column];
    const role = told.find((outcome) => outcome.signal === signal)?.role;
    return role === undefined ? [] : [{ ...column, role }];
  });
}

function otherColumn(signal: ColumnSignal): TableColumn | undefined {
  const own = ownSense(signal);
  // "Chỉ tiêu" and "Mục tiêu" head the names of targets as well as their bounds.
  if ((own === "indicatorWord" || own === "label") && holdsBounds(signal))
    return byContent(signal, "target", "≥", 0.8);
  if (own === "unitOrPlace" && shareOf(signal.profile, "units") >= 0.3)
    return byContent(signal, "unit", "%", 0.8);
  return columnByHeader(signal, ROLES);
}

function rows({ view, bodyRows }: SheetEvidence, columns: readonly TableColumn[]): readonly TableRow[] {
  const labelAt = columnOfRole(columns, "label") ?? 0;
  const ordinalAt = columnOfRole(columns, "ordinal");
  const values = columns
    .filter(({ role }) => role === "target" || role === "result" || role === "previousResult")
    .map(({ column }) => column);
  let group: { readonly text: string; readonly row: number } | undefined;
  const result = bodyRows.map((row): TableRow => {
    const first = view.text(row, view.columnsIn(row)[0] ?? 0);
    const label = view.text(row, labelAt);
    const heading = label === "" ? first : label;
    const level = rankOf(ordinalAt === undefined ? "" : view.text(row, ordinalAt)) ?? rankOfHeading(heading);
    const hasValues = values.some((column) => !view.isBlank(row, column));
    if (isSignature(heading) || (isLegend(heading) && !hasValues)) return { row, kind: "legend" };
    if ((level === "A" || level === "I") && !hasValues) {
      group = { text: heading, row };
      return { row, kind: "group", level };
    }
    if (!hasValues && level === undefined) return { row, kind: label === "" ? "blank" : "legend" };
    return {
      row,
      kind: "record",
      ...(level !== undefined && { level }),
      ...(group !== undefined && { group: group.text, groupRow: group.row }),
    };
  });
  return result.slice(0, result.findLastIndex(({ kind }) => kind === "record") + 1);
}
