import type { CriteriaSet } from "../core/criteria/types";
import type { PlaceRegister } from "../core/text/placeRegister";
import type { Answers, FunctionBody } from "./answers";
import { FUNCTIONS } from "./catalogue";
import type { FunctionId, FunctionParameter } from "./catalogue";
import { blockOf } from "./cells";
import type { Cells } from "./cells";
import { criteriaLost, criteriaMet, criteriaUnmet, levelOfCommune } from "./communes";
import { assessmentTable, labelOfIndicator, targetOfIndicator } from "./indicators";
import { isMet, overPairs, shortfallOf, verdictOf } from "./judging";
import { progressToPlan } from "./progress";
import { lastSafeDay, normalised, numberRead, placeName } from "./texts";
import { withoutZeros, withTrueTargets, withTrueZeros } from "./zeros";
import type { EmptyCellReader } from "./zeros";

/** The part of Excel's invocation object that the functions use. */
export interface Invocation {
  readonly parameterAddresses?: readonly (string | null | undefined)[] | null;
}

/** Takes Excel's arguments, the invocation last; answers a block, at once where nothing has to be asked of the workbook. */
export type CustomFunction = (...args: readonly unknown[]) => Answers | Promise<Answers>;

/** What the functions know besides their arguments. */
export interface FunctionSources {
  readonly sets: readonly CriteriaSet[];
  readonly registers: readonly PlaceRegister[];
  readonly readEmptyCells: EmptyCellReader;
}

/** The functions by the ids of the catalogue, over a workbook that can be asked which cells are empty. */
export function customFunctions({
  sets,
  registers,
  readEmptyCells,
}: FunctionSources): Readonly<Record<FunctionId, CustomFunction>> {
  const bodies: Readonly<Record<FunctionId, FunctionBody>> = {
    DANHGIA: overPairs(verdictOf),
    DAT: overPairs(isMet),
    CONTHIEU: overPairs(shortfallOf),
    TIENDO: overPairs(progressToPlan),
    CHITIEU: targetOfIndicator(sets),
    TENCHITIEU: labelOfIndicator(sets),
    BANGDANHGIA: assessmentTable(sets),
    SOTIEUCHI: criteriaMet(sets),
    TIEUCHICHUADAT: criteriaUnmet(sets),
    MUCDAT: levelOfCommune(sets),
    TUTTIEUCHI: criteriaLost(sets),
    HANBAOCAO: lastSafeDay,
    DOCSO: numberRead,
    CHUANHOA: normalised,
    TENXA: placeName(registers),
  };
  const ids = Object.keys(FUNCTIONS) as FunctionId[];
  return Object.fromEntries(
    ids.map((id) => [id, withArguments(FUNCTIONS[id].parameters, bodies[id], readEmptyCells)]),
  ) as Record<FunctionId, CustomFunction>;
}

/** Hands Excel's arguments to a function as blocks, each 0 made out as a zero or as a blank cell. */
function withArguments(
  parameters: readonly FunctionParameter[],
  body: FunctionBody,
  readEmptyCells: EmptyCellReader,
): CustomFunction {
  return (...args) => {
    const { parameterAddresses } = (args[parameters.length] ?? {}) as Invocation;
    const blocks = parameters.map((parameter, at) =>
      blockFor(parameter, args[at], parameterAddresses?.[at], readEmptyCells),
    );
    if (blocks.some((block) => block instanceof Promise)) {
      return Promise.all(blocks.map((block) => Promise.resolve(block))).then((known) => body(...known));
    }
    return body(...(blocks as readonly (Cells | undefined)[]));
  };
}

/** An optional argument left out arrives as null. */
function blockFor(
  { zero, accepts }: FunctionParameter,
  argument: unknown,
  address: string | null | undefined,
  readEmptyCells: EmptyCellReader,
): Cells | undefined | Promise<Cells> {
  if (argument === null || argument === undefined) return undefined;
  const block = blockOf(argument);
  if (accepts === "yesOrNo") return block;
  switch (zero) {
    case "asked":
      return withTrueZeros(block, address, readEmptyCells);
    case "askedInTargets":
      return withTrueTargets(block, address, readEmptyCells);
    case "blank":
      return withoutZeros(block);
  }
}
