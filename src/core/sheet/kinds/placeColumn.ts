import { shareOf } from "../columnProfile";
import { ownSense, senseAmong } from "../columnSignals";
import type { ColumnSignal } from "../columnSignals";
import type { TableColumn } from "../table";
import { isLegend, isSignature, isTotal } from "../rowWords";
import { byContent, headed } from "./kind";
import type { SheetEvidence } from "./kind";

/** A column whose cells are this often names of places holds places whatever its header says. */
const ENOUGH_NAMES = 0.4;

/** The column that names the places the rows are about, by header or by the register's names in its cells. */
export function placeColumn({ signals }: SheetEvidence): TableColumn | undefined {
  const named = signals.find((signal) => ownSense(signal) === "place");
  const found = named && senseAmong(named, "place");
  if (named !== undefined && found !== undefined) return headed(named, "place", found);
  const byNames = [...signals]
    .filter((signal) => namesIn(signal) >= ENOUGH_NAMES && ownSense(signal) !== "district")
    .sort((a, b) => namesIn(b) - namesIn(a))[0];
  if (byNames !== undefined)
    return byContent(byNames, "place", byNames.path.at(-1) ?? "", 0.6 + 0.35 * namesIn(byNames));
  const unit = signals.find(
    (signal) => ownSense(signal) === "unitOrPlace" && shareOf(signal.profile, "units") < 0.3,
  );
  const word = unit && senseAmong(unit, "unitOrPlace");
  if (unit !== undefined && word !== undefined) return { ...headed(unit, "place", word), confidence: 0.65 };
  const districts = signals.find((signal) => ownSense(signal) === "district");
  const district = districts && senseAmong(districts, "district");
  return districts && district && { ...headed(districts, "place", district), confidence: 0.6 };
}

/** There are no districts since the middle of 2025, and their names are those of communes. */
const SINCE_DISTRICTS = /\b20(?:2[6-9]|[3-9]\d)\b/;
/** Districts are few. */
const MOST_ROWS = 40;
/** Rows that must all be districts' names before names that are communes' since 2025 are taken for those of districts. */
const FEWEST_DISTRICTS = 4;

/** Whether the rows of a column of places are districts: its header or the names say so. */
export function namesDistricts(evidence: SheetEvidence, column: number): boolean {
  const { view, bodyRows, signals, places, titleWords } = evidence;
  const signal = signals.find((candidate) => candidate.column === column);
  if (signal === undefined || ownSense(signal) === "district") return signal !== undefined;
  const names = bodyRows
    .slice(0, MOST_ROWS)
    .map((row) => view.text(row, column))
    .filter((text) => text !== "" && !isTotal(text) && !isSignature(text) && !isLegend(text));
  const called = names.filter((name) => places.sortOf(name) === "district").length;
  const named = names.filter((name) => places.isDistrict(name)).length;
  const areCalledSo = called > 0 && called * 2 >= names.length;
  const isSince = SINCE_DISTRICTS.test(titleWords);
  return areCalledSo || (!isSince && names.length >= FEWEST_DISTRICTS && named === names.length);
}

function namesIn(signal: ColumnSignal): number {
  const { profile } = signal;
  const named = profile.communes + profile.districts;
  return profile.communes === 0 ? 0 : named / Math.max(1, profile.filled);
}
