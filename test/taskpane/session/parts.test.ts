import { serialize } from "node:v8";
import type { End, Part } from "../../../src/taskpane/session/engine/parts";
import { buffersIn, Gathering, HEAVIEST_PART, inParts } from "../../../src/taskpane/session/engine/parts";
import fc from "../../support/properties";

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at);
const texts = (count: number): readonly string[] => numbers(count).map((at) => `Xã Phước Thái, dòng ${at}`);
const rows = (count: number): readonly unknown[] => texts(count).map((text, row) => ({ row, cells: [text] }));

/** More than crosses at once. */
const MANY = 5000;

function cut(whole: unknown): { readonly parts: readonly Part[]; readonly end: End } {
  const cutting = inParts(whole);
  const parts: Part[] = [];
  let next = cutting.next();
  for (; next.done !== true; next = cutting.next()) parts.push(next.value);
  return { parts, end: next.value };
}

/** As another thread gets it: each part is a copy of its own. */
function crossed<Whole>(whole: Whole): { readonly whole: Whole; readonly parts: readonly Part[] } {
  const { parts, end } = cut(whole);
  const there = new Gathering();
  for (const part of parts) there.take(structuredClone(part));
  return { whole: there.whole(structuredClone(end)) as Whole, parts };
}

function bytesOf(part: Part): number {
  return serialize(part).byteLength;
}

describe("inParts", () => {
  it.each<readonly [name: string, whole: unknown]>([
    ["nothing", undefined],
    ["a text", "Đạt"],
    ["a light report", { results: numbers(200), tables: [{ rows: rows(3) }] }],
    ["nothing in a list", [undefined, null, {}, []]],
    ["what is no plain object", { bytes: new Uint8Array(1000), shares: new Map([["1.1", numbers(9)]]) }],
  ])("leaves %s in one piece", (_, whole) => {
    expect(crossed(whole)).toEqual({ whole, parts: [] });
  });

  it.each<readonly [name: string, whole: unknown]>([
    ["a long list", { results: numbers(20 * MANY) }],
    ["a list that is the whole", rows(MANY)],
    [
      "a short list of heavy things",
      { tables: numbers(30).map(() => ({ kind: "matrix", rows: rows(100) })) },
    ],
    ["a record of many light things", Object.fromEntries(texts(MANY).map((text, at) => [text, at]))],
    [
      "a record of heavy things",
      { tables: rows(MANY), reading: { places: rows(MANY), counts: [1] }, year: 2022 },
    ],
    ["a heavy thing among light ones", [...rows(10), { rows: rows(MANY) }, ...rows(10)]],
    ["heavy things in heavy things", { sheets: [{ tables: [{ rows: rows(MANY) }, { rows: rows(MANY) }] }] }],
    ["nothing among what is cut", { rows: [undefined, ...rows(MANY), null], standing: undefined }],
  ])("brings over %s, no part of it heavier than the others may be", (_, whole) => {
    const { whole: there, parts } = crossed(whole);
    expect(there).toEqual(whole);
    expect(Object.keys(there as object)).toEqual(Object.keys(whole as object));
    expect(parts.length).toBeGreaterThan(1);
    expect(Math.max(...parts.map(bytesOf))).toBeLessThanOrEqual(HEAVIEST_PART);
  });

  it("brings over whatever plain data there is", () => {
    const { data } = fc.letrec<{ data: unknown }>((tie) => ({
      data: fc.oneof(
        { depthSize: "small", withCrossShrink: true },
        fc.constantFrom(undefined, null, true, 0.5, "Đạt"),
        fc.integer({ min: 0, max: MANY }).map(texts),
        fc.array(tie("data"), { maxLength: 5 }),
        fc.dictionary(fc.string({ minLength: 1, maxLength: 3 }), tie("data"), {
          maxKeys: 5,
          noNullPrototype: true,
        }),
      ),
    }));
    fc.assert(
      fc.property(data, (whole) => {
        const { whole: there, parts } = crossed(whole);
        expect(there).toEqual(whole);
        for (const part of parts) expect(bytesOf(part)).toBeLessThanOrEqual(HEAVIEST_PART);
      }),
      { numRuns: 30 },
    );
  });

  it("uses few parts: light things cross together", () => {
    const whole = { rows: rows(MANY) };
    const { parts } = crossed(whole);
    expect(parts.length).toBeLessThan((6 * serialize(whole).byteLength) / HEAVIEST_PART);
  });

  it.each([
    ["a text", "Đạt ".repeat(100_000)],
    ["a map", new Map(texts(MANY).map((text, at) => [text, at]))],
  ])("sends what cannot be cut, %s, with nothing beside it", (_, heavy) => {
    const { whole, parts } = crossed({ before: rows(10), heavy, after: rows(10) });
    expect(whole).toEqual({ before: rows(10), heavy, after: rows(10) });
    const heaviest = parts.filter((part) => bytesOf(part) > HEAVIEST_PART);
    expect(heaviest).toEqual([expect.objectContaining({ things: [heavy] })]);
  });

  it("looks at no more of a long list than the part that comes next needs", () => {
    let looks = 0;
    const thing = {
      get name() {
        looks += 1;
        return "Phước Thái";
      },
    };
    const list = numbers(MANY).map(() =>
      Object.defineProperty({ ...thing }, "name", { enumerable: true, get: () => thing.name }),
    );
    looks = 0;
    inParts(list).next();
    expect(looks).toBeGreaterThan(0);
    expect(looks).toBeLessThan(MANY / 2);
  });

  it("leaves what it takes apart as it was", () => {
    const whole = { reading: { records: rows(MANY) } };
    cut(whole);
    expect(whole).toEqual({ reading: { records: rows(MANY) } });
  });

  it("sends what is cut and stands in two places once, and it is one thing again", () => {
    const records = rows(MANY);
    const alone = crossed({ records });
    const { whole, parts } = crossed({ records, reading: { records } });
    expect(whole.reading.records).toBe(whole.records);
    expect(whole.records).toEqual(records);
    expect(parts.length - alone.parts.length).toBeLessThan(3);
  });

  it("keeps what one part holds in two places the same", () => {
    const place = { name: "Phước Thái" };
    const { whole } = crossed({ places: [place], claims: [{ place }] });
    expect(whole.claims[0]?.place).toBe(whole.places[0]);
  });

  it("tells what moves with each part instead of being copied", () => {
    const whole = {
      columns: numbers(3).map(() => ({ rows: Uint32Array.from(numbers(10)), texts: texts(MANY) })),
      sent: new Uint8Array(10),
    };
    const moving = new Set(whole.columns.map(({ rows: { buffer } }) => buffer));
    const { parts, end } = cut(whole);
    const there = new Gathering();
    for (const part of parts) there.take(structuredClone(part, { transfer: [...buffersIn(part, moving)] }));
    expect(there.whole(end)).toEqual({
      columns: numbers(3).map(() => ({ rows: Uint32Array.from(numbers(10)), texts: texts(MANY) })),
      sent: new Uint8Array(10),
    });
    expect([...moving].map(({ byteLength }) => byteLength)).toEqual([0, 0, 0]);
    expect(whole.sent).toHaveLength(10);
  });
});
