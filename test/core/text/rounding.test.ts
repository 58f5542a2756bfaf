import { decimalsOf, roundTo } from "../../../src/core/text/number";
import fc from "../../support/properties";

/** Rounds the decimal digits of a whole number of ten-thousandths, half away from zero, by whole numbers alone. */
function rounded(tenThousandths: number, decimals: number): number {
  const step = 10n ** BigInt(4 - decimals);
  const size = BigInt(Math.abs(tenThousandths));
  const whole = (size + step / 2n) / step;
  const value = Number(`${whole}e${-decimals}`);
  return tenThousandths < 0 && value !== 0 ? -value : value;
}

const tenThousandths = fc.integer({ min: -10_000_000_000_000, max: 10_000_000_000_000 });

describe("rounding", () => {
  it("is that of the decimal digits, half away from zero", () => {
    fc.assert(
      fc.property(tenThousandths, fc.integer({ min: 0, max: 4 }), (value, decimals) => {
        expect(roundTo(Number(`${value}e-4`), decimals)).toBe(rounded(value, decimals));
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    [79.95, 1, 80],
    [2.5, 0, 3],
    [-2.5, 0, -3],
    [1.005, 2, 1.01],
    [0.00004, 4, 0],
    [65.95744680851064, 0, 66],
    [79.96, 3, 79.96],
  ])("of %p to %p places is %p", (value, decimals, expected) => {
    expect(roundTo(value, decimals)).toBe(expected);
  });
});

describe("how many decimals a number shows", () => {
  it("is what its digits say", () => {
    fc.assert(
      fc.property(tenThousandths, (value) => {
        const number = Number(`${value}e-4`);
        const written = String(Math.abs(number)).split(".")[1]?.length ?? 0;
        expect(decimalsOf(number)).toBe(String(number).includes("e") ? decimalsOf(-number) : written);
      }),
      { numRuns: 2000 },
    );
  });
});
