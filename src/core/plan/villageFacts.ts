import { placeKey } from "../records/places";
import type { PlanFacts } from "./planFacts";
import type { VillageCount } from "./villageTables";

/** What the workbook's village lists are held against. */
export interface VillageGround {
  /** Codes of the communes that have the decision; undefined where no list tells. */
  readonly recognised: ReadonlySet<string> | undefined;
  /** Codes of all communes of the province in that year. */
  readonly communes: ReadonlySet<string>;
}

/**
 * What the workbook's own village lists say of the plan's subject: totals only where every commune of the province is counted, since
 * a part of them is no result of the whole; villages of recognised communes one by one. A blank count is unknown, never zero.
 */
export function villageFacts(
  counts: readonly VillageCount[],
  { recognised, communes }: VillageGround,
): Pick<PlanFacts, "villages" | "villagesStandard" | "villagesByCommune" | "communesUncounted"> {
  const byCommune = new Map(counts.map((count) => [placeKey(count.place), count]));
  const ofProvince = [...communes].flatMap((code) => byCommune.get(code) ?? []);
  const isWhole = communes.size > 0 && ofProvince.length === communes.size;
  const villages = isWhole ? summed(ofProvince.map(({ all }) => all)) : undefined;
  const villagesStandard = isWhole ? summed(ofProvince.map(({ met }) => met)) : undefined;
  const met = [...(recognised ?? [])].flatMap((code) => {
    const count = byCommune.get(code)?.met;
    return count === undefined ? [] : [[code, count] as const];
  });
  const uncounted = counts.length === 0 ? 0 : (recognised?.size ?? 0) - met.length;
  return {
    ...(villages === undefined ? {} : { villages }),
    ...(villagesStandard === undefined ? {} : { villagesStandard }),
    ...(met.length === 0 ? {} : { villagesByCommune: new Map(met) }),
    ...(uncounted === 0 ? {} : { communesUncounted: uncounted }),
  };
}

function summed(counts: readonly (number | undefined)[]): number | undefined {
  const known = counts.flatMap((count) => count ?? []);
  return known.length === counts.length ? known.reduce((sum, each) => sum + each, 0) : undefined;
}
