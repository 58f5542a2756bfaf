import type { ByteWriter } from "../byteWriter";

/** The row that is being written. Every cell and most formulas repeat its number, which is put into digits once. */
export class WrittenRow {
  /** Counted from 0. */
  row = 0;
  private start = 0;
  private end = 0;

  constructor(readonly out: ByteWriter) {}

  /** Goes on to a row and writes its number. */
  begin(row: number): void {
    const { out } = this;
    this.row = row;
    this.start = out.size;
    out.integer(row + 1);
    this.end = out.size;
  }

  /** Writes the number once more. */
  number(): void {
    this.out.again(this.start, this.end);
  }
}
