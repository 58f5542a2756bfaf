import type { FunctionTable, SheetFunction } from "./formulaContext";
import { single, singleArgument, spread } from "./operands";
import type { Value } from "./values";
import {
  Areas,
  BAD_NUMBER,
  DIVISION_BY_ZERO,
  firstError,
  isError,
  NOT_AVAILABLE,
  toNumber,
  toText,
  UNKNOWN,
} from "./values";

/** A function of numbers; omitted ones are blank, that is zero. */
function ofNumbers(compute: (...numbers: number[]) => Value): SheetFunction {
  return (args, context) =>
    spread(
      args.map((argument) => argument?.() ?? null),
      context,
      (values) => {
        const numbers = values.map(toNumber);
        const error = firstError(numbers);
        return error ?? compute(...numbers.filter((number) => typeof number === "number"));
      },
    );
}

function ofTexts(compute: (...texts: string[]) => Value): SheetFunction {
  return (args, context) =>
    spread(
      args.map((argument) => argument?.() ?? null),
      context,
      (values) => {
        const texts = values.map(toText);
        const error = firstError(texts);
        return error ?? compute(...texts.filter((text) => typeof text === "string"));
      },
    );
}

/** A question about a value; unlike other functions it may be asked of an error. */
function asking(answer: (value: Value) => boolean): SheetFunction {
  return (args, context) =>
    spread([args[0]?.() ?? null], context, ([value = null]) => (value === UNKNOWN ? UNKNOWN : answer(value)));
}

/** Rounds the decimal figure people see: 1.005 to two places is 1.01, although its binary value lies below. */
function shiftedRound(round: (value: number) => number): (value: number, digits: number) => number {
  return (value, digits) => {
    const places = Math.trunc(digits);
    const [mantissa = "0", exponent = "0"] = Math.abs(value).toPrecision(15).split("e");
    const shifted = round(Number(`${mantissa}e${Number(exponent) + places}`));
    const [result = "0", shift = "0"] = String(shifted).split("e");
    return Math.sign(value) * Number(`${result}e${Number(shift) - places}`);
  };
}

const round = shiftedRound(Math.round);
const roundUp = shiftedRound((value) => Math.ceil(Number(value.toPrecision(15))));
const roundDown = shiftedRound((value) => Math.floor(Number(value.toPrecision(15))));

function finite(value: number): Value {
  return Number.isFinite(value) ? value : BAD_NUMBER;
}

const joined: SheetFunction = (args, context) => {
  const texts: Value[] = [];
  for (const argument of args) {
    const operand = argument?.() ?? null;
    if (operand instanceof Areas) {
      for (const area of operand.areas) context.cells.visit(area, (value) => texts.push(toText(value)));
    } else {
      texts.push(toText(single(operand, context)));
    }
  }
  return firstError(texts) ?? texts.filter((text) => typeof text === "string").join("");
};

export const scalarFunctions: FunctionTable = {
  ROUND: ofNumbers((value, digits = 0) => round(value, digits)),
  ROUNDUP: ofNumbers((value, digits = 0) => roundUp(value, digits)),
  ROUNDDOWN: ofNumbers((value, digits = 0) => roundDown(value, digits)),
  TRUNC: ofNumbers((value, digits = 0) => roundDown(value, digits)),
  INT: ofNumbers((value) => Math.floor(value)),
  ABS: ofNumbers((value) => Math.abs(value)),
  SIGN: ofNumbers((value) => Math.sign(value)),
  SQRT: ofNumbers((value) => (value < 0 ? BAD_NUMBER : Math.sqrt(value))),
  POWER: ofNumbers((base, exponent = 0) => finite(base ** exponent)),
  MOD: ofNumbers((value, divisor = 0) =>
    divisor === 0 ? DIVISION_BY_ZERO : value - divisor * Math.floor(value / divisor),
  ),
  LEN: ofTexts((text = "") => text.length),
  TRIM: ofTexts((text = "") => text.replace(/ +/g, " ").replace(/^ | $/g, "")),
  CONCATENATE: ofTexts((...texts) => texts.join("")),
  CONCAT: joined,
  N: (args, context) => {
    const value = singleArgument(args[0], context);
    return typeof value === "string" || value === null ? 0 : toNumber(value);
  },
  NA: () => NOT_AVAILABLE,
  ISNUMBER: asking((value) => typeof value === "number"),
  ISTEXT: asking((value) => typeof value === "string"),
  ISBLANK: asking((value) => value === null),
  ISERROR: asking(isError),
  ISERR: asking((value) => isError(value) && value.code !== NOT_AVAILABLE.code),
  ISNA: asking((value) => isError(value) && value.code === NOT_AVAILABLE.code),
};
