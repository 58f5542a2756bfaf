import { deflateSync } from "fflate";
import { crc32 } from "node:zlib";

/** A file of a test archive, and in which ways its records differ from the plainest. */
export interface TestZipEntry {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly method?: "stored" | "deflated";
  /** Sizes and checksum follow the content, as writers of streams do it; the local header says zero. */
  readonly dataDescriptor?: true;
  /** Sizes and offset stand in the zip64 extra field. */
  readonly zip64?: true;
  readonly encrypted?: true;
  /** What the directory says instead of the truth. */
  readonly claims?: { readonly size?: number; readonly crc?: number; readonly method?: number };
}

export interface TestZipForm {
  readonly prefix?: Uint8Array;
  readonly comment?: string;
  /** The end of the directory is told by zip64 records. */
  readonly zip64End?: true;
}

const WIDE = 0xffffffff;

/** An archive written by hand, record by record (APPNOTE 4.3), for what no archiver writes any more. */
export function zipOf(entries: readonly TestZipEntry[], form: TestZipForm = {}): Uint8Array {
  const body: Buffer[] = [Buffer.from(form.prefix ?? [])];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const { local, central } = recordsOf(entry, offset);
    body.push(local);
    directory.push(central);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = endOf(entries.length, central.length, offset, form);
  return new Uint8Array(Buffer.concat([...body, central, end]));
}

function recordsOf(entry: TestZipEntry, offset: number): { local: Buffer; central: Buffer } {
  const content = Buffer.from(entry.content);
  const isDeflated = entry.method !== "stored";
  const packed = isDeflated ? Buffer.from(deflateSync(content)) : content;
  const name = Buffer.from(entry.name);
  const flags = 0x800 | (entry.dataDescriptor ? 8 : 0) | (entry.encrypted ? 1 : 0);
  const method = entry.claims?.method ?? (isDeflated ? 8 : 0);
  const crc = entry.claims?.crc ?? crc32(content);
  const size = entry.claims?.size ?? content.length;
  const sizes = (isLocal: boolean): Buffer => {
    const isLate = isLocal && entry.dataDescriptor;
    const isWide = !isLocal && entry.zip64;
    return fields([
      [2, 20],
      [2, flags],
      [2, method],
      [4, 0x21 * 0x10000],
      [4, isLate ? 0 : crc],
      [4, isLate ? 0 : isWide ? WIDE : packed.length],
      [4, isLate ? 0 : isWide ? WIDE : size],
      [2, name.length],
    ]);
  };
  const descriptor = entry.dataDescriptor
    ? fields([
        [4, 0x08074b50],
        [4, crc],
        [4, packed.length],
        [4, size],
      ])
    : Buffer.alloc(0);
  const local = Buffer.concat([
    fields([[4, 0x04034b50]]),
    sizes(true),
    fields([[2, 0]]),
    name,
    packed,
    descriptor,
  ]);
  const extra = entry.zip64
    ? Buffer.concat([
        fields([
          [2, 0x9999],
          [2, 4],
          [4, 7],
          [2, 1],
          [2, 24],
        ]),
        wide(size),
        wide(packed.length),
        wide(offset),
      ])
    : Buffer.alloc(0);
  const central = Buffer.concat([
    fields([
      [4, 0x02014b50],
      [2, 45],
    ]),
    sizes(false),
    fields([
      [2, extra.length],
      [2, 0],
      [2, 0],
      [2, 0],
      [4, 0],
      [4, entry.zip64 ? WIDE : offset],
    ]),
    name,
    extra,
  ]);
  return { local, central };
}

function endOf(count: number, size: number, offset: number, form: TestZipForm): Buffer {
  const comment = Buffer.from(form.comment ?? "");
  const end = (shown: (value: number, most: number) => number): Buffer =>
    Buffer.concat([
      fields([
        [4, 0x06054b50],
        [2, 0],
        [2, 0],
        [2, shown(count, 0xffff)],
        [2, shown(count, 0xffff)],
        [4, shown(size, WIDE)],
        [4, shown(offset, WIDE)],
        [2, comment.length],
      ]),
      comment,
    ]);
  if (!form.zip64End) return end((value) => value);
  const record = Buffer.concat([
    fields([
      [4, 0x06064b50],
      [4, 44],
      [4, 0],
      [2, 45],
      [2, 45],
      [4, 0],
      [4, 0],
    ]),
    wide(count),
    wide(count),
    wide(size),
    wide(offset),
  ]);
  const locator = Buffer.concat([
    fields([
      [4, 0x07064b50],
      [4, 0],
    ]),
    wide(offset + size),
    fields([[4, 1]]),
  ]);
  return Buffer.concat([record, locator, end((_value, most) => most)]);
}

function fields(list: readonly (readonly [2 | 4, number])[]): Buffer {
  return Buffer.concat(
    list.map(([width, value]) => {
      const field = Buffer.alloc(width);
      field.writeUIntLE(value, 0, width);
      return field;
    }),
  );
}

function wide(value: number): Buffer {
  const field = Buffer.alloc(8);
  field.writeBigUInt64LE(BigInt(value));
  return field;
}
