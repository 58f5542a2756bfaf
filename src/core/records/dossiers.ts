import type { Stage } from "../sheet/table";
import { placeKey } from "./places";
import type { IndicatorRecord, WrittenPlace } from "./types";

/**
 * What the workbook holds about one commune by one set: the records of all tables that complete each other. Two tables that
 * report the same code at the same stage are two dossiers, such as two periods of one commune.
 */
export interface Dossier {
  readonly place: WrittenPlace;
  readonly set: string;
  readonly tables: ReadonlySet<number>;
  readonly records: readonly IndicatorRecord[];
  /** The latest reading that has any result. */
  readonly stage: Stage | undefined;
}

interface OpenDossier {
  readonly place: WrittenPlace;
  readonly set: string;
  readonly tables: Set<number>;
  readonly records: IndicatorRecord[];
  readonly reported: Set<string>;
}

/** One key for a commune and a set. */
export function dossierKey(place: WrittenPlace, set: string): string {
  return `${set}\u0000${placeKey(place)}`;
}

function reportKey({ scope, code, stage }: IndicatorRecord): string {
  return `${scope} ${code} ${stage ?? ""}`;
}

type RecordsByTable = ReadonlyMap<number, readonly IndicatorRecord[]>;

/** The records of each commune and set by their tables. Records of one place follow each other, so its key is made once. */
function byKeyAndTable(records: readonly IndicatorRecord[]): ReadonlyMap<string, RecordsByTable> {
  const byKey = new Map<string, Map<number, IndicatorRecord[]>>();
  let before: IndicatorRecord | undefined;
  let own: IndicatorRecord[] = [];
  for (const record of records) {
    const isSame =
      before?.place === record.place && before.table === record.table && before.set === record.set;
    if (!isSame) {
      const key = dossierKey(record.place, record.set);
      const tables = byKey.get(key) ?? new Map<number, IndicatorRecord[]>();
      byKey.set(key, tables);
      own = tables.get(record.table) ?? [];
      tables.set(record.table, own);
    }
    own.push(record);
    before = record;
  }
  return byKey;
}

/** Puts together the tables that complete each other. */
function openDossiers(tables: RecordsByTable): readonly OpenDossier[] {
  const open: OpenDossier[] = [];
  for (const [table, own] of tables) {
    const first = own[0];
    if (first === undefined) continue;
    const fitting = open.find(({ reported }) => !own.some((record) => reported.has(reportKey(record))));
    const target = fitting ?? {
      place: first.place,
      set: first.set,
      tables: new Set(),
      records: [],
      reported: new Set(),
    };
    if (fitting === undefined) open.push(target);
    target.tables.add(table);
    for (const record of own) {
      target.records.push(record);
      if (tables.size > 1) target.reported.add(reportKey(record));
    }
  }
  return open;
}

/** Gathers records into dossiers, by dossier key and in the order of the tables. */
export function dossiersOf(records: readonly IndicatorRecord[]): ReadonlyMap<string, readonly Dossier[]> {
  const dossiers = new Map<string, readonly Dossier[]>();
  for (const [key, byTable] of byKeyAndTable(records)) {
    dossiers.set(
      key,
      openDossiers(byTable).map(({ place, set, tables, records: own }) => ({
        place,
        set,
        tables,
        records: own,
        stage: latestStage(own),
      })),
    );
  }
  return dossiers;
}

/** The readings of a criterion, each later one above those before it. */
export const RISING_STAGES: readonly (Stage | undefined)[] = [
  undefined,
  "selfAssessed",
  "reviewed",
  "appraised",
];

/** The latest reading that has any result. */
export function latestStage(records: readonly IndicatorRecord[]): Stage | undefined {
  const filled = new Set<Stage | undefined>();
  for (const { stage, result } of records) {
    if (result.kind !== "blank") filled.add(stage);
  }
  return RISING_STAGES.findLast((stage) => filled.has(stage));
}
