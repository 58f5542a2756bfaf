import type { CheckReport } from "../../core/checks/checkWorkbook";
import type { IsoDate } from "../../core/plan/isoDate";
import type { Period, Quarter } from "../../core/plan/period";
import type { CheckSettings } from "../../core/records/types";
import { usualCutOff, usualPeriod } from "../../core/report/occasion";
import type { ReportOccasion } from "../../core/report/sourceOfCheck";
import { printDay, readDay } from "../days";

/** What a report is filled into: bundled forms by their ids, a template of the office, or a sheet of the open workbook. */
export type BlankChoice =
  | { readonly kind: "forms"; readonly ids: readonly string[] }
  | { readonly kind: "sheet"; readonly sheet: string }
  | { readonly kind: "template"; readonly name: string; readonly bytes: Uint8Array };

/** What stands in the fields of the period; undefined where nobody has typed and the usual holds. */
export interface PeriodChoices {
  readonly kind: Period["kind"] | undefined;
  readonly number: number | undefined;
  readonly year: string | undefined;
  readonly cutOff: string | undefined;
  readonly madeOn: string | undefined;
}

export const NOTHING_CHOSEN: PeriodChoices = {
  kind: undefined,
  number: undefined,
  year: undefined,
  cutOff: undefined,
  madeOn: undefined,
};

/** The fields as they are shown, and the occasion they make where all can be read. */
export interface PeriodFields {
  readonly kind: Period["kind"];
  readonly number: number;
  readonly year: string;
  readonly cutOff: string;
  readonly madeOn: string;
  readonly badYear: boolean;
  readonly badCutOff: boolean;
  readonly badMadeOn: boolean;
  readonly occasion: ReportOccasion | undefined;
}

export function periodFields(
  choices: PeriodChoices,
  report: CheckReport,
  settings: CheckSettings,
  today: IsoDate,
): PeriodFields {
  const usual = usualPeriod(report, settings);
  const kind = choices.kind ?? usual.kind;
  const number = choices.number ?? numberIn(usual, kind);
  const year = choices.year ?? String(usual.year);
  const period = periodOf(kind, number, year);
  const cutOff = choices.cutOff ?? (period === undefined ? "" : printDay(usualCutOff(period, report)));
  const madeOn = choices.madeOn ?? printDay(today);
  const cutOffDay = readDay(cutOff);
  const madeOnDay = readDay(madeOn);
  return {
    kind,
    number,
    year,
    cutOff,
    madeOn,
    badYear: period === undefined,
    badCutOff: cutOffDay === undefined && period !== undefined,
    badMadeOn: madeOnDay === undefined,
    occasion:
      period === undefined || cutOffDay === undefined || madeOnDay === undefined
        ? undefined
        : { period, cutOff: cutOffDay, madeOn: madeOnDay },
  };
}

/** The quarter or half of another kind of period that ends nearest the usual one: quarter III is of the second half. */
function numberIn(usual: Period, kind: Period["kind"]): number {
  if (kind === "quarter") {
    if (usual.kind === "quarter") return usual.quarter;
    return usual.kind === "half" ? usual.half * 2 : 4;
  }
  if (usual.kind === "half") return usual.half;
  return usual.kind === "quarter" ? Math.ceil(usual.quarter / 2) : 2;
}

function periodOf(kind: Period["kind"], number: number, written: string): Period | undefined {
  if (!/^20\d{2}$/.test(written.trim())) return undefined;
  const year = Number(written);
  switch (kind) {
    case "quarter":
      return { kind, year, quarter: number as Quarter };
    case "half":
      return { kind, year, half: number === 1 ? 1 : 2 };
    case "year":
      return { kind, year };
  }
}
