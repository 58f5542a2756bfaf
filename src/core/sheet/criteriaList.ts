import { readCode } from "./codes";
import { plain } from "./words";

/** What a text lists: the criteria or indicators that are met, or those that are not. */
export type ListedAs = "met" | "unmet";

/** Criteria or indicators that a text lists: "5, 7, 17", "TC 5; 17.1", "còn 3 TC: 5, 7, 17". */
export interface CriteriaList {
  readonly codes: readonly string[];
  /** How many the text itself says they are. */
  readonly count?: number;
  /** What the text says of them, where it says so itself. */
  readonly as?: ListedAs;
}

/** Reads the number of a criterion by its name; undefined where it is no criterion's. */
export type CriterionNamed = (name: string) => string | undefined;

const NONE = /^(?:khong(?: co)?|0|[-–—]+)$/;
const SORT = "(?:tieu chi|chi tieu|noi dung|tc|ct)";
const OPENING =
  /^(?:(?:cac|gom|la|xa|hien|da|dat|con|lai|thieu|chua|khong|hoan thanh|chua dat:)(?=[\s:]|$)\s*:?\s*)+/;
const COUNTED = new RegExp(
  `^(\\d{1,2})\\s*(?:/\\s*\\d{1,2}\\s*)?${SORT}\\s*(?:con lai|con thieu|(?:chua|khong)(?: dat)?|da dat|dat)?\\s*(?:gom|la)?\\s*[:(]\\s*`,
);
const SAYS_UNMET = /\b(?:con|thieu|chua|khong)\b/;
const SAYS_MET = /\bdat\b/;
const RANGE = /^(\d{1,2})\s*(?:[-–—]|den)\s*(\d{1,2})$/;
const NAMED = new RegExp(`^${SORT}?\\s*(?:so )?(\\d{1,2}(?:\\.\\d{1,2})?)\\s*[.:–-]\\s*[a-z][a-z\\s,]*$`);
/** "17,1" may be an indicator, or two criteria out of order. */
const TIGHT = /\d,\d/;
const SEPARATOR = /[;,+&()\n]|\bva\b|\s\/\s|\/(?=[a-z])/;
const NAME_IN_BRACKETS = /\([^()\d]*\)/g;
const HEAD = new RegExp(
  `^(?:cac )?${SORT}\\s*(?:con lai|con thieu|(?:chua|khong) dat|da dat|dat)?\\s*(?:so|gom|la)?\\s*:\\s*`,
);

/** The list a text is; undefined where any of it is something else, or may be read in two ways. */
export function readCriteriaList(
  text: string,
  named: CriterionNamed = () => undefined,
): CriteriaList | undefined {
  const key = plain(text)
    .replace(NAME_IN_BRACKETS, " ")
    .replace(/[\s.;,)]+$/, "");
  if (key === "") return undefined;
  if (NONE.test(key)) return { codes: [] };
  const opening = OPENING.exec(key)?.[0] ?? "";
  const rest = key.slice(opening.length);
  const counted = COUNTED.exec(rest);
  const head = (counted ?? HEAD.exec(rest))?.[0] ?? "";
  const said = `${opening} ${head}`;
  const items = itemsOf(rest.slice(head.length));
  const codes = items?.map((item) => codesIn(item) ?? optional(named(item)));
  if (codes === undefined || codes.length === 0) return undefined;
  const read = codes.flatMap((own) => own ?? []);
  if (codes.includes(undefined) || (TIGHT.test(key) && !isRising(read))) return undefined;
  const as = SAYS_UNMET.test(said) ? "unmet" : SAYS_MET.test(said) ? "met" : undefined;
  return {
    codes: [...new Set(read)],
    ...(counted?.[1] !== undefined && { count: Number(counted[1]) }),
    ...(as !== undefined && { as }),
  };
}

function itemsOf(text: string): readonly string[] | undefined {
  const isMixed = text.includes(";") && TIGHT.test(text);
  return isMixed
    ? undefined
    : text
        .split(SEPARATOR)
        .map((item) => item.trim())
        .filter((item) => item !== "");
}

function codesIn(item: string): readonly string[] | undefined {
  const code = item.includes(",") ? undefined : readCode(item);
  if (code !== undefined) return [code];
  const [, from, to] = RANGE.exec(item) ?? [];
  if (from !== undefined && to !== undefined && Number(from) < Number(to))
    return Array.from({ length: Number(to) - Number(from) + 1 }, (_, at) => String(Number(from) + at));
  if (/^\d{1,2}(?:\s+\d{1,2})+$/.test(item)) return item.split(/\s+/).map((each) => String(Number(each)));
  const name = NAMED.exec(item)?.[1];
  return name === undefined ? undefined : [name];
}

function optional(code: string | undefined): readonly string[] | undefined {
  return code === undefined ? undefined : [code];
}

function isRising(codes: readonly string[]): boolean {
  return codes.every((code, at) => at === 0 || Number(code) > Number(codes[at - 1]));
}
