import { strFromU8, unzipSync } from "fflate";
import { createHash } from "node:crypto";

/** A saved workbook as its parts, read without any code of the product. */
export class OpenParts {
  private readonly parts: Readonly<Record<string, Uint8Array>>;

  constructor(bytes: Uint8Array) {
    this.parts = unzipSync(bytes);
  }

  names(): readonly string[] {
    return Object.keys(this.parts);
  }

  text(part: string): string {
    const bytes = this.parts[part];
    if (bytes === undefined) throw new Error(`the part ${part} is missing`);
    return strFromU8(bytes);
  }

  /** A fingerprint of a part, byte for byte. */
  print(part: string): string {
    const bytes = this.parts[part];
    if (bytes === undefined) throw new Error(`the part ${part} is missing`);
    return createHash("sha256").update(bytes).digest("hex");
  }

  /** All elements of a name in a part, as written, from the start tag to the end tag. */
  elements(part: string, name: string): readonly string[] {
    const pattern = new RegExp(`<${name}(?:\\s[^>]*)?(?:/>|>[\\s\\S]*?</${name}>)`, "g");
    const found = this.text(part).match(pattern);
    if (found === null) throw new Error(`${part} holds no ${name}`);
    return found;
  }

  element(part: string, name: string): string {
    return this.elements(part, name)[0] ?? "";
  }

  /** The elements of a name whose text or attributes hold a word; at least one. */
  elementsWith(part: string, name: string, word: string): readonly string[] {
    const found = this.elements(part, name).filter((element) => element.includes(word));
    if (found.length === 0) throw new Error(`${part} holds no ${name} with ${word}`);
    return found;
  }

  /** The cells of a sheet by address, as written. */
  cells(part: string): ReadonlyMap<string, string> {
    const cells = new Map<string, string>();
    for (const [whole, name = ""] of this.text(part).matchAll(
      /<c r="([A-Z]+\d+)"[^>]*?(?:\/>|>[\s\S]*?<\/c>)/g,
    )) {
      cells.set(name, whole);
    }
    return cells;
  }
}
