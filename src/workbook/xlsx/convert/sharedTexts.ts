import type { Rewrite } from "./rewriting";
import { plainText, rewriteRuns } from "./rewriting";

const STRING = /<((?:\w+:)?)si(?:\s[^>]*)?(?:\/>|>[\s\S]*?<\/\1si>)/g;

/** What a shared string becomes, seen from the cells that show it. */
interface Versions {
  readonly written: string;
  /** The number of each version, by its text; the first stands in the place of the string itself. */
  readonly numbers: Map<string, number>;
}

/**
 * The shared strings of a workbook while they are converted. One string may be shown in two fonts and so say two things;
 * then every further version is a string of its own at the end.
 */
export class SharedTexts {
  private readonly strings: string[];
  private readonly versions = new Map<number, Versions>();
  private readonly added: string[] = [];

  constructor(private readonly xml: string) {
    this.strings = Array.from(xml.matchAll(STRING), ([string]) => string);
  }

  plain(index: number): string {
    return plainText(this.strings[index] ?? "");
  }

  /** The number a cell in this font is to refer to from now on. */
  numberFor(index: number, font: string, rewrite: Rewrite): number {
    const written = this.strings[index];
    if (written === undefined) return index;
    const text = rewriteRuns(written, font, rewrite);
    const versions = this.versions.get(index) ?? { written, numbers: new Map<string, number>() };
    this.versions.set(index, versions);
    const known = versions.numbers.get(text);
    if (known !== undefined) return known;
    const number = versions.numbers.size === 0 ? index : this.strings.length + this.added.push(text) - 1;
    versions.numbers.set(text, number);
    return number;
  }

  /** Whether any cell's text came out changed. */
  changes(index: number, number: number): boolean {
    const versions = this.versions.get(index);
    if (versions === undefined) return false;
    return [...versions.numbers].some(([text, own]) => own === number && text !== versions.written);
  }

  /** The part with every string as its cells show it. */
  result(): string {
    let index = -1;
    const replaced = this.xml.replace(STRING, (written) => {
      index++;
      const versions = this.versions.get(index);
      return [...(versions?.numbers ?? [])].find(([, number]) => number === index)?.[0] ?? written;
    });
    if (this.added.length === 0) return replaced;
    const end = replaced.lastIndexOf("</");
    const count = String(this.strings.length + this.added.length);
    return (replaced.slice(0, end) + this.added.join("") + replaced.slice(end)).replace(
      /(<(?:\w+:)?sst\b[^>]*?\suniqueCount=")\d+(")/,
      `$1${count}$2`,
    );
  }
}
