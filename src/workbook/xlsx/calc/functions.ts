import { aggregateFunctions } from "./aggregates";
import { conditionalFunctions } from "./conditionalSums";
import { logicalFunctions } from "./logical";
import { lookupFunctions } from "./lookups";
import { scalarFunctions } from "./scalars";
import type { SheetFunction } from "./formulaContext";

const ALL: ReadonlyMap<string, SheetFunction> = new Map(
  Object.entries({
    ...aggregateFunctions,
    ...conditionalFunctions,
    ...logicalFunctions,
    ...lookupFunctions,
    ...scalarFunctions,
  }),
);

/** The function of this name; undefined where it is none of those worked out here. */
export function functionNamed(name: string): SheetFunction | undefined {
  return ALL.get(name);
}
