import { damagedPart } from "./fileFault";
import { decodeReferences } from "./xmlText";

/** Answered instead of a position where the bytes at hand end too early. */
export const INCOMPLETE = -1;
/** Answered instead of a position where a tag has no further attribute. */
export const TAG_END = -2;

export const LESS_THAN = 0x3c;
const GREATER_THAN = 0x3e;
const SLASH = 0x2f;
const EQUALS = 0x3d;
const SPACE = 0x20;
const DOUBLE_QUOTE = 0x22;
const SINGLE_QUOTE = 0x27;
const COLON = 0x3a;
const BANG = 0x21;
const QUESTION = 0x3f;
const OPEN_BRACKET = 0x5b;

export function byteAt(bytes: Uint8Array, at: number): number {
  return bytes[at] ?? 0;
}

/** True where these bytes stand at a position. */
export function startsWith(bytes: Uint8Array, start: number, wanted: Uint8Array): boolean {
  for (let at = 0; at < wanted.length; at++) {
    if (byteAt(bytes, start + at) !== byteAt(wanted, at)) return false;
  }
  return true;
}

/**
 * Reads tags, attributes and texts out of the UTF-8 bytes of a part that may still be arriving. Positions are indices into
 * `bytes`, in which a zero byte, which XML cannot hold, marks the end of what has arrived. What a method found besides
 * the position it answers stands in the fields until the next call: no object is made for a tag.
 */
export class XmlBytes {
  bytes = new Uint8Array(1);
  /** Where reading goes on after the tag, or text, last read. */
  next = 0;
  /** Whether the tag last read closes itself. */
  isEmpty = false;
  nameStart = 0;
  nameEnd = 0;
  valueStart = 0;
  valueEnd = 0;
  private readonly decoder = new TextDecoder();

  constructor(private readonly part: string) {}

  /** The position of the next such byte from `at` on, or of the zero byte where none has arrived. */
  find(wanted: number, at: number): number {
    const { bytes } = this;
    let position = at;
    let byte = byteAt(bytes, position);
    while (byte !== wanted && byte !== 0) byte = byteAt(bytes, ++position);
    return position;
  }

  /** The position of the next "<" from `at` on, INCOMPLETE where none has arrived. */
  tagStart(at: number): number {
    const position = this.find(LESS_THAN, at);
    return byteAt(this.bytes, position) === 0 ? INCOMPLETE : position;
  }

  isClosing(start: number): boolean {
    return byteAt(this.bytes, start + 1) === SLASH;
  }

  /** True for comments, CDATA sections, instructions and document types. */
  isOtherMarkup(start: number): boolean {
    const byte = byteAt(this.bytes, start + 1);
    return byte === BANG || byte === QUESTION;
  }

  /** The position after markup that is no tag; INCOMPLETE where it has not arrived whole. */
  skipOtherMarkup(start: number): number {
    const { bytes } = this;
    const kind = byteAt(bytes, start + 1);
    if (kind === QUESTION) return this.after(start, 2, "?>");
    const first = byteAt(bytes, start + 2);
    const second = byteAt(bytes, start + 3);
    if (first === 0 || second === 0) return INCOMPLETE;
    if (first === 0x2d && second === 0x2d) return this.after(start, 4, "-->");
    return first === OPEN_BRACKET ? this.after(start, 9, "]]>") : this.after(start, 2, ">");
  }

  /** Reads the name of the tag that begins at `start`, without prefix; answers the position after it. */
  readName(start: number): number {
    const { bytes } = this;
    let at = start + (this.isClosing(start) ? 2 : 1);
    this.nameStart = at;
    let byte = byteAt(bytes, at);
    while (byte > SPACE && byte !== GREATER_THAN && byte !== SLASH) {
      if (byte === COLON) this.nameStart = at + 1;
      byte = byteAt(bytes, ++at);
    }
    this.nameEnd = at;
    return byte === 0 ? INCOMPLETE : at;
  }

  nameIs(word: string): boolean {
    const { nameStart } = this;
    if (this.nameEnd - nameStart !== word.length) return false;
    for (let at = 0; at < word.length; at++) {
      if (byteAt(this.bytes, nameStart + at) !== word.charCodeAt(at)) return false;
    }
    return true;
  }

