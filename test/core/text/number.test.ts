import { decimalsOf, exact, printNumber, printUngrouped, readNumber } from "../../../src/core/text/number";
import fc from "../../support/properties";

function valueOf(text: string): number | undefined {
  const read = readNumber(text);
  return read.kind === "number" ? read.value : undefined;
}

function otherwiseOf(text: string): number | undefined {
  const read = readNumber(text);
  return read.kind === "number" ? read.otherwise?.value : undefined;
}

describe("readNumber reads", () => {
  it.each([
    ["0", 0, 0],
    ["80", 80, 0],
    ["01", 1, 0],
    ["007", 7, 0],
    ["-3", -3, 0],
    ["\u22123", -3, 0],
    ["+5", 5, 0],
    ["1,5", 1.5, 1],
    ["0,85", 0.85, 2],
    ["65,957", 65.957, 3],
    ["-0,5", -0.5, 1],
    ["80,0", 80, 1],
    [",5", 0.5, 1],
    ["1 500", 1500, 0],
    ["1\u00a0500\u00a0000,5", 1_500_000.5, 1],
    [" 80 ", 80, 0],
    ["\u00a080\u00a0", 80, 0],
  ])("%j as %d with %d decimals", (text, value, decimals) => {
    expect(readNumber(text)).toMatchObject({ kind: "number", value, decimals });
  });
});

describe("a dot with three digits behind it groups thousands", () => {
  it.each([
    ["1.500", 1500, 1.5],
    ["10.000", 10_000, 10],
    ["100.000", 100_000, 100],
    ["85.000", 85_000, 85],
    ["999.999", 999_999, 999.999],
    ["01.500", 1500, 1.5],
    ["-1.500", -1500, -1.5],
  ])("%s is %d, though it could be %d", (text, value, otherwise) => {
    expect(readNumber(text)).toEqual({
      kind: "number",
      value,
      decimals: 0,
      otherwise: { value: otherwise, decimals: 3 },
    });
  });
});

describe("a comma is the decimal sign", () => {
  it.each([
    ["1,500", 1.5, 1500],
    ["85,000", 85, 85_000],
    ["12,345", 12.345, 12_345],
  ])("%s is %d, though it could be %d", (text, value, otherwise) => {
    expect(readNumber(text)).toEqual({
      kind: "number",
      value,
      decimals: 3,
      otherwise: { value: otherwise, decimals: 0 },
    });
  });
});

describe("only one reading is possible where", () => {
  it.each([
    ["one digit stands behind the dot", "12.5", 12.5, 1],
    ["two digits stand behind the dot", "12.50", 12.5, 2],
    ["four digits stand behind the dot", "1.2345", 1.2345, 4],
    ["a zero stands before the dot", "0.850", 0.85, 3],
    ["a zero stands before the comma", "0,850", 0.85, 3],
    ["four digits stand before the dot", "1234.567", 1234.567, 3],
    ["four digits stand before the comma", "1234,567", 1234.567, 3],
    ["dot and comma stand in turn", "1.234,5", 1234.5, 1],
    ["comma and dot stand in turn", "1,234.5", 1234.5, 1],
    ["dot and comma each have three digits", "1.500,000", 1500, 3],
    ["comma and dot each have three digits", "1,500.000", 1500, 3],
    ["several dots group thousands", "1.234.567", 1_234_567, 0],
    ["several commas group thousands", "1,234,567", 1_234_567, 0],
    ["several dots and a comma", "1.500.000,25", 1_500_000.25, 2],
    ["several commas and a dot", "1,500,000.25", 1_500_000.25, 2],
  ])("%s: %s", (_, text, value, decimals) => {
    expect(readNumber(text)).toEqual({ kind: "number", value, decimals });
  });

  it("both readings are the same number", () => {
    expect(valueOf("0.000")).toBe(0);
    expect(otherwiseOf("0.000")).toBeUndefined();
  });
});

describe("readNumber finds none in", () => {
  it.each([
    "",
    " ",
    "-",
    ".",
    ",",
    "+",
    "abc",
    "6O,5",
    "l2",
    "80%",
    "80 km",
    "12/15",
    "02-03",
    "1..5",
    "1,,5",
    "1.23.456",
    "1.234.56",
    "1.234,567.8",
    "1,5,",
    "--3",
    "1e5",
    "0x10",
    "Infinity",
    "NaN",
    "(5)",
    "1'500",
    "12 15",
    "5 -",
  ])("%j", (text) => {
    expect(readNumber(text)).toEqual({ kind: "none" });
  });
});

