import { areaNamed } from "../core/criteria/areaNamed";
import { codesInOrder } from "../core/criteria/codesInOrder";
import type { ListedCode } from "../core/criteria/codesInOrder";
import { indicatorTarget } from "../core/criteria/indicatorTarget";
import type { IndicatorTarget, ThresholdScope } from "../core/criteria/indicatorTarget";
import { setNamed, usualSet } from "../core/criteria/setNamed";
import { readThresholdTable } from "../core/criteria/thresholdTable";
import type { CriteriaSet, OfficeThreshold } from "../core/criteria/types";
import type { CriteriaCells } from "../core/office/criteriaLayout";
import { readCriteriaSheet } from "../core/office/criteriaSheet";
import type { RawCell } from "../core/target/types";
import { readYear } from "../core/text/year";
import { cellFrom, cellsOf } from "./cells";
import type { Cells } from "./cells";
import { WORDS } from "./words";

/** What the arguments [bo], [vung], [nam] say does not fit; the words are for the cell. */
export interface ScopeFault {
  readonly kind: "fault";
  readonly words: string;
}

/** Which thresholds hold for a cell or a commune. */
export class Scope {
  readonly kind = "scope";
  private readonly known = new Map<string, IndicatorTarget>();

  constructor(private readonly thresholds: ThresholdScope) {}

  get set(): CriteriaSet {
    return this.thresholds.set;
  }

  target(code: string): IndicatorTarget {
    const known = this.known.get(code) ?? indicatorTarget(this.thresholds, code);
    this.known.set(code, known);
    return known;
  }
}

/** Values of [bo], [vung] and [nam] for one cell or commune. */
export interface ScopeValues {
  readonly set: unknown;
  readonly area: unknown;
  readonly year: unknown;
}

/** Finds the thresholds of one call of a function: for each set, area and year they are looked up once. */
export class Scopes {
  private readonly known = new Map<string, Scope | ScopeFault>();
  private readonly scopes = new Map<string, Scope>();
  private readonly office = new Map<string, readonly OfficeThreshold[]>();
  private readonly lists = new Map<Cells, Map<CriteriaSet, readonly ListedCode[]>>();

  /** The set the office states in the range it hands over, where that is a whole criteria set. */
  private readonly own: CriteriaSet | undefined;
  private readonly sets: readonly CriteriaSet[];

  constructor(
    given: readonly CriteriaSet[],
    private readonly thresholds: Cells | undefined,
  ) {
    this.own = thresholds === undefined ? undefined : setIn(thresholds, given);
    this.sets = this.own === undefined ? given : [this.own, ...given];
  }

  scopeOf({ set, area, year }: ScopeValues): Scope | ScopeFault {
    const texts = [set, area, year].map((value) => textOf(cellFrom(value)));
    const key = texts.join("\u0000");
    const [setText = "", areaText = "", yearText = ""] = texts;
    const known = this.known.get(key) ?? this.found(setText, areaText, yearText);
    this.known.set(key, known);
    return known;
  }

  /** The codes of a block in its order, by a set. */
  codesOf(set: CriteriaSet, block: Cells): readonly ListedCode[] {
    const bySet = this.lists.get(block) ?? new Map<CriteriaSet, readonly ListedCode[]>();
    this.lists.set(block, bySet);
    const known = bySet.get(set) ?? codesInOrder(set, cellsOf(block));
    bySet.set(set, known);
    return known;
  }

  /** Two names of one set give one scope. */
  private found(setText: string, areaText: string, yearText: string): Scope | ScopeFault {
    const year = yearText === "" ? undefined : readYear(yearText);
    if (yearText !== "" && year === undefined) return { kind: "fault", words: WORDS.badYear };
    const set = setText === "" ? (this.own ?? usualSet(this.sets, year)) : setNamed(this.sets, setText, year);
    if (set === undefined) return { kind: "fault", words: WORDS.unknownSet };
    const area = areaText === "" ? "" : (areaNamed(set, areaText)?.id ?? ownArea(set, areaText));
    if (area === undefined) return { kind: "fault", words: WORDS.unknownArea };
    const thresholds = { set, area, year: year ?? set.years.to, office: this.officeOf(set) };
    const key = [set.id, area, thresholds.year].join("\u0000");
    const known = this.scopes.get(key) ?? new Scope(thresholds);
    this.scopes.set(key, known);
    return known;
  }

  private officeOf(set: CriteriaSet): readonly OfficeThreshold[] {
    if (this.own !== undefined) return [];
    const rows = this.thresholds?.map((row) => row.map(cellFrom));
    const known = this.office.get(set.id) ?? readThresholdTable(rows ?? [], this.sets, set);
    this.office.set(set.id, known);
    return known;
  }
}

/** A set of the office's own may say nothing of areas, and then holds in all of them. */
function ownArea(set: CriteriaSet, areaText: string): string | undefined {
  return set.origin === "office" ? areaText : undefined;
}

const OWN_SET = "Bộ tiêu chí";

function setIn(range: Cells, given: readonly CriteriaSet[]): CriteriaSet | undefined {
  const cells: CriteriaCells = {
    name: OWN_SET,
    rowCount: range.length,
    columnCount: range[0]?.length ?? 0,
    rawAt: (row, column) => cellFrom(range[row]?.[column]),
  };
  return readCriteriaSheet(cells, given)?.set;
}

/** A cell as a word of a formula's argument. */
export function textOf(cell: RawCell): string {
  switch (cell.kind) {
    case "text":
      return cell.text.trim();
    case "number":
      return String(cell.value);
    case "error":
      return cell.code;
    default:
      return "";
  }
}

/** The words for a cell whose code names no indicator; undefined for a code. */
export function codeFault(listed: ListedCode): string | undefined {
  switch (listed.kind) {
    case "blank":
      return "";
    case "either":
      return WORDS.eitherCode(...listed.codes);
    case "unreadable":
      return WORDS.unreadableCode;
    case "code":
      return undefined;
  }
}
