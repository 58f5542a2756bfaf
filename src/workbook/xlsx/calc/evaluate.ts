import type { AstExpression } from "@borgar/fx/xlsx";
import { plainFunctionName } from "../formula/formula";
import type { FormulaContext } from "./formulaContext";
import { functionNamed } from "./functions";
import { single, spread } from "./operands";
import type { Operand, Value } from "./values";
import {
  Areas,
  BAD_NUMBER,
  BAD_REFERENCE,
  compareValues,
  DIVISION_BY_ZERO,
  equalValues,
  firstError,
  FormulaError,
  isError,
  Matrix,
  toNumber,
  toText,
  UNKNOWN,
} from "./values";

/** How a formula's words for cells are looked up. */
export interface References {
  /** What a reference, a name or a part of a table stands for, as the formula writes it. */
  resolve(written: string, kind: "range" | "beam" | "name" | "table", context: FormulaContext): Operand;
  /** A quicker way to the value of the one cell of the own sheet a reference means; undefined where it means anything else. */
  valueOfCell?(written: string, context: FormulaContext): Value | undefined;
}

/** Functions that take their arguments value by value however the formula is entered. */
const ALWAYS_ARRAYS: ReadonlySet<string> = new Set(["SUMPRODUCT"]);

/** Works a formula out as far as that can be done here; UNKNOWN where it cannot. */
export function evaluate(
  node: AstExpression | null,
  context: FormulaContext,
  references: References,
): Operand {
  if (node === null) return null;
  const inner = (child: AstExpression | null | undefined): Operand =>
    child === undefined ? null : evaluate(child, context, references);
  switch (node.type) {
    case "Literal":
      return node.value;
    case "ErrorLiteral":
      return node.value === BAD_REFERENCE.code ? BAD_REFERENCE : new FormulaError(node.value);
    case "ReferenceIdentifier":
      return references.resolve(node.value, node.kind, context);
    case "UnaryExpression":
      return unary(node.operator, inner(node.arguments[0]), context);
    case "BinaryExpression": {
      const arithmetic = context.isArray ? undefined : ARITHMETIC[node.operator];
      if (arithmetic !== undefined) {
        const left = singleOf(node.arguments[0], context, references);
        return calculated(arithmetic, left, singleOf(node.arguments[1], context, references));
      }
      return binary(node.operator, inner(node.arguments[0]), inner(node.arguments[1]), context);
    }
    case "ArrayExpression":
      return new Matrix(node.elements.map((row) => row.map((element) => valueOnly(inner(element)))));
    case "CallExpression": {
      const name = plainFunctionName(node.callee.name);
      const compute = functionNamed(name);
      if (compute === undefined) return UNKNOWN;
      const inside = ALWAYS_ARRAYS.has(name) ? { ...context, isArray: true } : context;
      // The parser leaves an omitted argument out as null.
      const args = (node.arguments as readonly (AstExpression | null)[]).map((argument) =>
        argument === null ? undefined : () => evaluate(argument, inside, references),
      );
      return compute(args, context);
    }
    default:
      return UNKNOWN;
  }
}

/** What a part of a formula comes to as one value; cells are looked at without a detour. */
function singleOf(node: AstExpression | undefined, context: FormulaContext, references: References): Value {
  if (node === undefined) return null;
  const isCell = node.type === "ReferenceIdentifier" && node.kind === "range";
  const value = isCell ? references.valueOfCell?.(node.value, context) : undefined;
  return value === undefined ? single(evaluate(node, context, references), context) : value;
}

function valueOnly(operand: Operand): Value {
  return operand instanceof Matrix || operand instanceof Areas ? UNKNOWN : operand;
}

function unary(operator: string, operand: Operand, context: FormulaContext): Operand {
  switch (operator) {
    case "+":
      return operand;
    case "-":
      return ofNumbers([operand], context, ([value = 0]) => -value);
    case "%":
      return ofNumbers([operand], context, ([value = 0]) => value / 100);
    default:
      return UNKNOWN;
  }
}

