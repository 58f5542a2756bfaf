import { periodSpan } from "../plan/period";
import type { Period } from "../plan/period";
import type { RegisteredCommune } from "../plan/types";
import type { RegisterEntry } from "../text/placeRegister";
import type { VillageCount } from "../plan/villageTables";
import type { CellOfSheet, CommuneAssessment, IndicatorRecord, WrittenPlace } from "../records/types";
import type { Level } from "../sheet/table";
import type { AbsentReason } from "./absentReason";
import { placeKey, countKey } from "./source";
import type { CommuneSource } from "./source";
import { LAST_DISTRICT_DAY } from "./districtTier";
import { reportTexts } from "./texts";

/** A commune as a report tells of it: its entry in the register, its place in the plan, and its count of criteria. */
export interface ReportedCommune {
  /** Where it stands in its district's list, from 1. */
  readonly ordinal: number;
  readonly key: string;
  readonly name: string;
  readonly code?: string;
  readonly district?: string;
  readonly registered?: RegisteredCommune;
  readonly assessment?: CommuneAssessment;
  /** What the assessment stands on, in the order of its sheets. */
  readonly records: readonly IndicatorRecord[];
  readonly villages?: VillageCount;
}

/** The communes of one district, or of the province where there is no district. */
export interface ReportedDistrict {
  readonly ordinal: number;
  /** Absent where the district tier does not exist. */
  readonly name?: string;
  readonly communes: readonly ReportedCommune[];
}

/** Why communes are in no district: the tier is gone, or they are in no register that tells which it is. */
export function whyNoDistrict(communes: readonly ReportedCommune[], period: Period): AbsentReason {
  const isGone = periodSpan(period).to > LAST_DISTRICT_DAY;
  return !isGone && communes.every(({ code }) => code === undefined) ? "noRegister" : "noDistricts";
}

/** The cells a criterion of a commune is judged from. */
export function cellsOfCriterion({ records }: ReportedCommune, no: string): readonly CellOfSheet[] {
  return records.filter(({ criterion }) => criterion === no).map(({ cell }) => cell);
}

type Unplaced = Omit<ReportedCommune, "ordinal">;

/** The communes the plan registers, each with its count by the set of the level it strives for, in the annex's order. */
export function registeredCommunes(source: CommuneSource): readonly ReportedDistrict[] {
  const registered = source.plan?.registered ?? [];
  const resultsOf = resultsByPlace(source);
  return byDistrict(
    registered.map((commune): Unplaced => {
      const entry = entryOf(source, commune.code);
      return {
        key: commune.code,
        name: entry?.name ?? commune.name,
        code: commune.code,
        district: districtName(entry, commune.district),
        registered: commune,
        ...resultsOf(commune.code, commune.level),
      };
    }),
  );
}

/** Every commune the workbook has a count for, by the set of the standard level where both are known, in the register's order. */
export function assessedCommunes(source: CommuneSource): readonly ReportedDistrict[] {
  const ofPlan = [...(source.plan?.registered ?? [])].reverse();
  const registeredByCode = new Map(ofPlan.map((commune) => [commune.code, commune]));
  const resultsOf = resultsByPlace(source);
  const villages = new Map(source.check.villages.map((count) => [placeKey(count.place), count]));
  const communes = [...assessmentsByPlace(source)].map(([key, assessments]): Unplaced => {
    const registered = registeredByCode.get(key);
    const counted = villages.get(key);
    return {
      ...identityOf(key, assessments[0]?.place, source),
      ...(registered === undefined ? {} : { registered }),
      ...resultsOf(key, "standard"),
      ...(counted === undefined ? {} : { villages: counted }),
    };
  });
  return inOrder(communes, source);
}

/** Every commune whose villages the workbook counts, in the register's order. */
export function villageCommunes(source: CommuneSource): readonly ReportedDistrict[] {
  const resultsOf = resultsByPlace(source);
  const communes = source.check.villages.map((villages): Unplaced => {
    const key = placeKey(villages.place);
    return { ...identityOf(key, villages.place, source), ...resultsOf(key, "standard"), villages };
  });
  return inOrder(communes, source);
}

function identityOf(key: string, place: WrittenPlace | undefined, source: CommuneSource) {
  const entry = entryOf(source, key);
  const written = place === undefined || place.match.kind === "unknown" ? undefined : place.match.district;
  const district = districtName(entry, written);
  return {
    key,
    name: entry?.name ?? place?.name ?? key,
    ...(entry === undefined ? {} : { code: entry.code }),
    ...(district === undefined ? {} : { district }),
  };
}

