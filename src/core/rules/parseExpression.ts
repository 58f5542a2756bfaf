import { parseCell } from "../sheet/address";
import type { Area } from "../sheet/grid";
import { readNumber } from "../text/number";
import { tokensOf } from "./tokens";
import type { Token } from "./tokens";
import type { Expression, Operator, WrongRule } from "./types";
import type { Meaning, Vocabulary } from "./vocabulary";

/** Why an expression cannot be read. */
export interface ExpressionFault {
  readonly why: WrongRule;
  readonly part?: string;
  readonly proposals?: readonly string[];
}

export type ParsedExpression =
  | { readonly kind: "read"; readonly expression: Expression }
  | { readonly kind: "fault"; readonly fault: ExpressionFault };

const LONGEST = 500;
const DEEPEST = 30;
const MOST_CELLS = 20_000;
const SUMS: ReadonlySet<string> = new Set(["sum", "tong", "cong"]);
const SHARES: readonly (readonly string[])[] = [
  ["ty", "le"],
  ["ti", "le"],
  ["tyle"],
  ["tile"],
  ["phan", "tram"],
];
const CODE_WORDS: readonly (readonly string[])[] = [["chi", "tieu"], ["ct"], ["ma"]];
const CODE_LIKE = /^\d{1,2}(?:[.,]\d{1,2})?$/;

/**
 * Reads one side of a rule: names, codes, cells, numbers as Vietnamese write them, + − × ÷, SUM or TỔNG, TỶ LỆ and brackets.
 * Nothing is ever run. Time grows with the length, which is bounded, and so is the depth.
 */
export function parseExpression(text: string, vocabulary: Vocabulary): ParsedExpression {
  if (text.length > LONGEST) return { kind: "fault", fault: { why: "tooLong" } };
  return new Parser(text, tokensOf(text), vocabulary).whole();
}

class Parser {
  private at = 0;
  private depth = 0;
  private fault: ExpressionFault | undefined;

  constructor(
    private readonly text: string,
    private readonly tokens: readonly Token[],
    private readonly vocabulary: Vocabulary,
  ) {}

  whole(): ParsedExpression {
    // A formula of Excel begins with its sign.
    if (this.isSign("=")) this.at++;
    const expression = this.sum();
    if (expression !== undefined && this.at === this.tokens.length) return { kind: "read", expression };
    return { kind: "fault", fault: this.fault ?? this.unreadable() };
  }

  private sum(): Expression | undefined {
    return this.chain(["+", "-"], () => this.product());
  }

  private product(): Expression | undefined {
    return this.chain(["*", "/"], () => this.signed());
  }

  private chain(operators: readonly Operator[], next: () => Expression | undefined): Expression | undefined {
    let left = next();
    for (;;) {
      const operator = operators.find((sign) => this.isSign(sign));
      if (left === undefined || operator === undefined) return left;
      this.at++;
      const right = next();
      if (right === undefined) return undefined;
      left = { kind: "binary", operator, left, right };
    }
  }

  private signed(): Expression | undefined {
    let isNegative = false;
    while (this.isSign("-") || this.isSign("+")) {
      if (this.isSign("-")) isNegative = !isNegative;
      this.at++;
    }
    const of = this.percentage();
    return of === undefined || !isNegative ? of : { kind: "negative", of };
  }

  private percentage(): Expression | undefined {
    const of = this.primary();
    if (of === undefined || !this.isSign("%")) return of;
    if (of.kind !== "number" || of.percent) return undefined;
    this.at++;
    return { ...of, percent: true };
  }

  private primary(): Expression | undefined {
    const token = this.tokens[this.at];
    if (token === undefined) return undefined;
    if (this.depth >= DEEPEST) return this.fail({ why: "tooLong" });
    this.depth++;
    const read = this.isSign("(") ? this.inBrackets() : this.operand(token);
    this.depth--;
    return read;
  }

