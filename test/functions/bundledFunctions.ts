import { criteriaSets, registers } from "../../src/data/bundled";
import type { FunctionId } from "../../src/functions/catalogue";
import { customFunctions } from "../../src/functions/customFunctions";
import type { CustomFunction, Invocation } from "../../src/functions/customFunctions";
import type { EmptyCellReader } from "../../src/functions/zeros";

/** The invocation of a formula whose arguments were typed into it. */
export const typed: Invocation = {};

/** The functions over the bundled data and a workbook that answers which cells are empty. */
export function functionsAsking(
  readEmptyCells: EmptyCellReader,
): Readonly<Record<FunctionId, CustomFunction>> {
  return customFunctions({ sets: criteriaSets, registers, readEmptyCells });
}

/** The functions in a workbook that must not be asked. */
export const functions = functionsAsking(() => Promise.reject(new Error("The workbook must not be asked.")));
