import type { CheckReport } from "../../core/checks/checkWorkbook";
import type { ReportedFacts } from "../../core/checks/reportedFacts";
import type { CommuneBehind, PlanStanding } from "../../core/checks/planStanding";
import type { CriteriaSet } from "../../core/criteria/types";
import { yearOf } from "../../core/plan/isoDate";
import type { IsoDate } from "../../core/plan/isoDate";
import { isTimeOver, quarterOn } from "../../core/plan/period";
import type { PlaceRegister } from "../../core/text/placeRegister";
import { placeKey } from "../../core/records/places";
import type { CellOfSheet, CommuneAssessment } from "../../core/records/types";
import { registeredCommunes } from "../../core/report/communes";
import type { ReportedCommune } from "../../core/report/communes";
import { outlookOf } from "../../core/report/forecast";
import type { Outlook } from "../../core/report/forecast";
import type { CommuneSource } from "../../core/report/source";
import type { Level } from "../../core/sheet/table";
import type { Verdict } from "../../core/target/types";

export type CommuneStanding = Exclude<Outlook["kind"], "notRegistered">;

/** A criterion a commune still lacks, and the first cell that shows why. */
export interface LackingCriterion {
  readonly no: string;
  readonly name: string;
  readonly cell?: CellOfSheet;
}

/** A registered commune as the pane shows it. */
export interface CommuneView {
  readonly key: string;
  readonly name: string;
  readonly district?: string;
  readonly level: Level;
  readonly department: string;
  readonly standing: CommuneStanding;
  /** How many criteria are known not to be met, and how many may be at this time of the year. */
  readonly lacking: number;
  readonly allowed?: number;
  readonly count?: { readonly met: number; readonly of: number };
  readonly unmet: readonly LackingCriterion[];
  readonly unresolved: readonly LackingCriterion[];
  /** The name of the set counted by, where it is not that of the level registered for. */
  readonly otherSet?: string;
  /** Where the annex names the commune. */
  readonly cell?: CellOfSheet;
}

/** The registered communes, in the annex's order. */
export interface RegisteredView {
  readonly behind: readonly CommuneView[];
  readonly toWatch: readonly CommuneView[];
  readonly onTrack: readonly CommuneView[];
}

const TO_WATCH: ReadonlySet<CommuneStanding> = new Set(["noResults", "figuresNeeded", "effortNeeded"]);

/** What communes and their criteria are looked up in. */
export interface Ground {
  readonly sets: readonly CriteriaSet[];
  readonly registers: readonly PlaceRegister[];
}

export function registeredView(
  check: CheckReport,
  standing: PlanStanding,
  asOf: IsoDate,
  ground: Ground,
): RegisteredView {
  const { plan } = standing;
  const isOver = isTimeOver(plan.year, asOf);
  const quarter = isOver ? 4 : quarterOn(asOf);
  const source: CommuneSource = {
    check,
    ...ground,
    plan,
    period: { kind: "quarter", year: isOver ? plan.year : yearOf(asOf), quarter },
  };
  const behind = new Map(standing.communesBehind.map((each) => [each.commune.code, each]));
  const communes = registeredCommunes(source)
    .flatMap((district) => district.communes)
    .flatMap((commune) => {
      const view = communeView(commune, behind.get(commune.key), source);
      return view === undefined ? [] : [view];
    });
  return {
    behind: communes.filter((each) => each.standing === "behind"),
    toWatch: communes.filter((each) => TO_WATCH.has(each.standing)),
    onTrack: communes.filter((each) => each.standing !== "behind" && !TO_WATCH.has(each.standing)),
  };
}

function communeView(
  commune: ReportedCommune,
  behind: CommuneBehind | undefined,
  source: CommuneSource,
): CommuneView | undefined {
  const { registered } = commune;
  if (registered === undefined) return undefined;
  const assessment = assessmentShown(commune, behind, source);
  const set = source.sets.find((each) => each.id === assessment?.set);
  return {
    key: `${commune.key} ${commune.name} ${registered.level}`,
    name: commune.name,
    ...(commune.district === undefined || commune.district === "" ? {} : { district: commune.district }),
    level: registered.level,
    department: registered.department,
    standing: standingOf(commune, behind, source),
    lacking: behind?.lacking ?? assessment?.unmet ?? 0,
    ...(behind === undefined ? {} : { allowed: behind.allowed }),
    ...(assessment === undefined ? {} : { count: { met: assessment.met, of: assessment.of } }),
    unmet: criteriaOf(assessment, ["unmet"], set, source.check),
    unresolved: criteriaOf(assessment, ["missing", "unclear"], set, source.check),
    ...(set === undefined || set.level === registered.level ? {} : { otherSet: set.name }),
    ...(registered.cell === undefined ? {} : { cell: registered.cell }),
  };
}

/** A commune that is behind is shown by the set that says so. */
function assessmentShown(
  { key, assessment }: ReportedCommune,
  behind: CommuneBehind | undefined,
  { check }: CommuneSource,
): CommuneAssessment | undefined {
  if (behind === undefined) return assessment;
  return (
    check.assessments.findLast((each) => each.set === behind.set && placeKey(each.place) === key) ??
    assessment
  );
}

/** What the check called behind is behind, and nothing else is. */
function standingOf(
  commune: ReportedCommune,
  behind: CommuneBehind | undefined,
  source: CommuneSource,
): CommuneStanding {
  const { kind } = outlookOf(commune, source);
  if (kind === "recognised") return kind;
  if (behind !== undefined) return "behind";
  return kind === "behind" || kind === "notRegistered" ? "effortNeeded" : kind;
}

function criteriaOf(
  assessment: CommuneAssessment | undefined,
  verdicts: readonly Verdict[],
  set: CriteriaSet | undefined,
  check: ReportedFacts,
): readonly LackingCriterion[] {
  if (assessment === undefined) return [];
  const key = placeKey(assessment.place);
  return assessment.criteria
    .filter(({ verdict }) => verdicts.includes(verdict))
    .map(({ no }) => {
      const record = check.records.find(
        (each) =>
          each.criterion === no &&
          each.set === assessment.set &&
          placeKey(each.place) === key &&
          verdicts.includes(each.judgement.verdict),
      );
      return {
        no,
        name: set?.criteria.find((each) => each.no === no)?.name ?? "",
        ...(record === undefined ? {} : { cell: record.cell }),
      };
    });
}
