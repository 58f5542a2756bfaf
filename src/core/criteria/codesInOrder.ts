import { codeOfNumber, readCode } from "../sheet/codes";
import type { RawCell } from "../target/types";
import { indicatorOf } from "./lookup";
import type { CriteriaSet } from "./types";

/** What a cell of a list of codes holds; `either` where a number lost its last zero and no code before it tells. */
export type ListedCode =
  | { readonly kind: "code"; readonly code: string }
  | { readonly kind: "either"; readonly codes: readonly [string, string] }
  | { readonly kind: "unreadable" }
  | { readonly kind: "blank" };

/** Reads codes in the order of their list, since Excel makes 17.1 of 17.10 and only the code before it tells. */
export function codesInOrder(set: CriteriaSet, cells: readonly RawCell[]): readonly ListedCode[] {
  let previous: string | undefined;
  return cells.map((cell) => {
    const listed = codeIn(set, cell, previous);
    if (listed.kind === "code") previous = listed.code;
    return listed;
  });
}

function codeIn(set: CriteriaSet, cell: RawCell, previous: string | undefined): ListedCode {
  switch (cell.kind) {
    case "blank":
      return { kind: "blank" };
    case "text":
      return cell.text.trim() === "" ? { kind: "blank" } : codeOr(readCode(cell.text));
    case "number": {
      const code = codeOfNumber(cell.value, previous);
      const tenfold = `${code ?? ""}0`;
      const isEither =
        previous === undefined && code?.includes(".") === true && indicatorOf(set, tenfold) !== undefined;
      return isEither ? { kind: "either", codes: [code, tenfold] } : codeOr(code);
    }
    default:
      return { kind: "unreadable" };
  }
}

function codeOr(code: string | undefined): ListedCode {
  return code === undefined ? { kind: "unreadable" } : { kind: "code", code };
}