function ofNumbers(
  operands: readonly Operand[],
  context: FormulaContext,
  compute: (numbers: readonly number[]) => Value,
): Operand {
  return spread(operands, context, (values) => {
    const numbers = values.map(toNumber);
    return firstError(numbers) ?? compute(numbers.filter((number) => typeof number === "number"));
  });
}

const ARITHMETIC: Readonly<Record<string, (a: number, b: number) => Value>> = {
  "+": (a, b) => settled(a + b, a, b),
  "-": (a, b) => settled(a - b, a, b),
  "*": (a, b) => a * b,
  "/": (a, b) => (b === 0 ? DIVISION_BY_ZERO : a / b),
  "^": (a, b) => (a === 0 && b === 0 ? BAD_NUMBER : a ** b),
};

/** Excel takes a sum for zero where nothing but the rounding of its operands is left (0.3 - 0.1 - 0.2). */
function settled(result: number, a: number, b: number): number {
  return Math.abs(result) < Math.max(Math.abs(a), Math.abs(b)) * 2 ** -49 ? 0 : result;
}

function calculated(arithmetic: (a: number, b: number) => Value, left: Value, right: Value): Value {
  const a = toNumber(left);
  const b = toNumber(right);
  if (typeof a !== "number" || typeof b !== "number") return firstError([a, b]) ?? UNKNOWN;
  const result = arithmetic(a, b);
  return typeof result === "number" && !Number.isFinite(result) ? BAD_NUMBER : result;
}

const COMPARISON: Readonly<Record<string, (order: number) => boolean>> = {
  "<": (order) => order < 0,
  ">": (order) => order > 0,
  "<=": (order) => order <= 0,
  ">=": (order) => order >= 0,
};

function binary(operator: string, left: Operand, right: Operand, context: FormulaContext): Operand {
  const arithmetic = ARITHMETIC[operator];
  if (arithmetic !== undefined) {
    return spread([left, right], context, ([a = null, b = null]) => calculated(arithmetic, a, b));
  }
  const comparison = COMPARISON[operator];
  if (comparison !== undefined) {
    return spread([left, right], context, ([a = null, b = null]) => {
      const order = compareValues(a, b);
      return isError(order) ? order : comparison(order);
    });
  }
  switch (operator) {
    case "=":
      return spread([left, right], context, ([a = null, b = null]) => equalValues(a, b));
    case "<>":
      return spread([left, right], context, ([a = null, b = null]) => {
        const isEqual = equalValues(a, b);
        return isError(isEqual) ? isEqual : !isEqual;
      });
    case "&":
      return spread([left, right], context, (values) => {
        const texts = values.map(toText);
        return firstError(texts) ?? texts.filter((text) => typeof text === "string").join("");
      });
    case ",":
      return union(left, right);
    case ":":
      return rangeBetween(left, right);
    default:
      return UNKNOWN;
  }
}

function union(left: Operand, right: Operand): Operand {
  if (left instanceof Areas && right instanceof Areas) return new Areas([...left.areas, ...right.areas]);
  return firstError([valueOnly(left), valueOnly(right)]) ?? UNKNOWN;
}

function rangeBetween(left: Operand, right: Operand): Operand {
  if (!(left instanceof Areas) || !(right instanceof Areas)) return UNKNOWN;
  const [from, ...moreFrom] = left.areas;
  const [to, ...moreTo] = right.areas;
  const isPlain = moreFrom.length === 0 && moreTo.length === 0 && from?.sheet === to?.sheet;
  if (from === undefined || to === undefined || !isPlain) return UNKNOWN;
  return new Areas([
    {
      sheet: from.sheet,
      top: Math.min(from.top, to.top),
      left: Math.min(from.left, to.left),
      bottom: Math.max(from.bottom, to.bottom),
      right: Math.max(from.right, to.right),
    },
  ]);
}
