import { remembered } from "../text/remembered";
import { meaningOf } from "./markMeanings";
import type { MarkMeaning, MarkMeanings } from "./markMeanings";
import { codeInLabel, codesOfDate, isIndicatorCode, readCode } from "./codes";
import type { PlaceNames } from "./placeNames";
import { rankOf } from "./rowWords";
import type { SheetView } from "./sheetView";
import { plain } from "./words";

/** What the cells of a column hold, counted over a sample of the table's rows. */
export interface ColumnProfile {
  readonly filled: number;
  readonly blank: number;
  readonly numbers: number;
  /** Whole numbers, and texts of nothing but digits. */
  readonly integers: number;
  /** Numbers that are 0 or 1. */
  readonly binaries: number;
  /** Codes of indicators: "17.10". */
  readonly indicatorCodes: number;
  /** Single letters and Roman numerals, which rank headings and what rates are counted from: I, II, a, b. */
  readonly ranks: number;
  /** Labels that begin with a code: "2.1. Tỷ lệ …". */
  readonly codedLabels: number;
  readonly bounds: number;
  readonly marks: number;
  /** Marks that say met by being set at all: x, ✓. */
  readonly ticks: number;
  /** Đạt, Chưa đạt or their letters: marks that say nothing else. */
  readonly judgements: number;
  readonly dashes: number;
  readonly longTexts: number;
  readonly communes: number;
  readonly districts: number;
  readonly units: number;
  readonly departments: number;
  readonly funds: number;
  readonly levels: number;
  readonly times: number;
}

type Counts = { -readonly [Key in keyof ColumnProfile]: number };

const SAMPLE = 400;
const LONG_TEXT = 40;

const BOUND =
  /^(?:[≥≤><]|>=|<=|tu \d|it nhat|toi thieu|toi da|khong duoi|khong qua|duoi \d|tren \d|giam \d|100 ?%|\d+ ?- ?\d+ ?%?$|ubnd)|tro len$|tro xuong$/;
const MET = /^(?:d|dat|dat chuan|co|ok|hoan thanh)$/;
const UNMET = /^(?:c|cd|chua|chua dat|khong|khong dat|k|kd|o|○|chua co|✗|✘|☒)$/;
const NOT_APPLICABLE = /^(?:kad|kcn|khong ap dung|khong co|n\/a)$/;
const JUDGEMENT = /^(?:dat|chua dat|khong dat|d|cd|kd)$/;
const TICK = /^(?:x|×|✓|✔|√|☑|●|\+|v)$/;
const DASH = /^[-–—−]$/;
const UNIT =
  /^(?:%|ty le|tr\.? ?d(?:ong)?(?:\/nguoi)?|xa|thon|km|ha|ho|nguoi|trieu dong|ty dong|trieu dong\/nguoi(?:\/nam)?|m2|m2\/nguoi|m3|lit|tieu chi|chi tieu|cai|truong|co so|dat\/chua dat|dat|mo hinh|cong trinh|san pham|muc do|dong|huyen|lan|%\/nam|diem %|dat\/khong)$/;

/** Whether a text is a unit of measure and nothing more. */
export function isUnit(text: string): boolean {
  return UNIT.test(plain(text).replace(/^\(|\)$/g, ""));
}

/** Whether a text says what must be reached: a bound, a figure, or the mark that meets. */
export function isLevel(text: string): boolean {
  const key = plain(text);
  return BOUND.test(key) || MET.test(key) || key === "khong" || /^[\d.,]+ ?%?$/.test(key);
}

const DEPARTMENT =
  /^(?:so|ban|bo|cong an|ngan hang|uy ban|van phong|hoi|lien doan|tinh doan|dai|cuc|chi cuc|mat tran|truong|bhxh|bao hiem|vp|vpdp|ubmttq|ubnd|phong)\b/;
const FUND =
  /(?:ngan sach|nstw|nsdp|long ghep|tin dung|doanh nghiep|cong dong|von dau tu|su nghiep|dan gop|dong gop|trai phieu|nguon khac|von khac)/;
const LEVEL =
  /^(?:xa )?(?:dat chuan|nang cao|kieu mau|ntm|nong thon moi)(?: ntm| nong thon moi)?(?: nang cao| kieu mau)?$/;
const TIME = /^(?:quy|thang|nam|trong (?:quy|thang|nam)|truoc ngay|tu ngay)\b.*\d|^(?:quy|thang) [ivx]+\b/;