  /** Reads the attribute from `at` on; answers the position after it, or TAG_END after the last, with `next` set. */
  readAttribute(at: number): number {
    const { bytes } = this;
    let position = this.afterSpace(at);
    let byte = byteAt(bytes, position);
    if (byte === GREATER_THAN) return this.endTag(position + 1, false);
    if (byte === SLASH) {
      return byteAt(bytes, position + 1) === 0 ? INCOMPLETE : this.endTag(position + 2, true);
    }
    this.nameStart = position;
    while (byte > SPACE && byte !== EQUALS && byte !== GREATER_THAN) byte = byteAt(bytes, ++position);
    this.nameEnd = position;
    position = this.afterSpace(position);
    if (byteAt(bytes, position) !== EQUALS) return this.incompleteOrMalformed(position);
    position = this.afterSpace(position + 1);
    const quote = byteAt(bytes, position);
    if (quote !== DOUBLE_QUOTE && quote !== SINGLE_QUOTE) return this.incompleteOrMalformed(position);
    this.valueStart = position + 1;
    this.valueEnd = this.find(quote, position + 1);
    return byteAt(bytes, this.valueEnd) === 0 ? INCOMPLETE : this.valueEnd + 1;
  }

  /** Passes over the attributes that are left; answers `next`. */
  skipAttributes(at: number): number {
    let position = at;
    while (position >= 0) position = this.readAttribute(position);
    return position === INCOMPLETE ? INCOMPLETE : this.next;
  }

  /** Passes over the tag that begins at `start`. */
  skipTag(start: number): number {
    const nameEnd = this.readName(start);
    return nameEnd === INCOMPLETE ? INCOMPLETE : this.skipAttributes(nameEnd);
  }

  /** The attribute value last read. */
  value(): string {
    return this.decode(this.valueStart, this.valueEnd);
  }

  /** A whole number from 0 written in ASCII digits; undefined where something else is written. */
  integer(start: number, end: number): number | undefined {
    let number = 0;
    for (let at = start; at < end; at++) {
      const digit = byteAt(this.bytes, at) - 0x30;
      if (digit < 0 || digit > 9) return undefined;
      number = number * 10 + digit;
    }
    return end > start ? number : undefined;
  }

  /** Text between positions, with line ends and character references read. */
  decode(start: number, end: number): string {
    const text = this.decoder.decode(this.bytes.subarray(start, end));
    return decodeReferences(text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text);
  }

  /**
   * The text from `at` up to the next tag, through comments and CDATA sections; `next` is that tag's position. Undefined
   * where it has not arrived whole.
   */
  readText(at: number): string | undefined {
    let text = "";
    let from = at;
    for (;;) {
      const start = this.tagStart(from);
      if (start === INCOMPLETE) return undefined;
      text += this.decode(from, start);
      this.next = start;
      if (!this.isOtherMarkup(start)) return text;
      const end = this.skipOtherMarkup(start);
      if (end === INCOMPLETE) return undefined;
      if (byteAt(this.bytes, start + 2) === OPEN_BRACKET) {
        text += this.decoder.decode(this.bytes.subarray(start + 9, end - 3)).replace(/\r\n?/g, "\n");
      }
      from = end;
    }
  }

  malformed(): Error {
    return damagedPart(this.part, "malformed");
  }

  private endTag(next: number, isEmpty: boolean): number {
    this.next = next;
    this.isEmpty = isEmpty;
    return TAG_END;
  }

  private afterSpace(at: number): number {
    let position = at;
    let byte = byteAt(this.bytes, position);
    while (byte <= SPACE && byte !== 0) byte = byteAt(this.bytes, ++position);
    return position;
  }

  private incompleteOrMalformed(at: number): number {
    if (byteAt(this.bytes, at) === 0) return INCOMPLETE;
    throw this.malformed();
  }

  /**
   * The position after the first `mark` that follows the `opening` characters at `start`. Nothing past the zero byte is
   * looked at: older bytes may stand there.
   */
  private after(start: number, opening: number, mark: string): number {
    const last = mark.charCodeAt(mark.length - 1);
    const earliest = start + opening + mark.length - 1;
    for (let at = start; ; at++) {
      const byte = byteAt(this.bytes, at);
      if (byte === 0) return INCOMPLETE;
      if (byte === last && at >= earliest && this.matches(at + 1 - mark.length, mark)) return at + 1;
    }
  }

  private matches(start: number, mark: string): boolean {
    for (let at = 0; at < mark.length; at++) {
      if (byteAt(this.bytes, start + at) !== mark.charCodeAt(at)) return false;
    }
    return true;
  }
}
