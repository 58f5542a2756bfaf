import { CRITERIA_FUNCTIONS } from "./criteria";
import { JUDGING_FUNCTIONS } from "./judging";
import { TEXT_FUNCTIONS } from "./texts";

export type { FunctionEntry, FunctionParameter, Localised } from "./types";

/**
 * Every custom function, once: functions.json, the registration, the help page and the README's table are all made from this
 * table.
 */
export const FUNCTIONS = { ...JUDGING_FUNCTIONS, ...CRITERIA_FUNCTIONS, ...TEXT_FUNCTIONS } as const;

export type FunctionId = keyof typeof FUNCTIONS;
