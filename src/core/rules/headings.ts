import { normaliseText } from "../text/normalise";
import { tokensOf } from "./tokens";

/** What names are compared by: their pieces without case, accents and the spaces between them. */
export function nameKey(text: string): string {
  return tokensOf(normaliseText(text))
    .map(({ key }) => key)
    .join(" ");
}

/** The keys a heading answers to: whole, and without what stands in brackets, which mostly is a unit. */
export function keysOfName(text: string): readonly string[] {
  const bare = text.replace(/\([^()]*\)/gu, " ");
  return [...new Set([nameKey(text), nameKey(bare)])].filter((key) => key !== "");
}
