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

const LABEL =
  /^(?:ten )?(?:don vi(?: bao cao)?|xa|phuong|thi tran|dia phuong|ten xa|xa phuong|xa, phuong|xa, phuong, thi tran|xa\/phuong(?:\/thi tran)?|don vi hanh chinh) ?:/;
const DISTRICT_LABEL = /^(?:ten )?(?:huyen|thanh pho|thi xa|huyen, thanh pho) ?:/;
const UNIT_WORDS: ReadonlySet<string> = new Set(["xa", "phuong"]);
const NAME_ENDS = /^(?:huyen|thanh|thi|tinh|nam|quy|dat|theo|giai|den|thang|nong|ky|6)$/;

interface Candidate extends PlaceRead {
  readonly weight: number;
}

/** The commune a title is of; the surest way of writing wins, and of equals the one nearest the table. */
export function placeInTitle(cells: readonly TitleCell[], places: PlaceNames): PlaceRead | undefined {
  const candidates = cells.flatMap((cell) => candidatesIn(cell, places));
  const best = candidates.reduce<Candidate | undefined>(
    (a, b) => (a === undefined || b.weight >= a.weight ? b : a),
    undefined,
  );
  if (best === undefined) return undefined;
  const { weight: _, ...place } = best;
  return place;
}

/** The district a title names. */
export function districtInTitle(cells: readonly TitleCell[], places: PlaceNames): string | undefined {
  for (const cell of [...cells].reverse()) {
    const text = tidy(cell.text);
    if (DISTRICT_LABEL.test(plain(text))) {
      const inside = text.slice(text.indexOf(":") + 1).trim();
      const value = inside === "" ? (cell.next ?? "") : inside;
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

function candidatesIn(cell: TitleCell, places: PlaceNames): readonly Candidate[] {
  const at = { row: cell.row, column: cell.column };
  const text = tidy(cell.text);
  if (LABEL.test(plain(text))) {
    const inside = text.slice(text.indexOf(":") + 1).trim();
    const value = inside === "" ? cell.next : inside;
    const name = value === undefined ? "" : nameAfterUnit(value, places);
    const isDistrict = places.sortOf(value ?? "") === "district";
    return name === "" || isDistrict
      ? []
      : [{ ...at, written: name, weight: LABELLED, ...besideIt(value ?? "", places) }];
  }
  const spoken = text.split(" ");
  return spoken.flatMap((word, index) => {
    if (!UNIT_WORDS.has(words(word)) && !(words(word) === "thi" && words(spoken[index + 1] ?? "") === "tran"))
      return [];
    const rest = spoken.slice(index + (words(word) === "thi" ? 2 : 1)).join(" ");
    const known = places.leadingName(rest, "commune");
    const before = words(spoken.slice(Math.max(0, index - 3), index).join(" "));
    const isAuthority = /(?:ubnd|uy ban nhan dan)$/.test(before);
    const isOwnLine = index === 0 && places.sortOf(text.split(/[,;(]/)[0] ?? "") === "commune";
    const written = known ?? (isAuthority || isOwnLine ? unknownName(rest) : "");
    if (written === "") return [];
    const weight = isOwnLine ? OWN_LINE : isAuthority ? AUTHORITY : MENTIONED;
    return [{ ...at, written, weight, ...besideIt(rest, places) }];
  });
}

function nameAfterUnit(value: string, places: PlaceNames): string {
  const rest = value.replace(/^(?:UBND\s+)?(?:xã|phường|thị trấn)\s+/iu, "");
  return places.leadingName(rest, "commune") ?? upToPunctuation(rest);
}

function upToPunctuation(text: string): string {
  return (text.split(/[,;:(–/]|\s-\s/)[0] ?? "").replace(/[\s.…_]+$/u, "").trim();
}

/** Up to four words that can be a name the register does not know. */
function unknownName(rest: string): string {
  const name: string[] = [];
  for (const word of upToPunctuation(rest).split(" ")) {
    if (NAME_ENDS.test(words(word)) || name.length === 4) break;
    name.push(word);
  }
  return name.join(" ");
}

/** "…, huyện Ninh Phước" behind the commune's name. */
function besideIt(text: string, places: PlaceNames): { readonly district?: string } {
  const district = districtIn(text, places);
  return district === undefined ? {} : { district };
}
