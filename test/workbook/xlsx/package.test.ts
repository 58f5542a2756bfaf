import { unzipSync, zipSync, strToU8 } from "fflate";
import { crc32 as nodeCrc32 } from "node:zlib";
import { crc32, portableCrc32 } from "../../../src/workbook/xlsx/crc32";
import type { Package } from "../../../src/workbook/xlsx/package";
import { openPackage, resolvePartName } from "../../../src/workbook/xlsx/package";
import { readZipDirectory } from "../../../src/workbook/xlsx/zipDirectory";
import { relationsXml, xlsxOf } from "../../support/xlsxOf";
import type { TestZipEntry, TestZipForm } from "../../support/zipOf";
import { zipOf } from "../../support/zipOf";

function opened(bytes: Uint8Array): Package {
  const opening = openPackage(bytes);
  if (opening.kind === "fault") throw new Error(JSON.stringify(opening.fault));
  return opening.package;
}

const text = (value: string): TestZipEntry => ({ name: "xl/a.xml", content: value });

describe("a package opens whatever way its archive was written", () => {
  const archives: readonly (readonly [string, TestZipEntry, TestZipForm])[] = [
    ["deflated", text("<a/>"), {}],
    ["stored", { ...text("<a/>"), method: "stored" }, {}],
    ["sizes after the content", { ...text("<a/>"), dataDescriptor: true }, {}],
    ["stored, sizes after the content", { ...text("<a/>"), method: "stored", dataDescriptor: true }, {}],
    ["zip64 sizes", { ...text("<a/>"), zip64: true }, {}],
    ["zip64 directory", text("<a/>"), { zip64End: true }],
    ["zip64 sizes and directory", { ...text("<a/>"), zip64: true }, { zip64End: true }],
    ["a comment at its end", text("<a/>"), { comment: "made by a scanner PK\u0005\u0006 and more" }],
    ["a backslash in the name", { ...text("<a/>"), name: "xl\\a.xml" }, {}],
    ["a slash before the name", { ...text("<a/>"), name: "/xl/a.xml" }, {}],
    ["other case of letters", { ...text("<a/>"), name: "XL/A.xml" }, {}],
  ];

  it.each(archives)("%s", (_form, entry, form) => {
    const pkg = opened(zipOf([entry], form));

    expect(pkg.text("xl/a.xml")).toBe("<a/>");
  });

  it("finds parts with names beyond ASCII, percent-encoded or not", () => {
    const pkg = opened(zipOf([{ name: "xl/Biểu 04.xml", content: "<a/>" }]));

    expect(pkg.names()).toEqual(["xl/Biểu 04.xml"]);
    expect(pkg.has("xl/Biểu 04.xml")).toBe(true);
    expect(pkg.text("xl/Bi%E1%BB%83u%2004.xml")).toBe("<a/>");
  });

  it("leaves folders out and says of an unknown part that there is none", () => {
    const pkg = opened(zipOf([{ name: "xl/", content: "", method: "stored" }, text("<a/>")]));

    expect(pkg.names()).toEqual(["xl/a.xml"]);
    expect(pkg.has("xl/b.xml")).toBe(false);
    expect(pkg.bytes("xl/b.xml")).toBeUndefined();
    expect(pkg.text("xl/b.xml")).toBeUndefined();
    expect(pkg.stream("xl/b.xml", () => undefined)).toBe(false);
  });

  it("takes the first of two identical parts of one name", () => {
    const pkg = opened(zipOf([text("<a/>"), text("<a/>")]));

    expect(pkg.names()).toEqual(["xl/a.xml"]);
  });
});

describe("saving", () => {
  const original = zipOf([
    { name: "[Content_Types].xml", content: "<Types/>" },
    { name: "xl/a.xml", content: "<a>đổi</a>", dataDescriptor: true },
    { name: "xl/media/logo.png", content: new Uint8Array([1, 2, 3, 250]), method: "stored" },
  ]);

  it("keeps the packed bytes of every part that was not set", () => {
    const pkg = opened(original);
    pkg.set("xl/a.xml", "<a>mới</a>");

    const before = entriesOf(original);
    const after = entriesOf(pkg.save());

    expect([...after.keys()]).toEqual([...before.keys()]);
    for (const name of ["[Content_Types].xml", "xl/media/logo.png"]) {
      expect(after.get(name)).toEqual(before.get(name));
    }
    expect(opened(pkg.save()).text("xl/a.xml")).toBe("<a>mới</a>");
  });

  it("writes archives that another program reads", () => {
    const pkg = opened(original);
    pkg.set("xl/new.xml", "<n/>".repeat(1000));
    pkg.set("XL/A.XML", "<a2/>");
    pkg.remove("xl/media/logo.png");

    const files = unzipSync(pkg.save());

    expect(Object.keys(files)).toEqual(["[Content_Types].xml", "xl/a.xml", "xl/new.xml"]);
    expect(Buffer.from(files["xl/a.xml"] ?? []).toString()).toBe("<a2/>");
    expect(files["xl/new.xml"]).toHaveLength(4000);
  });

  it("gives the same bytes for the same changes", () => {
    const save = (): Uint8Array => {
      const pkg = opened(original);
      pkg.set("xl/a.xml", "<a>mới</a>");
      return pkg.save();
    };

    expect(save()).toEqual(save());
  });

  it("hands bytes and text out of what was set", () => {
    const pkg = opened(original);
    pkg.set("xl/a.xml", "<a>ệ</a>");

    expect(pkg.text("xl/a.xml")).toBe("<a>ệ</a>");
    expect(pkg.bytes("xl/a.xml")).toEqual(strToU8("<a>ệ</a>"));
  });
});

