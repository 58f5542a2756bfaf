import { levelStanding } from "../core/criteria/level";
import { regressionBetween } from "../core/criteria/regression";
import { reportedVerdicts } from "../core/criteria/reportedVerdicts";
import type { CriteriaSet } from "../core/criteria/types";
import { assessCommune } from "../core/criteria/verdict";
import type { CriteriaCount, VerdictsByCode } from "../core/criteria/verdict";
import type { CellAnswer, FunctionBody } from "./answers";
import { cellFrom, SizesDifferError, widthOf } from "./cells";
import type { Cells } from "./cells";
import { Scopes } from "./scopes";
import type { Scope } from "./scopes";
import { WORDS } from "./words";

const LEFT_OUT: Cells = [[null]];

/** How communes stand beside each other in a block of results. */
interface CommuneLayout {
  readonly communes: "alone" | "inColumns" | "inRows";
  readonly count: number;
}

function layoutOf(codes: Cells, results: Cells): CommuneLayout {
  const [rows, columns] = [results.length, widthOf(results)];
  const isSameSize = codes.length === rows && widthOf(codes) === columns;
  if (isSameSize) return { communes: "alone", count: 1 };
  if (codes.length === rows && widthOf(codes) === 1) return { communes: "inColumns", count: columns };
  if (codes.length === 1 && widthOf(codes) === columns) return { communes: "inRows", count: rows };
  throw new SizesDifferError();
}

/** One commune's values, in the order of the codes. */
function valuesOf(block: Cells, { communes }: CommuneLayout, commune: number): readonly unknown[] {
  switch (communes) {
    case "alone":
      return block.flat();
    case "inColumns":
      return block.map((row) => row[commune]);
    case "inRows":
      return block[commune] ?? [];
  }
}

/** One answer, or several side by side, for each commune; where communes are columns they stand below each other. */
function besideEach(
  layout: CommuneLayout,
  answer: (commune: number) => readonly CellAnswer[],
): readonly (readonly CellAnswer[])[] {
  const rows = Array.from({ length: layout.count }, (_commune, commune) => answer(commune));
  if (layout.communes !== "inColumns") return rows;
  return (rows[0] ?? []).map((_cell, at) => rows.map((row) => row[at] ?? ""));
}

/** The value of an argument that is one for all communes, or one for each. */
function valueFor(block: Cells, { count }: CommuneLayout, commune: number): unknown {
  const values = block.flat();
  if (values.length !== 1 && values.length !== count) throw new SizesDifferError();
  return values[values.length === 1 ? 0 : commune];
}

/** The verdicts on what one commune reports; codes that name nothing are left out, as a header or a blank row is. */
function verdictsOf(scopes: Scopes, scope: Scope, codes: Cells, values: readonly unknown[]): VerdictsByCode {
  const listed = scopes.codesOf(scope.set, codes);
  return reportedVerdicts(
    listed.flatMap((one, at) =>
      one.kind === "code"
        ? [{ code: one.code, found: scope.target(one.code), cell: cellFrom(values[at]) }]
        : [],
    ),
  );
}

type CountAnswer = (count: CriteriaCount) => readonly CellAnswer[];

function overCommunes(sets: readonly CriteriaSet[], answer: CountAnswer): FunctionBody {
  return (
    codes = LEFT_OUT,
    results = LEFT_OUT,
    set = LEFT_OUT,
    area = LEFT_OUT,
    year = LEFT_OUT,
    thresholds,
  ) => {
    const scopes = new Scopes(sets, thresholds);
    const layout = layoutOf(codes, results);
    const at = (block: Cells, commune: number) => valueFor(block, layout, commune);
    return besideEach(layout, (commune) => {
      const scope = scopes.scopeOf({
        set: at(set, commune),
        area: at(area, commune),
        year: at(year, commune),
      });
      if (scope.kind === "fault") return [scope.words];
      return answer(
        assessCommune(scope.set, verdictsOf(scopes, scope, codes, valuesOf(results, layout, commune))),
      );
    });
  };
}

