import { inParts, putBack } from "../../../src/taskpane/session/engine/parts";

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at);

/** As another thread gets it: each part, and the rest with its lists, is a copy of its own. */
function crossed<Whole>(whole: Whole): { readonly whole: Whole; readonly parts: number } {
  const { parts, rest, lists } = inParts(whole);
  const there = structuredClone({ rest, lists });
  putBack(
    parts.map((part) => structuredClone(part)),
    there.lists,
  );
  return { whole: there.rest, parts: parts.length };
}

describe("inParts", () => {
  it.each<readonly [name: string, parts: number, whole: unknown]>([
    ["nothing", 0, undefined],
    ["a text", 0, "Đạt"],
    ["a short list", 0, { results: numbers(200) }],
    ["a list of one thing more than crosses at once", 2, { results: numbers(201) }],
    ["a list that is the whole", 5, numbers(1000)],
    ["a list inside a short list", 2, { tables: [{ rows: numbers(300) }, { rows: [1] }] }],
    ["what is no plain object", 0, { bytes: new Uint8Array(1000), shares: new Map([["1.1", numbers(300)]]) }],
    ["nothing in a list", 2, [...numbers(250), undefined, null]],
  ])("brings over %s", (_, parts, whole) => {
    expect(crossed(whole)).toEqual({ whole, parts });
  });

  it("leaves what it takes apart as it was", () => {
    const whole = { reading: { records: numbers(500) } };
    inParts(whole);
    expect(whole).toEqual({ reading: { records: numbers(500) } });
  });

  it("sends a list that stands in two places once, and it is one list again", () => {
    const records = numbers(300);
    const { whole, parts } = crossed({ records, reading: { records } });
    expect(parts).toBe(2);
    expect(whole.reading.records).toBe(whole.records);
    expect(whole.records).toEqual(records);
  });

  it("keeps what the rest holds in two places the same", () => {
    const place = { name: "Phước Thái" };
    const { whole } = crossed({ places: [place], claims: [{ place }] });
    expect(whole.claims[0]?.place).toBe(whole.places[0]);
  });

  it("sends no part that is longer than the others may be", () => {
    const { parts } = inParts({ one: numbers(450), other: numbers(10_000) });
    expect(Math.max(...parts.map(({ things }) => things.length))).toBe(200);
  });
});
