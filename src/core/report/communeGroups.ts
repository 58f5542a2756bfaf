import type { ReportedCommune } from "./communes";

/** The groups communes are sorted into from 2026 on (Quyết định 51/2025/QĐ-TTg). */
export const COMMUNE_GROUPS: readonly number[] = [1, 2, 3];

const AREA = "nhom-";

export function areaOfGroup(group: number): string {
  return `${AREA}${String(group)}`;
}

export function isOfGroup({ assessment }: ReportedCommune, group: number): boolean {
  return assessment?.area === areaOfGroup(group);
}

export function areGrouped(communes: readonly ReportedCommune[]): boolean {
  return communes.some(({ assessment }) => assessment?.area.startsWith(AREA) === true);
}
