import type { PlaceRegister } from "../../../src/core/text/placeRegister";
import { editDistance } from "../../../src/core/text/distance";
import { foldKey, plainKey } from "../../../src/core/text/normalise";
import { matchPlace, placesOf } from "../../../src/core/text/places";
import { registers } from "../../../src/data/bundled";
import fc from "../../support/properties";

function onlyRegister(): PlaceRegister {
  const [register] = registers;
  if (register === undefined) throw new Error("no register is bundled");
  return register;
}

const register = onlyRegister();
const LETTERS = Array.from("aăâbcdđeêghiklmnoôơpqrstuưvxyàáảãạìíỉĩịùúủũụ");

/** Every name that is one letter away by leaving one out, changing one or putting one in. */
function slipsOf(name: string): readonly string[] {
  const letters = Array.from(name);
  return letters.flatMap((_, at) => {
    const before = letters.slice(0, at).join("");
    const after = letters.slice(at + 1).join("");
    return [
      before + after,
      ...LETTERS.flatMap((letter) => [before + letter + after, `${before}${letter}${name.slice(at)}`]),
    ];
  });
}

const lettersOf = (text: string) => plainKey(text).replaceAll(" ", "");

/** Whether one name explains what is written at least as well as another: by tones and spaces alone, or in one letter too. */
function isAsNear(one: string, other: string, written: string): boolean {
  const slips = (name: string) =>
    lettersOf(name) === lettersOf(written) ? 0 : editDistance(name.toLowerCase(), written.toLowerCase());
  return slips(one) <= slips(other);
}

describe.each([2022, 2026])("names that look alike in %d", (year) => {
  const places = placesOf(register, year);
  const keys = new Map(places.map((place) => [foldKey(place.name), place.name]));

  it("are never taken for one another, in any district", () => {
    const pairs = places.flatMap((one) => places.map((other) => [one, other] as const));
    for (const [one, other] of pairs) {
      const context = { year, ...(other.district === undefined ? {} : { district: other.district }) };
      expect(matchPlace(register, one.name, context)).toMatchObject({ kind: "known", name: one.name });
    }
  });

  it("are known when a slip of one lands on another", () => {
    const landed: string[] = [];
    for (const { name, kind } of places.filter((place) => place.kind === "commune")) {
      for (const slip of slipsOf(name)) {
        const other = keys.get(foldKey(slip));
        if (other === undefined) continue;
        landed.push(`${name} > ${other} ${kind}`);
        expect(matchPlace(register, slip, { year })).toMatchObject({ kind: "known", name: other });
      }
    }
    expect(landed.length).toBeGreaterThan(places.length);
  });

  it.each([
    ["Phước Tphuận", "Phước Thuận"],
    ["Phước Tpiến", "Phước Tiến"],
  ])("does not take the Tp of %j for a city", (written, name) => {
    if (year === 2022)
      expect(matchPlace(register, written, { year })).toMatchObject({ kind: "misspelt", name });
    else expect(matchPlace(register, written, { year }).kind).not.toBe("known");
  });

  it("are proposed alone only by the place nearest to what is written", () => {
    const communes = places.filter((place) => place.kind === "commune");
    const slips = communes.flatMap(({ name }) => slipsOf(name).map((slip) => [name, slip] as const));
    fc.assert(
      fc.property(fc.constantFrom(...slips), ([name, slip]) => {
        const found = matchPlace(register, slip, { year });
        // "Nh Hà" is the slip of a finger and a shortening as well.
        if (found.kind === "known") return keys.get(foldKey(slip)) === found.name || found.name === name;
        if (found.kind === "misspelt") return found.name === name || isAsNear(found.name, name, slip);
        return (
          found.candidates.length > 1 && found.candidates.some((place) => isAsNear(place.name, name, slip))
        );
      }),
      { numRuns: 300 },
    );
  });
});

/** Two names a careless eye or finger takes for one another. */
const areTwins = (one: string, other: string) =>
  foldKey(one) !== foldKey(other) &&
  (plainKey(one) === plainKey(other) || editDistance(one.toLowerCase(), other.toLowerCase()) <= 2);

describe("near twins of the whole register, of every time", () => {
  const { entries } = register;
  const twins = entries.flatMap((one) =>
    entries.filter((other) => areTwins(one.name, other.name)).map((other) => [one, other] as const),
  );
  const timesOf = (to: string | undefined) => (to === undefined ? [2026] : [2022, 2025]);

  it("are many", () => {
    expect(twins.length).toBeGreaterThan(100);
  });

  it("are never merged at the time, in the district and under the prefix of the other", () => {
    const prefixes = ["", "Xã ", "xã ", "X. ", "UBND xã "];
    for (const [one, other] of twins) {
      for (const year of timesOf(other.to)) {
        const context = { year, ...(other.district !== undefined && { district: other.district }) };
        for (const prefix of prefixes) {
          const found = matchPlace(register, `${prefix}${one.name}`, context);
          const isItself = found.kind === "known" && found.name === one.name;
          const isOfOtherTime = found.kind === "unknown" && found.otherTime?.name === one.name;
          expect([prefix, one.name, year, isItself || isOfOtherTime]).toEqual([prefix, one.name, year, true]);
        }
      }
    }
  });

  it("say of a name of another time that it is of another time, and propose nothing", () => {
    for (const { name, successors } of entries.filter(({ to }) => to !== undefined)) {
      const found = matchPlace(register, name, { year: 2022 });
      expect(found).toMatchObject({ kind: "known", name });
      const today = matchPlace(register, name, { year: 2026 });
      if (today.kind === "known") expect(today.name).toBe(name);
      else expect(today).toMatchObject({ kind: "unknown", candidates: [], otherTime: { name } });
      expect(successors.every((one) => one.name !== "")).toBe(true);
    }
  });
});
