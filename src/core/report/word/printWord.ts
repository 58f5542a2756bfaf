import { printNumber } from "../../text/number";
import { dayInWords } from "../officialDay";
import { printCount } from "../printCount";
import type { FieldDefinition } from "../fields";
import type { FieldValue } from "../figures";

/** The blank an official leaves to be filled by hand. */
export const BLANK = "……";
/** In a table, whose columns may be narrow. */
const BLANK_CELL = "…";
/** A blank of a line's length, for a passage nobody has written. */
export const BLANK_LINE = "…".repeat(28);

/** What stands around a tag, as far as it changes how its value is printed. */
export interface PrintPlace {
  readonly inTable: boolean;
  /** The text of the paragraph before the tag. */
  readonly before: string;
  /** The tag is all the paragraph holds. */
  readonly fillsParagraph: boolean;
}

/** A value as an official document prints it. */
export function printInDocument(
  value: FieldValue,
  field: FieldDefinition | undefined,
  place: PrintPlace,
): string {
  switch (value.kind) {
    case "text":
      return value.text;
    case "number":
      return !place.inTable && field?.unit !== undefined && value.decimals === undefined
        ? printCount(value.value)
        : printNumber(value.value, value.decimals);
    case "year":
      return String(value.value);
    case "date": {
      const words = dayInWords(value.iso);
      return /ngày\s*$/iu.test(place.before) ? words.replace("ngày ", "") : words;
    }
    case "absent":
      if (place.inTable) return BLANK_CELL;
      return value.why === "notWritten" && place.fillsParagraph ? BLANK_LINE : BLANK;
  }
}
