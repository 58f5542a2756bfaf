import type { CellOfSheet } from "../records/types";
import { headerTime } from "../sheet/headerTime";
import type { TableColumn, TableRow } from "../sheet/table";
import { printTarget } from "../target/printTarget";
import { readResult } from "../target/readResult";
import { readTarget } from "../target/readTarget";
import type { RawCell } from "../target/types";
import { isBlankText, normaliseText, plainKey } from "../text/normalise";
import { printNumber } from "../text/number";
import type { IsoDate } from "./isoDate";
import { cellAt, columnOfRole, rawCellAt, textAt } from "./tableCells";
import type { TableOnGrid } from "./tableCells";
import { readTimeSpan } from "./timeSpan";
import type { PlanMeasure, PlanTarget } from "./types";

/** What a workbook reports for a plan target, and where. */
export interface ReportedResult {
  readonly id: string;
  readonly result: RawCell;
  readonly cell: CellOfSheet;
  /** What somebody wrote of it: Đạt or Chưa đạt, where the table has a column for that. */
  readonly verdict?: { readonly raw: RawCell; readonly cell: CellOfSheet };
}

/** The targets of a year's plan as a workbook lists them, with what it reports for each. */
export interface PlanTargetList {
  readonly targets: readonly PlanTarget[];
  readonly reported: readonly ReportedResult[];
}

/** One id for each thing a plan promises, the same in every year and workbook. */
export const PLAN_TARGET_IDS: Readonly<Record<Exclude<PlanMeasure, "other">, string>> = {
  criteriaLost: "khong-tut-tieu-chi",
  newCommunesStandard: "xa-dat-chuan-them",
  rateCommunesStandard: "ty-le-xa-dat-chuan",
  newCommunesAdvanced: "xa-nang-cao-them",
  rateVillagesStandard: "ty-le-thon-dat-chuan",
  villagesPerRecognisedCommune: "thon-moi-xa",
  povertyFall: "giam-ngheo",
  minorityPovertyFall: "giam-ngheo-dtts",
};

const NTM = /nong thon moi|ntm/gu;
const RATE = /ty le|ti le/u;
const CUMULATIVE = /luy ke|tong so/u;
const WHOLE = /(?:trên|của|tổng số|\/)\s*(?<of>\d{1,5})\s*(?:xã|thôn)/iu;
const BASELINE = /cuối năm\s*\d{4}[^;.]*?(?<value>\d{1,4})\s*\/\s*\d{1,4}\s*xã/iu;

function villageMeasure(key: string): PlanMeasure {
  if (key.includes("moi xa")) return "villagesPerRecognisedCommune";
  return RATE.test(key) ? "rateVillagesStandard" : "other";
}

function communeMeasure(key: string): PlanMeasure {
  if (CUMULATIVE.test(key) || key.includes("kieu mau")) return "other";
  const isAdvanced = key.includes("nang cao");
  if (RATE.test(key)) return isAdvanced ? "other" : "rateCommunesStandard";
  return isAdvanced ? "newCommunesAdvanced" : "newCommunesStandard";
}

/** What a plan target counts, from the words of its label. */
export function measureOfLabel(label: string): PlanMeasure {
  const key = plainKey(label);
  const withoutNtm = key.replace(NTM, " ");
  if (/\btut\b/u.test(key)) return "criteriaLost";
  if (/\bngheo\b/u.test(key)) return /dan toc|dtts/u.test(key) ? "minorityPovertyFall" : "povertyFall";
  if (!/dat chuan|dat ntm|dat nong thon moi/u.test(key)) return "other";
  if (/\bthon\b/u.test(withoutNtm)) return villageMeasure(key);
  return /\bxa\b/u.test(withoutNtm) ? communeMeasure(key) : "other";
}

/** The target as its writer meant it: "02-03" again where Excel made a date of it. */
function targetText(raw: RawCell): string {
  if (raw.kind === "text") return normaliseText(raw.text);
  const read = readResult(raw);
  if (read.kind === "date") return read.likely;
  return read.kind === "figure" && read.figure.unit === ""
    ? printNumber(read.figure.value)
    : printTarget(readTarget(raw));
}

