import { plainKey } from "../text/normalise";
import type { Comparison } from "./types";

/** A relation as the office names it, before its right side is read. */
export type Relation =
  | { readonly kind: "compare"; readonly comparison: Comparison }
  | { readonly kind: "between" }
  | { readonly kind: "filled" }
  | { readonly kind: "oneOf"; readonly isOneOf: boolean };

const COMPARISONS: Readonly<Record<Comparison, readonly string[]>> = {
  "=": ["=", "==", "bang", "la", "phai bang", "bang voi", "dung bang"],
  "≠": ["≠", "<>", "!=", "=/=", "khac", "khong bang", "khac voi"],
  "<": ["<", "nho hon", "it hon", "duoi", "thap hon", "be hon", "kem"],
  "≤": [
    "≤",
    "<=",
    "=<",
    "⩽",
    "nho hon hoac bang",
    "be hon hoac bang",
    "it hon hoac bang",
    "khong qua",
    "khong vuot qua",
    "khong vuot",
    "khong lon hon",
    "khong cao hon",
    "toi da",
    "nhieu nhat",
  ],
  ">": [">", "lon hon", "nhieu hon", "tren", "cao hon", "hon", "vuot"],
  "≥": [
    "≥",
    ">=",
    "=>",
    "⩾",
    "lon hon hoac bang",
    "nhieu hon hoac bang",
    "khong duoi",
    "khong nho hon",
    "khong thap hon",
    "khong it hon",
    "khong kem",
    "it nhat",
    "toi thieu",
    "tu",
    "dat tu",
  ],
};

const WORDS: ReadonlyMap<string, Relation> = new Map<string, Relation>([
  ...Object.entries(COMPARISONS).flatMap(([comparison, words]) =>
    words.map((word): [string, Relation] => [
      word,
      { kind: "compare", comparison: comparison as Comparison },
    ]),
  ),
  ...["trong khoang", "nam trong khoang", "thuoc khoang", "trong", "tu den", "giua"].map(
    (word): [string, Relation] => [word, { kind: "between" }],
  ),
  ...[
    "khong trong",
    "khong de trong",
    "khong duoc trong",
    "khong duoc de trong",
    "phai co",
    "co so lieu",
    "bat buoc",
    "bat buoc nhap",
  ].map((word): [string, Relation] => [word, { kind: "filled" }]),
  ...["thuoc danh sach", "thuoc", "trong danh sach", "la mot trong", "mot trong"].map(
    (word): [string, Relation] => [word, { kind: "oneOf", isOneOf: true }],
  ),
  ...["khong thuoc danh sach", "khong thuoc", "ngoai danh sach", "khong trong danh sach"].map(
    (word): [string, Relation] => [word, { kind: "oneOf", isOneOf: false }],
  ),
]);

/** What the column "Quan hệ" may hold, as its drop-down offers it. */
export const OFFERED_RELATIONS: readonly string[] = [
  "≥",
  "≤",
  // Excel takes a lone "=" that somebody picks for the beginning of a formula.
  "bằng",
  "khác",
  ">",
  "<",
  "trong khoảng",
  "không trống",
  "thuộc danh sách",
  "không thuộc danh sách",
];

/** A relation by its sign or its words; undefined where it is none. */
export function relationNamed(written: string): Relation | undefined {
  return WORDS.get(plainKey(written).replace(/\s*\.$/, ""));
}
