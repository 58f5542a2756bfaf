import { daysBetween } from "../../core/plan/isoDate";
import type { IsoDate } from "../../core/plan/isoDate";
import { inspectionState } from "../../core/plan/inspectionState";
import type { InspectionState } from "../../core/plan/inspectionState";
import type { Inspection, Plan } from "../../core/plan/types";
import type { PlaceRegister } from "../../core/text/placeRegister";
import type { CellOfSheet } from "../../core/records/types";
import { printDay } from "../days";
import type { PlanTexts } from "./texts/texts";

/** One line of the inspection timetable as the pane shows it. */
export interface InspectionView {
  readonly id: string;
  readonly state: InspectionState;
  /** How far the day that counts is away: "còn 92 ngày"; absent once it was done or nothing tells. */
  readonly remaining?: string;
  readonly span: string;
  readonly content: string;
  readonly lead: string;
  readonly partners: readonly string[];
  readonly communes: readonly string[];
  readonly note?: string;
  readonly cell?: CellOfSheet;
}

const ORDER: readonly InspectionState[] = ["overdue", "due", "ended", "coming", "done"];

/** What wants doing first stands first; within a state by the day that counts. */
export function inspectionViews(
  plan: Plan,
  asOf: IsoDate,
  registers: readonly PlaceRegister[],
  texts: PlanTexts,
): readonly InspectionView[] {
  return plan.inspections
    .map((inspection) => ({ inspection, state: inspectionState(inspection, asOf) }))
    .sort(
      (one, other) =>
        ORDER.indexOf(one.state) - ORDER.indexOf(other.state) ||
        dayThatCounts(one.inspection, one.state).localeCompare(dayThatCounts(other.inspection, other.state)),
    )
    .map(({ inspection, state }): InspectionView => {
      const { id, from, to, content, lead, partners, note, cell } = inspection;
      const remaining = remainingOf(inspection, state, asOf, texts);
      return {
        id,
        state,
        ...(remaining === undefined ? {} : { remaining }),
        span: texts.inspections.span(printDay(from), printDay(to)),
        content,
        lead,
        partners: partners.map((partner) => partner.replace(/[.;\s]+$/, "")),
        communes: inspection.communes.map((code) => communeName(code, plan, registers)),
        ...(note === undefined ? {} : { note }),
        ...(cell === undefined ? {} : { cell }),
      };
    });
}

function dayThatCounts({ from, to }: Inspection, state: InspectionState): IsoDate {
  return state === "coming" ? from : to;
}

function remainingOf(
  { from, to }: Inspection,
  state: InspectionState,
  asOf: IsoDate,
  { inspections }: PlanTexts,
): string | undefined {
  switch (state) {
    case "coming":
      return inspections.beginsIn(daysBetween(asOf, from));
    case "due":
      return inspections.daysLeft(daysBetween(asOf, to));
    case "overdue":
      return inspections.daysOver(daysBetween(to, asOf));
    case "ended":
    case "done":
      return undefined;
  }
}

function communeName(code: string, plan: Plan, registers: readonly PlaceRegister[]): string {
  const registered = plan.registered.find((each) => each.code === code);
  if (registered !== undefined) return registered.name;
  const entry = registers.flatMap((register) => register.entries).find((each) => each.code === code);
  return entry?.name ?? code;
}
