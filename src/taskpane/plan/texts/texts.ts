import type { InspectionState } from "../../../core/plan/inspectionState";
import type { PlanMeasure } from "../../../core/plan/types";
import type { Level } from "../../../core/sheet/table";
import type { CommuneStanding } from "../registeredView";

/** The sentences of the plan's tab. */
export interface PlanTexts {
  readonly title: (year: number) => string;
  readonly notChecked: string;
  readonly asOf: (day: string) => string;
  readonly fromBundle: (plan: string) => string;
  readonly dropBundle: string;
  readonly targets: {
    readonly title: string;
    readonly metCount: (met: number, of: number) => string;
    readonly target: string;
    readonly figures: string;
    readonly rawShare: string;
    readonly printed: string;
    readonly progress: (label: string) => string;
    readonly percent: (printed: string) => string;
    readonly metOnlyRounded: (raw: string, printed: string) => string;
    readonly wouldMeetRounded: (raw: string, printed: string) => string;
    readonly unconfirmedBaseline: string;
    readonly behind: string;
    readonly over: string;
    readonly note: (note: string) => string;
    readonly showCell: string;
    readonly showCellOf: (label: string) => string;
    /** So many recognised communes whose villages are not counted. */
    readonly villagesUnknown: (communes: number) => string;
    readonly howToKnow: Readonly<Record<PlanMeasure, string>>;
    readonly none: string;
  };
  readonly scenario: {
    readonly title: string;
    readonly hint: string;
    readonly levels: Readonly<Record<Level, string>>;
    readonly reached: string;
    readonly asks: (targets: string, communes: number) => string;
    readonly fewest: (communes: number, indicators: number) => string;
    readonly short: (communes: number) => string;
    readonly othersTitle: (communes: number) => string;
    readonly farTitle: (communes: number) => string;
    readonly registered: string;
    readonly left: (unmet: number, unresolved: number) => string;
    readonly nothingLeft: string;
    readonly criterion: (no: string, name: string) => string;
    readonly showCellOf: (code: string, commune: string) => string;
    readonly unresolved: (code: string) => string;
    readonly none: string;
  };
  readonly registered: {
    readonly title: string;
    readonly count: (communes: number) => string;
    /** A list of those who strive is not what the plan promises. */
    readonly notATarget: string;
    readonly behindTitle: (count: number) => string;
    readonly watchTitle: (count: number) => string;
    readonly onTrackTitle: (count: number) => string;
    readonly nobodyBehind: string;
    readonly commune: (name: string) => string;
    readonly levels: Readonly<Record<Level, string>>;
    readonly standing: Readonly<Record<CommuneStanding, string>>;
    readonly lacks: (count: number, allowed: number | undefined) => string;
    readonly met: (met: number, of: number) => string;
    readonly unmetCriteria: string;
    readonly unresolvedCriteria: string;
    readonly level: string;
    readonly criteria: string;
    readonly district: string;
    readonly department: string;
    readonly byOtherSet: (set: string) => string;
    readonly criterion: (no: string, name: string) => string;
    readonly none: string;
  };
  readonly inspections: {
    readonly title: string;
    readonly states: Readonly<Record<InspectionState, string>>;
    readonly daysLeft: (days: number) => string;
    readonly daysOver: (days: number) => string;
    readonly beginsIn: (days: number) => string;
    readonly count: (open: number, of: number) => string;
    readonly folded: (state: string, count: number) => string;
    readonly time: string;
    readonly showCell: string;
    readonly showCellOf: (content: string) => string;
    readonly lead: string;
    readonly partners: string;
    readonly communes: string;
    readonly span: (from: string, to: string) => string;
    readonly none: string;
  };
  readonly calendar: {
    readonly title: string;
    readonly quarter: (roman: string, year: number) => string;
    readonly sendBy: (day: string) => string;
    readonly days: (before: string, cutOff: string) => string;
    readonly next: string;
    readonly past: string;
    readonly later: string;
    readonly daysLeft: (days: number) => string;
    readonly allPast: (year: number) => string;
    readonly unconfirmed: (source: string) => string;
  };
  readonly offer: {
    readonly title: string;
    readonly why: string;
    readonly use: string;
    readonly partly: string;
    readonly otherYear: (planYear: number, workbookYear: number) => string;
    readonly contents: (targets: number, registered: number, inspections: number) => string;
  };
}
