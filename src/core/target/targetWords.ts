import type { Bound } from "./types";

/** What officials write before a figure, longest wording first so that "không vượt quá" is not read as "không". */
export const OPERATORS: readonly (readonly [RegExp, Bound["op"]])[] = [
  [/(?:≥|> ?=|=>|⩾)/y, "atLeast"],
  [/(?:≤|< ?=|=<|⩽)/y, "atMost"],
  [/>/y, "above"],
  [/</y, "below"],
  [/không (?:được )?(?:vượt quá|vượt|quá|trên|hơn|lớn hơn|cao hơn|nhiều hơn)(?![\p{L}])/uy, "atMost"],
  [/không (?:được )?(?:dưới|thấp hơn|ít hơn|nhỏ hơn|kém)(?![\p{L}])/uy, "atLeast"],
  [/(?:tối đa|nhiều nhất|cao nhất)(?: là)?(?![\p{L}])/uy, "atMost"],
  [/(?:tối thiểu|ít nhất|thấp nhất)(?: là)?(?![\p{L}])/uy, "atLeast"],
  [/(?:trên|lớn hơn|cao hơn|nhiều hơn|vượt|hơn)(?![\p{L}])/uy, "above"],
  [/(?:dưới|nhỏ hơn|thấp hơn|ít hơn)(?![\p{L}])/uy, "below"],
];

/** What stands behind a figure and turns it into a bound. */
export const SUFFIXES: readonly (readonly [RegExp, "atLeast" | "atMost"])[] = [
  [/trở lên(?![\p{L}])/uy, "atLeast"],
  [/(?:trở xuống|trở lại)(?![\p{L}])/uy, "atMost"],
];

/** Verbs that say which way a figure goes. */
export const VERBS: readonly (readonly [RegExp, Verb])[] = [
  [/giảm(?![\p{L}])/uy, "fall"],
  [/tăng(?: thêm)?(?![\p{L}])/uy, "rise"],
  [/nâng(?![\p{L}])/uy, "raise"],
  [/(?:xuống còn|xuống|còn)(?![\p{L}])/uy, "downTo"],
  [/lên(?![\p{L}])/uy, "upwardTo"],
  [/gấp(?![\p{L}])/uy, "times"],
  [/(?:đạt|đủ|đảm bảo|bảo đảm|duy trì|giữ vững)(?![\p{L}])/uy, "reach"],
];

export type Verb = "fall" | "rise" | "raise" | "downTo" | "upwardTo" | "times" | "reach";

export const FROM = /từ(?![\p{L}])/uy;
export const UP_TO = /(?:đến|tới)(?![\p{L}])/uy;
export const ABOUT = /(?:khoảng|xấp xỉ|~|≈)/uy;
export const DASH = /[-–—−÷]/uy;
export const PER_YEAR = /(?:\/ ?năm|mỗi năm|hằng năm|hàng năm|một năm)(?![\p{L}])/uy;
export const EQUALS = /(?:=|bằng(?![\p{L}]))/uy;

/** Words of plans and forms that may stand around a figure without changing what it demands. */
const CONTEXT_WORDS =
  "phấn đấu|phải|được|có|nâng|thêm|mới|tỷ|tỉ|lệ|số|lượng|xã|thôn|bản|ấp|huyện|hộ|dân|người|cư|gia|đình|nông|chuẩn|cao|kiểu|mẫu|" +
  "nghèo|cận|tộc|thiểu|theo|đa|chiều|khu|vực|chung|tổng|bình|quân|đầu|mức|yêu|cầu|chỉ|tiêu|kế|hoạch|toàn|tỉnh|là|các|" +
  "ở|tại|của|mỗi|trẻ|em|lao|động|sản|phẩm|tiêu|chí|cả|nước";
export const CONTEXT = new RegExp(`(?:${CONTEXT_WORDS})(?![\\p{L}])`, "uy");

/** Words that would change or limit what was said; a reader that skipped them would read another target. */
const TURNING_WORDS =
  "và|hoặc|hay|nhưng|trừ|không|từ|trong|riêng|trên|dưới|hơn|khoảng|ít|tối|nếu|khi|nhất|so|với|đến|tới|trở|giảm|tăng|gấp|còn|xuống|lên|chưa|đạt";
export const TURNING = new RegExp(`(?:${TURNING_WORDS})(?![\\p{L}])`, "uy");

export const PER_CENT_SIGN = /%/y;
/** The letter O typed for the figure 0, right behind another figure. */
export const SLIPPED_ZERO = /(?<=\d)o(?!\p{L})/uy;

/** A word of a unit: letters, with the figures of "m2", "km²". */
export const UNIT_WORD = /%|điểm %|[\p{L}][\p{L}\d²³.]*/uy;
