import { shareOf } from "../columnProfile";
import { ownSense, senseAmong } from "../columnSignals";
import type { ColumnSignal } from "../columnSignals";
import type { TableColumn } from "../table";
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

function namesIn(signal: ColumnSignal): number {
  const { profile } = signal;
  const named = profile.communes + profile.districts;
  return profile.communes === 0 ? 0 : named / Math.max(1, profile.filled);
}
