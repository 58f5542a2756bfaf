import { measureFromData } from "../../../plan/planFacts";
import type { PlanMeasure } from "../../../plan/types";
import type { CellOfSheet, TableReading } from "../../../records/types";
import { readResult } from "../../../target/readResult";
import type { RawCell } from "../../../target/types";
import { factsOf } from "../../planStanding";
import type { PlanStanding } from "../../planStanding";

/** A count of the table of targets that the lists of villages contradict. */
export interface WrongVillageCount {
  readonly label: string;
  readonly written: number;
  readonly computed: number;
  readonly cell: CellOfSheet;
  /** The counts of the communes. */
  readonly cells: readonly CellOfSheet[];
}

const OF_VILLAGES: ReadonlySet<PlanMeasure> = new Set<PlanMeasure>([
  "rateVillagesStandard",
  "villagesPerRecognisedCommune",
]);

/**
 * What the table of targets reports of villages against the lists that count them commune by commune: as far as those know all it
 * takes, and speak of the same time.
 */
export function wrongVillageCounts(
  standing: PlanStanding,
  readings: readonly TableReading[],
): readonly WrongVillageCount[] {
  const facts = factsOf(standing);
  const cells = standing.villages.flatMap((each) => each.cells);
  return standing.plan.targets.flatMap((target): readonly WrongVillageCount[] => {
    const reported = standing.reported.find(({ id }) => id === target.id);
    if (!OF_VILLAGES.has(target.measure) || reported === undefined) return [];
    if (cells.some(({ sheet }) => !areOfOneTime(sheet, reported.cell.sheet, readings))) return [];
    const { a, value } = measureFromData(target, facts);
    const written = writtenCount(reported.result);
    if (written === undefined || (target.measure === "rateVillagesStandard" && !written.isShare)) return [];
    const computed = written.isShare ? a : value;
    return computed === null || written.count === computed
      ? []
      : [{ label: target.label, written: written.count, computed, cell: reported.cell, cells }];
  });
}

/** "28/254 thôn" counts 28 of a whole; a lone figure is what it is. */
function writtenCount(raw: RawCell): { readonly count: number; readonly isShare: boolean } | undefined {
  const read = readResult(raw);
  if (read.kind === "ratio") return { count: read.numerator, isShare: true };
  return read.kind === "figure" ? { count: read.figure.value, isShare: false } : undefined;
}

/** Whether two sheets may speak of the same time: what says nothing of its quarter may be of any. */
function areOfOneTime(one: string, other: string, readings: readonly TableReading[]): boolean {
  const [quarters, others] = [one, other].map((name) =>
    readings.flatMap(({ sheet, year, quarter }) =>
      sheet === name && quarter !== undefined ? [`${String(year)}Q${String(quarter)}`] : [],
    ),
  );
  if (quarters === undefined || others === undefined) return true;
  return quarters.length === 0 || others.length === 0 || quarters.some((each) => others.includes(each));
}
