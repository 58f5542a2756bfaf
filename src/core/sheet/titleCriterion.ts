import { criterionOf, readCode } from "./codes";
import type { LabelIndex } from "./labelIndex";
import { plain, tidy, words } from "./words";

/** "Tiêu chí số 10", "TC 17", "Chỉ tiêu 17.1"; a bare number may number the sheet. The whole of "đạt 19/19 tiêu chí" stands before the word. */
const NUMBERED =
  /\b(?:tieu chi|chi tieu|noi dung|tc|ct)\s*(?:so|thu)?\s*:?\s*(\d{1,2}(?:\s*[.,]\s*\d{1,2})?)(?![\d/]|\s*(?:xa|thon|huyen|tieu chi|chi tieu)\b)/g;
const NAMED = /\btieu chi (?:ve )?(?=\S)/g;
const LONGEST_NAME = 8;
const FIRST_NUMBER = /^\d{1,3}[\s.)_-]+/;

/**
 * The one criterion or indicator a sheet is about, by its title or its name: "TIÊU CHÍ SỐ 10: THU NHẬP", "TC17", "Thu nhập",
 * "Chỉ tiêu 17.1". Undefined where they name none or several.
 */
export function criterionOfTitle(
  lines: readonly string[],
  sheetName: string,
  labels: readonly LabelIndex[],
): string | undefined {
  const known = (code: string): boolean => labels.length === 0 || labels.some((index) => index.hasCode(code));
  const numbered = [...new Set(lines.flatMap(codesIn))].filter(known);
  if (numbered.length > 0) return oneOf(numbered);
  const ofName = codesIn(sheetName).find(known);
  if (ofName !== undefined) return ofName;
  return namedIn([...lines, tidy(sheetName).replace(FIRST_NUMBER, "")], labels);
}

/** An indicator says more than the criterion it belongs to. */
function oneOf(codes: readonly string[]): string | undefined {
  const [first, second, ...more] = [...codes].sort((a, b) => a.length - b.length);
  if (first === undefined || more.length > 0) return undefined;
  if (second === undefined) return first;
  return criterionOf(second) === first ? second : undefined;
}

function codesIn(line: string): readonly string[] {
  return [...plain(line).matchAll(NUMBERED)].flatMap(([, code = ""]) => readCode(code) ?? []);
}

function namedIn(lines: readonly string[], labels: readonly LabelIndex[]): string | undefined {
  const named = new Set(lines.flatMap((line) => labels.flatMap((index) => nameIn(line, index) ?? [])));
  return oneOf([...named]);
}

function nameIn(line: string, index: LabelIndex): string | undefined {
  const whole = index.criterionNamed(line);
  if (whole !== undefined) return whole;
  const key = words(line);
  for (const match of key.matchAll(NAMED)) {
    const rest = key.slice(match.index + match[0].length).split(" ");
    for (let count = Math.min(LONGEST_NAME, rest.length); count > 0; count--) {
      const no = index.criterionNamed(rest.slice(0, count).join(" "));
      if (no !== undefined) return no;
    }
  }
  return undefined;
}
