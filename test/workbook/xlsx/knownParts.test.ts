import { FileFaultError } from "../../../src/workbook/xlsx/fileFault";
import { textOfPart } from "../../../src/workbook/xlsx/knownParts";
import type { ZipEntry } from "../../../src/workbook/xlsx/zipDirectory";
import { packEntry } from "../../../src/workbook/xlsx/zipWriter";

const XML = `<Types>${'<Default Extension="xml"/>'.repeat(20)}</Types>`;

function entryOf(xml: string): ZipEntry {
  return packEntry("[Content_Types].xml", new TextEncoder().encode(xml));
}

describe("a part that many files share", () => {
  it("reads the same from each of them", () => {
    expect(textOfPart(entryOf(XML))).toBe(XML);
    expect(textOfPart({ ...entryOf(XML), name: "other.xml" })).toBe(XML);
  });

  it("is not believed where only its checksum and size are the same", () => {
    const entry = entryOf(XML);
    textOfPart(entry);
    const packed = Uint8Array.from(entry.packed);
    packed[packed.length - 3] = (packed[packed.length - 3] ?? 0) ^ 0x55;

    expect(() => textOfPart({ ...entry, packed })).toThrow(FileFaultError);
    expect(() => textOfPart({ ...entry, packed: entry.packed.subarray(0, 8) })).toThrow(FileFaultError);
  });

  it("stays as it was when the file's bytes are written over", () => {
    const entry = entryOf(`${XML} `);
    textOfPart(entry);
    const again = { ...entry, packed: Uint8Array.from(entry.packed) };
    entry.packed.fill(0);

    expect(textOfPart(again)).toBe(`${XML} `);
    expect(() => textOfPart(entry)).toThrow(FileFaultError);
  });
});
