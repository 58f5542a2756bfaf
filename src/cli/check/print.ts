import type { Finding } from "../../core/checks/catalogue";
import { RAW_DECIMALS, shareOf, writtenDecimals } from "../../core/plan/printedShare";
import type { CommuneAssessment, PlanProgress } from "../../core/records/types";
import { roundTo } from "../../core/text/number";
import { printTable } from "../print/columns";
import type { Texts } from "../texts";
import type { CheckedFile } from "./checkedFile";
import { printFindings } from "./printFindings";
import { SEVERITIES } from "./printing";
import type { Printing } from "./printing";
import { countsOf } from "./counts";
import { planOf } from "./planOf";

/** The report of a check as a person reads it: findings by file and sheet, then communes, then the plan. */
export function printCheck(files: readonly CheckedFile[], printing: Printing): string {
  const blocks = files.map((file) => [...printFile(file, printing), ...printCommunes(file, printing)]);
  const plan = printPlan(planOf(files), printing);
  const total = files.length > 1 ? [printTotal(files, printing)] : [];
  return [...blocks, plan, total]
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map((line) => `${line}\n`).join(""))
    .join("\n");
}

function printFile(file: CheckedFile, printing: Printing): readonly string[] {
  const { texts, paint } = printing;
  const head = paint("strong", file.file);
  const report = file.workbook?.report;
  const lines =
    report === undefined
      ? [head]
      : [`${head}  ${paint("faint", texts.check.sheetsRecognised(sheetsIn(file), report.records.length))}`];
  for (const [sheet, findings] of bySheet(file)) {
    lines.push(
      "",
      `  ${paint("strong", sheet ?? texts.check.wholeFile)}`,
      ...printFindings(findings, printing),
    );
  }
  lines.push("", `  ${printCounts(file.findings, printing)}`);
  return lines;
}

function sheetsIn(file: CheckedFile): number {
  return new Set(file.workbook?.report.tables.map((table) => table.sheet)).size;
}

/** Findings of the file first, then of its sheets in the order of their tabs; within a sheet by severity, then as found. */
function bySheet(file: CheckedFile): ReadonlyMap<string | null, readonly Finding[]> {
  const tabs = [null, ...new Set(file.workbook?.report.tables.map((table) => table.sheetName))];
  const named = [...new Set(file.findings.map((finding) => finding.sheet))];
  const order = [...tabs, ...named.filter((sheet) => !tabs.includes(sheet))];
  const groups = new Map<string | null, readonly Finding[]>();
  for (const sheet of order) {
    const here = file.findings.filter((finding) => finding.sheet === sheet);
    const sorted = SEVERITIES.flatMap((severity) => here.filter((finding) => finding.severity === severity));
    if (sorted.length > 0) groups.set(sheet, sorted);
  }
  return groups;
}

function printCounts(findings: readonly Finding[], { texts, paint }: Printing): string {
  const [errors, warnings, notes] = countsOf(findings);
  const counts = texts.check.counts(errors, warnings, notes);
  if (errors > 0) return paint("error", counts);
  if (warnings > 0) return paint("warning", counts);
  const nothing = paint("good", texts.check.nothingFound);
  return notes === 0 ? nothing : `${nothing} ${paint("faint", `(${counts})`)}`;
}

function printTotal(files: readonly CheckedFile[], { texts, paint }: Printing): string {
  const counts = countsOf(files.flatMap((file) => file.findings));
  return paint("strong", texts.check.total(files.length, ...counts));
}

function printCommunes(file: CheckedFile, printing: Printing): readonly string[] {
  const { texts, paint, setName } = printing;
  const assessments = file.workbook?.report.assessments ?? [];
  if (assessments.length === 0) return [];
  const [commune, set, met, unmet, unresolved] = texts.check.communeColumns;
  const rows = assessments.map((each) => [
    each.place.name,
    setName(each.set),
    `${each.met}/${each.of}`,
    criteriaList(each, ["unmet"], texts),
    criteriaList(each, ["unclear", "missing"], texts),
  ]);
  const table = printTable(
    [
      { head: commune, align: "left" },
      { head: set, align: "left" },
      { head: met, align: "right" },
      { head: unmet, align: "left" },
      { head: unresolved, align: "left" },
    ],
    rows,
  );
  return ["", `  ${paint("strong", texts.check.communesHead)}`, ...indented(table)];
}

function criteriaList(
  assessment: CommuneAssessment,
  verdicts: readonly CommuneAssessment["criteria"][number]["verdict"][],
  texts: Texts,
): string {
  const numbers = assessment.criteria.filter(({ verdict }) => verdicts.includes(verdict)).map(({ no }) => no);
  return numbers.length === 0 ? texts.check.none : numbers.join(", ");
}

function printPlan(plan: readonly PlanProgress[], { texts, paint }: Printing): readonly string[] {
  if (plan.length === 0) return [];
  const [label, target, raw, printed, progress, verdict] = texts.check.planColumns;
  const rows = plan.map((each) => [
    each.label,
    each.target,
    rawFigures(each, texts),
    printedValue(each, texts),
    each.progress === null ? texts.check.noCell : `${texts.number(Math.floor(each.progress * 100))}%`,
    texts.verdict(each.verdict, each.metOnlyRounded),
  ]);
  const table = printTable(
    [
      { head: label, align: "left" },
      { head: target, align: "left" },
      { head: raw, align: "right" },
      { head: printed, align: "right" },
      { head: progress, align: "right" },
      { head: verdict, align: "left" },
    ],
    rows,
  );
  return [paint("strong", texts.check.planHead), ...indented(table)];
}

/** "31/47 (65,957%)": the figures a share comes from and the share before any rounding. */
function rawFigures(progress: PlanProgress, texts: Texts): string {
  const { a, b, value } = progress;
  if (a !== null && b !== null) {
    const counts = `${texts.number(a)}/${texts.number(b)}`;
    const share = shareOf(progress);
    return share === undefined ? counts : `${counts} (${texts.number(roundTo(share, RAW_DECIMALS))}%)`;
  }
  const only = a ?? value;
  return only === null ? texts.check.noCell : texts.number(only);
}

/** A share rounded as its target is written; any other figure as it was reported. */
function printedValue(progress: PlanProgress, texts: Texts): string {
  const { value, unit, target } = progress;
  if (value === null) return texts.check.noCell;
  const share = shareOf(progress);
  if (share !== undefined) return `${texts.number(roundTo(share, writtenDecimals(target)))}%`;
  return unit.startsWith("%") ? `${texts.number(value)}%` : texts.number(value);
}

function indented(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `    ${line}`);
}
