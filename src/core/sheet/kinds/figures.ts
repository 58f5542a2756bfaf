import { shareOf } from "../columnProfile";
import { ownSense } from "../columnSignals";
import type { ColumnSignal } from "../columnSignals";
import type { Sense } from "../headerWords";
import { isCount, isRate } from "../measures";
import type { SheetEvidence } from "./kind";

const MOSTLY = 0.6;
/** Numbers under these headers are no quantities. */
const NO_FIGURES: ReadonlySet<Sense | undefined> = new Set<Sense | undefined>([
  "ordinal",
  "code",
  "placeCode",
  "time",
  "target",
  "verdict",
]);

/** Fewer columns of figures than these make no table of them. */
export const FEWEST_FIGURES = 2;

/** The columns of numbers that measure or count something of what each row names. */
export function figureColumns({ signals }: SheetEvidence, key: number): readonly ColumnSignal[] {
  return signals.filter(
    (signal) =>
      signal.column !== key &&
      signal.code === undefined &&
      !NO_FIGURES.has(ownSense(signal)) &&
      shareOf(signal.profile, "numbers") >= MOSTLY,
  );
}

/** Whether the headers over a column say that it counts things or gives a rate. */
export function isSaidToMeasure({ path }: ColumnSignal): boolean {
  const heading = path.join(" / ");
  return isCount(heading) || isRate(heading);
}
