import { tokenize } from "@borgar/fx/xlsx";
import type { Reference } from "./reference";
import { parseReference, printReference } from "./reference";
import { translateReference } from "./translate";

/**
 * How a reference stands in its formula. `argument` is a whole argument of a function that takes any number of areas;
 * `start` and `end` are corners of a range put together by ":"; `anchor` is the cell of a spilled range (A1#).
 */
export type ReferenceRole = "argument" | "start" | "end" | "anchor" | "other";

export interface ReferencePiece {
  readonly reference: Reference;
  readonly role: ReferenceRole;
  /** The function it is an argument of, without prefixes; "" where it is none. */
  readonly call: string;
  readonly written: string;
}

/** A formula cut into its references and the text between them. */
export type FormulaPieces = readonly (string | ReferencePiece)[];

/** Functions that give the same for two ranges as for one range of both. */
const TAKES_ANY_AREAS: ReadonlySet<string> = new Set([
  "SUM",
  "COUNT",
  "COUNTA",
  "AVERAGE",
  "AVERAGEA",
  "MIN",
  "MAX",
  "MINA",
  "MAXA",
  "PRODUCT",
  "SUMSQ",
  "MEDIAN",
  "STDEV",
  "STDEVP",
  "VAR",
  "VARP",
  "STDEV.S",
  "STDEV.P",
  "VAR.S",
  "VAR.P",
  "AND",
  "OR",
  "XOR",
  "CONCAT",
  "SUBTOTAL",
  "AGGREGATE",
]);

/** The name of a function as people know it: without the prefixes that files carry for newer ones. */
export function plainFunctionName(name: string): string {
  return name.toUpperCase().replace(/^(?:_XLFN\.)?(?:_XLWS\.)?/, "");
}

export function cutFormula(formula: string): FormulaPieces {
  const tokens = tokenize(formula, { withLocation: false }).filter(({ value }) => value !== "");
  const pieces: (string | ReferencePiece)[] = [];
  const calls: string[] = [];
  let text = "";
  tokens.forEach(({ type, value }, index) => {
    if (value === "(") {
      const before = tokens[index - 1];
      calls.push(before?.type === "func" ? plainFunctionName(before.value) : "");
    } else if (value === ")" && type === "operator") {
      calls.pop();
    }
    const reference = type === "range" || type === "range_beam" ? parseReference(value) : undefined;
    if (reference === undefined) {
      text += value;
      return;
    }
    if (text !== "") pieces.push(text);
    text = "";
    const neighbours = { before: neighbour(tokens, index, -1), after: neighbour(tokens, index, 1) };
    const call = calls[calls.length - 1] ?? "";
    pieces.push({ reference, written: value, role: roleOf(neighbours, call), call });
  });
  if (text !== "") pieces.push(text);
  return pieces;
}

type Tokens = readonly { readonly type: string; readonly value: string }[];

/** The next token that is not a blank; blanks around an operator mean nothing, alone they intersect. */
function neighbour(tokens: Tokens, index: number, step: 1 | -1): string {
  let at = index + step;
  while (tokens[at]?.type === "whitespace") at += step;
  return tokens[at]?.value ?? "";
}

function roleOf(
  { before, after }: { readonly before: string; readonly after: string },
  call: string,
): ReferenceRole {
  if (after === ":") return "start";
  if (before === ":") return "end";
  if (after === "#") return "anchor";
  const isWholeArgument = (before === "(" || before === ",") && (after === ")" || after === ",");
  return isWholeArgument && TAKES_ANY_AREAS.has(call) ? "argument" : "other";
}

/** Puts a formula together again with other references; `write` gives the text for each. */
export function joinFormula(pieces: FormulaPieces, write: (piece: ReferencePiece) => string): string {
  let formula = "";
  for (const piece of pieces) formula += typeof piece === "string" ? piece : write(piece);
  return formula;
}

/** The formula as it reads in a cell `rows` further down and `columns` further right, as a shared formula means it. */
export function translateFormula(pieces: FormulaPieces, rows: number, columns: number): FormulaPieces {
  if (rows === 0 && columns === 0) return pieces;
  return pieces.map((piece) => {
    if (typeof piece === "string") return piece;
    const reference = translateReference(piece.reference, rows, columns);
    return { ...piece, reference, written: printReference(reference) };
  });
}

/** The text of a formula in pieces. */
export function printFormula(pieces: FormulaPieces): string {
  return joinFormula(pieces, ({ written }) => written);
}

/** The text of a shared formula in a cell `rows` further down and `columns` further right. */
export function translatePieces(pieces: FormulaPieces, rows: number, columns: number): string {
  return printFormula(translateFormula(pieces, rows, columns));
}
