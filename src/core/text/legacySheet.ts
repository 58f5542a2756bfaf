import { detectLegacy, fromLegacy, readsAsVietnamese } from "./legacy";
import type { LegacyEncoding } from "./legacy";
import { encodingOfFont } from "./legacyFont";

/** A text with the font it is shown in. */
export interface ShownText {
  readonly text: string;
  readonly font: string;
}

/** Vietnamese letters Latin-1 does not have: whoever typed them typed Unicode, whatever the font. */
const UNICODE_LETTERS = /[\u0100-\u01b0\u1ea0-\u1ef9]/;
const UNICODE_MARKS = /\p{M}/u;
const LETTERS_OF_OLD_CODES = /[\u00a1-\u00ff]/;

/** Letters alone prove an encoding only together: one word of a sheet may be foreign. */
const TEXTS_THAT_PROVE = 2;

/** Which encoding each text of a sheet is in: by its font, else by its letters and those of the sheet around it. */
export class SheetEncodings {
  private readonly byLetters: LegacyEncoding | undefined;
  private readonly read = new Map<string, LegacyEncoding | undefined>();

  constructor(texts: Iterable<ShownText>) {
    const proofs = new Map<LegacyEncoding, number>();
    for (const { text, font } of texts) {
      if (!mayBeOld(text) || encodingOfFont(font) !== undefined) continue;
      const encoding = detectLegacy(text);
      if (encoding !== undefined) proofs.set(encoding, (proofs.get(encoding) ?? 0) + 1);
    }
    const [most] = [...proofs].sort(([, one], [, other]) => other - one);
    this.byLetters = most !== undefined && most[1] >= TEXTS_THAT_PROVE ? most[0] : undefined;
  }

  /** Undefined where the text is Unicode, or holds no letter an encoding could change. */
  of({ text, font }: ShownText): LegacyEncoding | undefined {
    if (!mayBeOld(text)) return undefined;
    const named = encodingOfFont(font);
    if (named !== undefined) return named;
    const known = this.read.get(text);
    if (known !== undefined || this.read.has(text)) return known;
    const around = this.byLetters;
    const fits = around !== undefined && readsAsVietnamese(text, around);
    const encoding = detectLegacy(text) ?? (fits ? around : undefined);
    this.read.set(text, encoding);
    return encoding;
  }

  /** The text in composed Unicode. */
  unicode(shown: ShownText): string {
    const encoding = this.of(shown);
    return (encoding === undefined ? shown.text : fromLegacy(shown.text, encoding)).normalize("NFC");
  }
}

const LITERAL = /"((?:[^"]|"")*)"/g;

/** Whether a formula itself holds a text that would read otherwise in Unicode; `unicode` says how. */
export function formulaHoldsOldText(formula: string, unicode: (literal: string) => string): boolean {
  return Array.from(formula.matchAll(LITERAL)).some(([, literal = ""]) => unicode(literal) !== literal);
}

/** Whether a text has letters that an old encoding would have for others, and none it could not have. */
export function mayBeOld(text: string): boolean {
  // The long list of all marks comes last: hardly a text that has letters of the others gets there.
  return LETTERS_OF_OLD_CODES.test(text) && !UNICODE_LETTERS.test(text) && !UNICODE_MARKS.test(text);
}