/** What a commune of the register is called, and its district. */
export function districtOf(
  code: string,
  source: CommuneSource,
): { readonly name: string; readonly district?: string } {
  return identityOf(code, undefined, source);
}

/** Districts and their communes in the register's order, whichever of them the workbook tells of. */
function inOrder(communes: readonly Unplaced[], source: CommuneSource): readonly ReportedDistrict[] {
  const entries = source.registers.flatMap((register) => register.entries);
  const order = new Map(entries.map((entry, at) => [entry.code, at]));
  const place = ({ key }: Unplaced) => order.get(key) ?? entries.length;
  const districts = new Map<string, number>();
  for (const [at, entry] of entries.entries()) {
    const name = districtName(entry, "");
    if (!districts.has(name)) districts.set(name, at);
  }
  const placeOfDistrict = ({ district = "" }: Unplaced) => districts.get(district) ?? entries.length;
  return byDistrict(
    [...communes].sort((a, b) => placeOfDistrict(a) - placeOfDistrict(b) || place(a) - place(b)),
  );
}

function byDistrict(communes: readonly Unplaced[]): readonly ReportedDistrict[] {
  const districts = new Map<string, Unplaced[]>();
  for (const commune of communes) {
    const name = commune.district ?? "";
    const members = districts.get(name);
    if (members === undefined) districts.set(name, [commune]);
    else members.push(commune);
  }
  return [...districts].map(([name, members], at) => ({
    ordinal: at + 1,
    ...(name === "" ? {} : { name }),
    communes: members.map((commune, position) => ({ ...commune, ordinal: position + 1 })),
  }));
}

function entryOf(source: CommuneSource, code: string): RegisterEntry | undefined {
  const day = `${source.period.year}-06-30`;
  for (const register of source.registers) {
    const entry = register.entries.find(
      (each) =>
        each.code === code &&
        (each.from === undefined || each.from <= day) &&
        (each.to === undefined || each.to >= day),
    );
    if (entry !== undefined) return entry;
  }
  return undefined;
}

function districtName<Name extends string | undefined>(
  entry: RegisterEntry | undefined,
  otherwise: Name,
): string | Name {
  const name = entry?.district;
  return name === undefined ? otherwise : reportTexts.district(name, entry?.districtKind ?? "district");
}

/** Finds a commune's count by the set of a level, and what it stands on. */
function resultsByPlace(
  source: CommuneSource,
): (key: string, level: Level) => Pick<ReportedCommune, "assessment" | "records"> {
  const assessments = assessmentsByPlace(source);
  const records = recordsByAssessment(source);
  return (key, level) => {
    const assessment = assessmentFor(level, assessments.get(key) ?? [], source);
    return {
      ...(assessment === undefined ? {} : { assessment }),
      records: recordsOf(assessment, records),
    };
  };
}

type Assessments = ReadonlyMap<string, readonly CommuneAssessment[]>;

function assessmentsByPlace(source: CommuneSource): Assessments {
  const byPlace = new Map<string, CommuneAssessment[]>();
  for (const assessment of source.check.assessments) {
    const key = placeKey(assessment.place);
    const others = byPlace.get(key);
    if (others === undefined) byPlace.set(key, [assessment]);
    else others.push(assessment);
  }
  return byPlace;
}

type Records = ReadonlyMap<string, readonly IndicatorRecord[]>;

function recordsByAssessment(source: CommuneSource): Records {
  const found = new Map<string, IndicatorRecord[]>();
  for (const record of source.check.records) {
    const key = countKey(placeKey(record.place), record.set);
    const others = found.get(key);
    if (others === undefined) found.set(key, [record]);
    else others.push(record);
  }
  return found;
}

function recordsOf(assessment: CommuneAssessment | undefined, records: Records): readonly IndicatorRecord[] {
  if (assessment === undefined) return [];
  const ofCommune = records.get(countKey(placeKey(assessment.place), assessment.set)) ?? [];
  return ofCommune.filter(({ cell }) => cell.sheet === assessment.sheet);
}

/** The assessment by the set of a level; by another set where that level's results are not in the workbook. */
function assessmentFor(
  level: Level,
  assessments: readonly CommuneAssessment[],
  source: CommuneSource,
): CommuneAssessment | undefined {
  const levelOf = (set: string) => source.sets.find((each) => each.id === set)?.level;
  return assessments.find((each) => levelOf(each.set) === level) ?? assessments[0];
}
