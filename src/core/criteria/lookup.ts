import type { CriteriaSet, Criterion, Indicator } from "./types";

const CODE = /^(\d{1,2})(?:\.(\d{1,2}))?$/;

/** A code as the set writes it: "17,8", " 17.08 " and "17.8." are all 17.8; undefined where it is no code at all. */
function tidyCode(written: string): { readonly code: string; readonly withoutZeros: string } | undefined {
  const code = written.trim().replace(",", ".").replace(/\.$/, "");
  const match = CODE.exec(code);
  if (match === null) return undefined;
  const [, head = "", tail] = match;
  const withoutZeros =
    tail === undefined ? String(Number(head)) : `${String(Number(head))}.${String(Number(tail))}`;
  return { code, withoutZeros };
}

/** A criterion with one indicator is written "5" or "5.1": both mean that indicator. */
function soleIndicatorOf(set: CriteriaSet, code: string): Indicator | undefined {
  const criterion = code.endsWith(".1") ? code.slice(0, -2) : code;
  if (criterion.includes(".")) return undefined;
  const indicators = set.indicators.filter((indicator) => indicator.criterion === criterion);
  return indicators.length === 1 ? indicators[0] : undefined;
}

/** The indicator a code names, however an office punctuates it; undefined where the set has none. */
export function indicatorOf(set: CriteriaSet, written: string): Indicator | undefined {
  const tidied = tidyCode(written);
  if (tidied === undefined) return undefined;
  return (
    set.indicators.find((indicator) => indicator.code === tidied.code) ??
    set.indicators.find((indicator) => indicator.code === tidied.withoutZeros) ??
    soleIndicatorOf(set, tidied.withoutZeros)
  );
}

/** The criterion a number, or the code of one of its indicators, belongs to. */
export function criterionOf(set: CriteriaSet, written: string): Criterion | undefined {
  const head = tidyCode(written)?.withoutZeros.split(".")[0];
  return set.criteria.find((criterion) => criterion.no === head);
}

/** The indicators of a criterion in the set's order; none where the set does not list them. */
export function indicatorsOf(set: CriteriaSet, criterion: string): readonly Indicator[] {
  return set.indicators.filter((indicator) => indicator.criterion === criterion);
}
