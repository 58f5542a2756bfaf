import { inspectionState } from "../../plan/inspectionState";
import type { IsoDate } from "../../plan/isoDate";
import { at, defineCheck } from "../finding";
import type { Draft } from "../finding";

export interface InspectionOverdueData {
  /** The last day of the inspection's time. */
  readonly until: IsoDate;
  readonly lead: string;
  readonly content: string;
  readonly places: readonly string[];
}

export const inspectionOverdue = defineCheck({
  kind: "inspection-overdue",
  severity: "warning",
  about: "plan",
  description:
    "An inspection past its time that is not written down as done; asked only where the timetable has a column for it",
  formula: '=AND(D8<TODAY(),F8="")',
  *run({ standing, settings, registers }): Iterable<Draft<InspectionOverdueData>> {
    const names = new Map(
      registers.flatMap(({ entries }) => entries.map(({ code, name }) => [code, name] as const)),
    );
    for (const inspection of standing?.plan.inspections ?? []) {
      const { cell, time, to, lead, content, communes, done } = inspection;
      if (cell === undefined || inspectionState(inspection, settings.asOf) !== "overdue") continue;
      const places = communes.flatMap((code) => names.get(code) ?? []);
      yield {
        ...at(cell),
        is: done === undefined || done.trim() === "" ? time : done.trim(),
        data: { until: to, lead, content, places },
      };
    }
  },
});