const WORDINGS: readonly (readonly [keyof Counts, RegExp])[] = [
  ["bounds", BOUND],
  ["judgements", JUDGEMENT],
  ["units", UNIT],
  ["departments", DEPARTMENT],
  ["funds", FUND],
  ["levels", LEVEL],
  ["times", TIME],
];

/** The words of a workbook that are no marks or names in others. */
export interface OwnWords {
  readonly places: PlaceNames;
  /** What marks mean that a legend or the office explains. */
  readonly marks: MarkMeanings | undefined;
}

/** Counts what a column holds in the given rows; in a long table in rows spread evenly over it. */
export function profileColumn(
  view: SheetView,
  rows: readonly number[],
  column: number,
  known: OwnWords,
): ColumnProfile {
  const counts = noCounts();
  const step = Math.max(1, Math.floor(rows.length / SAMPLE));
  for (let index = 0; index < rows.length; index += step)
    countCell(view, rows[index] ?? 0, column, known, counts);
  return counts;
}

function noCounts(): Counts {
  return {
    filled: 0,
    blank: 0,
    numbers: 0,
    integers: 0,
    binaries: 0,
    indicatorCodes: 0,
    ranks: 0,
    codedLabels: 0,
    bounds: 0,
    marks: 0,
    ticks: 0,
    judgements: 0,
    dashes: 0,
    longTexts: 0,
    communes: 0,
    districts: 0,
    units: 0,
    departments: 0,
    funds: 0,
    levels: 0,
    times: 0,
  };
}

function countCell(view: SheetView, row: number, column: number, known: OwnWords, counts: Counts): void {
  if (view.isBlank(row, column)) {
    counts.blank++;
    return;
  }
  counts.filled++;
  const kind = view.grid.kindAt(row, column);
  if (kind === "number")
    countNumber(view.grid.numberAt(row, column), view.grid.formatAt(row, column), counts);
  else if (kind === "notCalculated" || kind === "error") counts.numbers++;
  else if (kind === "text") countText(view.text(row, column), known, counts);
  else counts.marks++;
}

function countNumber(value: number, format: string, counts: Counts): void {
  if (codesOfDate(value, format).length > 0) {
    counts.indicatorCodes++;
    return;
  }
  counts.numbers++;
  if (Number.isInteger(value)) counts.integers++;
  if (value === 0 || value === 1) counts.binaries++;
  const isCodeLike = value > 1 && value < 30 && Math.abs(value * 100 - Math.round(value * 100)) < 1e-7;
  if (isCodeLike && !Number.isInteger(value)) counts.indicatorCodes++;
}

function countText(text: string, { places, marks }: OwnWords, counts: Counts): void {
  const own = countsOfText(text);
  for (const count of own) counts[count]++;
  if (text.length > LONG_TEXT) return;
  const meaning = own.includes("marks") ? undefined : meaningOf(text, marks);
  if (meaning !== undefined) counts.marks++;
  if (meaning !== undefined && isTick(text, meaning)) counts.ticks++;
  const sort = places.sortOf(text);
  if (sort === "commune") counts.communes++;
  if (sort === "district") counts.districts++;
}

/** A sign without letters is set where something is met, and left out where it is not; letters take turns with others. */
function isTick(text: string, meaning: MarkMeaning): boolean {
  return (meaning === "met" || meaning === "cross") && !/[\p{L}\p{N}]/u.test(text);
}

/** All that a text counts as, but for places. */
const countsOfText = remembered((text): readonly (keyof Counts)[] => {
  const isLabelWithCode = (): boolean => codeInLabel(text) !== undefined;
  if (text.length > LONG_TEXT) return isLabelWithCode() ? ["longTexts", "codedLabels"] : ["longTexts"];
  const key = plain(text);
  const code = readCode(text);
  const found: (keyof Counts)[] = [];
  if (code !== undefined) found.push(isIndicatorCode(code) ? "indicatorCodes" : "integers");
  else if (isLabelWithCode()) found.push("codedLabels");
  if (["A", "I"].includes(rankOf(text) ?? "")) found.push("ranks");
  if (/^[\d.,]+ ?%?$/.test(key)) found.push("numbers");
  if (TICK.test(key)) found.push("ticks", "marks");
  else if (DASH.test(key)) found.push("dashes", "marks");
  else if (MET.test(key) || UNMET.test(key) || NOT_APPLICABLE.test(key)) found.push("marks");
  return [...found, ...WORDINGS.flatMap(([count, wording]) => (wording.test(key) ? [count] : []))];
});

/** The share of a column's filled cells; 0 for a blank column. */
export function shareOf(profile: ColumnProfile, count: keyof ColumnProfile): number {
  return profile.filled === 0 ? 0 : profile[count] / profile.filled;
}
