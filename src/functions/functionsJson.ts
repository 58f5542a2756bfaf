import { FUNCTIONS } from "./catalogue";
import type { FunctionEntry, FunctionParameter, Localised } from "./catalogue";

/** The custom-functions metadata Excel reads, in the shape its documentation gives. */
export interface FunctionsJson {
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly FunctionJson[];
}

interface FunctionJson {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly ParameterJson[];
  readonly result: { readonly type: "any" | "boolean"; readonly dimensionality: "matrix" };
  readonly options?: { readonly requiresParameterAddresses: true };
}

interface ParameterJson {
  readonly name: string;
  readonly description: string;
  readonly type: "any" | "boolean";
  readonly dimensionality: "matrix" | "scalar";
  readonly optional?: true;
}

/**
 * The metadata of every function in one language. Errors are let in, since Excel would otherwise refuse a whole block for
 * one #N/A in it; the addresses of parameters are asked for where a blank cell may arrive as a 0 that means something.
 */
export function functionsJson(language: keyof Localised): FunctionsJson {
  const entries: readonly FunctionEntry[] = Object.values(FUNCTIONS);
  return {
    allowErrorForDataTypeAny: true,
    functions: entries.map((entry) => ({
      id: entry.id,
      name: entry.id,
      description: entry.description[language],
      parameters: entry.parameters.map((parameter) => parameterJson(parameter, language)),
      result: { type: entry.gives, dimensionality: "matrix" },
      ...(entry.parameters.some(({ zero }) => zero !== "blank")
        ? { options: { requiresParameterAddresses: true } }
        : {}),
    })),
  };
}

function parameterJson(parameter: FunctionParameter, language: keyof Localised): ParameterJson {
  return {
    name: parameter.name,
    description: parameter.description[language],
    ...(parameter.accepts === "cells"
      ? { type: "any", dimensionality: "matrix" }
      : { type: "boolean", dimensionality: "scalar" }),
    ...(parameter.isOptional ? { optional: true } : {}),
  };
}
