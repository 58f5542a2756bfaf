import type { Finding } from "../checks/catalogue";
import type { CheckReport } from "../checks/checkWorkbook";
import type { CriteriaSet } from "../criteria/types";
import type { CommuneAssessment, IndicatorRecord } from "../records/types";
import { cellName } from "../sheet/address";
import type { Grid } from "../sheet/grid";
import type { Table } from "../sheet/table";
import { dateOfFile } from "./fileDate";
import type { FileTimes } from "./fileDate";
import { isConsolidation } from "./lists/recognise";
import type { FileDigest, FileTroubleFound, RegisterRow, Submission, ToldTime, Unit } from "./types";
import { unitOf } from "./unit";

/** A file that was checked, before all but what is needed of it is let go. */
export interface CheckedSource {
  readonly name: string;
  readonly times: FileTimes;
  readonly grids: readonly Grid[];
  readonly report: CheckReport;
}

/** What is kept of a file that could not be read. */
export function digestOfRefused(name: string, times: FileTimes, finding: Finding): FileDigest {
  return {
    name: name.normalize("NFC"),
    date: dateOfFile(times, []),
    submissions: [],
    errors: 1,
    warnings: 0,
    findings: [finding],
    trouble: { kind: "refused", finding },
  };
}

/** What is kept of a file that was read and checked. */
export function digestOf(
  { name, times, grids, report }: CheckedSource,
  sets: readonly CriteriaSet[],
): FileDigest {
  const label = name.normalize("NFC");
  const isOutput = isConsolidation(grids);
  const { findings, records } = report;
  const count = (severity: Finding["severity"]) =>
    findings.filter((each) => each.severity === severity).length;
  const submissions = isOutput ? [] : submissionsOf(label, report, sets);
  return {
    name: label,
    date: dateOfFile(times, report.tables),
    submissions,
    errors: isOutput ? 0 : count("error"),
    warnings: isOutput ? 0 : count("warning"),
    findings: isOutput
      ? []
      : findings.filter(({ severity, kind }) => severity === "error" || kind === "misspelt-place"),
    trouble: troubleOf(isOutput, submissions.length, records.length),
  };
}

function troubleOf(isOutput: boolean, submissions: number, records: number): FileTroubleFound | undefined {
  if (isOutput) return { kind: "consolidation" };
  if (submissions > 0) return undefined;
  return { kind: records > 0 ? "noPlace" : "noReport" };
}

interface OpenSubmission {
  readonly unit: Unit;
  readonly set: string;
  readonly time: ToldTime;
  readonly tables: Set<number>;
  readonly rows: Map<string, RegisterRow>;
}

function submissionsOf(
  file: string,
  { tables, records, assessments }: CheckReport,
  sets: readonly CriteriaSet[],
): readonly Submission[] {
  const districts = tables.map(districtByRow);
  const times = tables.map(timeOf);
  const open = new Map<string, OpenSubmission>();
  for (const record of records) {
    const table = tables[record.table];
    if (table === undefined || record.place.name === "") continue;
    const unit = unitOf(record.place, districts[record.table]?.get(record.cell.row) ?? table.title.district);
    const time = times[record.table] ?? {};
    const key = [unit.key, record.set, time.year ?? "", time.quarter ?? ""].join("\u0000");
    const own = open.get(key) ?? { unit, set: record.set, time, tables: new Set(), rows: new Map() };
    open.set(key, own);
    own.tables.add(record.table);
    const row = registerRow(record);
    const rowKey = keyOfRow(row);
    if (!own.rows.has(rowKey)) own.rows.set(rowKey, row);
  }
  return [...open.values()].map((own) => {
    const assessment = assessments.find((each) => isOf(each, own, records, tables));
    return {
      file,
      unit: own.unit,
      set: own.set,
      level: sets.find(({ id }) => id === own.set)?.level,
      time: own.time,
      rows: [...own.rows.values()],
      criteria: new Map(assessment?.criteria.map(({ no, verdict }) => [no, verdict])),
      met: assessment?.met ?? 0,
      unresolved: assessment?.unresolved ?? 0,
      of: assessment?.of ?? 0,
    };
  });
}

/** Whether an assessment is that of a submission: of its commune and set, standing on one of its sheets. */
function isOf(
  { place, set, sheet }: CommuneAssessment,
  own: OpenSubmission,
  records: readonly IndicatorRecord[],
  tables: readonly Table[],
): boolean {
  if (set !== own.set) return false;
  const sheets = [...own.tables].map((table) => tables[table]?.sheetName);
  if (!sheets.includes(sheet)) return false;
  if (place.match.kind !== "unknown") return place.match.code === own.unit.key;
  const record = records.find((each) => each.place === place);
  const table = record === undefined ? undefined : tables[record.table];
  if (record === undefined || table === undefined) return place.name === own.unit.name;
  return (
    unitOf(place, districtByRow(table).get(record.cell.row) ?? table.title.district).key === own.unit.key
  );
}

/** Indicators and criteria of every stage apart. */
export function keyOfRow({ scope, code, stage }: RegisterRow): string {
  return `${scope} ${code} ${stage ?? ""}`;
}

function districtByRow({ rows }: Table): ReadonlyMap<number, string> {
  return new Map(
    rows.flatMap(({ row, district }) => (district === undefined ? [] : [[row, district] as const])),
  );
}

function timeOf({ title: { year, quarter } }: Table): ToldTime {
  return { ...(year === undefined ? {} : { year }), ...(quarter === undefined ? {} : { quarter }) };
}

function registerRow(record: IndicatorRecord): RegisterRow {
  const { judgement, raw, mark } = record;
  const value = judgement.value ?? (raw.kind === "number" ? raw.value : null);
  return {
    scope: record.scope,
    code: record.code,
    label: record.label,
    unit: record.unit,
    target: record.targetText,
    written: record.resultText === "" ? (mark?.text ?? "") : record.resultText,
    value: typeof value === "number" ? value : null,
    verdictWritten: record.written?.text ?? mark?.text ?? "",
    verdict: judgement.verdict,
    stage: record.stage,
    sheet: record.cell.sheet,
    cell: cellName(record.cell),
  };
}
