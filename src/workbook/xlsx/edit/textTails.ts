const encoder = new TextEncoder();

/** What most columns of a list repeat: names of communes, labels, units, marks. */
const MOST_REMEMBERED = 256;
const LONGEST_REMEMBERED = 400;

/** The bytes of the texts a column repeats, each with all that follows the row's number up to the end of its cell. */
export class TextTails {
  private readonly known = new Map<string, Uint8Array>();
  private lastText = "";
  private lastTail: Uint8Array | undefined;

  constructor(
    private readonly before: string,
    private readonly after: string,
  ) {}

  /** What was remembered for a text. */
  of(text: string): Uint8Array | undefined {
    if (text === this.lastText) return this.lastTail;
    return this.keep(text, this.known.get(text));
  }

  /** Remembers a text that needs no care in XML; undefined where the column repeats too little to be worth it. */
  remember(text: string): Uint8Array | undefined {
    if (this.known.size >= MOST_REMEMBERED || text.length > LONGEST_REMEMBERED) return undefined;
    const tail = encoder.encode(this.before + text + this.after);
    this.known.set(text, tail);
    return this.keep(text, tail);
  }

  private keep(text: string, tail: Uint8Array | undefined): Uint8Array | undefined {
    if (tail === undefined) return undefined;
    this.lastText = text;
    this.lastTail = tail;
    return tail;
  }
}
