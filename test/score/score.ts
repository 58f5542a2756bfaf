import type { ColumnAnswer, FileAnswer, FindingAnswer, TableAnswer } from "./answer";
import type { CountedCommune, ExpectedTable, Expectation, PlantedFault } from "./expectation";
import { shareOf, sumOf, tallyOf } from "./tally";
import type { Tally } from "./tally";

/** What is measured of a workbook. */
export interface Score {
  /** Planted faults found at their cell. */
  readonly recall: Tally;
  /** Errors and warnings that are planted faults. */
  readonly precision: Tally;
  /** Clean workbooks without an error or warning. */
  readonly silence: Tally;
  readonly verdicts: Tally;
  readonly counts: Tally;
  readonly kinds: Tally;
  readonly headers: Tally;
  readonly roles: Tally;
}

export const MEASURES = [
  "recall",
  "precision",
  "silence",
  "verdicts",
  "counts",
  "kinds",
  "headers",
  "roles",
] as const satisfies readonly (keyof Score)[];

export type Measure = (typeof MEASURES)[number];

export function scoreOf(expected: Expectation, answer: FileAnswer): Score {
  const tables = paired(expected.sheets, answer.sheets);
  return {
    recall: tallyOf(expected.findings.map((fault) => missedBy(answer.findings, fault))),
    precision: tallyOf(troubles(answer).map((finding) => unplanted(expected.findings, finding))),
    silence: expected.findings.length > 0 ? tallyOf([]) : tallyOf([brokenSilence(answer)]),
    verdicts: verdictTally(expected, answer),
    counts: tallyOf(expected.criteria.map((commune) => miscounted(answer.criteria, commune))),
    kinds: kindTally(tables, answer.sheets),
    headers: tallyOf(tables.map(([table, found]) => wrongHeader(table, found))),
    roles: sumOf(tables.map(([table, found]) => roleTally(table, found))),
  };
}

export function sumOfScores(scores: readonly Score[]): Score {
  const sum = (measure: Measure) => sumOf(scores.map((score) => score[measure]));
  return {
    recall: sum("recall"),
    precision: sum("precision"),
    silence: sum("silence"),
    verdicts: sum("verdicts"),
    counts: sum("counts"),
    kinds: sum("kinds"),
    headers: sum("headers"),
    roles: sum("roles"),
  };
}

export function shareOfMeasure(score: Score, measure: Measure): number {
  return shareOf(score[measure]);
}

const troubles = (answer: FileAnswer) => answer.findings.filter(({ severity }) => severity !== "note");

function isOf(fault: PlantedFault, finding: FindingAnswer): boolean {
  const isThere =
    fault.cell === null ? finding.cell === null : fault.cell.split("|").includes(finding.cell ?? "");
  return (
    finding.kind === fault.kind &&
    isThere &&
    finding.sheet === fault.sheet &&
    (fault.code === undefined || finding.code === fault.code)
  );
}

function missedBy(findings: readonly FindingAnswer[], fault: PlantedFault): string | null {
  return findings.some((finding) => isOf(fault, finding))
    ? null
    : `not found: ${fault.sheet ?? "file"} ${fault.cell ?? fault.code ?? "-"} ${fault.kind}`;
}

function unplanted(planted: readonly PlantedFault[], finding: FindingAnswer): string | null {
  return planted.some((fault) => isOf(fault, finding)) ? null : `not planted: ${inWords(finding)}`;
}

function brokenSilence(answer: FileAnswer): string | null {
  const [first] = troubles(answer);
  if (answer.error !== null) return `not read: ${answer.error}`;
  return first === undefined ? null : `not silent: ${inWords(first)}`;
}

function inWords({ sheet, cell, code, kind, message }: FindingAnswer): string {
  return `${sheet ?? "file"} ${cell ?? code ?? "-"} ${kind} (${message})`;
}

