import { areaName, parseCell } from "../../../core/sheet/address";
import type { CellInput, FormulaInput } from "../../../core/sheet/edit";
import type { Scalar } from "../../../core/sheet/grid";
import { toFileFunctions } from "../formula/fileFunctions";
import { escapeText } from "./xmlTree";

/** No cell holds more characters (Excel specifications and limits). */
export const MAX_TEXT_LENGTH = 32_767;

const ESCAPE_LOOKALIKE = /_(?=x[0-9a-fA-F]{4}_)/g;
const LONE_SURROGATE = "[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]";
const NOT_IN_XML = new RegExp(`[\\u0000-\\u0008\\u000B-\\u001F\\uFFFE\\uFFFF]|${LONE_SURROGATE}`, "g");
const NEEDS_CARE = new RegExp(`_x|[&<>]|${NOT_IN_XML.source}`);

/**
 * The text of a cell as a part holds it. What XML cannot hold is written as Excel does, `_x000B_`, and what only looks
 * like that is guarded (ISO 29500-1, 22.9.2.19); a carriage return too, since XML readers would make it a line feed.
 */
export function encodeCellText(text: string): string {
  if (!NEEDS_CARE.test(text)) return text;
  const guarded = text.includes("_x") ? text.replace(ESCAPE_LOOKALIKE, "_x005F_") : text;
  return escapeText(guarded.replace(NOT_IN_XML, escapeCharacter));
}

function escapeCharacter(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}

/** Why a value cannot stand in a cell; undefined where it can. */
export function unwritable(input: CellInput): string | undefined {
  if (typeof input === "string" && input.length <= MAX_TEXT_LENGTH) return undefined;
  const value = isFormula(input) ? (input.cached ?? null) : input;
  if (typeof value === "number" && !Number.isFinite(value)) return String(value);
  if (typeof value === "string" && value.length > MAX_TEXT_LENGTH)
    return `${value.length} > ${MAX_TEXT_LENGTH}`;
  return undefined;
}

export function isFormula(input: CellInput): input is FormulaInput {
  return typeof input === "object" && input !== null;
}

/** The names of a worksheet's elements with the namespace prefix its writer chose. */
export interface CellTags {
  readonly prefix: string;
}

/**
 * A cell from what it holds. Texts stand in the cell itself (`inlineStr`): so the shared strings, which other sheets use
 * too, stay byte for byte as they were, and a text that begins with "=" can never be taken for a formula.
 */
export function renderCell(name: string, style: string, input: CellInput, { prefix }: CellTags): string {
  const start = `<${prefix}c r="${name}"${style}`;
  if (isFormula(input)) {
    const formula = escapeText(toFileFunctions(input.formula.replace(/^=/, "")));
    const value = input.cached === undefined ? { type: "", content: "" } : cachedValue(input.cached, prefix);
    const kind = input.over === undefined ? "" : ` t="array" ref="${blockName(name, input.over)}"`;
    return `${start}${value.type}><${prefix}f${kind}>${formula}</${prefix}f>${value.content}</${prefix}c>`;
  }
  if (input === null) return `${start}/>`;
  if (typeof input === "string") {
    if (input === "") return `${start}/>`;
    const text = encodeCellText(input);
    return `${start} t="inlineStr"><${prefix}is><${prefix}t${KEEPS_BLANKS.test(input) ? PRESERVE : ""}>${text}</${prefix}t></${prefix}is></${prefix}c>`;
  }
  const { type, content } = cachedValue(input, prefix);
  return `${start}${type}>${content}</${prefix}c>`;
}

/** "E12:E68" for "E12" and 57 rows. */
function blockName(name: string, { rows, columns }: NonNullable<FormulaInput["over"]>): string {
  const first = parseCell(name) ?? { row: 0, column: 0 };
  return areaName({
    top: first.row,
    left: first.column,
    bottom: first.row + rows - 1,
    right: first.column + columns - 1,
  });
}

/** Without this mark readers may drop blanks at the ends of a text. */
const PRESERVE = ' xml:space="preserve"';
const KEEPS_BLANKS = /^\s|\s$|[\n\t]| {2}/;

const SPACE = 0x20;
const LOW_LINE = 0x5f;
const AMPERSAND = 0x26;
const LESS_THAN = 0x3c;
const GREATER_THAN = 0x3e;

/** A quick look whether a text can stand in a cell as it is; false also where only a closer look would tell. */
export function isPlainText(text: string): boolean {
  let before = SPACE;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit <= SPACE ? unit !== SPACE || before === SPACE : !isPlainUnit(unit)) return false;
    before = unit;
  }
  return before !== SPACE;
}

function isPlainUnit(unit: number): boolean {
  if (unit < 0x80) {
    return unit !== LOW_LINE && unit !== AMPERSAND && unit !== LESS_THAN && unit !== GREATER_THAN;
  }
  // From here on blanks of other scripts stand among the letters, then surrogates and what is no character.
  return unit !== 0xa0 && unit < 0x2000 ? unit !== 0x1680 : unit > 0x206f && unit < 0x3000;
}

const ERROR_CODE = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!)$/;

export function isErrorCode(text: string): boolean {
  return ERROR_CODE.test(text);
}

/** The type attribute and value element of a computed value; a text is `str`, as formulas store it. */
export function cachedValue(
  value: Scalar,
  prefix: string,
): { readonly type: string; readonly content: string } {
  const wrap = (content: string): string => `<${prefix}v>${content}</${prefix}v>`;
  if (value === null) return { type: "", content: wrap("0") };
  if (typeof value === "boolean") return { type: ' t="b"', content: wrap(value ? "1" : "0") };
  if (typeof value === "number") return { type: "", content: wrap(String(value === 0 ? 0 : value)) };
  if (isErrorCode(value)) return { type: ' t="e"', content: wrap(value) };
  return { type: ' t="str"', content: wrap(encodeCellText(value)) };
}
