const FIRST_CAPACITY = 1 << 16;
/** A UTF-16 unit takes at most three bytes in UTF-8; a pair of them takes four. */
const BYTES_PER_UNIT = 3;
/** From this length on the platform's own encoder is quicker than a loop here. */
const LONG = 1024;

/** From this length on the platform copies bytes quicker than a loop here. */
const LONG_PIECE = 32;

const encoder = new TextEncoder();

/**
 * Gathers the bytes of a part. Rows that repeat a pattern are put together from bytes that are ready, without a string for
 * each cell; that makes the writing of long lists several times quicker than joining texts and encoding them at the end.
 */
export class ByteWriter {
  private buffer = new Uint8Array(FIRST_CAPACITY);
  private length = 0;

  bytes(piece: Uint8Array): void {
    this.reserve(piece.length);
    const { buffer, length } = this;
    if (piece.length >= LONG_PIECE) buffer.set(piece, length);
    else for (let at = 0; at < piece.length; at++) buffer[length + at] = piece[at] ?? 0;
    this.length = length + piece.length;
  }

  /** The bytes from `start` to `end` of what was written before, once more. */
  again(start: number, end: number): void {
    this.reserve(end - start);
    const { buffer } = this;
    for (let at = start; at < end; at++) buffer[this.length++] = buffer[at] ?? 0;
  }

  /** Text without lone surrogates, as UTF-8. */
  text(text: string): void {
    this.reserve(text.length * BYTES_PER_UNIT);
    this.length = text.length < LONG ? this.shortText(text) : this.length + this.longText(text);
  }

  /** A whole number that is not negative. */
  integer(value: number): void {
    this.reserve(16);
    let digits = 1;
    for (let rest = value; rest >= 10; rest = Math.floor(rest / 10)) digits++;
    const end = this.length + digits;
    let rest = value;
    for (let at = end - 1; at >= this.length; at--) {
      const next = Math.floor(rest / 10);
      this.buffer[at] = 48 + rest - next * 10;
      rest = next;
    }
    this.length = end;
  }

  get size(): number {
    return this.length;
  }

  /** Makes room at once for what is about to come. */
  reserve(more: number): void {
    const needed = this.length + more;
    if (needed <= this.buffer.length) return;
    const larger = new Uint8Array(Math.max(needed, this.buffer.length * 2));
    larger.set(this.buffer.subarray(0, this.length));
    this.buffer = larger;
  }

  /** What was gathered. */
  finish(): Uint8Array {
    return this.buffer.subarray(0, this.length);
  }

  private shortText(text: string): number {
    const { buffer } = this;
    let at = this.length;
    for (let index = 0; index < text.length; index++) {
      const unit = text.charCodeAt(index);
      if (unit < 0x80) {
        buffer[at++] = unit;
      } else if (unit < 0x800) {
        buffer[at++] = 0xc0 | (unit >> 6);
        buffer[at++] = 0x80 | (unit & 63);
      } else if (unit < 0xd800 || unit > 0xdfff) {
        buffer[at++] = 0xe0 | (unit >> 12);
        buffer[at++] = 0x80 | ((unit >> 6) & 63);
        buffer[at++] = 0x80 | (unit & 63);
      } else {
        return this.length + this.longText(text);
      }
    }
    return at;
  }

  private longText(text: string): number {
    return encoder.encodeInto(text, this.buffer.subarray(this.length)).written;
  }
}
