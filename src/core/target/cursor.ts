import { findNumbers } from "../text/number";
import type { FoundNumber } from "../text/number";

/** Reads a text from left to right; every pattern given must be sticky. */
export class Cursor {
  at = 0;
  private readonly numbers: ReadonlyMap<number, FoundNumber>;

  constructor(readonly text: string) {
    this.numbers = new Map(findNumbers(text).map((found) => [found.start, found]));
  }

  /** Takes what the pattern matches here, after spaces; undefined, without moving, where it does not match. */
  take(pattern: RegExp): string | undefined {
    const start = this.skipSpaces(this.at);
    pattern.lastIndex = start;
    const match = pattern.exec(this.text);
    if (match === null || match[0] === "") return undefined;
    this.at = start + match[0].length;
    return match[0];
  }

  /** Takes the number that stands here, after spaces. */
  takeNumber(): FoundNumber | undefined {
    const start = this.skipSpaces(this.at);
    const found = this.numbers.get(start);
    if (found !== undefined) this.at = found.end;
    return found;
  }

  /** Takes the first of several wordings and gives what it stands for. */
  takeAny<Meaning>(wordings: readonly (readonly [RegExp, Meaning])[]): Meaning | undefined {
    for (const [pattern, meaning] of wordings) {
      if (this.take(pattern) !== undefined) return meaning;
    }
    return undefined;
  }

  sees(pattern: RegExp): boolean {
    pattern.lastIndex = this.skipSpaces(this.at);
    return pattern.test(this.text);
  }

  get isAtEnd(): boolean {
    return this.skipSpaces(this.at) >= this.text.length;
  }

  /** Where the next thing to read begins. */
  get next(): number {
    return this.skipSpaces(this.at);
  }

  private skipSpaces(from: number): number {
    let at = from;
    while (this.text[at] === " ") at++;
    return at;
  }
}
