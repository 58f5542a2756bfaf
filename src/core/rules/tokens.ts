import { plainKey } from "../text/normalise";

/** One piece of an expression. `end` is one past its last character. */
export interface Token {
  readonly kind: "word" | "number" | "quoted" | "sheet" | "bracketed" | "sign";
  readonly text: string;
  /** The text as names are compared by. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

const SPACE = /\s+/uy;
/** No two of them can begin at the same character but word and number, which differ in their first. */
const SHAPES: readonly { readonly kind: Token["kind"]; readonly shape: RegExp }[] = [
  { kind: "quoted", shape: /"([^"]*)"|“([^”]*)”/uy },
  { kind: "sheet", shape: /'((?:[^']|'')*)'/uy },
  { kind: "bracketed", shape: /\[([^\]]*)\]/uy },
  { kind: "number", shape: /\d+(?:[.,]\d+)*(?![\p{L}\p{N}_])/uy },
  { kind: "word", shape: /[\p{L}\p{N}_$][\p{L}\p{M}\p{N}_$]*(?:\.[\p{L}][\p{L}\p{M}\p{N}_]*)*/uy },
  { kind: "sign", shape: /./suy },
];

/** Signs that mean the same to whoever types them. */
const SAME_SIGN: Readonly<Record<string, string>> = {
  "−": "-",
  "–": "-",
  "—": "-",
  "×": "*",
  "·": "*",
  "÷": "/",
  "∶": ":",
};

/** Cuts an expression into its pieces, in one pass over its characters. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    SPACE.lastIndex = at;
    const space = SPACE.exec(text);
    if (space !== null) {
      at = SPACE.lastIndex;
      continue;
    }
    const token = tokenAt(text, at);
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

function tokenAt(text: string, start: number): Token {
  for (const { kind, shape } of SHAPES) {
    shape.lastIndex = start;
    const match = shape.exec(text);
    if (match === null) continue;
    const inside = match[1] ?? match[2] ?? match[0];
    const read =
      kind === "sign"
        ? (SAME_SIGN[inside] ?? inside)
        : kind === "sheet"
          ? inside.replaceAll("''", "'")
          : inside;
    return { kind, text: read, key: plainKey(read), start, end: start + match[0].length };
  }
  return { kind: "sign", text: text.charAt(start), key: text.charAt(start), start, end: start + 1 };
}
