import type { ColumnSignal } from "../columnSignals";
import { comparableTimes } from "../headerTime";
import type { ColumnRole } from "../table";

export interface Outcome {
  readonly signal: ColumnSignal;
  readonly role: ColumnRole;
}

/**
 * Of columns that report the same at different times ("Quý I", "Quý II", …) the last that is filled in is the result, those
 * before it are former results, and those after it are still to come. Where a sheet has verdicts alone, those of former
 * times are all that is left of what stood then.
 */
export function ofLatestTime(outcomes: readonly Outcome[]): readonly Outcome[] {
  const groups = new Map<string, Outcome[]>();
  for (const outcome of outcomes) {
    const { signal, role } = outcome;
    const key = [role, signal.stage ?? "", signal.place ?? ""].join("\u0000");
    groups.set(key, [...(groups.get(key) ?? []), outcome]);
  }
  const former: ReadonlySet<ColumnRole> = new Set(
    outcomes.some(({ role }) => role === "result") ? ["result"] : ["result", "verdict"],
  );
  return [...groups.values()].flatMap((group) => ofOneGroup(group, former));
}

function ofOneGroup(group: readonly Outcome[], former: ReadonlySet<ColumnRole>): readonly Outcome[] {
  const role = group[0]?.role;
  const times = group.flatMap(({ signal }) => signal.time ?? []);
  const months = times.length === group.length ? comparableTimes(times) : undefined;
  if (months === undefined || new Set(months).size < months.length) return group;
  if (group.length < 2 || (role !== "result" && role !== "verdict")) return group;
  const filled = months.filter((_, at) => (group[at]?.signal.profile.filled ?? 0) > 0);
  const latest = Math.max(...(filled.length > 0 ? filled : months));
  return group.flatMap((outcome, at): readonly Outcome[] => {
    const month = months[at] ?? latest;
    if (month === latest) return [outcome];
    return month < latest && former.has(role) ? [{ ...outcome, role: "previousResult" }] : [];
  });
}
