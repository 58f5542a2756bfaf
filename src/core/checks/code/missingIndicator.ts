import type { CriteriaSet, Indicator } from "../../criteria/types";
import type { Reading, WrittenCode } from "../../records/types";
import { indexLabels } from "../../sheet/labelIndex";
import { defineCheck } from "../finding";
import type { Draft } from "../finding";

export interface MissingIndicatorData {
  readonly label: string;
  readonly set: string;
  readonly scope: "indicator" | "criterion";
}

/** A sheet of fewer rows or columns is a department's own part of a set, not a set with holes. */
const MEANT_TO_BE_WHOLE = 0.5;

/** So many criteria wanting at one end of the set are a part of it that the sheet is not of: its office reports the rest. */
const CRITERIA_LEFT_OUT = 3;

/** The codes of the criteria before the first and after the last that is reported, where they are many. */
function outside(indicators: readonly Indicator[], reported: readonly Indicator[]): ReadonlySet<string> {
  const criteria = [...new Set(indicators.map(({ criterion }) => criterion))];
  const present = reported.map(({ criterion }) => criteria.indexOf(criterion));
  const before = criteria.slice(0, Math.min(...present));
  const after = criteria.slice(Math.max(...present) + 1);
  const left = [before, after].filter(({ length }) => length >= CRITERIA_LEFT_OUT).flat();
  return new Set(indicators.flatMap(({ code, criterion }) => (left.includes(criterion) ? [code] : [])));
}

/** Of the indicators without a row those a sheet should have: of a mere part of the set, those of the criteria it reports. */
function expectedAbsent(indicators: readonly Indicator[], absent: readonly string[]): readonly string[] {
  const reported = indicators.filter(({ code }) => !absent.includes(code));
  if (reported.length >= indicators.length * MEANT_TO_BE_WHOLE) {
    const left = outside(indicators, reported);
    return absent.filter((code) => !left.has(code));
  }
  const criteria = new Set(reported.map(({ criterion }) => criterion));
  const ofThem = indicators.filter(({ criterion }) => criteria.has(criterion));
  // Single indicators out of many criteria are a choice of indicators.
  if (reported.length * 2 < ofThem.length) return [];
  return ofThem.map(({ code }) => code).filter((code) => absent.includes(code));
}

/** The indicators whose rows are there by their labels, under a code that is found at its own cell: one cause, one finding. */
function miscoded(
  codes: readonly WrittenCode[],
  sheet: string,
  set: CriteriaSet | undefined,
): ReadonlySet<string> {
  const labels = codes.flatMap(({ cell, known, repeats, label }) =>
    cell.sheet === sheet && (known === false || repeats !== undefined) ? (label ?? []) : [],
  );
  if (set === undefined || labels.length === 0) return new Set();
  const index = indexLabels(set);
  return new Set(labels.flatMap((label) => index.codeOf(label) ?? []));
}

function* missingRows(
  reading: Reading,
  sets: ReadonlyMap<string, CriteriaSet>,
): Iterable<Draft<MissingIndicatorData>> {
  const ofSheets = new Set<string>();
  for (const { layout, cell, scope } of reading.records) {
    if (layout === "communeSheet" && scope === "indicator") ofSheets.add(cell.sheet);
  }
  for (const { absent, set, place, sheet } of reading.assessments) {
    if (!ofSheets.has(sheet)) continue;
    const indicators = sets.get(set)?.indicators ?? [];
    const labels = new Map(indicators.map((indicator) => [indicator.code, indicator.label]));
    const there = miscoded(reading.codes, sheet, sets.get(set));
    for (const code of expectedAbsent(indicators, absent)) {
      if (there.has(code)) continue;
      yield {
        sheet,
        cell: null,
        code,
        ...(place.name === "" ? {} : { place: place.name }),
        data: { label: labels.get(code) ?? "", set: sets.get(set)?.name ?? set, scope: "indicator" },
      };
    }
  }
}

/** The codes of each matrix, by its table. */
function codesOfMatrices(reading: Reading): ReadonlyMap<number, readonly WrittenCode[]> {
  const matrices = new Set<number>();
  for (const { layout, table } of reading.records) {
    if (layout === "matrix") matrices.add(table);
  }
  const byTable = new Map<number, WrittenCode[]>();
  for (const code of reading.codes) {
    if (!matrices.has(code.table)) continue;
    const own = byTable.get(code.table);
    if (own === undefined) byTable.set(code.table, [code]);
    else own.push(code);
  }
  return byTable;
}

function* missingColumns(
  reading: Reading,
  sets: ReadonlyMap<string, CriteriaSet>,
): Iterable<Draft<MissingIndicatorData>> {
  for (const [table, codes] of codesOfMatrices(reading)) {
    const head = reading.tables[table];
    const set = sets.get(head?.set ?? "");
    if (head === undefined || set === undefined) continue;
    const written = new Set(codes.map(({ code }) => code));
    const scope = codes.some((code) => code.scope === "indicator") ? "indicator" : "criterion";
    const expected =
      scope === "indicator"
        ? set.indicators.map(({ code, label }) => ({ code, label }))
        : set.criteria.map(({ no, name }) => ({ code: no, label: name }));
    const absent = expected.filter(({ code }) => !written.has(code));
    if (expected.length - absent.length < expected.length * MEANT_TO_BE_WHOLE) continue;
    for (const { code, label } of absent) {
      yield { sheet: head.sheet, cell: null, code, data: { label, set: set.name, scope } };
    }
  }
}

export const missingIndicator = defineCheck({
  kind: "missing-indicator",
  severity: "warning",
  about: "code",
  description: "An indicator of the set for which a sheet has no row, or a matrix no column",
  formula: "=ISNA(MATCH(MaChiTieu,A$6:A$75,0))",
  *run({ reading, sets }): Iterable<Draft<MissingIndicatorData>> {
    yield* missingRows(reading, sets);
    yield* missingColumns(reading, sets);
  },
});
