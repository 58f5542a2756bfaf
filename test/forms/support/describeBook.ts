import { strFromU8, unzipSync } from "fflate";
import { cellName } from "../../../src/core/sheet/address";
import type { Grid } from "../../../src/core/sheet/grid";
import { gridsOf } from "./filledForm";

/**
 * A workbook as lines of text, so that a golden file can be read and compared: cells with their values, formulas and number
 * formats, merges, and as they stand in the parts: conditional formats, validations, names, print set-up, drawings, charts.
 */
export function describeBook(bytes: Uint8Array): readonly string[] {
  const parts = unzipSync(bytes);
  const text = (part: string) => strFromU8(parts[part] ?? new Uint8Array());
  const sheets = gridsOf(bytes).flatMap((grid) => describeSheet(grid));
  const names = Object.keys(parts).sort();
  const ofParts = names.flatMap((part) => {
    if (/worksheets\/sheet\d+\.xml$/.test(part)) return found(part, text(part), SHEET_FACTS);
    if (/charts\/chart\d+\.xml$/.test(part)) return found(part, text(part), CHART_FACTS);
    if (/drawings\/drawing\d+\.xml$/.test(part)) return found(part, text(part), ANCHORS);
    return part === "xl/workbook.xml" ? found(part, text(part), /<definedName[\s\S]*?<\/definedName>/g) : [];
  });
  return [...sheets, ...ofParts];
}

const SHEET_FACTS =
  /<conditionalFormatting[\s\S]*?<\/conditionalFormatting>|<dataValidation [\s\S]*?<\/dataValidation>|<(?:printOptions|pageMargins|pageSetup|pageSetUpPr|headerFooter|brk)[^>]*>|<(?:odd|first)(?:Header|Footer)>[^<]*|<pane [^>]*>/g;
const CHART_FACTS = /<c:(f|v)>[^<]*<\/c:\1>/g;
const ANCHORS = /<xdr:(from|to)>[\s\S]*?<\/xdr:\1>/g;

function found(part: string, text: string, facts: RegExp): readonly string[] {
  return [...text.matchAll(facts)].map(([fact]) => `${part} ${fact}`);
}

function describeSheet(grid: Grid): readonly string[] {
  const cells: string[] = [];
  for (let row = 0; row < grid.rowCount; row++) {
    for (let column = 0; column < grid.columnCount; column++) {
      const kind = grid.kindAt(row, column);
      if (kind === "blank") continue;
      const value = kind === "number" ? String(grid.numberAt(row, column)) : grid.textAt(row, column);
      const formula = grid.formulaAt(row, column);
      const format = kind === "number" ? ` [${grid.formatAt(row, column)}]` : "";
      const name = `${grid.name}!${cellName({ row, column })}`;
      cells.push(`${name} ${kind} ${value}${format}${formula === undefined ? "" : ` ${formula}`}`);
    }
  }
  const merges = grid.merges.map(
    ({ top, left, bottom, right }) =>
      `${grid.name} merge ${cellName({ row: top, column: left })}:${cellName({ row: bottom, column: right })}`,
  );
  return [...cells, ...merges];
}
