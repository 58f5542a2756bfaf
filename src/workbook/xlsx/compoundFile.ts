import type { FileFault } from "./fileFault";

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const HEADER_SIZE = 512;
const TABLE_SECTORS_IN_HEADER = 109;
const ENTRY_SIZE = 128;
/** Sector numbers from here on are marks: end of chain, free, and the like ([MS-CFB] 2.1). */
const FIRST_MARK = 0xfffffffa;

/** True for the container of .xls, .doc and of encrypted workbooks ([MS-CFB]). */
export function startsAsCompoundFile(bytes: Uint8Array): boolean {
  return bytes.length >= HEADER_SIZE && SIGNATURE.every((byte, at) => bytes[at] === byte);
}

/** Why a compound file is no workbook that can be read: what it is, by the names of the streams in it. */
export function compoundFileFault(bytes: Uint8Array): FileFault {
  const streams = streamNames(bytes);
  if (streams.has("EncryptedPackage")) return { kind: "encrypted" };
  if (streams.has("Workbook") || streams.has("Book")) return { kind: "legacyXls" };
  if (streams.has("WordDocument")) return { kind: "notAWorkbook", format: "doc" };
  if (streams.has("PowerPoint Document")) return { kind: "notAWorkbook", format: "ppt" };
  return { kind: "notAWorkbook", format: "compoundFile" };
}

function streamNames(bytes: Uint8Array): ReadonlySet<string> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sectorSize = 2 ** Math.min(view.getUint16(30, true), 12);
  const names = new Set<string>();
  for (const sector of directorySectors(view, sectorSize)) {
    const start = (sector + 1) * sectorSize;
    for (let at = start; at + ENTRY_SIZE <= Math.min(start + sectorSize, bytes.length); at += ENTRY_SIZE) {
      names.add(entryName(bytes, view, at));
    }
  }
  return names;
}

function* directorySectors(view: DataView, sectorSize: number): Generator<number> {
  const seen = new Set<number>();
  let sector = view.getUint32(48, true);
  while (sector < FIRST_MARK && !seen.has(sector)) {
    seen.add(sector);
    yield sector;
    sector = nextSector(view, sectorSize, sector);
  }
}

/** Follows a chain in the allocation table; the part of the table that the header lists covers the directory of any real file. */
function nextSector(view: DataView, sectorSize: number, sector: number): number {
  const perSector = sectorSize / 4;
  const tableIndex = Math.floor(sector / perSector);
  if (tableIndex >= TABLE_SECTORS_IN_HEADER) return FIRST_MARK;
  const table = view.getUint32(76 + tableIndex * 4, true);
  const at = (table + 1) * sectorSize + (sector % perSector) * 4;
  return table >= FIRST_MARK || at + 4 > view.byteLength ? FIRST_MARK : view.getUint32(at, true);
}

function entryName(bytes: Uint8Array, view: DataView, at: number): string {
  const length = Math.min(view.getUint16(at + 64, true), 64);
  return new TextDecoder("utf-16le").decode(bytes.subarray(at, at + Math.max(0, length - 2)));
}