function verdictTally(expected: Expectation, answer: FileAnswer): Tally {
  const given = new Map(answer.verdicts.map(({ sheet, cell, verdict }) => [`${sheet}!${cell}`, verdict]));
  const asked = Object.entries(expected.verdicts).flatMap(([sheet, cells]) =>
    Object.entries(cells).map(([cell, verdict]) => [`${sheet}!${cell}`, verdict] as const),
  );
  return tallyOf(
    asked.map(([cell, verdict]) => {
      const found = given.get(cell) ?? "no verdict";
      return found === verdict ? null : `verdict at ${cell}: ${found}, should be ${verdict}`;
    }),
  );
}

function miscounted(found: readonly CountedCommune[], commune: CountedCommune): string | null {
  const counts = found.filter(({ place, set }) => place === commune.place && set === commune.set);
  const isRight = counts.some(
    ({ met, unresolved, of }) =>
      met === commune.met && unresolved === commune.unresolved && of === commune.of,
  );
  if (isRight) return null;
  const [count] = counts;
  const words = count === undefined ? "none" : `${count.met} met, ${count.unresolved} unresolved`;
  return `count of ${commune.place} ${commune.set}: ${words}, should be ${commune.met}, ${commune.unresolved}`;
}

/** Tables of one sheet are paired in their order. */
function paired(
  expected: readonly ExpectedTable[],
  found: readonly TableAnswer[],
): readonly (readonly [ExpectedTable, TableAnswer | undefined])[] {
  return expected.map((table, index) => {
    const before = expected.slice(0, index).filter(({ name }) => name === table.name).length;
    return [table, found.filter(({ name }) => name === table.name)[before]] as const;
  });
}

/** Tables that nobody laid out count as wrong kinds, but for sheets the expectation does not speak of. */
function kindTally(
  tables: readonly (readonly [ExpectedTable, TableAnswer | undefined])[],
  found: readonly TableAnswer[],
): Tally {
  const names = new Set(tables.map(([{ name }]) => name));
  const taken = new Set(tables.map(([, table]) => table));
  const unasked = found.filter((table) => names.has(table.name) && !taken.has(table));
  return tallyOf([
    ...tables.map(([table, other]) => {
      const kind = other?.kind ?? "no table";
      return kind === table.kind ? null : `kind of ${table.name}: ${kind}, should be ${table.kind}`;
    }),
    ...unasked.map((table) => `kind of ${table.name}: another ${table.kind} from row ${table.firstRow}`),
  ]);
}

function wrongHeader(table: ExpectedTable, found: TableAnswer | undefined): string | null {
  const rows = (one: ExpectedTable | TableAnswer) =>
    [
      one.headerRows.join(","),
      table.firstRow === undefined ? "" : String(one.firstRow),
      table.lastRow === undefined ? "" : String(one.lastRow),
    ].join(" ");
  if (found === undefined) return `rows of ${table.name}: no table`;
  return rows(table) === rows(found)
    ? null
    : `rows of ${table.name}: ${rows(found)}, should be ${rows(table)}`;
}

/** Each column that either side gives a role. */
function roleTally(table: ExpectedTable, found: TableAnswer | undefined): Tally {
  // Whoever wrote the expectation was not sure of any.
  if (Object.keys(table.columns).length === 0) return tallyOf([]);
  const roles = new Map((found?.columns ?? []).map((column) => [column.column, roleInWords(column)]));
  const letters = [...new Set([...Object.keys(table.columns), ...roles.keys()])];
  return tallyOf(
    letters.map((letter) => {
      const role = roles.get(letter) ?? "none";
      const wanted = table.columns[letter] ?? "none";
      return role === wanted ? null : `column ${letter} of ${table.name}: ${role}, should be ${wanted}`;
    }),
  );
}

function roleInWords({ role, stage, code, place }: ColumnAnswer): string {
  return [role, stage, code, place].filter((word) => word !== undefined).join(" ");
}
