import { deflateSync } from "fflate";
import { crc32 } from "node:zlib";
import { expand } from "../../../src/workbook/xlsx/expand";
import type { Inflater } from "../../../src/workbook/xlsx/inflater";
import { inflater, nodeInflater, portableInflater } from "../../../src/workbook/xlsx/inflater";
import type { ZipEntry } from "../../../src/workbook/xlsx/zipDirectory";
import { DEFLATED } from "../../../src/workbook/xlsx/zipDirectory";

const content = new TextEncoder().encode("<row><c><v>12</v></c></row>".repeat(20_000));
const entry: ZipEntry = {
  name: "xl/a.xml",
  method: DEFLATED,
  crc: crc32(content),
  size: content.length,
  packed: deflateSync(content),
  modified: 0,
};

const inflaters: readonly (readonly [string, Inflater])[] = [
  ["the one that works everywhere", portableInflater],
  ["the one that is quickest here", inflater],
];

describe.each(inflaters)("%s", (_name, atOnce) => {
  it("expands to what was packed", () => {
    expect(Buffer.compare(expand(entry, atOnce), content)).toBe(0);
  });

  it("expands nothing to nothing", () => {
    const empty = { ...entry, packed: deflateSync(new Uint8Array()), size: 0, crc: 0 };
    expect(expand(empty, atOnce)).toHaveLength(0);
  });

  it.each([
    ["more than claimed", { size: content.length - 1 }, "wrongSize"],
    ["far more than claimed", { size: 10 }, "wrongSize"],
    ["less than claimed", { size: content.length + 1 }, "wrongSize"],
    ["another content", { crc: entry.crc ^ 1 }, "wrongChecksum"],
    ["bytes that break off", { packed: entry.packed.subarray(0, 100) }, "corruptData"],
    ["bytes that make no sense", { packed: new Uint8Array([255, 254, 253]) }, "corruptData"],
  ])("refuses %s", (_what, changes, damage) => {
    expect(() => expand({ ...entry, ...changes }, atOnce)).toThrow(`damagedPart: xl/a.xml (${damage})`);
  });
});

it("Node's own inflate is the quickest here", () => {
  expect(nodeInflater).toBeDefined();
  expect(inflater).toBe(nodeInflater);
});
