import type { CellOfSheet } from "../records/types";
import { assessedCommunes, registeredCommunes, villageCommunes } from "./communes";
import type { ReportedCommune, ReportedDistrict } from "./communes";
import type { ReportSource } from "./source";

/** Communes counted together: a district's, or all of the province's. */
export interface ReportedArea {
  readonly communes: readonly ReportedCommune[];
  /** The cells their results stand in. */
  readonly cells: readonly CellOfSheet[];
}

/** What the figures of one report are computed from, put in order once. */
export interface ReportedProvince extends ReportedArea {
  readonly districts: readonly ReportedDistrict[];
  readonly registered: readonly ReportedDistrict[];
  /** The communes whose villages are counted. */
  readonly withVillages: readonly ReportedDistrict[];
}

export function reportedProvince(source: ReportSource): ReportedProvince {
  const districts = assessedCommunes(source);
  return {
    ...areaOf(districts.flatMap((district) => district.communes)),
    districts,
    registered: registeredCommunes(source),
    withVillages: villageCommunes(source),
  };
}

export function areaOf(communes: readonly ReportedCommune[]): ReportedArea {
  return { communes, cells: communes.flatMap(cellsOf) };
}

export function cellsOf({ records }: ReportedCommune): readonly CellOfSheet[] {
  return records.map((record) => record.cell);
}
