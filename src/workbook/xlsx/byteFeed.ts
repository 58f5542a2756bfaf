/**
 * Bytes that arrive in pieces and are read from the front. What has arrived ends with a zero byte, so that a reader needs no
 * second limit; what was read makes room for what comes.
 */
export class ByteFeed {
  bytes = new Uint8Array(1);
  private end = 0;

  get length(): number {
    return this.end;
  }

  /** Adds a piece after dropping the first `read` bytes, which shifts every position by as much. */
  push(piece: Uint8Array, read: number): void {
    const kept = this.end - read;
    const needed = kept + piece.length + 1;
    if (needed > this.bytes.length) {
      const larger = new Uint8Array(Math.max(needed, this.bytes.length * 2));
      larger.set(this.bytes.subarray(read, this.end));
      this.bytes = larger;
    } else if (read > 0) {
      this.bytes.copyWithin(0, read, this.end);
    }
    this.bytes.set(piece, kept);
    this.end = kept + piece.length;
    this.bytes[this.end] = 0;
  }
}
