import { ByteWriter } from "../byteWriter";
import type { NewValue } from "./storeValues";
import { storeValues } from "./storeValues";
import type { CopiedRows } from "./copiedRows";
import type { StoredResult } from "./copyWriter";
import type { SheetText } from "./sheetScan";

/** A worksheet part whose new rows are not written out yet, cut around them. */
export interface SheetPieces {
  /** Up to the first row. */
  readonly before: string;
  readonly above: string;
  readonly copied: CopiedRows;
  readonly below: string;
  /** From the end tag of the sheet data on. */
  readonly after: string;
  readonly prefix: string;
}

/** A worksheet part while its new rows wait to be written with the values of their formulas. */
export class SheetDraft {
  constructor(readonly pieces: SheetPieces) {}

  /** The rows that are text: those above and below the new ones, one after the other. */
  get written(): SheetText {
    const { before, above, below, after, prefix } = this.pieces;
    return { before, data: above + below, after, prefix };
  }

  text(): string {
    const { before, above, copied, below, after } = this.pieces;
    return before + above + copied.text() + below + after;
  }

  bytes(values: readonly NewValue[]): Uint8Array {
    const { before, above, copied, below, after, prefix } = this.pieces;
    const cut = above.length;
    const results: StoredResult[] = [];
    const ofAbove: NewValue[] = [];
    const ofBelow: NewValue[] = [];
    for (const { place, value } of values) {
      if (place.kind === "copy") results[place.index] = { value };
      else if (place.start < cut) ofAbove.push({ place, value });
      else ofBelow.push({ place: { ...place, start: place.start - cut, end: place.end - cut }, value });
    }
    const out = new ByteWriter();
    out.text(before);
    out.text(storeValues({ data: above, prefix }, ofAbove));
    copied.write(out, results);
    out.text(storeValues({ data: below, prefix }, ofBelow));
    out.text(after);
    return out.finish();
  }
}
