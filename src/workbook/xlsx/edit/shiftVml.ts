import { movedStart } from "./shiftAnchors";
import type { RowChange } from "./rowChange";
import type { SheetShift } from "./shiftFormula";
import { RULE, shiftFormula } from "./shiftFormula";
import { decodeReferences } from "../xmlText";
import { escapeText } from "./xmlTree";

const SHAPE_START = /<v:shape[\s>]/g;
const SHAPE_END = "</v:shape>";
const ANCHOR = /(<x:Anchor>)([^<]*)(<\/x:Anchor>)/;
const ROW = /(<x:Row>)\s*(\d+)\s*(<\/x:Row>)/;
const LINK = /(<x:(Fmla(?:Link|Range|Txbx|Group|Pict))>)([^<]*)(<\/x:\2>)/g;

/**
 * The old drawing language, in which comments' boxes and form controls still stand. Excel itself has written it as less than
 * well-formed XML, so it is taken shape by shape as text.
 */
export function shiftVml(vml: string, shift: SheetShift): string {
  let result = "";
  let copied = 0;
  for (const { index } of vml.matchAll(SHAPE_START)) {
    const closing = vml.indexOf(SHAPE_END, index);
    if (index < copied || closing < 0) continue;
    const end = closing + SHAPE_END.length;
    result += vml.slice(copied, index) + shiftShape(vml.slice(index, end), shift);
    copied = end;
  }
  return result + vml.slice(copied);
}

function shiftShape(shape: string, shift: SheetShift): string {
  const { change } = shift;
  const row = ROW.exec(shape);
  const commented = row === null ? undefined : Number(row[2]);
  const isGone =
    commented !== undefined && change.gaveWay(commented) && change.copiesOf(commented).length === 0;
  if (isGone) return "";
  return shape
    .replace(ROW, (_whole, open: string, digits: string, close: string) => {
      return open + String(movedStart(Number(digits), change)) + close;
    })
    .replace(ANCHOR, (_whole, open: string, numbers: string, close: string) => {
      return open + movedNumbers(numbers, change, commented) + close;
    })
    .replace(LINK, (_whole, open: string, _name, formula: string, close: string) => {
      return open + escapeText(shiftFormula(decodeReferences(formula), shift.sheet, shift, RULE)) + close;
    });
}

/** Left column, its offset, top row, its offset, right column, offset, bottom row, offset. A box keeps its size. */
function movedNumbers(numbers: string, change: RowChange, commented: number | undefined): string {
  const fields = numbers.split(",");
  const top = Number(fields[2]);
  const bottom = Number(fields[6]);
  if (fields.length !== 8 || Number.isNaN(top) || Number.isNaN(bottom)) return numbers;
  // The box of a comment begins a little above its cell; it keeps its distance from it.
  const delta =
    commented === undefined ? movedStart(top, change) - top : movedStart(commented, change) - commented;
  if (delta === 0) return numbers;
  fields[2] = (fields[2] ?? "").replace(/\d+/, String(Math.max(0, top + delta)));
  fields[6] = (fields[6] ?? "").replace(/\d+/, String(Math.max(0, bottom + delta)));
  return fields.join(",");
}
