import { plain } from "./words";

const RATE = /%|\bty (?:le|trong)\b|\bso voi\b/;
/** "Số công trình", "Số hộ", "Tổng số thôn"; not the number of a decision, nor an ordinal. */
const COUNT =
  /^(?:tong )?so (?!tt\b|thu tu\b|stt\b|hieu\b|quyet dinh\b|qd\b|van ban\b|ngay\b|dien thoai\b|voi\b|sanh\b|lieu\b)\S/;
/** Of a rate or a mean nothing is the sum. */
const NO_SUM = /\bty le\b|binh quan|trung binh|%/;
/** Criteria and indicators of communes are no things to add up. */
const OF_CRITERIA = /tieu chi|chi tieu/;

/** "Đạt 15-18 tiêu chí" counts the communes that meet so many. */
const BAND =
  /\b(?:duoi|tren|tu|du|dat|con) \d{1,2}\b.*\b(?:tieu chi|tc)\b|\d ?[-–] ?\d{1,2} (?:tieu chi|tc)\b/;
/** "Dưới 5", "15-18 TC" under a heading of their own. */
const RANGE =
  /^(?:tu )?\d{1,2} ?(?:[-–]|den) ?\d{1,2}(?: (?:tc|tieu chi))?$|^(?:duoi|tren) \d{1,2}(?: (?:tc|tieu chi))?$/;
const OF_CRITERIA_MET = /\bso (?:tieu chi|tc)\b/;
const MET = /^(?:[<>≤≥] ?|(?:duoi|tren|tu|du|dat|con) )?\d{1,2}(?: ?[-–] ?\d{1,2})?(?: (?:tc|tieu chi))?$/;
const MEAN = /\b(?:binh quan|trung binh|bq)\b/;
const COUNTED_UP = /\b(?:luy ke|cong don)\b/;
const WITHIN = /^(?:trong do|bao gom)\b/;
/** Numbers that are no amounts: ranks, marks, years, and whatever is so much of each. */
const NO_AMOUNT = /\S\/\S|\b(?:mat do|xep|hang|thu tu|diem|nam dat|nam cong nhan|thu nhap|nang suat|gia)\b/;

/** Whether a heading, with those it stands under, heads rates. */
export function isRate(path: string): boolean {
  return RATE.test(plain(path));
}

/** Whether a heading, with those it stands under, heads numbers of things that can be added up. */
export function isCount(path: string): boolean {
  const key = plain(path);
  return (
    !NO_SUM.test(key) &&
    key
      .split("/")
      .map((part) => part.trim())
      // "Tiêu chí 16 - Văn hóa" over "Số thôn đạt chuẩn" only says what the villages are counted for.
      .some((part) => COUNT.test(part) && !OF_CRITERIA.test(part))
  );
}

/** Whether a heading, or one it stands under, says that it is part of what stands before: "Trong đó: thôn kiểu mẫu". */
export function isWithin(path: string): boolean {
  return plain(path)
    .split("/")
    .some((part) => WITHIN.test(part.trim()));
}

/** Whether a heading is a range of numbers, as those of communes by how many criteria they meet. */
export function isRange(heading: string): boolean {
  return RANGE.test(plain(heading));
}

/** Whether a heading, with those it stands under, heads means. */
export function isMean(path: string): boolean {
  return MEAN.test(plain(path));
}

/** Whether a heading, with those it stands under, heads what is counted up since a beginning. */
export function isCountedUp(path: string): boolean {
  return COUNTED_UP.test(plain(path));
}

/** Whether a heading, with those it stands under, heads the communes that meet so many criteria. */
export function isBand(path: string): boolean {
  return isBandKey(plain(path));
}

/** "15-18" under "Chia theo số tiêu chí": the communes that meet so many. */
function isBandKey(key: string): boolean {
  const parts = key.split("/").map((part) => part.trim());
  const isOfCriteria = parts.slice(0, -1).some((part) => OF_CRITERIA_MET.test(part));
  return BAND.test(key) || (isOfCriteria && MET.test(parts.at(-1) ?? ""));
}

/** Whether numbers under a heading may be added up, though it does not say that it counts. */
export function mayBeAmount(heading: string): boolean {
  const key = plain(heading);
  return isBandKey(key) || !(NO_SUM.test(key) || OF_CRITERIA.test(key) || NO_AMOUNT.test(key));
}
