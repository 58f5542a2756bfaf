import { periodSpan } from "../plan/period";
import type { Period } from "../plan/period";

/** Districts ended with 30 June 2025 (Nghị quyết 203/2025/QH15). */
export const LAST_DISTRICT_DAY = "2025-06-30";

export function hadDistricts(period: Period): boolean {
  return periodSpan(period).from <= LAST_DISTRICT_DAY;
}
