import type { Argument, FormulaContext, FunctionTable, SheetFunction } from "./formulaContext";
import { single, singleArgument, spread } from "./operands";
import type { Operand, Value } from "./values";
import {
  Areas,
  BAD_VALUE,
  equalValues,
  firstError,
  isError,
  Matrix,
  NOT_AVAILABLE,
  toBoolean,
  UNKNOWN,
} from "./values";

const ifThenElse: SheetFunction = (args, context) => {
  const [condition, whenTrue, whenFalse] = args;
  // A branch left empty after its comma is blank; without the comma it is FALSE.
  const otherwise = args.length > 2 ? null : false;
  const asked = condition?.() ?? null;
  const isSeveral = context.isArray && (asked instanceof Matrix || asked instanceof Areas);
  if (isSeveral) {
    const branches = [asked, whenTrue?.() ?? null, whenFalse?.() ?? otherwise];
    return spread(branches, context, ([test = null, yes = null, no = null]) => {
      const holds = toBoolean(test);
      return isError(holds) ? holds : holds ? yes : no;
    });
  }
  const holds = toBoolean(single(asked, context));
  if (isError(holds)) return holds;
  return holds ? (whenTrue?.() ?? null) : (whenFalse?.() ?? otherwise);
};

/** The first argument, or the second where the first is one of the errors that `isCaught` accepts. */
function catching(isCaught: (value: Value) => boolean): SheetFunction {
  return ([attempt, instead], context) => {
    const operand = attempt?.() ?? null;
    if (context.isArray && (operand instanceof Matrix || operand instanceof Areas)) {
      return spread([operand, instead?.() ?? null], context, ([value = null, other = null]) =>
        isCaught(value) ? other : value,
      );
    }
    const value = single(operand, context);
    return isCaught(value) ? (instead?.() ?? null) : value;
  };
}

function conditionsOf(args: readonly (Argument | undefined)[], context: FormulaContext): readonly Value[] {
  const conditions: Value[] = [];
  const see = (value: Value, isWritten: boolean): void => {
    if (isError(value)) conditions.push(value);
    else if (isWritten || typeof value === "boolean" || typeof value === "number")
      conditions.push(toBoolean(value));
  };
  for (const argument of args) {
    const operand: Operand = argument?.() ?? null;
    if (operand instanceof Areas)
      operand.areas.forEach((area) => context.cells.visit(area, (value) => see(value, false)));
    else if (operand instanceof Matrix) operand.rows.flat().forEach((value) => see(value, false));
    else see(operand, true);
  }
  return conditions;
}

function combining(combine: (conditions: readonly boolean[]) => boolean): SheetFunction {
  return (args, context) => {
    const conditions = conditionsOf(args, context);
    const error = firstError(conditions);
    if (error !== undefined) return error;
    return conditions.length === 0 ? BAD_VALUE : combine(conditions.map((condition) => condition === true));
  };
}

const firstThatHolds: SheetFunction = (args, context) => {
  for (let at = 0; at + 1 < args.length; at += 2) {
    const holds = toBoolean(singleArgument(args[at], context));
    if (isError(holds)) return holds;
    if (holds) return args[at + 1]?.() ?? null;
  }
  return NOT_AVAILABLE;
};

const choosing: SheetFunction = ([subject, ...cases], context) => {
  const value = singleArgument(subject, context);
  if (isError(value)) return value;
  for (let at = 0; at + 1 < cases.length; at += 2) {
    const isSame = equalValues(value, singleArgument(cases[at], context));
    if (isError(isSame)) return isSame;
    if (isSame) return cases[at + 1]?.() ?? null;
  }
  return cases.length % 2 === 1 ? (cases[cases.length - 1]?.() ?? null) : NOT_AVAILABLE;
};

export const logicalFunctions: FunctionTable = {
  IF: ifThenElse,
  IFS: firstThatHolds,
  SWITCH: choosing,
  IFERROR: catching((value) => isError(value) && value !== UNKNOWN),
  IFNA: catching((value) => value === NOT_AVAILABLE || (isError(value) && value.code === NOT_AVAILABLE.code)),
  AND: combining((conditions) => conditions.every(Boolean)),
  OR: combining((conditions) => conditions.some(Boolean)),
  XOR: combining((conditions) => conditions.filter(Boolean).length % 2 === 1),
  NOT: ([argument], context) => {
    const holds = toBoolean(singleArgument(argument, context));
    return isError(holds) ? holds : !holds;
  },
  TRUE: () => true,
  FALSE: () => false,
};
