import type { FormulaContext } from "../../../src/workbook/xlsx/calc/formulaContext";
import { matrixOf, single } from "../../../src/workbook/xlsx/calc/operands";
import type { Operand, Value } from "../../../src/workbook/xlsx/calc/values";
import {
  Areas,
  FormulaError,
  toBoolean,
  toNumber,
  toText,
  UNKNOWN,
} from "../../../src/workbook/xlsx/calc/values";
import { errorOf } from "../model/cell";
import type { FunctionMetadata, ParameterMetadata } from "./metadata";
import { errorArgument } from "./protocol";

/** What a blank cell is when it reaches a function: Excel has been seen to hand over each of these. */
export type BlanksAs = "zero" | "null" | "emptyText";

export interface BoundArguments {
  readonly kind: "bound";
  readonly parameters: readonly unknown[];
}

/** The formula's value without the function being called. */
export interface NotCalled {
  readonly kind: "notCalled";
  readonly value: FormulaError;
}

/** How arguments are handed over. */
export interface Binding {
  readonly blanks: BlanksAs;
  readonly errorsAsArguments: boolean;
  readonly context: FormulaContext;
}

/** Makes of a formula's arguments what the function is called with; an omitted one is undefined. */
export function boundArguments(
  entry: FunctionMetadata,
  operands: readonly (Operand | undefined)[],
  binding: Binding,
): BoundArguments | NotCalled {
  const parameters = entry.parameters ?? [];
  const bound: unknown[] = [];
  try {
    let next = 0;
    for (const parameter of parameters) {
      if (parameter.repeating === true) {
        bound.push(operands.slice(next).map((operand) => handedOver(parameter, operand, binding)));
        next = operands.length;
      } else {
        bound.push(handedOver(parameter, operands[next], binding));
        next += 1;
      }
    }
    if (next < operands.length) return { kind: "notCalled", value: errorOf("#VALUE!") };
  } catch (error) {
    if (error instanceof ArgumentError) return { kind: "notCalled", value: error.shown };
    throw error;
  }
  return { kind: "bound", parameters: bound };
}

class ArgumentError extends Error {
  constructor(readonly shown: FormulaError) {
    super(shown.code);
  }
}

function handedOver(parameter: ParameterMetadata, operand: Operand | undefined, binding: Binding): unknown {
  if (operand === undefined) {
    if (parameter.optional === true) return null;
    throw new ArgumentError(errorOf("#VALUE!"));
  }
  if (parameter.dimensionality !== "matrix") {
    return converted(parameter, single(operand, binding.context), binding);
  }
  const matrix = matrixOf(operand, binding.context);
  if (!("rows" in matrix)) throw new ArgumentError(errorOf("#VALUE!"));
  return matrix.rows.map((row) => row.map((value) => converted(parameter, value, binding)));
}

function converted(parameter: ParameterMetadata, value: Value, binding: Binding): unknown {
  if (value instanceof FormulaError) {
    const isLetIn = binding.errorsAsArguments && (parameter.type ?? "any") === "any";
    if (!isLetIn || value === UNKNOWN)
      throw new ArgumentError(value === UNKNOWN ? errorOf("#VALUE!") : value);
    return errorArgument(value);
  }
  if (value === null) return blank(parameter, binding.blanks);
  switch (parameter.type) {
    case "number":
      return orError(toNumber(value));
    case "boolean":
      return orError(toBoolean(value));
    case "string":
      return orError(toText(value));
    default:
      return value;
  }
}

function blank({ type }: ParameterMetadata, blanks: BlanksAs): unknown {
  if (type === "boolean") return false;
  if (type === "string") return "";
  if (type === "number" || blanks === "zero") return 0;
  return blanks === "null" ? null : "";
}

function orError(value: number | boolean | string | FormulaError): unknown {
  if (value instanceof FormulaError) throw new ArgumentError(errorOf("#VALUE!"));
  return value;
}

/** The one area an operand is, where it is a reference to one. */
export function areaOf(operand: Operand | undefined): Areas["areas"][number] | undefined {
  return operand instanceof Areas && operand.areas.length === 1 ? operand.areas[0] : undefined;
}