  private inBrackets(): Expression | undefined {
    this.at++;
    const inside = this.sum();
    if (inside === undefined || !this.isSign(")")) return undefined;
    this.at++;
    return inside;
  }

  private operand(token: Token): Expression | undefined {
    switch (token.kind) {
      case "quoted":
        this.at++;
        return { kind: "text", text: token.text };
      case "bracketed":
        this.at++;
        return this.namedWhole(token.text);
      case "sheet":
        this.at++;
        return this.cellsOf(token.text);
      case "sign":
        return undefined;
      case "word":
      case "number":
        return this.functionCall() ?? this.plainOperand(token);
    }
  }

  private plainOperand(token: Token): Expression | undefined {
    if (this.fault !== undefined) return undefined;
    return (
      this.cellOfNamedSheet() ??
      this.codeAfterItsWord() ??
      this.longestName(token) ??
      this.cells(undefined) ??
      this.numberOrCode(token) ??
      this.unknownName()
    );
  }

  /** SUM(…), TỔNG(…), TỶ LỆ(a; b). */
  private functionCall(): Expression | undefined {
    const isSum = SUMS.has(this.key(0)) && this.isSign("(", 1);
    const share = SHARES.find(
      (words) => words.every((word, ahead) => this.key(ahead) === word) && this.isSign("(", words.length),
    );
    if (!isSum && share === undefined) return undefined;
    const from = this.at;
    this.at += isSum ? 1 : (share?.length ?? 0);
    const parts = this.parts();
    if (parts === undefined) return this.fail(this.fault ?? this.unreadable());
    const [part, whole] = parts;
    if (isSum) return { kind: "sum", parts };
    if (part !== undefined && whole !== undefined && parts.length === 2)
      return { kind: "share", part, whole };
    return this.fail({ why: "unreadable", part: this.slice(from) });
  }

  private parts(): readonly Expression[] | undefined {
    const parts: Expression[] = [];
    do {
      this.at++;
      const part = this.sum();
      if (part === undefined) return undefined;
      parts.push(part);
    } while (this.isSign(";") || this.isSign(","));
    if (!this.isSign(")")) return undefined;
    this.at++;
    return parts;
  }

  /** A sheet's name may hold spaces and signs, so everything up to the "!" is tried. */
  private cellOfNamedSheet(): Expression | undefined {
    const from = this.at;
    const mark = this.tokens.findIndex(({ kind, text }, at) => at > from && kind === "sign" && text === "!");
    if (mark < 0) return undefined;
    const name = this.text.slice(this.tokens[from]?.start, this.tokens[mark - 1]?.end);
    const isOneName = this.tokens.slice(from, mark).every(({ kind }) => kind === "word" || kind === "number");
    if (!isOneName && this.vocabulary.sheetNamed(name) === undefined) return undefined;
    this.at = mark;
    return this.cellsOf(name);
  }

  private cellsOf(written: string): Expression | undefined {
    const sheet = this.vocabulary.sheetNamed(written);
    if (sheet === undefined) {
      return this.fail({
        why: "unknownSheet",
        part: written,
        proposals: this.vocabulary.nearSheet(written),
      });
    }
    if (!this.isSign("!")) return this.fail({ why: "unreadable", part: written });
    this.at++;
    return this.cells(sheet) ?? this.fail(this.fault ?? this.unreadable());
  }

  private cells(sheet: string | undefined): Expression | undefined {
    const start = this.at;
    const from = this.cellAt(this.at);
    if (from === undefined) return undefined;
    const to = this.isSign(":", 1) ? this.cellAt(this.at + 2) : undefined;
    const last = to ?? from;
    const area: Area = {
      top: Math.min(from.row, last.row),
      bottom: Math.max(from.row, last.row),
      left: Math.min(from.column, last.column),
      right: Math.max(from.column, last.column),
    };
    this.at += to === undefined ? 1 : 3;
    const size = (area.bottom - area.top + 1) * (area.right - area.left + 1);
    if (size > MOST_CELLS) return this.fail({ why: "tooMuch", part: this.slice(start) });
    return { kind: "cells", ...(sheet === undefined ? {} : { sheet }), area, written: this.slice(start) };
  }

