import type { Grid } from "../sheet/grid";
import { placeCountsOf } from "../sheet/placeCounts";
import type { Table } from "../sheet/table";
import type { Figure } from "../target/types";
import type { CountedAssessment } from "./assess";
import { countDossier, levelOf } from "./assess";
import { readCommuneSheet } from "./communeSheet";
import type { Dossiers } from "./claims";
import { countClaims, criterionClaims } from "./claims";
import { dossierKey, dossiersOf } from "./dossiers";
import type { RecordSources } from "./environment";
import { Environment } from "./environment";
import type { Gathered } from "./gathered";
import { nothingGathered } from "./gathered";
import { readInspectedPlaces } from "./inspectedPlaces";
import { claimsOfLists } from "./listClaims";
import { readFigures, readPlaces } from "./lists";
import { readMatrix } from "./matrix";
import { PlaceReader, placeKey } from "./places";
import { readRateRows } from "./rateRows";
import { contradictionsOf, readRates } from "./rates";
import { withRepeatedSheets } from "./repeatedSheets";
import { readListedCounts } from "./rowCounts";
import { TableCursor } from "./tableCursor";
import { readTableHead, workbookYear } from "./tableReading";
import { TargetChooser } from "./targets";
import type { CommuneAssessment, CriterionClaim, IndicatorRecord, Reading, WrittenVerdict } from "./types";

function readTable(cursor: TableCursor, gathered: Gathered): void {
  switch (cursor.table.kind) {
    case "communeSheet":
      readCommuneSheet(cursor, gathered);
      break;
    case "matrix":
      readMatrix(cursor, gathered);
      readPlaces(cursor, gathered);
      break;
    case "funding":
      readPlaces(cursor, gathered);
      break;
    case "register":
      readPlaces(cursor, gathered);
      readListedCounts(cursor, gathered);
      break;
    case "plan":
      readPlaces(cursor, gathered);
      break;
    case "inspection":
      readInspectedPlaces(cursor, gathered);
      break;
    case "planTargets":
    case "unknown":
      break;
  }
  if (cursor.table.kind === "unknown") return;
  readFigures(cursor, gathered);
  if (cursor.table.kind === "communeSheet") {
    readPlaceRates(cursor, gathered);
    return;
  }
  readRates(cursor, gathered);
  readRateRows(cursor, gathered);
}

/** The share of communes side by side that meet what a row asks. */
function readPlaceRates(cursor: TableCursor, gathered: Gathered): void {
  const found = placeCountsOf(cursor.grid, cursor.table);
  if (found?.rate === undefined) return;
  const { column, count } = found.rate;
  const whole: Figure = { value: found.places, unit: "", decimals: 0, fraction: false, asText: false };
  gathered.contradictions.push(...contradictionsOf(cursor, column, { part: count, whole }));
}

function inReadingOrder(one: IndicatorRecord, other: IndicatorRecord): number {
  return one.table - other.table || one.cell.row - other.cell.row || one.cell.column - other.cell.column;
}

/** The verdicts written for the criteria of each dossier, by the dossier's key. */
function writtenByDossier(
  claims: readonly CriterionClaim[],
): ReadonlyMap<string, Map<string, WrittenVerdict>> {
  const byKey = new Map<string, Map<string, WrittenVerdict>>();
  for (const { place, set, no, written } of claims) {
    const key = dossierKey(place, set);
    const own = byKey.get(key) ?? new Map<string, WrittenVerdict>();
    byKey.set(key, own);
    if (!own.has(no)) own.set(no, written);
  }
  return byKey;
}

function assess(
  environment: Environment,
  dossiers: Dossiers,
  claims: readonly CriterionClaim[],
): readonly CommuneAssessment[] {
  const written = writtenByDossier(claims);
  const byPlace = new Map<string, CountedAssessment[]>();
  const counted = [...dossiers].flatMap(([key, own]) =>
    own.flatMap((dossier) => countDossier(environment, dossier, written.get(key) ?? new Map()) ?? []),
  );
  for (const assessment of counted) {
    const key = placeKey(assessment.place);
    const own = byPlace.get(key);
    if (own === undefined) byPlace.set(key, [assessment]);
    else own.push(assessment);
  }
  return counted.map((assessment) => ({
    ...assessment,
    level: levelOf(environment, assessment, byPlace.get(placeKey(assessment.place)) ?? []),
  }));
}

/** How far each commune is by some records of a workbook, such as those of one period. */
export function assessRecords(
  records: readonly IndicatorRecord[],
  claims: readonly CriterionClaim[],
  sources: RecordSources,
): readonly CommuneAssessment[] {
  return assess(new Environment(sources), dossiersOf(records), claims);
}

/**
 * Reads the recognised tables of a workbook into records, written verdicts and counts, places and figures, and assesses
 * each commune. Every table must name one of the grids; the order of the tables is kept.
 */
export function buildRecords(
  tables: readonly Table[],
  grids: ReadonlyMap<string, Grid>,
  sources: RecordSources,
): Reading {
  const environment = new Environment(sources);
  const places = new PlaceReader(sources.registers);
  const targets = new TargetChooser(environment);
  const gathered = nothingGathered();
  const year = workbookYear(tables, sources.settings, sources.registers);
  const heads = tables.map((table, index) => {
    const grid = grids.get(table.sheetName);
    if (grid === undefined) {
      return { sheet: table.sheetName, set: "", year, placeYear: year, area: "*" };
    }
    const head = readTableHead(environment, places, table, grid, year);
    readTable(new TableCursor(environment, places, targets, index, table, grid, head), gathered);
    return head;
  });
  const records = gathered.records.sort(inReadingOrder);
  const dossiers = dossiersOf(records);
  const claims = criterionClaims(environment, dossiers, gathered.criteria);
  const ofLists = claimsOfLists(environment, dossiers, records, gathered);
  return {
    tables: heads,
    records,
    codes: gathered.codes,
    places: withRepeatedSheets(gathered.places, heads, records),
    figures: gathered.figures,
    contradictions: gathered.contradictions,
    claims,
    counts: [...countClaims(environment, dossiers, records, gathered.totals), ...ofLists.counts],
    lists: ofLists.lists,
    assessments: assess(environment, dossiers, claims),
  };
}
