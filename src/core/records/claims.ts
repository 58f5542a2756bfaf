import type { StandingCriterion } from "./assess";
import { standingCriteria } from "./assess";
import type { Dossier } from "./dossiers";
import { dossierKey, latestStage } from "./dossiers";
import type { Environment } from "./environment";
import type { WrittenCriterion, WrittenTotal } from "./gathered";
import type { CountClaim, CriterionClaim, IndicatorRecord, WrittenVerdict } from "./types";

export type Dossiers = ReadonlyMap<string, readonly Dossier[]>;

function dossierOf(
  dossiers: Dossiers,
  claim: Pick<WrittenCriterion, "table" | "place" | "set">,
): Dossier | undefined {
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

/** How many criteria stand as counted, and how many may yet. */
function tally(criteria: Iterable<StandingCriterion>, counted: "met" | "unmet"): Tally {
  let met = 0;
  let unresolved = 0;
  let of = 0;
  for (const { verdict } of criteria) {
    of++;
    if (verdict === counted) met++;
    else if (verdict !== "met" && verdict !== "unmet") unresolved++;
  }
  return { met, unresolved, of };
}

/** The stage a count is of; results that all stages judge are those of each. */
function stageOf({ stage }: Pick<WrittenTotal, "stage">, dossier: Dossier): IndicatorRecord["stage"] {
  const isReported = dossier.records.some((record) => record.stage === stage);
  return stage !== undefined && isReported ? stage : dossier.stage;
}

type RecordsByRow = ReadonlyMap<number, readonly IndicatorRecord[]>;

/** What a row states of the criteria of its commune. */
export type RowClaim = Pick<WrittenTotal, "table" | "place" | "set" | "cell" | "stage" | "ofRow">;

/** The records of the rows that state something of their own marks, by table and row. */
function recordsOfRows(
  records: readonly IndicatorRecord[],
  claims: readonly RowClaim[],
): ReadonlyMap<number, RecordsByRow> {
  const byTable = new Map<number, Map<number, IndicatorRecord[]>>();
  for (const { ofRow, table, cell } of claims) {
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
 * How the criteria stand that a row claims something of. In a row of a matrix they are those of the row's own marks; where the
 * row has none, and on a commune sheet, those of the commune's dossier.
 */
export class StandingOfRows {
  private readonly standing: Standing;
  private readonly ofRows: ReadonlyMap<number, RecordsByRow>;

  constructor(
    private readonly environment: Environment,
    private readonly dossiers: Dossiers,
    records: readonly IndicatorRecord[],
    claims: readonly RowClaim[],
  ) {
    this.standing = new Standing(environment);
    this.ofRows = recordsOfRows(records, claims);
  }

  of(claim: RowClaim): readonly StandingCriterion[] | undefined {
    const { table, set, cell, ofRow } = claim;
    const own = ofRow ? this.ofRows.get(table)?.get(cell.row) : undefined;
    if (own !== undefined && own.length > 0)
      return standingCriteria(this.environment.book(set), own, latestStage(own), "beyondDoubt");
    const dossier = dossierOf(this.dossiers, claim);
    return dossier && [...this.standing.of(dossier, stageOf(claim, dossier)).values()];
  }
}

/** Every written count of criteria beside what the rows give. */
export function countClaims(
  environment: Environment,
  dossiers: Dossiers,
  records: readonly IndicatorRecord[],
  written: readonly WrittenTotal[],
): readonly CountClaim[] {
  const standing = new StandingOfRows(environment, dossiers, records, written);
  return written.flatMap((claim): readonly CountClaim[] => {
    const { place, set, cell, met, of, ofUnmet } = claim;
    const criteria = standing.of(claim);
    const counted = criteria && tally(criteria, ofUnmet ? "unmet" : "met");
    const isOfMore = of !== undefined && counted !== undefined && of > counted.of;
    // "45/57" counts indicators, whatever stands beside it.
    if (counted === undefined || counted.of === 0 || isOfMore) return [];
    return [
      {
        place,
        set,
        cell,
        written: met,
        ...(of === undefined ? {} : { writtenOf: of }),
        ...counted,
        ...(ofUnmet && { ofUnmet }),
      },
    ];
  });
}
