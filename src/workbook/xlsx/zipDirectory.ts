import type { FileFault } from "./fileFault";

/** How the bytes of an entry are packed; anything else than these two is unknown to the format (APPNOTE 4.4.5). */
export const STORED = 0;
export const DEFLATED = 8;

/** One file of a zip archive, as its directory describes it. */
export interface ZipEntry {
  /** With forward slashes and without a leading one, however it was written. */
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  /** Expanded size in bytes, as the directory claims. */
  readonly size: number;
  /** The bytes as they stand in the archive; a view, not a copy. */
  readonly packed: Uint8Array;
  /** MS-DOS time and date, as one number. */
  readonly modified: number;
}

export type ZipReading =
  | { readonly kind: "read"; readonly entries: readonly ZipEntry[] }
  | { readonly kind: "fault"; readonly fault: FileFault };

const LOCAL_HEADER = 0x04034b50;
const DIRECTORY_ENTRY = 0x02014b50;
const DIRECTORY_END = 0x06054b50;
const DIRECTORY_END_64 = 0x06064b50;
const DIRECTORY_END_64_LOCATOR = 0x07064b50;
const ZIP64_EXTRA = 0x0001;
const IN_ZIP64 = 0xffffffff;
const LONGEST_COMMENT = 0xffff;
const ENCRYPTED_FLAG = 1;
const TRUNCATED: ZipReading = { kind: "fault", fault: { kind: "truncated" } };

interface Directory {
  readonly count: number;
  readonly start: number;
  /** How far every offset is off, where something stands before the archive. */
  readonly shift: number;
}

/** True where the bytes begin with "PK", as every record of a zip archive does, also that of an empty one. */
export function startsAsZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

/** Reads the directory at the end of an archive; the entries themselves stay packed. */
export function readZipDirectory(bytes: Uint8Array): ZipReading {
  const view = viewOf(bytes);
  const directory = findDirectory(view);
  if (directory === undefined) return TRUNCATED;
  const entries: ZipEntry[] = [];
  let at = directory.start;
  for (let index = 0; index < directory.count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY_ENTRY) return TRUNCATED;
    const reading = readEntry(bytes, view, at, directory.shift);
    if (reading.kind === "fault") return reading;
    if (!reading.entry.name.endsWith("/")) entries.push(reading.entry);
    at = reading.next;
  }
  return { kind: "read", entries };
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function findDirectory(view: DataView): Directory | undefined {
  const lowest = Math.max(0, view.byteLength - 22 - LONGEST_COMMENT);
  for (let end = view.byteLength - 22; end >= lowest; end--) {
    if (view.getUint32(end, true) !== DIRECTORY_END) continue;
    const directory = readDirectoryEnd(view, end);
    if (directory !== undefined) return directory;
  }
  return undefined;
}

function readDirectoryEnd(view: DataView, end: number): Directory | undefined {
  const count = view.getUint16(end + 10, true);
  const size = view.getUint32(end + 12, true);
  const offset = view.getUint32(end + 16, true);
  const saysZip64 = count === 0xffff || size === IN_ZIP64 || offset === IN_ZIP64;
  const end64 = saysZip64 ? findDirectoryEnd64(view, end) : undefined;
  if (end64 === undefined) return directoryBefore(end, count, size, offset);
  return directoryBefore(
    end64,
    number64(view, end64 + 32),
    number64(view, end64 + 40),
    number64(view, end64 + 48),
  );
}

function directoryBefore(end: number, count: number, size: number, offset: number): Directory | undefined {
  const start = end - size;
  const shift = start - offset;
  return start < 0 || shift < 0 ? undefined : { count, start, shift };
}

function findDirectoryEnd64(view: DataView, end: number): number | undefined {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== DIRECTORY_END_64_LOCATOR) return undefined;
  // The record stands right before its locator; the locator's own offset is wrong where bytes precede the archive.
  for (const at of [number64(view, locator + 8), locator - 56]) {
    if (at >= 0 && at + 56 <= locator && view.getUint32(at, true) === DIRECTORY_END_64) return at;
  }
  return undefined;
}

function number64(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}

type EntryReading =
  | { readonly kind: "read"; readonly entry: ZipEntry; readonly next: number }
  | { readonly kind: "fault"; readonly fault: FileFault };

function readEntry(bytes: Uint8Array, view: DataView, at: number, shift: number): EntryReading {
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  const next = extraEnd + view.getUint16(at + 32, true);
  if (next > bytes.length) return { kind: "fault", fault: { kind: "truncated" } };
  if (view.getUint16(at + 8, true) & ENCRYPTED_FLAG) return { kind: "fault", fault: { kind: "encrypted" } };
  const name = decodeName(bytes.subarray(at + 46, nameEnd));
  const sizes = readSizes(view, at, nameEnd, extraEnd);
  const header = sizes.offset + shift;
  if (header + 30 > bytes.length || view.getUint32(header, true) !== LOCAL_HEADER) {
    return { kind: "fault", fault: { kind: "damagedPart", part: name, damage: "missing" } };
  }
  const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  if (start + sizes.packed > bytes.length) return { kind: "fault", fault: { kind: "truncated" } };
  const entry: ZipEntry = {
    name,
    method: view.getUint16(at + 10, true),
    modified: view.getUint32(at + 12, true),
    crc: view.getUint32(at + 16, true),
    size: sizes.expanded,
    packed: bytes.subarray(start, start + sizes.packed),
  };
  return { kind: "read", entry, next };
}

/** Sizes and offset too large for their 32 bits stand in the zip64 extra field, in this order, only those (APPNOTE 4.5.3). */
function readSizes(view: DataView, at: number, extraStart: number, extraEnd: number) {
  let wide = findExtra(view, extraStart, extraEnd, ZIP64_EXTRA);
  const wideOr = (narrow: number): number => {
    if (narrow !== IN_ZIP64 || wide === undefined || wide + 8 > extraEnd) return narrow;
    wide += 8;
    return number64(view, wide - 8);
  };
  const expanded = wideOr(view.getUint32(at + 24, true));
  const packed = wideOr(view.getUint32(at + 20, true));
  const offset = wideOr(view.getUint32(at + 42, true));
  return { expanded, packed, offset };
}

function findExtra(view: DataView, start: number, end: number, id: number): number | undefined {
  for (let at = start; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === id) return at + 4;
  }
  return undefined;
}

/** Names are UTF-8 in every writer of workbooks; the few old archives in a code page hold plain ASCII there too. */
function decodeName(raw: Uint8Array): string {
  return new TextDecoder().decode(raw).replaceAll("\\", "/").replace(/^\/+/, "");
}