describe("printNumber", () => {
  it.each([
    [0, "0"],
    [-0, "0"],
    [7, "7"],
    [80, "80"],
    [999, "999"],
    [1000, "1.000"],
    [1234.5, "1.234,5"],
    [1_234_567, "1.234.567"],
    [1_234_567.891, "1.234.567,891"],
    [0.85, "0,85"],
    [-1234.5, "-1.234,5"],
    [-0.5, "-0,5"],
    [0.0000001, "0,0000001"],
    [1e21, "1.000.000.000.000.000.000.000"],
  ])("prints %d as %s", (value, printed) => {
    expect(printNumber(value)).toBe(printed);
  });

  it("prints the largest number there is in full, and what is no number not at all", () => {
    expect(printUngrouped(Number.MAX_VALUE)).toHaveLength(309);
    expect([printNumber(Infinity), printUngrouped(NaN)]).toEqual(["", ""]);
  });

  it.each([
    [0.1 + 0.2, "0,3"],
    [0.7 + 0.1, "0,8"],
    [1.1 * 3, "3,3"],
  ])("shows no dust of binary fractions: %d is %s", (value, printed) => {
    expect(printNumber(value)).toBe(printed);
  });

  it.each([
    [80, 1, "80,0"],
    [65.957, 0, "66"],
    [65.957, 1, "66,0"],
    [65.957, 2, "65,96"],
    [2.5, 0, "3"],
    [-2.5, 0, "-3"],
    [0.5, 0, "1"],
    [1.005, 2, "1,01"],
    [1.45, 1, "1,5"],
    [-0.04, 1, "0,0"],
    [1234.5, 2, "1.234,50"],
    [999.96, 1, "1.000,0"],
  ])("prints %d with %d decimals as %s", (value, decimals, printed) => {
    expect(printNumber(value, decimals)).toBe(printed);
  });
});

describe("for any input", () => {
  it("readNumber never throws and never gives a value that is no number", () => {
    const digits = fc.stringMatching(/^[-+0-9., ]{0,14}$/);
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), digits), (text) => {
        const read = readNumber(text);
        return (
          read.kind === "none" || (Number.isFinite(read.value) && Number.isFinite(read.otherwise?.value ?? 0))
        );
      }),
    );
  });

  it("what printNumber prints is read back as the same number", () => {
    const decimal = fc
      .record({ digits: fc.integer({ min: -99_999_999, max: 99_999_999 }), decimals: fc.nat({ max: 6 }) })
      .map(({ digits, decimals }) => Number(`${digits}e-${decimals}`));
    fc.assert(
      fc.property(decimal, (value) => {
        expect(valueOf(printNumber(value))).toBe(value === 0 ? 0 : value);
      }),
    );
  });

  it("a reading has as many decimals as digits are written behind the decimal sign", () => {
    fc.assert(
      fc.property(fc.nat({ max: 999 }), fc.stringMatching(/^[0-9]{1,6}$/), (whole, fraction) => {
        expect(readNumber(`${whole},${fraction}`)).toMatchObject({ decimals: fraction.length });
      }),
    );
  });
});

describe("a figure at 15 significant digits", () => {
  const oneBitAway = (value: number): number => value * (1 + Number.EPSILON);
  const figures = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.double({ min: -1e12, max: 1e12, noNaN: true }),
    fc.integer({ min: -1e9, max: 1e9 }).map((units) => units / 1e4),
    fc.integer({ min: -1e9, max: 1e9 }).map((units) => oneBitAway(units / 1e4)),
  );

  it("is what writing it out with 15 digits gives, whatever the figure", () => {
    fc.assert(fc.property(figures, (value) => Object.is(exact(value), Number(value.toPrecision(15)))));
  });

  it.each([
    [0.7 + 0.1, 0.8],
    [-0, 0],
    [79.96, 79.96],
    [0.1 + 0.2, 0.3],
  ])("%p is %p", (value, expected) => {
    expect(exact(value)).toBe(expected);
  });

  it.each([
    [12, 0],
    [-3, 0],
    [0.25, 2],
    [0.1 + 0.2, 1],
    [1e-7, 7],
    [1e21, 0],
  ])("%p shows %p decimals", (value, decimals) => {
    expect(decimalsOf(value)).toBe(decimals);
  });
});