interface Columns {
  readonly label: TableColumn;
  readonly target: TableColumn;
}

/** The last day of a target's time; a stretch of several years ("2021-2025") is not the time of a year's target. */
function dueIn(time: string, year: number): IsoDate | undefined {
  const years = new Set(time.match(/(?<!\d)20\d{2}(?!\d)/gu));
  return years.size > 1 ? undefined : readTimeSpan(time, year)?.to;
}

function readRow(sheet: TableOnGrid, row: TableRow, columns: Columns, year: number): PlanTarget | undefined {
  const label = textAt(sheet, row, columns.label);
  const raw = rawCellAt(sheet, row, columns.target);
  if (isBlankText(label) || raw.kind === "blank") return undefined;
  const note = textAt(sheet, row, columnOfRole(sheet, "note"));
  const measure = measureOfLabel(label);
  const of = WHOLE.exec(`${label} ${note}`)?.groups?.of;
  const due = dueIn(textAt(sheet, row, columnOfRole(sheet, "time")), year);
  const baseline = BASELINE.exec(note)?.groups?.value;
  return {
    id: measure === "other" ? `muc-tieu-${String(row.row + 1)}` : PLAN_TARGET_IDS[measure],
    label,
    target: targetText(raw),
    measure,
    unit: textAt(sheet, row, columnOfRole(sheet, "unit")),
    rounded: plainKey(`${note} ${textAt(sheet, row, columns.target)}`).includes("lam tron theo chi tieu"),
    ...(of === undefined ? {} : { of: Number(of) }),
    ...(baseline === undefined
      ? {}
      : { baseline: { value: Number(baseline), confirmed: true, source: note } }),
    ...(due === undefined ? {} : { due }),
    source: sheet.table.sheetName,
    ...(isBlankText(note) ? {} : { note }),
    cell: cellAt(sheet, row.row, columns.target),
    written: raw,
  };
}

const LATER_YEAR = /\bnam (?:sau|toi|ke tiep|tiep theo)\b/u;

/** The year a column's header names, or the header over it. */
function yearOver({ heading = [] }: TableColumn): number | undefined {
  return heading.map((text) => headerTime(text)?.year).findLast((year) => year !== undefined);
}

/** "KH năm 2027" beside "TH năm 2026": what is planned for a later year is nothing the results must reach yet. */
function isForLater(target: TableColumn, result: TableColumn | undefined, year: number): boolean {
  if ((target.heading ?? []).some((text) => LATER_YEAR.test(plainKey(text)))) return true;
  const planned = yearOver(target);
  const reported = (result === undefined ? undefined : yearOver(result)) ?? year;
  return planned !== undefined && planned > reported;
}

/** Reads a table of plan targets: what is promised, in which unit, and what has been reached. */
export function readPlanTargets(sheet: TableOnGrid, year: number): PlanTargetList {
  const label = columnOfRole(sheet, "label");
  const target = columnOfRole(sheet, "target", "planned");
  if (label === undefined || target === undefined) return { targets: [], reported: [] };
  const resultColumn = columnOfRole(sheet, "result", "cumulative", "actual");
  if (isForLater(target, resultColumn, year)) return { targets: [], reported: [] };
  const verdict = columnOfRole(sheet, "verdict");
  const targets: PlanTarget[] = [];
  const reported: ReportedResult[] = [];
  for (const row of sheet.table.rows) {
    if (row.kind !== "record") continue;
    const planTarget = readRow(sheet, row, { label, target }, year);
    if (planTarget === undefined || targets.some((one) => one.id === planTarget.id)) continue;
    targets.push(planTarget);
    if (resultColumn === undefined) continue;
    reported.push({
      id: planTarget.id,
      result: rawCellAt(sheet, row, resultColumn),
      cell: cellAt(sheet, row.row, resultColumn),
      ...(verdict !== undefined && {
        verdict: { raw: rawCellAt(sheet, row, verdict), cell: cellAt(sheet, row.row, verdict) },
      }),
    });
  }
  return { targets, reported };
}
