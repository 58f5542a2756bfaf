import { shareOf } from "../columnProfile";
import { ownSense, senseAmong } from "../columnSignals";
import type { TableColumn } from "../table";
import { communeColumns } from "./communeColumns";
import { codedRows, communeRows } from "./communeRows";
import type { KindReading, SheetEvidence, SheetKindReader } from "./kind";

const SAMPLE = 300;
const OUTCOMES = new Set(["result", "verdict", "verdictNo", "numerator"]);

/** A sheet of indicators down and how one commune, or several side by side, stand by them. */
export const communeSheet: SheetKindReader = { kind: "communeSheet", read, rows: communeRows };

function read(evidence: SheetEvidence): KindReading | undefined {
  const columns = communeColumns(evidence);
  const has = (role: string): boolean => columns.some((column) => column.role === role);
  const hasOutcome = columns.some((column) => OUTCOMES.has(column.role));
  if (!hasOutcome || !(has("label") || has("code"))) return undefined;
  if (countsPlaces(evidence, columns)) return undefined;
  const coded = codedRows(evidence, columns);
  const namesCriteria =
    /\b(?:tieu chi|bo chi tieu)\b/.test(evidence.titleWords) ||
    evidence.signals.some((signal) => senseAmong(signal, "code", "criterion") !== undefined);
  if (coded.count === 0 && !namesCriteria) return undefined;
  const evidences: readonly (readonly [string, number])[] = [
    ["indicatorCodes", 0.45 * Math.min(1, coded.share * 1.4) * (coded.count >= 2 ? 1 : 0.4)],
    ["results", 0.2],
    ["targets", has("target") ? 0.15 : 0],
    ["labels", has("label") ? 0.05 : 0],
    ["criteriaNamed", namesCriteria ? 0.15 : 0],
  ];
  return {
    confidence: evidences.reduce((sum, [, weight]) => sum + weight, 0),
    reasons: evidences.filter(([, weight]) => weight > 0).map(([reason]) => reason),
    columns,
  };
}

const MOSTLY = 0.5;

/** A summary counts communes ("ĐVT: xã") or lists results of many communes one below the other: it is no commune's own sheet. */
function countsPlaces(evidence: SheetEvidence, columns: readonly TableColumn[]): boolean {
  const { view, bodyRows, signals, places } = evidence;
  const unit = columns.find((column) => column.role === "unit")?.column;
  const units = bodyRows
    .slice(0, SAMPLE)
    .map((row) => (unit === undefined ? "" : view.wordsOf(view.text(row, unit))));
  if (units.filter((name) => name === "xa").length > units.length * MOSTLY) return true;
  const listed = signals.find(
    (signal) =>
      ownSense(signal) !== "note" &&
      shareOf(signal.profile, "communes") >= MOSTLY &&
      signal.profile.longTexts === 0,
  );
  if (listed === undefined) return false;
  if (ownSense(listed) !== "place" && namesEachCodeOnce(evidence, columns)) return false;
  const names = bodyRows.slice(0, SAMPLE).map((row) => view.text(row, listed.column));
  return new Set(names.filter((name) => places.sortOf(name) === "commune").map(view.wordsOf)).size > 1;
}

/** The codes of many communes' results come again with each; notes may name other communes beside those of one. */
function namesEachCodeOnce({ view, bodyRows }: SheetEvidence, columns: readonly TableColumn[]): boolean {
  const column = columns.find(({ role }) => role === "code")?.column;
  if (column === undefined) return false;
  const codes = bodyRows.map((row) => view.text(row, column)).filter((code) => code !== "");
  return new Set(codes).size === codes.length;
}
