import { deflateRawSync } from "node:zlib";
import type { Grid } from "../../../src/core/sheet/grid";
import { crc32 } from "../../../src/workbook/xlsx/crc32";
import { openXlsx } from "../../../src/workbook/xlsx/openXlsx";
import { DEFLATED } from "../../../src/workbook/xlsx/zipDirectory";
import { writeZip } from "../../../src/workbook/xlsx/zipWriter";

/** Everything of every sheet: values, formats, fonts, formulas, merges. */
export function read(bytes: Uint8Array): readonly Grid[] {
  const opening = openXlsx(bytes);
  if (opening.kind === "fault") throw new Error(JSON.stringify(opening.fault));
  return opening.workbook.grids();
}

/** What the cells come to, so that readers can be held against each other. */
export function digest(grids: readonly Grid[]): object {
  let numbers = 0;
  let sum = 0;
  let texts = 0;
  let letters = 0;
  for (const grid of grids) {
    for (let row = 0; row < grid.rowCount; row++) {
      for (let column = 0; column < grid.columnCount; column++) {
        const kind = grid.kindAt(row, column);
        if (kind === "number") {
          numbers++;
          sum += grid.numberAt(row, column);
        } else if (kind === "text") {
          texts++;
          letters += grid.textAt(row, column).length;
        }
      }
    }
  }
  return { sheets: grids.length, numbers, sum: Math.round(sum), texts, letters };
}

/** An archive of these parts, packed by Node's own deflate, which all contenders then unpack. */
export function zip(parts: Readonly<Record<string, string>>): Uint8Array {
  return writeZip(
    Object.entries(parts).map(([name, text]) => {
      const content = Buffer.from(text);
      const packed = deflateRawSync(content, { level: 6 });
      return {
        name,
        method: DEFLATED,
        crc: crc32(content),
        size: content.length,
        packed,
        modified: 0x00210000,
      };
    }),
  );
}
