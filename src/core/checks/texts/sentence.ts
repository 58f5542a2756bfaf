import { printNumber } from "../../text/number";
import { areaName, cellName } from "../../sheet/address";
import type { CellOfSheet } from "../../records/types";
import type { Finding, FindingNamed, Kind } from "../catalogue";

/** What one finding says, in the order in which a person needs it; the place it stands at comes before. */
export interface Sentence {
  readonly what: string;
  readonly shouldBe?: string;
  readonly why?: string;
  readonly fix?: string;
}

/** A sentence for every kind: the compiler asks for each. */
export type Sentences = { readonly [K in Kind]: (finding: FindingNamed<K>) => Sentence };

/** Everything one language says. */
export interface Language {
  readonly sentences: Sentences;
  /** The words for where a finding stands. */
  readonly where: {
    readonly sheet: (name: string) => string;
    readonly cell: (address: string) => string;
    readonly indicator: (code: string) => string;
    readonly criterion: (no: string) => string;
    readonly file: string;
    readonly plan: string;
  };
}

function isOfCriterion(finding: Finding): boolean {
  return (
    finding.kind === "criterion-mismatch" ||
    ((finding.kind === "missing-indicator" || finding.kind === "regression") &&
      finding.data.scope === "criterion")
  );
}

function codeIn(finding: Finding, { where }: Language): readonly string[] {
  if (finding.code === null || isOfPlan(finding) || finding.kind === "rule-broken") return [];
  // A plan target has a name for machines; the sentence says what it is.
  if (finding.kind === "met-only-rounded" && !/^\d/.test(finding.code)) return [];
  return [isOfCriterion(finding) ? where.criterion(finding.code) : where.indicator(finding.code)];
}

function isOfPlan({ kind }: Finding): boolean {
  return kind === "plan-target-missed" || kind === "plan-behind" || kind === "registered-behind";
}

function placeOf(finding: Finding, language: Language): string {
  const { where } = language;
  const { sheet, cell, place } = finding;
  const isWhole = sheet === null && place === null;
  const parts = [
    ...(sheet === null ? [] : [where.sheet(sheet)]),
    ...(cell === null ? [] : [where.cell(cellName(cell))]),
    ...(isWhole ? [isOfPlan(finding) || finding.kind === "met-only-rounded" ? where.plan : where.file] : []),
    ...(place === null ? [] : [place]),
    ...codeIn(finding, language),
  ];
  return parts.join(", ");
}

function sentenceOf(finding: Finding, { sentences }: Language): Sentence {
  // The map has, under every kind, the sentence of that very kind.
  return (sentences[finding.kind] as (finding: Finding) => Sentence)(finding);
}

/** The whole message: where · what is · what should be · why · how to fix. */
export function messageIn(language: Language, finding: Finding): string {
  const { what, shouldBe, why, fix } = sentenceOf(finding, language);
  const sentences = [what, shouldBe, why, fix].flatMap((part) => (part === undefined ? [] : [`${part}.`]));
  return `${placeOf(finding, language)}: ${sentences.join(" ")}`;
}

/** The parts of a message, for a pane that lays them out. */
export function partsIn(language: Language, finding: Finding): Sentence & { readonly where: string } {
  return { where: placeOf(finding, language), ...sentenceOf(finding, language) };
}

/** Puts what a cell says between quotation marks; a blank cell has a word of its own. */
export function quoting(blank: string): (text: string | number | null) => string {
  return (text) =>
    text === null || text === "" ? blank : `“${typeof text === "number" ? printNumber(text) : text}”`;
}

/** "E12", or "Phước Thái!E12" where the cell lies on another sheet. */
export function addressOf(cell: CellOfSheet, sheet: string | null): string {
  return cell.sheet === sheet ? cellName(cell) : `${cell.sheet}!${cellName(cell)}`;
}

/** The cells a sum is over, as one area where they lie in one row or column. */
export function addressesOf(cells: readonly CellOfSheet[], sheet: string | null): string {
  const first = cells[0];
  const last = cells.at(-1);
  if (first === undefined || last === undefined) return "";
  if (cells.length < 3 || (first.row !== last.row && first.column !== last.column)) {
    return cells.map((cell) => addressOf(cell, sheet)).join(", ");
  }
  return areaName({ top: first.row, left: first.column, bottom: last.row, right: last.column });
}
