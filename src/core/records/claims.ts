import type { StandingCriterion } from "./assess";
import { standingCriteria } from "./assess";
import type { Dossier } from "./dossiers";
import { dossierKey, latestStage } from "./dossiers";
import type { Environment } from "./environment";
import type { WrittenCriterion, WrittenTotal } from "./gathered";
import type { CountClaim, CriterionClaim, IndicatorRecord, WrittenVerdict } from "./types";

export type Dossiers = ReadonlyMap<string, readonly Dossier[]>;

function dossierOf(dossiers: Dossiers, claim: WrittenCriterion | WrittenTotal): Dossier | undefined {
  const own = dossiers.get(dossierKey(claim.place, claim.set)) ?? [];
  return own.find(({ tables }) => tables.has(claim.table)) ?? (own.length === 1 ? own[0] : undefined);
}

/** Remembers how a dossier's criteria stand beyond doubt, since every claim of a commune asks. */
class Standing {
  private readonly known = new Map<Dossier, Map<string, ReadonlyMap<string, StandingCriterion>>>();

  constructor(private readonly environment: Environment) {}

  of(dossier: Dossier, stage: IndicatorRecord["stage"]): ReadonlyMap<string, StandingCriterion> {
    const stages = this.known.get(dossier) ?? new Map<string, ReadonlyMap<string, StandingCriterion>>();
    this.known.set(dossier, stages);
    const earlier = stages.get(stage ?? "");
    if (earlier !== undefined) return earlier;
    const book = this.environment.book(dossier.set);
    const criteria = standingCriteria(book, dossier.records, stage, "beyondDoubt");
    const fresh = new Map(criteria.map((criterion) => [criterion.no, criterion]));
    stages.set(stage ?? "", fresh);
    return fresh;
  }
}

/** A mark of a whole criterion claims something where its indicators are reported elsewhere in the workbook. */
function markAsWritten({ mark, judgement, cell }: IndicatorRecord): WrittenVerdict | undefined {
  if (mark !== undefined) return mark;
  return judgement.verdict === "unmet" ? { text: "", verdict: "unmet", cell } : undefined;
}

function claimOf(
  criterion: StandingCriterion | undefined,
  claim: Pick<CriterionClaim, "place" | "set" | "no" | "written">,
): CriterionClaim {
  const { place, set, no, written } = claim;
  if (criterion?.fromIndicators !== true) return { place, set, no, written, decidedBy: [], unmet: [] };
  const { verdict: computed, decidedBy, unmet } = criterion;
  return { place, set, no, written, computed, decidedBy, unmet };
}

function markClaims(dossier: Dossier, standing: Standing): readonly CriterionClaim[] {
  const claims: CriterionClaim[] = [];
  for (const record of dossier.records) {
    if (record.scope !== "criterion") continue;
    const mark = markAsWritten(record);
    const criterion = mark && standing.of(dossier, dossier.stage).get(record.code);
    if (mark === undefined || criterion?.fromIndicators !== true) continue;
    claims.push(claimOf(criterion, { place: record.place, set: record.set, no: record.code, written: mark }));
  }
  return claims;
}

/** Every verdict written for a whole criterion, beside what its indicators give. */
export function criterionClaims(
  environment: Environment,
  dossiers: Dossiers,
  written: readonly WrittenCriterion[],
): readonly CriterionClaim[] {
  const standing = new Standing(environment);
  const onRows = written.map((claim) => {
    const dossier = dossierOf(dossiers, claim);
    return claimOf(
      dossier === undefined ? undefined : standing.of(dossier, claim.stage).get(claim.no),
      claim,
    );
  });
  const asMarks = [...dossiers.values()].flat().flatMap((dossier) => markClaims(dossier, standing));
  return [...onRows, ...asMarks];
}

interface Tally {
  readonly met: number;
  readonly unresolved: number;
  readonly of: number;
}

function tally(criteria: Iterable<StandingCriterion>): Tally {
  let met = 0;
  let unresolved = 0;
  let of = 0;
  for (const { verdict } of criteria) {
    of++;
    if (verdict === "met") met++;
    else if (verdict !== "unmet") unresolved++;
  }
  return { met, unresolved, of };
}

/** The stage a count is of; results that all stages judge are those of each. */
function stageOf({ stage }: WrittenTotal, dossier: Dossier): IndicatorRecord["stage"] {
  const isReported = dossier.records.some((record) => record.stage === stage);
  return stage !== undefined && isReported ? stage : dossier.stage;
}

type RecordsByRow = ReadonlyMap<number, readonly IndicatorRecord[]>;

/** The records of the rows that state a count of their own, by table and row. */
function recordsOfRows(
  records: readonly IndicatorRecord[],
  counts: readonly WrittenTotal[],
): ReadonlyMap<number, RecordsByRow> {
  const byTable = new Map<number, Map<number, IndicatorRecord[]>>();
  for (const { ofRow, table, cell } of counts) {
    if (!ofRow) continue;
    const rows = byTable.get(table) ?? new Map<number, IndicatorRecord[]>();
    byTable.set(table, rows.set(cell.row, []));
  }
  if (byTable.size === 0) return byTable;
  for (const record of records) {
    if (record.layout === "matrix") byTable.get(record.table)?.get(record.cell.row)?.push(record);
  }
  return byTable;
}

/**
 * Every written count of criteria beside what the rows give. A count in a row of a matrix is of that row's own marks; where
 * the row has none, and for a count on a commune sheet, it is of the commune's dossier.
 */
export function countClaims(
  environment: Environment,
  dossiers: Dossiers,
  records: readonly IndicatorRecord[],
  written: readonly WrittenTotal[],
): readonly CountClaim[] {
  const standing = new Standing(environment);
  const ofRows = recordsOfRows(records, written);
  return written.flatMap((claim): readonly CountClaim[] => {
    const { place, set, cell, met, of } = claim;
    const own = claim.ofRow ? ofRows.get(claim.table)?.get(cell.row) : undefined;
    const dossier = dossierOf(dossiers, claim);
    const counted =
      own !== undefined && own.length > 0
        ? tally(standingCriteria(environment.book(set), own, latestStage(own), "beyondDoubt"))
        : dossier !== undefined
          ? tally(standing.of(dossier, stageOf(claim, dossier)).values())
          : undefined;
    const isOfMore = of !== undefined && counted !== undefined && of > counted.of;
    // "45/57" counts indicators, whatever stands beside it.
    if (counted === undefined || counted.of === 0 || isOfMore) return [];
    return [{ place, set, cell, written: met, ...(of === undefined ? {} : { writtenOf: of }), ...counted }];
  });
}
