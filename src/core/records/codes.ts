import { indicatorOf } from "../criteria/lookup";
import type { CriteriaSet } from "../criteria/types";

/** The codes of one criteria set, for looking up what sheets write. */
export interface CodeBook {
  /** False where the set's list of indicators is not known, so nothing can be called unknown. */
  readonly listed: boolean;
  readonly indicators: ReadonlySet<string>;
  readonly criteria: ReadonlySet<string>;
  /** The set's own form of an indicator's code: a criterion's single indicator is written with and without ".1". */
  canonical(code: string): string;
}

export function codeBookOf(set: CriteriaSet | undefined): CodeBook {
  const known = new Map<string, string>();
  return {
    listed: (set?.indicators.length ?? 0) > 0,
    indicators: new Set(set?.indicators.map((indicator) => indicator.code)),
    criteria: new Set(set?.criteria.map((criterion) => criterion.no)),
    canonical: (code) => {
      const earlier = known.get(code);
      if (earlier !== undefined) return earlier;
      const own = (set === undefined ? undefined : indicatorOf(set, code)?.code) ?? code;
      known.set(code, own);
      return own;
    },
  };
}
