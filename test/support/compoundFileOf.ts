const SECTOR = 512;
const END_OF_CHAIN = 0xfffffffe;
const FREE = 0xffffffff;
const TABLE_SECTOR = 0xfffffffd;

/** A compound file ([MS-CFB]) with empty streams of these names: the container of .xls, .doc and encrypted workbooks. */
export function compoundFileOf(streams: readonly string[]): Uint8Array {
  const entries = ["Root Entry", ...streams];
  const directorySectors = Math.ceil(entries.length / 4);
  const file = Buffer.alloc(SECTOR * (2 + directorySectors));
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(file);
  file.writeUInt16LE(0x3e, 24);
  file.writeUInt16LE(3, 26);
  file.writeUInt16LE(0xfffe, 28);
  file.writeUInt16LE(9, 30);
  file.writeUInt16LE(6, 32);
  file.writeUInt32LE(1, 44);
  file.writeUInt32LE(1, 48);
  file.fill(0xff, 76, SECTOR);
  file.writeUInt32LE(0, 76);
  file.fill(0xff, SECTOR, 2 * SECTOR);
  file.writeUInt32LE(TABLE_SECTOR, SECTOR);
  for (let sector = 1; sector <= directorySectors; sector++) {
    file.writeUInt32LE(sector === directorySectors ? END_OF_CHAIN : sector + 1, SECTOR + sector * 4);
  }
  entries.forEach((name, index) => {
    const at = 2 * SECTOR + index * 128;
    file.write(name, at, "utf16le");
    file.writeUInt16LE(name.length * 2 + 2, at + 64);
    file.writeUInt8(index === 0 ? 5 : 2, at + 66);
    for (const link of [68, 72, 76]) file.writeUInt32LE(FREE, at + link);
  });
  return new Uint8Array(file);
}
