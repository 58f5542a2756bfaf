import type { ReportedCommune, ReportedDistrict } from "../communes";
import { areaOf } from "../province";
import type { ReportedArea, ReportedProvince } from "../province";
import { countKey } from "../source";
import type { EarlierStand } from "../source";

/** A commune as it was then, by the set it is counted by now; without a count where nothing tells it. */
export function communeThen(commune: ReportedCommune, { communes, villages }: EarlierStand): ReportedCommune {
  const { assessment: now, villages: _villages, ...identity } = commune;
  const count = now === undefined ? undefined : communes.get(countKey(commune.key, now.set));
  const counted = villages.get(commune.key);
  return {
    ...identity,
    records: count?.records ?? [],
    // A commune's group is its own, whenever its criteria were counted.
    ...(count === undefined || now === undefined
      ? {}
      : { assessment: { ...count.assessment, area: now.area } }),
    ...(counted === undefined ? {} : { villages: counted }),
  };
}

/** The same communes as they were then: like is compared with like. */
export function areaThen<Area extends ReportedArea>(area: Area, stand: EarlierStand): Area {
  return { ...area, ...areaOf(area.communes.map((commune) => communeThen(commune, stand))) };
}

export function provinceThen(province: ReportedProvince, stand: EarlierStand): ReportedProvince {
  const inDistricts = (districts: readonly ReportedDistrict[]) =>
    districts.map((district) => ({
      ...district,
      communes: district.communes.map((commune) => communeThen(commune, stand)),
    }));
  return {
    ...areaThen(province, stand),
    districts: inDistricts(province.districts),
    registered: province.registered,
    withVillages: inDistricts(province.withVillages),
  };
}

/** Whether every commune that has a count now had one then: a sum of those that happen to be known would be taken for the whole. */
export function isCountedThroughout(now: ReportedArea, then: ReportedArea): boolean {
  return now.communes.every(
    ({ assessment }, at) => assessment === undefined || then.communes[at]?.assessment !== undefined,
  );
}

export function areVillagesCountedThroughout(now: ReportedProvince, then: ReportedProvince): boolean {
  return now.withVillages.every(({ communes }, at) =>
    communes.every((_commune, position) => then.withVillages[at]?.communes[position]?.villages !== undefined),
  );
}