function entriesOf(bytes: Uint8Array): Map<string, object> {
  const reading = readZipDirectory(bytes);
  if (reading.kind === "fault") throw new Error(reading.fault.kind);
  return new Map(
    reading.entries.map((entry) => [entry.name, { ...entry, packed: Array.from(entry.packed) }]),
  );
}

describe("relations", () => {
  it("lead from a part to parts, wherever they are written from", () => {
    const pkg = opened(
      xlsxOf({
        sheets: [
          {
            relations: [
              ["table", "../tables/table1.xml"],
              ["drawing", "/xl/drawings/drawing1.xml"],
              ["printerSettings", "..\\printerSettings\\p1.bin"],
            ],
          },
        ],
      }),
    );

    expect(pkg.relations("xl/worksheets/sheet1.xml").map(({ id, target }) => [id, target])).toEqual([
      ["rId1", "xl/tables/table1.xml"],
      ["rId2", "xl/drawings/drawing1.xml"],
      ["rId3", "xl/printerSettings/p1.bin"],
    ]);
  });

  it("keep an address outside the file as it is written", () => {
    const xml = relationsXml([]).replace(
      "</Relationships>",
      `<Relationship Id="r1" Type="http://x/hyperlink" Target="https://example.org/a?b=1&amp;c=2" TargetMode="External"/></Relationships>`,
    );
    const pkg = opened(zipSync({ "xl/_rels/a.xml.rels": strToU8(xml) }));

    expect(pkg.relations("xl/a.xml")).toEqual([
      { id: "r1", type: "http://x/hyperlink", target: "https://example.org/a?b=1&c=2", external: true },
    ]);
  });

  it("are none where a part has no relations part", () => {
    expect(opened(zipOf([text("<a/>")])).relations("xl/a.xml")).toEqual([]);
  });

  it.each([
    ["xl/worksheets/sheet1.xml", "../comments1.xml", "xl/comments1.xml"],
    ["xl/workbook.xml", "worksheets/./sheet1.xml", "xl/worksheets/sheet1.xml"],
    ["", "xl/workbook.xml", "xl/workbook.xml"],
    ["", "/xl/workbook.xml", "xl/workbook.xml"],
    ["xl/a.xml", "../../../etc/passwd", "etc/passwd"],
    ["xl/a.xml", "b.xml#Sheet1!A1", "xl/b.xml"],
  ])("from %p the target %p is the part %p", (part, target, name) => {
    expect(resolvePartName(part, target)).toBe(name);
  });
});

describe("content types", () => {
  const types =
    `<Types><Default Extension="XML" ContentType="application/xml"/>` +
    `<Override PartName="/xl/Workbook.xml" ContentType="main"/></Types>`;
  const pkg = opened(
    zipOf([
      { name: "[Content_Types].xml", content: types },
      { name: "xl/workbook.xml", content: "<w/>" },
    ]),
  );

  it("come from the part's own name, else from its ending, without case", () => {
    expect(pkg.contentType("xl/workbook.xml")).toBe("main");
    expect(pkg.contentType("xl/other.xml")).toBe("application/xml");
    expect(pkg.contentType("xl/image.png")).toBeUndefined();
  });

  it("follow a change of the list", () => {
    const changed = opened(pkg.save());
    expect(changed.contentType("xl/image.png")).toBeUndefined();
    changed.set("[Content_Types].xml", types.replace("XML", "png").replace("application/xml", "image/png"));

    expect(changed.contentType("xl/image.png")).toBe("image/png");
  });
});

describe("XML parts in other encodings", () => {
  const xml = `<?xml version="1.0" encoding="UTF-16"?><a>Đạt</a>`;
  const inUtf16 = (mark: number[], bigEndian: boolean): Uint8Array => {
    const units = Buffer.from(xml, "utf16le");
    return new Uint8Array([...mark, ...(bigEndian ? units.swap16() : units)]);
  };

  it.each([
    ["UTF-16 with its mark", inUtf16([0xff, 0xfe], false)],
    ["UTF-16 without its mark", inUtf16([], false)],
    ["UTF-16, big end first", inUtf16([0xfe, 0xff], true)],
  ])("%s: read as text that says UTF-8, which it is written as", (_encoding, content) => {
    const pkg = opened(zipOf([{ name: "a.xml", content }]));

    expect(pkg.text("a.xml")).toBe(`<?xml version="1.0" encoding="UTF-8"?><a>Đạt</a>`);
  });

  it("reads a declared code page, and UTF-8 where the declared one is unknown", () => {
    const latin = Buffer.from(`<?xml version="1.0" encoding="iso-8859-1"?><a>é</a>`, "latin1");
    const unknown = `<?xml version="1.0" encoding="x-nobody-knows"?><a>ệ</a>`;
    const pkg = opened(
      zipOf([
        { name: "latin.xml", content: latin },
        { name: "unknown.xml", content: unknown },
      ]),
    );

    expect(pkg.text("latin.xml")).toContain("<a>é</a>");
    expect(pkg.text("unknown.xml")).toBe(unknown);
  });
});

it.each([
  ["wherever it runs", portableCrc32],
  ["as quickly as it can here", crc32],
])("computes the checksum of zip archives, in pieces too, %s", (_where, checksum) => {
  const bytes = Uint8Array.from({ length: 1003 }, (_, at) => (at * at) % 251);
  for (const length of [0, 1, 7, 8, 9, 63, 1003]) {
    expect(checksum(bytes.subarray(0, length))).toBe(nodeCrc32(bytes.subarray(0, length)));
  }
  expect(checksum(bytes.subarray(501), checksum(bytes.subarray(0, 501)))).toBe(nodeCrc32(bytes));
});
