import type { CriteriaSet } from "../../criteria/types";
import type { CommuneAssessment } from "../../records/types";
import { cellsOfCriterion } from "../communes";
import type { ReportedCommune } from "../communes";
import { absent, numberValue, textValue } from "../figures";
import type { FieldValue } from "../figures";
import type { ReportedArea } from "../province";
import type { ReportSource } from "../source";
import { reportTexts } from "../texts";
import type { Field } from "./field";

/** The most criteria a set has: 19 to 2025, 10 from 2026. */
const MOST_CRITERIA = 19;
const numbers = Array.from({ length: MOST_CRITERIA }, (_, at) => String(at + 1));

/** The mark of each criterion of a commune, by the set it is counted by. */
export const criterionMarkFields: readonly Field<ReportedCommune>[] = numbers.map((no) => ({
  name: `tc_${no}`,
  kind: "text",
  description: {
    vi: `Tiêu chí ${no}: Đ đạt, C chưa đạt, KAD không áp dụng, ? chưa xét được`,
    en: `Criterion ${no}: Đ met, C not met, KAD not applicable, ? could not be judged`,
  },
  compute: (commune) => markOf(commune, no),
  from: (commune) => cellsOfCriterion(commune, no),
}));

/** The marks of the ten criteria from 2026 on; criteria of an earlier set have other names under the same numbers. */
export const criterionMarkFields2026: readonly Field<ReportedCommune>[] = numbers.slice(0, 10).map((no) => ({
  name: `tc_2026_${no}`,
  kind: "text",
  description: {
    vi: `Tiêu chí ${no} của bộ tiêu chí 2026–2030: Đ, C, KAD hoặc ?`,
    en: `Criterion ${no} of the set of 2026–2030: Đ, C, KAD or ?`,
  },
  compute: (commune, { sets }) => {
    if (commune.assessment === undefined) return absent("noResults");
    const set = sets.find(({ id }) => id === commune.assessment?.set);
    return set?.areaKind === "communeGroup" ? markOf(commune, no) : absent("otherSet");
  },
  from: (commune) => cellsOfCriterion(commune, no),
}));

/** How many communes meet each criterion. */
export const criterionCountFields: readonly Field<ReportedArea>[] = numbers.map((no) => ({
  name: `so_xa_dat_tc_${no}`,
  kind: "number",
  unit: { vi: "xã", en: "communes" },
  description: { vi: `Số xã đạt tiêu chí ${no}`, en: `Communes that meet criterion ${no}` },
  compute: ({ communes }) => meeting(communes, no),
  from: ({ communes }) => communes.flatMap((commune) => cellsOfCriterion(commune, no)),
}));

/** What each criterion is called in the set most communes are counted by; without results, in the set of the year. */
export const criterionNameFields: readonly Field<ReportedArea>[] = numbers.map((no) => ({
  name: `ten_tc_${no}`,
  kind: "text",
  description: { vi: `Tên tiêu chí ${no}`, en: `Name of criterion ${no}` },
  compute: (area, source) => nameOf(area, no, source),
}));

/** How many criteria a sentence names: beyond these it reads as a list of all. */
const NAMED = 5;

/** The criteria that most communes do not meet, for the sentence that tells where the province stands back. */
export const openCriteriaField: Field<ReportedArea> = {
  name: "tieu_chi_nhieu_xa_chua_dat",
  kind: "text",
  description: {
    vi: "Các tiêu chí nhiều xã chưa đạt nhất, nhiều nhất năm tiêu chí (số 10 Thu nhập (15 xã)); trống khi xã nào cũng đạt",
    en: "The criteria most communes do not meet, five at most; empty where all meet all",
  },
  compute: (area, source) => {
    const set = setOf(area, source);
    const ofSet = area.communes.flatMap(({ assessment }) =>
      assessment !== undefined && assessment.set === set?.id ? [assessment] : [],
    );
    if (set === undefined || ofSet.length === 0) return absent("noResults");
    const open = set.criteria
      .map(({ no, name }) => ({ no, name, communes: notMeeting(ofSet, no) }))
      .filter(({ communes }) => communes > 0)
      .sort((one, other) => other.communes - one.communes);
    return textValue(open.slice(0, NAMED).map(reportTexts.openCriterion).join(", "));
  },
  from: ({ cells }) => cells,
};

function notMeeting(assessments: readonly CommuneAssessment[], no: string): number {
  return assessments.filter(({ criteria }) =>
    criteria.some((each) => each.no === no && each.verdict === "unmet"),
  ).length;
}

function markOf({ assessment }: ReportedCommune, no: string): FieldValue {
  if (assessment === undefined) return absent("noResults");
  const criterion = assessment.criteria.find((each) => each.no === no);
  return criterion === undefined ? absent("otherSet") : textValue(reportTexts.marks[criterion.verdict]);
}

function meeting(communes: readonly ReportedCommune[], no: string): FieldValue {
  const verdicts = communes.flatMap(({ assessment }) =>
    (assessment?.criteria ?? []).flatMap((each) => (each.no === no ? [each.verdict] : [])),
  );
  if (verdicts.length > 0) return numberValue(verdicts.filter((verdict) => verdict === "met").length);
  return absent(communes.some(({ assessment }) => assessment !== undefined) ? "otherSet" : "noResults");
}

function nameOf(area: ReportedArea, no: string, source: ReportSource): FieldValue {
  const set = setOf(area, source);
  if (set === undefined) return absent("noResults");
  const name = set.criteria.find((criterion) => criterion.no === no)?.name;
  return name === undefined ? absent("otherSet") : textValue(name);
}

/** The set most communes are counted by. */
function setOf({ communes }: ReportedArea, source: ReportSource): CriteriaSet | undefined {
  const used = communes.flatMap(({ assessment }) => assessment?.set ?? []);
  return used.length === 0 ? setOfYear(source) : source.sets.find(({ id }) => id === mostFrequent(used));
}

/** The set communes are counted by where none has results yet: the office's own before the bundled one. */
function setOfYear({ sets, period: { year } }: ReportSource): CriteriaSet | undefined {
  const serving = sets.filter(
    ({ level, years }) => level === "standard" && years.from <= year && year <= years.to,
  );
  return serving.find(({ origin }) => origin === "office") ?? serving[0];
}

function mostFrequent(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}
