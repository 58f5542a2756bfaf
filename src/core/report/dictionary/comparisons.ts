import type { CellOfSheet } from "../../records/types";
import { exact } from "../../text/number";
import { absent, numberValue } from "../figures";
import type { AbsentReason, FieldValue } from "../figures";
import type { EarlierStand, EarlierTime, ReportSource } from "../source";
import type { Field } from "./field";

/** How the figures of an earlier time are called, and the change since then. */
interface ComparisonNames {
  readonly then: string;
  readonly change: string;
  readonly vi: string;
  readonly en: string;
  readonly whyNone: AbsentReason;
}

const NAMES: Readonly<Record<EarlierTime, ComparisonNames>> = {
  previous: {
    then: "ky_truoc",
    change: "tang_giam",
    vi: "kỳ trước",
    en: "the period before",
    whyNone: "noPreviousPeriod",
  },
  lastYear: {
    then: "cung_ky",
    change: "tang_giam_cung_ky",
    vi: "cùng kỳ năm trước",
    en: "the same period last year",
    whyNone: "noSamePeriod",
  },
  yearEnd: {
    then: "cuoi_nam_truoc",
    change: "tang_giam_cuoi_nam_truoc",
    vi: "cuối năm trước (31/12)",
    en: "the end of last year (31/12)",
    whyNone: "noYearEnd",
  },
};

/** Reasons that hold whatever the time; any other means that nothing tells of it. */
const LASTING: readonly AbsentReason[] = [
  "otherSet",
  "noUnitOfMoney",
  "noCommuneGroups",
  "noRegister",
  "noDistricts",
];

const POINTS = { vi: "điểm %", en: "percentage points" };

/** How a figure is held against the same one of an earlier time. */
export interface Comparing<Subject> {
  readonly times: readonly EarlierTime[];
  /** What the figure is of, as it was then. */
  readonly then: (subject: Subject, stand: EarlierStand) => Subject;
  /** Whether then is known as far as now is. */
  readonly isKnown?: (now: Subject, then: Subject) => boolean;
}

/**
 * For each figure the one of each earlier time and the change since: "so_xa_dat" gives "so_xa_dat_ky_truoc" and
 * "so_xa_dat_tang_giam". Both are computed as the figure itself is, from what the workbook of the period before, earlier sheets
 * and columns, or the history say.
 */
export function comparisonsOf<Subject>(
  fields: readonly Field<Subject>[],
  comparing: Comparing<Subject>,
): readonly Field<Subject>[] {
  return comparing.times.flatMap((time) =>
    fields.flatMap((field) => [thenField(field, time, comparing), changeField(field, time, comparing)]),
  );
}

/** The same of figures that are told in words, of which no change can be given. */
export function earlierOnesOf<Subject>(
  fields: readonly Field<Subject>[],
  comparing: Comparing<Subject>,
): readonly Field<Subject>[] {
  return comparing.times.flatMap((time) => fields.map((field) => thenField(field, time, comparing)));
}

function thenField<Subject>(
  field: Field<Subject>,
  time: EarlierTime,
  comparing: Comparing<Subject>,
): Field<Subject> {
  const { then, vi, en } = NAMES[time];
  return {
    ...field,
    name: `${field.name}_${then}`,
    comparisonOf: field.name,
    description: { vi: `${field.description.vi}: số ${vi}`, en: `${field.description.en}: at ${en}` },
    compute: (subject, source) => valueThen(field, time, comparing, subject, source),
    from: (subject, source) => cellsThen(field, time, comparing, subject, source),
  };
}

function changeField<Subject>(
  field: Field<Subject>,
  time: EarlierTime,
  comparing: Comparing<Subject>,
): Field<Subject> {
  const { change, vi, en } = NAMES[time];
  return {
    ...field,
    name: `${field.name}_${change}`,
    comparisonOf: field.name,
    ...(field.unit?.vi === "%" ? { unit: POINTS } : {}),
    description: {
      vi: `${field.description.vi}: tăng, giảm so với ${vi}`,
      en: `${field.description.en}: change since ${en}`,
    },
    compute: (subject, source) =>
      difference(field.compute(subject, source), valueThen(field, time, comparing, subject, source)),
    from: (subject, source) => [
      ...(field.from?.(subject, source) ?? []),
      ...cellsThen(field, time, comparing, subject, source),
    ],
  };
}

function valueThen<Subject>(
  field: Field<Subject>,
  time: EarlierTime,
  { then, isKnown }: Comparing<Subject>,
  subject: Subject,
  { earlier }: ReportSource,
): FieldValue {
  const { whyNone } = NAMES[time];
  const stand = earlier?.[time];
  if (stand === undefined) return absent(whyNone);
  const subjectThen = then(subject, stand);
  if (isKnown?.(subject, subjectThen) === false) return absent(whyNone);
  const value = field.compute(subjectThen, stand.source);
  return value.kind === "absent" && !LASTING.includes(value.why) ? absent(whyNone) : value;
}

function cellsThen<Subject>(
  field: Field<Subject>,
  time: EarlierTime,
  { then }: Comparing<Subject>,
  subject: Subject,
  { earlier }: ReportSource,
): readonly CellOfSheet[] {
  const stand = earlier?.[time];
  if (stand?.cells !== "ofThisWorkbook") return [];
  return field.from?.(then(subject, stand), stand.source) ?? [];
}

function difference(now: FieldValue, then: FieldValue): FieldValue {
  if (now.kind !== "number") return now;
  if (then.kind !== "number") return then;
  const decimals = Math.max(now.decimals ?? 0, then.decimals ?? 0);
  return numberValue(exact(now.value - then.value), decimals === 0 ? undefined : decimals);
}
