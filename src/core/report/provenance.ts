import { printPeriod } from "../plan/period";
import { dateValue } from "./figures";
import type { FieldValue } from "./figures";
import type { Provenance } from "./madeFrom";
import type { ReportSource } from "./source";
import { reportTexts } from "./texts";
import { printValue } from "./values";

export function provenanceOf(
  source: ReportSource,
  periodInWords: FieldValue | undefined,
  cutOff: FieldValue | undefined,
): Provenance {
  const used = new Set(source.check.assessments.map(({ set }) => set));
  return {
    period: printPeriod(source.period),
    periodInWords: periodInWords === undefined ? "" : printValue(periodInWords),
    ...(cutOff?.kind === "date" ? { cutOff: cutOff.iso } : {}),
    sets: source.sets.filter(({ id }) => used.has(id)).map(({ name, decision }) => ({ name, decision })),
    programVersion: source.programVersion,
    madeOn: source.madeOn,
    ...(source.madeAt === undefined ? {} : { madeAt: source.madeAt }),
  };
}

/** The lines at the foot of a printed sheet: what its figures were made from, and by which template and decision. */
export function provenanceLines(
  { periodInWords, cutOff, sets, programVersion, madeOn, madeAt }: Provenance,
  templateVersion: string | undefined,
): { readonly source: string; readonly basis: string } {
  const words = reportTexts.provenance;
  const made = `${printValue(dateValue(madeOn))}${madeAt === undefined ? "" : ` ${madeAt}`}`;
  const source = [
    words.program(programVersion),
    periodInWords,
    cutOff === undefined ? "" : words.cutOff(printValue(dateValue(cutOff))),
    words.madeOn(made),
  ];
  const basis = [
    templateVersion === undefined ? "" : words.template(templateVersion),
    ...new Set(sets.map(({ decision }) => decision)),
  ];
  const joined = (parts: readonly string[]) => parts.filter((part) => part !== "").join(" · ");
  return { source: joined(source), basis: joined(basis) };
}

/** The document property that gives the version of a template; its maker sets it in Excel under File, Info, Properties. */
export const TEMPLATE_VERSION = "datchuan:phien_ban";
const FILLED_PERIOD = "datchuan:ky";
const FILLED_ON = "datchuan:ngay_lap";

/** The properties a filled copy carries, by name. */
export function provenanceProperties(
  { period, cutOff, sets, programVersion, madeOn, madeAt }: Provenance,
  templateVersion: string | undefined,
): ReadonlyMap<string, string> {
  return new Map<string, string>([
    [FILLED_PERIOD, period],
    ...(cutOff === undefined ? [] : [["datchuan:ngay_chot", cutOff] as const]),
    ...(templateVersion === undefined ? [] : [[TEMPLATE_VERSION, templateVersion] as const]),
    ["datchuan:bo_tieu_chi", sets.map(({ name, decision }) => `${name} (${decision})`).join("; ")],
    ["datchuan:chuong_trinh", programVersion],
    [FILLED_ON, madeAt === undefined ? madeOn : `${madeOn} ${madeAt}`],
  ]);
}

/** That a file was filled before: for which period and when. */
export interface EarlierFill {
  readonly period: string;
  readonly madeOn: string;
}

export function earlierFill(properties: ReadonlyMap<string, string>): EarlierFill | undefined {
  const period = properties.get(FILLED_PERIOD);
  return period === undefined ? undefined : { period, madeOn: properties.get(FILLED_ON) ?? "" };
}
