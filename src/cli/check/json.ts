import type { Finding } from "../../core/checks/catalogue";
import type { CheckReport } from "../../core/checks/checkWorkbook";
import type { CellOfSheet, CommuneAssessment, IndicatorRecord, PlanProgress } from "../../core/records/types";
import { cellName, columnName } from "../../core/sheet/address";
import type { CellRef, Scalar } from "../../core/sheet/grid";
import type { CellInput, SetCell } from "../../core/sheet/edit";
import type { Table, TableColumn } from "../../core/sheet/table";
import { readPlaceName } from "../../core/text/placeName";
import type { CheckedFile } from "./checkedFile";
import { planOf } from "./planOf";

type Sentence = (finding: Finding) => string;

/** The answer of `check --json`; its names are public, its schema is assets/schemas/check.schema.json. */
export function checkJson(files: readonly CheckedFile[], sentence: Sentence): object {
  return {
    version: 1,
    files: files.map((file) => fileJson(file, sentence)),
    plan: planOf(files).map(progressJson),
  };
}

function fileJson(file: CheckedFile, sentence: Sentence): object {
  return {
    file: file.file,
    sheets: file.workbook === undefined ? [] : tablesJson(file.workbook.report),
    verdicts: file.workbook?.report.records.map(recordJson) ?? [],
    criteria: file.workbook?.report.assessments.map(assessmentJson) ?? [],
    findings: file.findings.map((finding) => findingJson(finding, sentence(finding))),
    error: file.error,
  };
}

/** Places over columns go by the names their verdicts have. */
function tablesJson({ tables, records }: CheckReport): readonly object[] {
  const names = new Map(records.map(({ place }) => [place.written, place.name]));
  const nameOf = (written: string): string => names.get(written) ?? readPlaceName(written).name;
  return tables.map((table) => tableJson(table, nameOf));
}

function tableJson(table: Table, nameOf: (written: string) => string): object {
  return {
    name: table.sheetName,
    kind: table.kind,
    headerRows: table.headerRows.map((row) => row + 1),
    firstRow: table.firstRow + 1,
    lastRow: table.lastRow + 1,
    // The running number of a row tells nothing about the row.
    columns: table.columns
      .filter((column) => column.role !== "ordinal")
      .map((column) => columnJson(column, nameOf)),
  };
}

function columnJson(
  { role, column, stage, code, place, level }: TableColumn,
  nameOf: (written: string) => string,
): object {
  const name = place === undefined ? undefined : nameOf(place);
  return { role, column: columnName(column), stage, code, place: name, level };
}

function recordJson(record: IndicatorRecord): object {
  const { judgement } = record;
  return {
    sheet: record.cell.sheet,
    cell: cellName(record.cell),
    place: record.place.name,
    area: record.area,
    set: record.set,
    code: record.code,
    value: valueOf(record),
    unit: record.unit,
    target: record.targetText,
    targetCell: record.targetCell === undefined ? null : cellIn(record.targetCell, record.cell.sheet),
    targetSource: record.targetSource,
    confirmed: record.confirmed,
    verdict: judgement.verdict,
    reason: judgement.reason ?? null,
    written: record.written?.text ?? null,
    shortfall: judgement.shortfall ?? null,
    metOnlyRounded: judgement.metOnlyRounded,
  };
}

/** What the cell holds after reading: the figure judged, else the cell's number, else its text; null where it is blank. */
function valueOf({ judgement, raw, resultText }: IndicatorRecord): Scalar {
  if (judgement.value !== undefined) return judgement.value;
  if (raw.kind === "number" || raw.kind === "boolean") return raw.value;
  return resultText === "" ? null : resultText;
}

function assessmentJson(assessment: CommuneAssessment): object {
  return {
    place: assessment.place.name,
    set: assessment.set,
    met: assessment.met,
    unresolved: assessment.unresolved,
    of: assessment.of,
    level: assessment.level,
    criteria: assessment.criteria.map(({ no, verdict }) => ({ no, verdict })),
  };
}

export function findingJson(finding: Finding, message: string): object {
  return {
    id: finding.id,
    kind: finding.kind,
    severity: finding.severity,
    sheet: finding.sheet,
    cell: finding.cell === null ? null : cellName(finding.cell),
    place: finding.place,
    code: finding.code,
    is: finding.is,
    shouldBe: finding.shouldBe,
    difference: finding.difference,
    message,
    related: finding.related.map((cell) => cellIn(cell, finding.sheet)),
    edits: finding.edits.map(editJson),
  };
}

function editJson({ sheet, row, column, expect, value }: SetCell): object {
  return { sheet, cell: cellName({ row, column }), expect: expect ?? null, value: inputJson(value) };
}

function inputJson(input: CellInput): Scalar {
  return typeof input === "object" && input !== null ? `=${input.formula}` : input;
}

function progressJson(progress: PlanProgress): object {
  return {
    id: progress.id,
    target: progress.target,
    a: progress.a,
    b: progress.b,
    value: progress.value,
    verdict: progress.verdict,
    progress: progress.progress,
    cell: progress.cell === null ? null : addressOf(progress.cell),
  };
}

/** "E12", or with its sheet where that is another one. */
function cellIn(cell: CellOfSheet, sheet: string | null): string {
  return cell.sheet === sheet ? cellName(cell) : addressOf(cell);
}

function addressOf(cell: CellRef & { readonly sheet: string }): string {
  return `'${cell.sheet.replaceAll("'", "''")}'!${cellName(cell)}`;
}
