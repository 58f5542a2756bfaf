import { ambiguousNumber } from "./cell/ambiguousNumber";
import { dateForRange } from "./cell/dateForRange";
import { excelError } from "./cell/excelError";
import { formulaOverwritten } from "./cell/formulaOverwritten";
import { missingResult } from "./cell/missingResult";
import { notANumber } from "./cell/notANumber";
import { notCalculated } from "./cell/notCalculated";
import { numberAsText } from "./cell/numberAsText";
import { outOfRange } from "./cell/outOfRange";
import { percentScale } from "./cell/percentScale";
import { unknownMark } from "./cell/unknownMark";
import { codeAsNumber } from "./code/codeAsNumber";
import { duplicateCode } from "./code/duplicateCode";
import { metOnlyRounded } from "./code/metOnlyRounded";
import { missingIndicator } from "./code/missingIndicator";
import { targetUnconfirmed } from "./code/targetUnconfirmed";
import { targetUnreadable } from "./code/targetUnreadable";
import { targetUnset } from "./code/targetUnset";
import { unknownCode } from "./code/unknownCode";
import { setUnconfirmed } from "./code/setUnconfirmed";
import { wrongCriterion } from "./code/wrongCriterion";
import { wrongThreshold } from "./code/wrongThreshold";
import { doubtfulReading } from "./file/doubtfulReading";
import { fileProtected, fileUnreadable, ruleBroken } from "./file/fileKinds";
import { sheetNotRecognised } from "./file/sheetNotRecognised";
import type { FindingKind, FindingOf } from "./finding";
import { countMismatch } from "./judgement/countMismatch";
import { criterionMismatch } from "./judgement/criterionMismatch";
import { percentageMismatch } from "./judgement/percentageMismatch";
import { totalMismatch } from "./judgement/totalMismatch";
import { verdictMismatch } from "./judgement/verdictMismatch";
import { duplicatePlace } from "./place/duplicatePlace";
import { ownRule } from "./rules/ownRule";
import { wrongRule } from "./rules/wrongRule";
import { missingPlace } from "./place/missingPlace";
import { misspeltPlace } from "./place/misspeltPlace";
import { unknownPlace } from "./place/unknownPlace";
import { inspectionOverdue } from "./plan/inspectionOverdue";
import { planBehind } from "./plan/planBehind";
import { planTargetMissed } from "./plan/planTargetMissed";
import { registeredBehind } from "./plan/registeredBehind";
import { legacyEncoding } from "./text/legacyEncoding";
import { notNfc } from "./text/notNfc";
import { straySpace } from "./text/straySpace";
import { cumulativeFalls } from "./time/cumulativeFalls";
import { implausibleChange } from "./time/implausibleChange";
import { regression } from "./time/regression";
import { staleYear } from "./time/staleYear";
import { wrongHistory } from "./time/wrongHistory";
import { reportLate } from "./reporting/reportLate";
import { reportMissing } from "./reporting/reportMissing";

/** Every kind of finding there is. A new one is a file of its own, a line here, and a sentence in each language. */
export const catalogue = [
  missingResult,
  notANumber,
  numberAsText,
  ambiguousNumber,
  percentScale,
  outOfRange,
  unknownMark,
  dateForRange,
  excelError,
  notCalculated,
  formulaOverwritten,
  legacyEncoding,
  notNfc,
  straySpace,

  codeAsNumber,
  unknownCode,
  duplicateCode,
  missingIndicator,
  targetUnreadable,
  targetUnset,
  targetUnconfirmed,
  wrongThreshold,
  wrongCriterion,
  setUnconfirmed,
  metOnlyRounded,

  verdictMismatch,
  criterionMismatch,
  countMismatch,
  totalMismatch,
  percentageMismatch,

  misspeltPlace,
  unknownPlace,
  duplicatePlace,
  missingPlace,

  regression,
  implausibleChange,
  cumulativeFalls,
  staleYear,
  wrongHistory,

  planTargetMissed,
  planBehind,
  registeredBehind,
  inspectionOverdue,

  ownRule,
  wrongRule,

  reportMissing,
  reportLate,

  fileUnreadable,
  fileProtected,
  sheetNotRecognised,
  doubtfulReading,
  ruleBroken,
] as const;

type FindingFrom<Kind> = Kind extends FindingKind<infer K, infer D> ? FindingOf<K, D> : never;

/** Anything a check can find, told apart by `kind`. */
export type Finding = FindingFrom<(typeof catalogue)[number]>;

/** The public names of all kinds. */
export type Kind = Finding["kind"];

/** The finding of one kind. */
export type FindingNamed<K extends Kind> = Extract<Finding, { readonly kind: K }>;
