import type { Grid } from "../../src/core/sheet/grid";
import { gridOf } from "./gridOf";
import type { TestCell } from "./gridOf";

const TONES = ["", "\u0300", "\u0301", "\u0309", "\u0303", "\u0323"];
const VOWELS = Array.from("aăâeêioôơuưy");

/** Every small letter of Vietnamese that ASCII does not have. */
export const LETTERS: readonly string[] = [
  "đ",
  ...VOWELS.flatMap((vowel) => TONES.map((tone) => (vowel + tone).normalize("NFC"))),
].filter((letter) => letter > "\u007f");

/** The codes of TCVN 5712:1993 VN3 in the order of LETTERS, as Windows-1252 shows them. */
export const TCVN3: readonly string[] = Array.from(
  "®µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉËÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00adõøö÷ùúýûüþ",
);

const TCVN3_CAPITALS: Readonly<Record<string, string>> = {
  Ă: "¡",
  Â: "¢",
  Ê: "£",
  Ô: "¤",
  Ơ: "¥",
  Ư: "¦",
  Đ: "§",
};

/** What VNI writes for each of LETTERS. */
export const VNI: readonly string[] = [
  "ñ aø aù aû aõ aï aê aè aé aú aü aë aâ aà aá aå aã aä eø eù eû eõ eï eâ eà eá eå eã eä ì í æ ó ò",
  "oø où oû oõ oï oâ oà oá oå oã oä ô ôø ôù ôû ôõ ôï uø uù uû uõ uï ö öø öù öû öõ öï yø yù yû yõ î",
].flatMap((line) => line.split(" "));

/** A text as somebody with a .VnTime font typed it; capitals that have no code of their own become small letters. */
export function inTcvn3(text: string): string {
  return Array.from(text)
    .map((letter) => TCVN3_CAPITALS[letter] ?? TCVN3[LETTERS.indexOf(letter.toLowerCase())] ?? letter)
    .join("");
}

/** A text as somebody with a VNI font typed it. */
export function inVni(text: string): string {
  return Array.from(text)
    .map((letter) => {
      const written = VNI[LETTERS.indexOf(letter.toLowerCase())];
      if (written === undefined) return letter;
      return letter === letter.toLowerCase() ? written : written.toUpperCase();
    })
    .join("");
}

/** The sheet with every text written another way, in a font. */
export function rewritten(grid: Grid, write: (text: string) => string, font?: string): Grid {
  const rows = Array.from({ length: grid.rowCount }, (_, row) =>
    Array.from({ length: grid.columnCount }, (_, column): TestCell => {
      const look = { format: grid.formatAt(row, column), ...(font === undefined ? {} : { font }) };
      const kind = grid.kindAt(row, column);
      if (kind === "text") return { value: write(grid.textAt(row, column)), ...look };
      return kind === "number" ? { value: grid.numberAt(row, column), ...look } : null;
    }),
  );
  return gridOf(rows, { name: grid.name, id: grid.id });
}
