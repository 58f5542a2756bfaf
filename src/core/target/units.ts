import { plainKey } from "../text/normalise";

type Scale = readonly (readonly [RegExp, number])[];

/** Units of different size that can be compared, each with its worth in the smallest; areas stand before lengths. */
const SCALES: readonly Scale[] = [
  [
    [/^(?:ty|ti)(?: dong)?(?=$|[ /])/, 1e9],
    [/^(?:trieu|trd|tr)(?: dong)?(?=$|[ /])/, 1e6],
    [/^(?:nghin|ngan)(?: dong)?(?=$|[ /])/, 1e3],
    [/^(?:dong|vnd)(?=$|[ /])/, 1],
  ],
  [
    [/^(?:km[2²]|km vuong)(?=$|[ /])/, 1e6],
    [/^ha(?=$|[ /])/, 1e4],
    [/^(?:m[2²]|m vuong|met vuong)(?=$|[ /])/, 1],
  ],
  [
    [/^km(?=$|[ /])/, 1000],
    [/^(?:m|met)(?=$|[ /])/, 1],
  ],
  [
    [/^tan(?=$|[ /])/, 1000],
    [/^kg(?=$|[ /])/, 1],
  ],
];

/** Whether two units can be of one thing: a share and a count cannot, nor a length and an area; an absent unit agrees with any. */
export function unitsAgree(a: string, b: string): boolean {
  if (a === b || a === "" || b === "") return true;
  if (a === "%" || b === "%") return false;
  const one = placeOf(a);
  const other = placeOf(b);
  return one === undefined || other === undefined || one.scale === other.scale;
}

/** How many of the second unit one of the first is: 1000 for tỷ to triệu; 1 where nothing is known of either. */
export function unitFactor(from: string, to: string): number {
  if (from === to || from === "" || to === "") return 1;
  const source = placeOf(from);
  const wanted = placeOf(to);
  return source === undefined || source.scale !== wanted?.scale ? 1 : source.worth / wanted.worth;
}

function placeOf(unit: string): { readonly scale: Scale; readonly worth: number } | undefined {
  const words = plainKey(unit);
  for (const scale of SCALES) {
    const worth = scale.find(([pattern]) => pattern.test(words))?.[1];
    if (worth !== undefined) return { scale, worth };
  }
  return undefined;
}

const PER_CENT = /^(?:%|phan tram|diem %|diem phan tram)/;

/** A unit as it is compared and printed: "%" for any wording of per cent, no punctuation behind. */
export function tidyUnit(text: string): string {
  const unit = text.replace(/[.,;:\s]+$/, "").trim();
  return PER_CENT.test(plainKey(unit)) ? "%" : unit;
}
