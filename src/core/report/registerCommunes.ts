import { periodSpan } from "../plan/period";
import type { RegisterEntry } from "../text/placeRegister";
import type { CommuneSource } from "./source";

/** The communes the province has on the last day of the period. */
export function communesOf({ registers, plan, period }: CommuneSource): readonly RegisterEntry[] {
  const day = periodSpan(period).to;
  const register = registers.find(({ province }) => province === plan?.province) ?? registers[0];
  return (register?.entries ?? []).filter(
    ({ kind, from, to }) =>
      kind === "commune" && (from === undefined || from <= day) && (to === undefined || to >= day),
  );
}
