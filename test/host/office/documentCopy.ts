import { saveBook } from "../model/saveBook";
import type { Book } from "../model/book";

/** Excel refuses a third copy while two have not been given back. */
const MOST_AT_ONCE = 2;

/** The copies of the workbook's file an add-in has asked for and not given back (Document.getFileAsync). */
export class DocumentCopies {
  private readonly open = new Map<number, Uint8Array>();
  private lastHandle = 0;

  get kept(): number {
    return this.open.size;
  }

  /** The handle and size of a new copy. */
  take(book: Book): readonly [handle: number, size: number] | undefined {
    if (this.open.size >= MOST_AT_ONCE) return undefined;
    const bytes = saveBook(book);
    this.lastHandle += 1;
    this.open.set(this.lastHandle, bytes);
    return [this.lastHandle, bytes.length];
  }

  slice(handle: number, offset: number, size: number): readonly number[] | undefined {
    const bytes = this.open.get(handle);
    return bytes === undefined ? undefined : [...bytes.subarray(offset, offset + size)];
  }

  giveBack(handle: number): boolean {
    return this.open.delete(handle);
  }
}
