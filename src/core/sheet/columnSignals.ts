import { placesOfAlikeGroups } from "./alikeGroups";
import { codeInLabel, codeOfNumber, codeNamedLast, criterionOf, isIndicatorCode, readCode } from "./codes";
import { profileColumn } from "./columnProfile";
import type { ColumnProfile } from "./columnProfile";
import type { HeaderBlock, HeaderCell } from "./headerBlock";
import { headerMeaning } from "./headerMeaning";
import { headerTime } from "./headerTime";
import type { HeaderTime } from "./headerTime";
import type { SenseFound } from "./headerMeaning";
import type { Sense } from "./headerWords";
import type { LabelIndex } from "./labelIndex";
import { isRange } from "./measures";
import type { MarkMeanings } from "./markMeanings";
import { monthsOfColumns } from "./monthColumns";
import type { PlaceNames } from "./placeNames";
import { primarySchoolColumns } from "./schoolLevels";
import type { SheetView } from "./sheetView";
import { stageOfOffice } from "./stageOfOffice";
import type { Level, Stage } from "./table";
import { plain } from "./words";

/** Everything known about a column before the kind of sheet gives it a role. */
export interface ColumnSignal {
  readonly column: number;
  /** The header's texts over the column, from the top. */
  readonly path: readonly string[];
  /** What the header's texts mean, from the lowest up. */
  readonly senses: readonly SenseFound[];
  readonly stage?: Stage;
  readonly level?: Level;
  /** The criterion or indicator the header names. */
  readonly code?: string;
  /** The commune the header names. */
  readonly place?: string;
  /** The year the header names. */
  readonly year?: number;
  /** The time the lowest header that names one is about. */
  readonly time?: HeaderTime;
  /** The month it is of, where months stand side by side. */
  readonly month?: number;
  readonly profile: ColumnProfile;
}

export interface Lexicon {
  readonly places: PlaceNames;
  readonly labels: readonly LabelIndex[];
  readonly marks: MarkMeanings | undefined;
}

/** The signals of every column from the header's first to its last, and of filled columns beside it without a header. */
export function columnSignals(
  view: SheetView,
  block: HeaderBlock,
  bodyRows: readonly number[],
  lexicon: Lexicon,
): readonly ColumnSignal[] {
  const signals: ColumnSignal[] = [];
  let codeBefore: string | undefined;
  const ranges = groupsOfRanges(block);
  const months = monthsOfColumns(block);
  const primarySchools = primarySchoolColumns(block);
  const alike = placesOfAlikeGroups(block, lexicon.places);
  const first =
    block.left > 0 && isFilledBeside(view, bodyRows, block.left - 1) ? block.left - 1 : block.left;
  const last = isFilledBeside(view, bodyRows, block.right + 1) ? block.right + 1 : block.right;
  for (let column = first; column <= last; column++) {
    const path = block.paths.get(column) ?? [];
    const profile = profileColumn(view, bodyRows, column, lexicon);
    if (path.length === 0 && profile.filled === 0) continue;
    const month = months.get(column);
    const named = month === undefined ? path : path.slice(0, -1);
    const code = ranges.has(groupOf(path)) ? undefined : headerCode(view, named, lexicon.labels, codeBefore);
    codeBefore = code ?? codeBefore;
    const leaf = primarySchools.has(column) ? "name" : "words";
    const signal = { ...signalOf({ column, path, leaf }, profile, code, lexicon), ...placeIn(alike, column) };
    signals.push(month === undefined ? signal : { ...signal, month, time: { month, ...signal.time } });
  }
  return signals;
}

function placeIn(places: ReadonlyMap<number, string>, column: number): { readonly place?: string } {
  const place = places.get(column);
  return place === undefined ? {} : { place };
}

function groupOf(path: readonly HeaderCell[]): string {
  return path
    .slice(0, -1)
    .map(({ text }) => text)
    .join("\n");
}

/** The group headers over ranges: "19" beside "15-18" and "Dưới 5" is a number of criteria met, and no criterion's. */
function groupsOfRanges({ paths }: HeaderBlock): ReadonlySet<string> {
  const grouped = [...paths.values()].filter((path) => path.length > 1);
  return new Set(grouped.filter((path) => isRange(path.at(-1)?.text ?? "")).map(groupOf));
}

function isFilledBeside(view: SheetView, rows: readonly number[], column: number): boolean {
  const sample = rows.slice(0, 60);
  return sample.filter((row) => !view.isBlank(row, column)).length * 2 > sample.length;
}

interface Headed {
  readonly column: number;
  readonly path: readonly HeaderCell[];
  /** Whether the lowest header is words that mean something, or a name that only looks like them. */
  readonly leaf: "words" | "name";
}