/** `NTM.SOTIEUCHI`: how many criteria are met, and beside it how many could not be judged. */
export const criteriaMet = (sets: readonly CriteriaSet[]): FunctionBody =>
  overCommunes(sets, ({ met, unresolved }) => [met, unresolved === 0 ? "" : WORDS.unresolved(unresolved)]);

/** `NTM.TIEUCHICHUADAT`: which criteria are not met, then which could not be judged. */
export const criteriaUnmet = (sets: readonly CriteriaSet[]): FunctionBody =>
  overCommunes(sets, ({ criteria }) => {
    const unmet = criteria.filter(({ verdict }) => verdict === "unmet").map(({ no }) => no);
    const open = criteria
      .filter(({ verdict }) => verdict !== "unmet" && verdict !== "met")
      .map(({ no }) => no);
    return [listWithOpen(unmet, open)];
  });

function listWithOpen(numbers: readonly string[], open: readonly string[]): string {
  const parts = [numbers.join(", "), open.length === 0 ? "" : WORDS.unresolvedCriteria(open)];
  return parts.filter((part) => part !== "").join("; ") || WORDS.none;
}

/** `NTM.TUTTIEUCHI`: which criteria were met last period and are not now. */
export function criteriaLost(sets: readonly CriteriaSet[]): FunctionBody {
  return (
    codes = LEFT_OUT,
    current = LEFT_OUT,
    previous = LEFT_OUT,
    set = LEFT_OUT,
    area = LEFT_OUT,
    year = LEFT_OUT,
    thresholds,
  ) => {
    const scopes = new Scopes(sets, thresholds);
    const layout = layoutOf(codes, current);
    if (previous.length !== current.length || widthOf(previous) !== widthOf(current)) {
      throw new SizesDifferError();
    }
    const at = (block: Cells, commune: number) => valueFor(block, layout, commune);
    return besideEach(layout, (commune) => {
      const scope = scopes.scopeOf({
        set: at(set, commune),
        area: at(area, commune),
        year: at(year, commune),
      });
      if (scope.kind === "fault") return [scope.words];
      const verdicts = (block: Cells) => verdictsOf(scopes, scope, codes, valuesOf(block, layout, commune));
      const { lost, unresolved } = regressionBetween(scope.set, verdicts(previous), verdicts(current));
      return [listWithOpen(lost, unresolved)];
    });
  };
}

/**
 * `NTM.MUCDAT`: the level reached. [bo] may name the set of each code, so that the advanced level stands on the standard one.
 */
export function levelOfCommune(sets: readonly CriteriaSet[]): FunctionBody {
  return (
    codes = LEFT_OUT,
    results = LEFT_OUT,
    set = LEFT_OUT,
    area = LEFT_OUT,
    year = LEFT_OUT,
    thresholds,
  ) => {
    const scopes = new Scopes(sets, thresholds);
    const layout = layoutOf(codes, results);
    const setNames = namesOfCodes(codes, set);
    const at = (block: Cells, commune: number) => valueFor(block, layout, commune);
    return besideEach(layout, (commune) => {
      const where = { area: at(area, commune), year: at(year, commune) };
      const named = setNames.map((name) =>
        name === undefined ? undefined : scopes.scopeOf({ set: name, ...where }),
      );
      const fault = named.find((scope) => scope?.kind === "fault");
      if (fault?.kind === "fault") return [fault.words];
      const values = valuesOf(results, layout, commune);
      const counts = [...new Set(named)].flatMap((scope) => {
        if (scope?.kind !== "scope") return [];
        const own = [codes.flat().map((code, index) => (named[index] === scope ? code : null))];
        const { met, unresolved, of } = assessCommune(scope.set, verdictsOf(scopes, scope, own, values));
        return [{ set: scope.set, met, unresolved, of }];
      });
      return [WORDS.levels[levelStanding(counts)]];
    });
  };
}

/** The value of [bo] for each code, one after another; undefined where there is no code. */
function namesOfCodes(codes: Cells, set: Cells): readonly unknown[] {
  const names = set.flat();
  const cells = codes.flat();
  if (names.length !== 1 && names.length !== cells.length) throw new SizesDifferError();
  return cells.map((code, index) => {
    if (cellFrom(code).kind === "blank") return undefined;
    return names[names.length === 1 ? 0 : index] ?? null;
  });
}
