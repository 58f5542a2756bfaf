import { readNumber } from "../../../src/workbook/xlsx/cellNumber";
import fc from "../../support/properties";

function read(text: string): number {
  const bytes = new TextEncoder().encode(`<${text}<`);
  return readNumber(bytes, 1, bytes.length - 1);
}

describe("a number is exactly the one its text means", () => {
  it("for every number as programs print it", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(read(String(value))).toBe(Number(String(value)));
      }),
      { numRuns: 5000 },
    );
  });

  it("for every decimal as people write it", () => {
    const digits = (most: number): fc.Arbitrary<string> =>
      fc.string({ unit: fc.integer({ min: 0, max: 9 }).map(String), minLength: 1, maxLength: most });
    const decimal = fc
      .tuple(fc.constantFrom("", "-"), digits(20), fc.option(digits(25)))
      .map(([sign, whole, fraction]) => sign + whole + (fraction === null ? "" : `.${fraction}`));

    fc.assert(
      fc.property(decimal, (text) => {
        expect(read(text)).toBe(Number(text));
      }),
      { numRuns: 20_000 },
    );
  });

  it.each([
    ["0.7", 0.7],
    ["0.69999999999999996", 0.7],
    ["0.1", 0.1],
    ["65.957446808510639", 65.95744680851064],
    ["123456789012345", 123456789012345],
    ["9007199254740993", 9007199254740992],
    ["-0", -0],
    [".5", 0.5],
    ["5.", 5],
    ["+5", 5],
    ["1E+2", 100],
    ["4.9406564584124654E-324", 5e-324],
    ["000000000000000000012", 12],
    ["0.000000000000000000000000012", 1.2e-26],
  ])("%p", (text, value) => {
    expect(read(text)).toBe(value);
  });

  it.each(["", "-", ".", "1.2.3", "1,5", "0x10", "Infinity", "1e999", "1e", "--1", "1 2"])(
    "%p is none",
    (text) => {
      expect(read(text)).toBeNaN();
    },
  );
});
