import type { PlaceNames } from "./placeNames";
import type { TitleCell } from "./titleCells";
import { plain, tidy, words } from "./words";

/** A place read from a title, as written and without its prefix. */
export interface PlaceRead {
  readonly written: string;
  readonly row: number;
  readonly column: number;
  readonly district?: string;
}

/** How much a way of writing says that the sheet is of this place: its own line beats a mention. */
const LABELLED = 4;
const AUTHORITY = 3;
const OWN_LINE = 3;
const MENTIONED = 2;
const GUESSED = 1;

const LABEL =
  /^(?:ten )?(?:don vi(?: bao cao)?|xa|phuong|thi tran|dia phuong|ten xa|xa phuong|xa, phuong|xa, phuong, thi tran|xa\/phuong(?:\/thi tran)?|don vi hanh chinh) ?:/;
const DISTRICT_LABEL = /^(?:ten )?(?:huyen|thanh pho|thi xa|huyen, thanh pho) ?:/;
/** Where "Xã: Nậm Lúc …… Huyện: Bắc Hà …… Tỉnh: ……" asks for the next name. */
const NEXT_LABEL =
  /(?<![\p{L}\p{M}])(?=(?:huyện|huyen|thị xã|thi xa|thành phố|thanh pho|tỉnh|tinh) ?:)(?<=:.*)/iu;
/** The dots or the line of a form to write on. */
const FILL = /(?:[.…_] ?){2,}|…/u;
const UNIT_WORDS: ReadonlySet<string> = new Set(["xa", "phuong"]);
/** Most lines of titles hold none of these, and need not be read word by word. */
const UNIT_WORD = /xa|phuong|thi/;
const DISTRICT_WORD = /huyen|thanh|thi/;
/** "504/QĐ-UBND; xã …" ends the number of a decision, and names no authority. */
const AUTHORITY_BEFORE = /(?:^|[^\p{L}-])(?:ubnd|uy ban nhan dan)$/u;
/** What goes on behind a name; "Quý", "Thành", "Nam" and "Kỳ" alone are parts of many names. */
const AFTER_NAME =
  /^(?:huyen|tinh|thanh pho|thi xa|thi tran|nam \d+|quy (?:[ivx]+\b|\d+)|thang \d+|6 thang|9 thang|dat (?:chuan|tieu|muc|ntm|nong)|theo|giai doan|den (?:nam|thang|ngay|quy|het|\d+)|nong thon|ntm|ky (?:bao|nay|truoc)|trong|tren|va|co|la)\b/;

interface Candidate {
  readonly place: PlaceRead;
  readonly weight: number;
}

/** The commune a title is of; the surest way of writing wins, and of equals the one nearest the table. */
export function placeInTitle(cells: readonly TitleCell[], places: PlaceNames): PlaceRead | undefined {
  const candidates = cells.flatMap(namesAsked).flatMap((cell) => candidatesIn(cell, places));
  const best = candidates.reduce<Candidate | undefined>(
    (a, b) => (a === undefined || b.weight >= a.weight ? b : a),
    undefined,
  );
  return best?.place;
}

/** The district a title names. */
export function districtInTitle(cells: readonly TitleCell[], places: PlaceNames): string | undefined {
  for (const cell of cells.flatMap(namesAsked).reverse()) {
    const text = tidy(cell.text);
    if (DISTRICT_LABEL.test(plain(text))) {
      const value = valueOf(cell, text);
      const name = places.leadingName(value, "district") ?? upToPunctuation(value);
      if (name !== "") return name;
    }
    const known = districtIn(text, places);
    if (known !== undefined) return known;
  }
  return undefined;
}

/** "… huyện Ninh Phước": the known name after the word for a district. */
function districtIn(text: string, places: PlaceNames): string | undefined {
  if (!DISTRICT_WORD.test(plain(text))) return undefined;
  const spoken = text.split(" ");
  for (let index = 0; index < spoken.length; index++) {
    const one = words(spoken[index] ?? "");
    const two = `${one} ${words(spoken[index + 1] ?? "")}`;
    const length = one === "huyen" ? 1 : two === "thanh pho" || two === "thi xa" ? 2 : 0;
    const known =
      length === 0 ? undefined : places.leadingName(spoken.slice(index + length).join(" "), "district");
    if (known !== undefined) return known;
  }
  return undefined;
}

