import { batchedEmptyCellReader } from "../../src/functions/emptyCells";
import { cellFrom } from "../../src/functions/cells";
import { withTrueZeros } from "../../src/functions/zeros";

const never = (): Promise<never> => {
  throw new Error("The workbook must not be asked.");
};

describe("a zero that may be a blank cell", () => {
  it("is asked about, and becomes a blank where the cell is empty", async () => {
    const asked: string[] = [];
    const block = await withTrueZeros([[0], [5], [0]], "Xã!E1:E3", (address) => {
      asked.push(address);
      return Promise.resolve([[true], [false], [false]]);
    });
    expect(asked).toEqual(["Xã!E1:E3"]);
    expect(block).toEqual([[null], [5], [0]]);
  });

  it("is judged as an error where Excel does not tell, never as zero", async () => {
    const block = await withTrueZeros([[0, 5]], "Xã!E1:F1", () => Promise.reject(new Error("hung")));
    expect(cellFrom(block[0]?.[0]).kind).toBe("error");
    expect(block[0]?.[1]).toBe(5);
  });

  it("is judged as an error where the answer is of another size", async () => {
    const block = await withTrueZeros([[0]], "Xã!E1", () => Promise.resolve([[true, true]]));
    expect(cellFrom(block[0]?.[0]).kind).toBe("error");
  });

  it("is not asked about where the value comes from a formula, or where there is no zero", () => {
    const guarded = [[0]];
    expect(withTrueZeros(guarded, "", never)).toBe(guarded);
    expect(withTrueZeros(guarded, undefined, never)).toBe(guarded);
    const filled = [[1, "Đạt", null]];
    expect(withTrueZeros(filled, "Xã!E1:G1", never)).toBe(filled);
  });
});

describe("reading which cells are empty", () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it("gathers all pending calls into one read, and reads anew for later ones", async () => {
    const reads: (readonly string[])[] = [];
    const read = batchedEmptyCellReader((addresses) => {
      reads.push(addresses);
      return Promise.resolve(addresses.map((address) => [[address === "A!A1"]]));
    });
    const both = Promise.all([read("A!A1"), read("A!B1")]);
    await jest.advanceTimersByTimeAsync(0);
    expect(await both).toEqual([[[true]], [[false]]]);
    const later = read("A!A1");
    await jest.advanceTimersByTimeAsync(0);
    await later;
    expect(reads).toEqual([["A!A1", "A!B1"], ["A!A1"]]);
  });

  it("gives up a read that hangs", async () => {
    const read = batchedEmptyCellReader(() => new Promise(() => undefined), 2000);
    const outcome = expect(read("A!A1")).rejects.toThrow("in time");
    await jest.advanceTimersByTimeAsync(2000);
    await outcome;
  });

  it("tells every waiting call when the read fails", async () => {
    const read = batchedEmptyCellReader(() => Promise.reject(new Error("no such sheet")));
    const outcomes = Promise.allSettled([read("A!A1"), read("A!B1")]);
    await jest.advanceTimersByTimeAsync(0);
    expect((await outcomes).map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  });
});
