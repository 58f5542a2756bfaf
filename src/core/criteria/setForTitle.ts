import { plainKey } from "../text/normalise";
import type { CriteriaSet } from "./types";

const DECISION = /\b(?<number>\d{1,4})(?:\/(?<year>20\d{2}))?\/(?:qd|nq|nd|tt|kh|bc|cv)[-\w]*/gu;
const DATE = /\b(?:ngay\s*)?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}\b/gu;
const SPAN = /\b(?<from>20\d{2})\s*[-–]\s*(?<to>20\d{2})\b/u;
const YEAR = /\b20\d{2}\b/gu;

const PROGRAMME = /chuong trinh[^.;]*?xay dung (?:nong thon moi|ntm)/gu;
const NTM = "(?:nong thon moi|ntm)";
const ABOUT_CRITERIA = new RegExp(`${NTM}|tieu chi`, "u");
const ADVANCED = new RegExp(`${NTM}\\s+nang cao|dat chuan nang cao|xa nang cao`, "u");
const STANDARD_AND_ADVANCED = new RegExp(
  `${NTM}\\s*(?:,|va|hoac|;|/|&)\\s*(?:xa\\s+)?(?:${NTM}\\s+)?nang cao`,
  "u",
);
const OTHER_TIER = new RegExp(
  `(?:bo\\s+)?tieu chi(?:\\s+quoc gia)?(?:\\s+ve)?\\s+(?:huyen|thon|tinh)\\b|\\b(?:huyen|thon)\\s+${NTM}`,
  "u",
);

const MODEL = new RegExp(`${NTM}\\s+kieu mau|xa kieu mau`, "u");

type TitledLevel = CriteriaSet["level"] | "several" | "none";

function levelOf(key: string): TitledLevel {
  const title = key.replace(PROGRAMME, " ");
  if (!ABOUT_CRITERIA.test(title) || OTHER_TIER.test(title)) return "none";
  if (STANDARD_AND_ADVANCED.test(title)) return "several";
  if (title.includes("kieu mau")) return "model";
  return ADVANCED.test(title) ? "advanced" : "standard";
}

interface Years {
  readonly from: number;
  readonly to: number;
}

/** "Xã NTM nâng cao, kiểu mẫu" is of two levels; a sheet of the higher may say behind its name which one came before. */
function isOfModelAlone(key: string): boolean {
  const model = key.search(MODEL);
  const advanced = key.search(ADVANCED);
  return model >= 0 && (advanced < 0 || model < advanced);
}

/**
 * The name of the set for xã nông thôn mới kiểu mẫu where a title names it: most of its criteria are for each province to
 * say, so none is bundled, and its codes are not those of the commune's standard set. It goes by the years of the latter.
 */
export function unlistedSetOfTitle(
  sets: readonly CriteriaSet[],
  title: string,
  year?: number,
): string | undefined {
  const key = plainKey(title);
  if (levelOf(key) !== "model" || !isOfModelAlone(key)) return undefined;
  const years = yearsOf(key) ?? (year === undefined ? undefined : { from: year, to: year });
  const [standard, ...more] = sets.filter(
    (set) => set.level === "standard" && set.origin !== "office" && overlaps(set, years),
  );
  if (standard === undefined || more.length > 0) return undefined;
  return `xa-kieu-mau-${String(standard.years.from)}-${String(standard.years.to)}`;
}

const UNLISTED_SET = /^xa-kieu-mau-20\d{2}-20\d{2}$/u;

/** Whether an id is that of a set known by its name alone. */
export function isUnlistedSet(id: string): boolean {
  return UNLISTED_SET.test(id);
}

/** The years a title is about: a span before a single year; the year in a decision's number or date is its own. */
function yearsOf(key: string): Years | undefined {
  const title = key.replace(DECISION, " ").replace(DATE, " ");
  const span = SPAN.exec(title)?.groups;
  if (span !== undefined) return { from: Number(span.from), to: Number(span.to) };
  const years = [...title.matchAll(YEAR)].map(([year]) => Number(year));
  return years.length === 0 ? undefined : { from: Math.min(...years), to: Math.max(...years) };
}

/** "318/QĐ-TTg" of a title stands in the name of the decision a set comes from. */
function citesDecision(set: CriteriaSet, key: string): boolean {
  const own = [...plainKey(set.decision).matchAll(DECISION)].map(([decision]) => decision);
  return [...key.matchAll(DECISION)].some(([decision]) => own.includes(decision));
}

function overlaps(set: CriteriaSet, years: Years | undefined): boolean {
  return years === undefined || (set.years.from <= years.to && years.from <= set.years.to);
}

/**
 * The criteria set a sheet's title tells: its level ("nâng cao" or not), its years and its decision. `year` is the
 * workbook's, for a title that names none. A set the office has stated itself comes before a bundled
 * one of the same level. Undefined where the title tells no set, or names two at once.
 */
export function setForTitle(
  sets: readonly CriteriaSet[],
  title: string,
  year?: number,
): CriteriaSet | undefined {
  const key = plainKey(title);
  const level = levelOf(key);
  const ofLevel = sets.filter((set) => set.level === level);
  const cited = ofLevel.filter((set) => citesDecision(set, key));
  if (cited.length === 1) return cited[0];
  const years = yearsOf(key) ?? (year === undefined ? undefined : { from: year, to: year });
  const own = ofLevel.filter((set) => set.origin === "office" && overlaps(set, years));
  if (own.length === 1) return own[0];
  const inForce =
    years === undefined
      ? ofLevel
      : ofLevel.filter((set) => set.years.from <= years.from && years.to <= set.years.to);
  return inForce.length === 1 ? inForce[0] : undefined;
}
