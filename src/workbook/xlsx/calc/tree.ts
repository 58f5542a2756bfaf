import type { AstExpression } from "@borgar/fx/xlsx";
import { parse, tokenize } from "@borgar/fx/xlsx";

/** The formula as a tree; undefined where it cannot be read. */
export function treeOf(formula: string): AstExpression | undefined {
  try {
    return parse(tokenize(formula, { withLocation: false }));
  } catch {
    return undefined;
  }
}
