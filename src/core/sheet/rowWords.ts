import { plain, tidy, words } from "./words";

/** Toneless "cong" is "cộng", a sum, and "công", work: "Công Hải" is a commune. */
const WORK = /^công/iu;
/** "Cộng đồng" is the people, whose contributions are a source of money; "cơ cấu" is a share, "cơ cấu lại" work to be done. */
const TOTAL =
  /^(?:tong cong|tong so|tong|cong(?! dong)|toan tinh|toan huyen|toan xa|binh quan|trung binh|cong huyen|so xa (?:da |chua |khong )?dat|ty le|ty trong|co cau(?! lai))\b/;
/** "Cộng Hòa" and "Tổng Cọt" are communes. */
const NAME_LIKE_TOTAL = /^(?:cong|tong) (?!cong$|so$|hop$)\S+$/;
const GRAND_TOTAL = /^(?:tong cong|tong so|toan tinh|tong)(?: (?:toan tinh|cac xa|chung|\d.*))?$/;
const TOTAL_OF_CRITERIA =
  /^(?:tong cong|cong(?! dong)|tong so (?:tieu chi|chi tieu|tc)|tong (?:tieu chi|chi tieu|diem)|so (?:tieu chi|chi tieu|tc) (?:da )?dat)\b|^tong$|^tong so$/;
const SIGNATURE =
  /^(?:nguoi (?:lap|tong hop|bao cao|kiem tra)|lap bieu|tm\b|kt\b|tl\b|chu tich|pho chu tich|noi nhan|thu truong|(?:pho )?giam doc|xac nhan|ky ten|\(ky\b|ke toan|truong ban|(?:pho )?truong phong|chanh van phong|(?:pho )?chanh vp|thu ky|dai dien|luu ?:|ubnd xa$|(?:to|doan|thon) truong$|truong (?:doan|thon)$)|, ?ngay\b.*\bthang\b|^ngay\b.*\bthang\b/;
const LONGEST_SIGNATURE = 60;
const LEGEND =
  /^(?:ghi chu|chu thich|chu giai|chu dan|ky hieu|quy uoc|giai thich|luu y)\b|^\(?\*|^(?:x|d|c|cd|kad|dat|\+|-)\s?[:=]\s?\S/;
const UNITS = /^(?:dvt|don vi tinh|dv tinh|don vi do)$/;
const LETTER = /^\(?([a-h])\)?\s?[.)/:-]?$/;
const ROMAN = /^\(?(?=[ivx])x{0,2}(?:ix|iv|v?i{0,3})\)?\s?[.)/:-]?$/;
const ROMAN_HEADING = /^(?:x{0,2}(?:ix|iv|v?i{1,3}|v)|x{1,2})\s?[.)/:-]\s?\S/;
const LETTER_HEADING = /^[a-h]\s?[.)/-]\s?\S/;
const NUMBER_HEADING = /^\d{1,3}\s?[.)]\s?[^\d\s]/;
const NUMBER = /^\(?\d{1,5}\)?\s?[.)/]?$/;

/** What an ordinal ranks: A, B … over I, II … over 1, 2 …; also at the head of a label ("I. Quy hoạch"). */
export type Rank = "A" | "I" | "1";

export function rankOf(ordinal: string): Rank | undefined {
  const key = plain(ordinal);
  if (ROMAN.test(key)) return "I";
  if (LETTER.test(key)) return "A";
  return NUMBER.test(key) ? "1" : undefined;
}

/** The rank a heading carries in its own text. */
export function rankOfHeading(label: string): Rank | undefined {
  const key = plain(label);
  if (ROMAN_HEADING.test(key)) return "I";
  if (LETTER_HEADING.test(key)) return "A";
  return NUMBER_HEADING.test(key) ? "1" : undefined;
}

/** Who signs what stands above: "TM. ỦY BAN NHÂN DÂN", "NGƯỜI LẬP BIỂU"; no line of a letterhead reads so. */
const SIGNING = /^(?:tm|kt|tl)\b|^(?:nguoi lap|chu tich|pho chu tich|noi nhan)/;

export function isSigning(text: string): boolean {
  return text.length <= LONGEST_SIGNATURE && SIGNING.test(plain(text));
}

export function isTotal(label: string): boolean {
  return TOTAL.test(words(label)) && !WORK.test(tidy(label));
}

/** Whether a row that begins as totals do is a numbered record with a name of its own. */
export function isNameLikeTotal(label: string): boolean {
  return NAME_LIKE_TOTAL.test(words(label));
}

/** A total of the whole table, not of the district above it. */
export function isGrandTotal(label: string): boolean {
  return GRAND_TOTAL.test(words(label));
}

/** Totals of a commune sheet: indicators too begin with "Tổng số …" or "Tỷ lệ …". */
export function isTotalOfCriteria(label: string): boolean {
  return TOTAL_OF_CRITERIA.test(words(label)) && !WORK.test(tidy(label));
}

export function isSignature(text: string): boolean {
  return text.length <= LONGEST_SIGNATURE && SIGNATURE.test(plain(text));
}

/** Whether a row below a header gives the units of its columns. */
export function headsUnits(text: string): boolean {
  return UNITS.test(words(text));
}

export function isLegend(text: string): boolean {
  return LEGEND.test(plain(text));
}