function signalOf(
  { column, path, leaf }: Headed,
  profile: ColumnProfile,
  code: string | undefined,
  { places, labels }: Lexicon,
): ColumnSignal {
  const texts = path.map((cell) => cell.text);
  const office = stageOfOffice(texts);
  const meanings = (office === undefined && leaf === "words" ? texts : texts.slice(0, -1))
    .filter((text) => code === undefined || !isLabelOf(code, text, labels))
    .map((text) => headerMeaning(text))
    .reverse();
  const stage = office ?? meanings.find((meaning) => meaning.stage !== undefined)?.stage;
  const level = meanings.find((meaning) => meaning.level !== undefined)?.level;
  const listed = code === undefined ? placeListed(path) : undefined;
  const place = texts.findLast((text) => namesCommune(text, places)) ?? listed;
  const time = texts.map((text) => headerTime(text)).findLast((found) => found !== undefined);
  const year = texts.map(yearIn).findLast((found) => found !== undefined);
  return {
    column,
    path: texts,
    senses: meanings.flatMap(({ found }) =>
      found === undefined || (found.sense === "place" && listed !== undefined) ? [] : [found],
    ),
    ...(stage !== undefined && { stage }),
    ...(level !== undefined && { level }),
    ...(code !== undefined && { code }),
    ...(place !== undefined && { place }),
    ...(year !== undefined && { year }),
    ...(time !== undefined && { time }),
    profile,
  };
}

/** "Kế hoạch bảo tồn làng nghề" names an indicator, not the plan of one. */
function isLabelOf(code: string, text: string, labels: readonly LabelIndex[]): boolean {
  if (!isIndicatorCode(code)) return false;
  return isShortenedLabel(text) || labels.some((index) => index.codeOf(text, criterionOf(code)) === code);
}

const OPENING_LABELS: ReadonlySet<Sense | undefined> = new Set<Sense>(["target", "planned", "note"]);

/** "1.2. Quy định quản lý": words that open a label the way they open the header of another column. */
function isShortenedLabel(text: string): boolean {
  const { found } = headerMeaning(text);
  return codeInLabel(text) !== undefined && OPENING_LABELS.has(found?.sense) && found?.quality !== 1;
}

/** The header under one that says "Các xã" over several columns: the name of one of them, known to a register or not. */
function placeListed(path: readonly HeaderCell[]): string | undefined {
  const leaf = path.at(-1);
  const isUnderPlaces = path
    .slice(0, -1)
    .some((cell) => cell.width > 1 && headerMeaning(cell.text).found?.sense === "place");
  return leaf !== undefined && isUnderPlaces && headerMeaning(leaf.text).found === undefined
    ? leaf.text
    : undefined;
}

function namesCommune(text: string, places: PlaceNames): boolean {
  const { found, stage } = headerMeaning(text);
  return found === undefined && stage === undefined && places.sortOf(text) === "commune";
}

function yearIn(text: string): number | undefined {
  const years = [...text.matchAll(/(?<!\d)20[0-4]\d(?!\d)/g)].map((match) => Number(match[0]));
  return years.length === 1 ? years[0] : undefined;
}

const NAMING: ReadonlySet<Sense> = new Set<Sense>(["code", "criterion", "indicatorWord", "label"]);

/** "Mức đạt chuẩn" is the header of targets, however like an indicator's label it is. */
function meansItsOwn(text: string): boolean {
  const { found } = headerMeaning(text);
  return found?.quality === 1 && !NAMING.has(found.sense);
}

/** "Số trường đạt chuẩn" over several columns counts what the rate of an indicator is worked out from. */
function countsThings({ text, width }: HeaderCell): boolean {
  return width > 1 && /^so (?!tieu chi|chi tieu|tc|ct)\p{L}/u.test(plain(text));
}

/** The code a column's header gives: its number, "TC 3", "Tiêu chí 1: …", or a criterion's name. */
function headerCode(
  view: SheetView,
  path: readonly HeaderCell[],
  labels: readonly LabelIndex[],
  before: string | undefined,
): string | undefined {
  for (const cell of [...path].reverse()) {
    const code =
      view.grid.kindAt(cell.row, cell.column) === "number"
        ? codeOfNumber(view.grid.numberAt(cell.row, cell.column), before)
        : (readCode(cell.text) ?? codeInLabel(cell.text) ?? codeNamedLast(cell.text));
    if (code !== undefined) return code;
    if (meansItsOwn(cell.text) || countsThings(cell)) continue;
    for (const index of labels) {
      const named = index.criterionNamed(cell.text) ?? index.codeOf(cell.text);
      if (named !== undefined) return named;
    }
  }
  return undefined;
}

/** The best reading of any of these senses among a column's headers, the lowest header first. */
export function senseAmong(signal: ColumnSignal, ...senses: readonly Sense[]): SenseFound | undefined {
  return signal.senses.find((found) => senses.includes(found.sense));
}

/** What the lowest header with a meaning says. */
export function ownSense(signal: ColumnSignal): Sense | undefined {
  return signal.senses[0]?.sense;
}