/** A line of a form parted at its labels, so that each has its own name; the cell beside it is the last one's. */
function namesAsked(cell: TitleCell): readonly TitleCell[] {
  const parts = tidy(cell.text).split(NEXT_LABEL);
  return parts.map((text, at) => (at === parts.length - 1 ? { ...cell, text } : { ...cell, text, next: "" }));
}

/** What is written on the dots of a form. */
function withoutFill(text: string): string {
  return (
    text
      .split(FILL)
      .find((part) => part.trim() !== "")
      ?.trim() ?? ""
  );
}

function candidatesIn(cell: TitleCell, places: PlaceNames): readonly Candidate[] {
  const text = tidy(cell.text);
  return LABEL.test(plain(text)) ? labelled(cell, text, places) : mentioned(cell, text, places);
}

/** What stands behind a label or, where nothing does, beside it. */
function valueOf(cell: TitleCell, text: string): string {
  const inside = text.slice(text.indexOf(":") + 1).trim();
  return withoutFill(inside === "" ? valueBeside(cell) : inside);
}

/** What stands beside a label; the next label ("Xã:", "Huyện:") is no name, however blank the cell between them is. */
function valueBeside({ next = "" }: TitleCell): string {
  return next.trimEnd().endsWith(":") ? "" : next;
}

/** "Xã: Phước Thái", the name in the same cell or the next. */
function labelled(cell: TitleCell, text: string, places: PlaceNames): readonly Candidate[] {
  const value = valueOf(cell, text);
  const written = nameAfterUnit(value, places);
  if (written === "" || places.sortOf(value) === "district") return [];
  return [{ place: placeAt(cell, written, value, places), weight: LABELLED }];
}

/** Every "xã …" of a line with a known name behind it, or any name where the line is an authority's or only the name. */
function mentioned(cell: TitleCell, text: string, places: PlaceNames): readonly Candidate[] {
  if (!UNIT_WORD.test(plain(text))) return [];
  const spoken = text.split(" ");
  return spoken.flatMap((_word, index) => {
    const length = unitWordsAt(spoken, index);
    if (length === 0) return [];
    const rest = spoken.slice(index + length).join(" ");
    const before = plain(spoken.slice(Math.max(0, index - 4), index).join(" "));
    const isAuthority = AUTHORITY_BEFORE.test(before);
    const isOwnLine = index === 0 && places.sortOf(upToPunctuation(text)) === "commune";
    const known = places.leadingName(rest, "commune");
    const written = known ?? (isAuthority || isOwnLine ? unknownName(rest) : capitalisedName(rest, places));
    if (written === "") return [];
    const isMentionedOnly = known === undefined && !isAuthority && !isOwnLine;
    const weight = isOwnLine ? OWN_LINE : isAuthority ? AUTHORITY : isMentionedOnly ? GUESSED : MENTIONED;
    return [{ place: placeAt(cell, written, rest, places), weight }];
  });
}

/** How many words at an index mean a commune-level unit. */
function unitWordsAt(spoken: readonly string[], index: number): number {
  const one = words(spoken[index] ?? "");
  if (UNIT_WORDS.has(one)) return 1;
  return one === "thi" && words(spoken[index + 1] ?? "") === "tran" ? 2 : 0;
}

function placeAt(cell: TitleCell, written: string, around: string, places: PlaceNames): PlaceRead {
  const district = districtIn(around, places);
  return { row: cell.row, column: cell.column, written, ...(district !== undefined && { district }) };
}

function nameAfterUnit(value: string, places: PlaceNames): string {
  const rest = value.replace(/^(?:UBND\s+)?(?:xã|phường|thị trấn)\s+/iu, "");
  return places.leadingName(rest, "commune") ?? upToPunctuation(rest);
}

function upToPunctuation(text: string): string {
  return (text.split(/[,;:()–/]|\s-\s/)[0] ?? "").replace(/[\s.…_]+$/u, "").trim();
}

/** Up to four words that can be a name the register does not know. */
function unknownName(rest: string): string {
  const spoken = upToPunctuation(rest).split(" ");
  const end = spoken.findIndex((_word, index) => AFTER_NAME.test(words(spoken.slice(index).join(" "))));
  return spoken.slice(0, Math.min(4, end < 0 ? spoken.length : end)).join(" ");
}

/** The name of a commune no register knows that a sentence mentions: two or three words, each with a capital. */
function capitalisedName(rest: string, places: PlaceNames): string {
  const name = unknownName(rest);
  const isName = /^\p{Lu}\p{L}*(?: \p{Lu}\p{L}*){1,2}$/u.test(name);
  return isName && places.sortOf(`xã ${name}`) === "commune" ? name : "";
}
