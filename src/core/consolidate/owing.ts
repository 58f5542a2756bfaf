import { reportLate } from "../checks/reporting/reportLate";
import { reportMissing } from "../checks/reporting/reportMissing";
import { unitFinding } from "../checks/reporting/unitFinding";
import type { FindingNamed } from "../checks/catalogue";
import { daysBetween, printDay } from "../plan/isoDate";
import type { IsoDate } from "../plan/isoDate";
import { lastQuarterOf, periodSpan, printPeriod } from "../plan/period";
import type { Period } from "../plan/period";
import { reportingDates, reportingDatesOf } from "../plan/reporting";
import type { Plan, ReportingDate } from "../plan/types";
import type { PlaceRegister } from "../text/placeRegister";
import { communesOf } from "../text/places";
import type { Submission, Unit } from "./types";
import { unitNamed } from "./unit";

/** A unit that owes a report and has sent none that could be read. */
export interface OwingUnit {
  readonly unit: Unit;
  /** The department the plan lets support it; "" where there is none. */
  readonly department: string;
  readonly isOver: boolean;
  readonly daysOver: number;
  /** A file that by its name seems to be the unit's, but could not be used. */
  readonly attempt: string | undefined;
}

/** Who owes a report for a period, by when, and how that is known. */
export interface Owing {
  /** `none`: neither a register of the province nor a plan tells who owes one. */
  readonly basis: "register" | "plan" | "none";
  readonly dates: ReportingDate | undefined;
  readonly expected: number;
  readonly units: readonly OwingUnit[];
}

export interface OwingSources {
  readonly period: Period;
  readonly registers: readonly PlaceRegister[];
  readonly plan: Plan | undefined;
  /** All reports of the period that came in, also those nothing is taken from. */
  readonly sent: readonly Submission[];
  /** By the key of a unit: the unusable file that seems to be its. */
  readonly attempts: ReadonlyMap<string, string>;
  readonly today: IsoDate;
  /** Only the communes of one district, for an office of that district. */
  readonly district?: string;
}

/** The days of a period's report: the plan's own, else the usual ones. */
export function datesOf(period: Period, plan: Plan | undefined): ReportingDate | undefined {
  const quarter = lastQuarterOf(period);
  return plan?.year === period.year ? reportingDatesOf(plan, quarter) : reportingDates(period.year, quarter);
}

/** The register of the province the reports come from: the one that knows most of their communes. */
function registerOf(
  registers: readonly PlaceRegister[],
  sent: readonly Submission[],
  plan: Plan | undefined,
) {
  const codes = new Set(sent.flatMap(({ unit }) => (unit.code === "" ? [] : [unit.code])));
  const known = registers.map((register) => ({
    register,
    count: register.entries.filter(({ code }) => codes.has(code)).length,
  }));
  const [most] = known.filter(({ count }) => count > 0).sort((one, other) => other.count - one.count);
  return most?.register ?? registers.find(({ province }) => province === plan?.province);
}

function expectedUnits(sources: OwingSources): {
  readonly basis: Owing["basis"];
  readonly units: readonly Unit[];
} {
  const { registers, plan, sent, period, district } = sources;
  const register = registerOf(registers, sent, plan);
  const inScope = (unit: Unit): boolean => district === undefined || unit.district === district;
  const lastDay = periodSpan(period).to;
  if (register !== undefined) {
    const units = communesOf(register, period.year)
      .filter(({ from, to }) => (from ?? "") <= lastDay && lastDay <= (to ?? "9999"))
      .map(({ code, name, district: of }) => unitNamed(code, name, of ?? ""));
    return { basis: "register", units: units.filter(inScope) };
  }
  if (plan?.year === period.year && plan.registered.length > 0) {
    const units = plan.registered.map(({ code, name, district: of }) => unitNamed(code, name, of));
    return { basis: "plan", units: units.filter(inScope) };
  }
  return { basis: "none", units: [] };
}

/** Who owes a report of the period and has not sent it. Before the last safe day nobody is late yet. */
export function owingOf(sources: OwingSources): Owing {
  const { period, plan, sent, attempts, today } = sources;
  const dates = datesOf(period, plan);
  const { basis, units } = expectedUnits(sources);
  const received = new Set(sent.map(({ unit }) => unit.key));
  const daysOver = dates === undefined ? 0 : Math.max(0, daysBetween(dates.lastSafeDay, today));
  const departments = new Map(plan?.registered.map(({ code, department }) => [code, department]));
  return {
    basis,
    dates,
    expected: units.length,
    units: units
      .filter(({ key }) => !received.has(key))
      .map((unit) => ({
        unit,
        department: departments.get(unit.code) ?? "",
        isOver: daysOver > 0,
        daysOver,
        attempt: attempts.get(unit.key),
      })),
  };
}

/** The findings of who has sent nothing though the time is over. */
export function missingFindings(
  { units, dates }: Owing,
  period: Period,
): readonly FindingNamed<"report-missing">[] {
  if (dates === undefined) return [];
  const { lastSafeDay } = dates;
  return units
    .filter(({ isOver }) => isOver)
    .map(({ unit, daysOver }) =>
      unitFinding(
        reportMissing,
        unit,
        { is: null, shouldBe: printDay(lastSafeDay) },
        { district: unit.district, period: printPeriod(period), lastSafeDay, daysOver },
      ),
    );
}

/** The finding of a report that came after the last safe day; undefined where it came in time or nothing tells when. */
export function lateFinding(
  unit: Unit,
  file: string,
  finishedOn: IsoDate | undefined,
  dates: ReportingDate | undefined,
  period: Period,
): FindingNamed<"report-late"> | undefined {
  if (finishedOn === undefined || dates === undefined || finishedOn <= dates.lastSafeDay) return undefined;
  const { lastSafeDay } = dates;
  return unitFinding(
    reportLate,
    unit,
    { is: printDay(finishedOn), shouldBe: printDay(lastSafeDay) },
    {
      file,
      period: printPeriod(period),
      finishedOn,
      lastSafeDay,
      daysLate: daysBetween(lastSafeDay, finishedOn),
    },
  );
}