  private cellAt(at: number): ReturnType<typeof parseCell> {
    const token = this.tokens[at];
    return token?.kind === "word" ? parseCell(token.text) : undefined;
  }

  /** "chỉ tiêu 10.1", "mã 5". */
  private codeAfterItsWord(): Expression | undefined {
    const words = CODE_WORDS.find((each) => each.every((word, ahead) => this.key(ahead) === word));
    const number = words === undefined ? undefined : this.tokens[this.at + words.length];
    if (words === undefined || number?.kind !== "number" || !CODE_LIKE.test(number.text)) return undefined;
    const code = this.vocabulary.codeNamed(number.text);
    if (code === undefined) return this.unknown(number.text);
    this.at += words.length + 1;
    return { kind: "field", field: { kind: "indicator", code }, written: number.text };
  }

  private longestName(token: Token): Expression | undefined {
    const match = this.vocabulary.longestAt(this.tokens, this.at);
    // A heading may be a mere number, "2022"; a number in a rule is a number.
    if (match === undefined || (token.kind === "number" && match.length === 1)) return undefined;
    const start = this.at;
    this.at += match.length;
    return this.meant(match.meaning, this.slice(start));
  }

  private numberOrCode(token: Token): Expression | undefined {
    if (token.kind !== "number") return undefined;
    const code = this.vocabulary.isCode(token.text) ? this.vocabulary.codeNamed(token.text) : undefined;
    if (code !== undefined) {
      this.at++;
      return { kind: "field", field: { kind: "indicator", code }, written: token.text };
    }
    const number = readNumber(token.text);
    if (number.kind === "none") return this.fail({ why: "unreadable", part: token.text });
    this.at++;
    return { kind: "number", value: number.value, decimals: number.decimals, percent: false };
  }

  private unknownName(): Expression | undefined {
    const start = this.at;
    while (this.tokens[this.at]?.kind === "word" || this.tokens[this.at]?.kind === "number") this.at++;
    return this.namedWhole(this.slice(start));
  }

  private namedWhole(written: string): Expression | undefined {
    const code = CODE_LIKE.test(written) ? this.vocabulary.codeNamed(written) : undefined;
    if (code !== undefined) return { kind: "field", field: { kind: "indicator", code }, written };
    const meaning = this.vocabulary.named(written);
    return meaning === undefined ? this.unknown(written) : this.meant(meaning, written);
  }

  private meant(meaning: Meaning, written: string): Expression | undefined {
    switch (meaning.kind) {
      case "field":
        return { kind: "field", field: meaning.field, written };
      case "rule":
        return { kind: "rule", name: meaning.name, written };
      case "ambiguous":
        return this.fail({ why: "ambiguousField", part: written, proposals: meaning.proposals });
    }
  }

  private unknown(written: string): Expression | undefined {
    return this.fail({ why: "unknownField", part: written, proposals: this.vocabulary.near(written) });
  }

  private fail(fault: ExpressionFault): Expression | undefined {
    this.fault ??= fault;
    return undefined;
  }

  private unreadable(): ExpressionFault {
    const part = this.text.slice(this.tokens[this.at]?.start ?? this.text.length);
    return part === "" ? { why: "unreadable" } : { why: "unreadable", part };
  }

  private key(ahead: number): string {
    return this.tokens[this.at + ahead]?.key ?? "";
  }

  private isSign(sign: string, ahead = 0): boolean {
    const token = this.tokens[this.at + ahead];
    return token?.kind === "sign" && token.text === sign;
  }

  /** What is written from a token to the one just read. */
  private slice(from: number): string {
    return this.text.slice(this.tokens[from]?.start ?? 0, this.tokens[this.at - 1]?.end ?? this.text.length);
  }
}
