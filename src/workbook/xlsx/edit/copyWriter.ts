import { columnName } from "../../../core/sheet/address";
import type { CellInput } from "../../../core/sheet/edit";
import type { Scalar } from "../../../core/sheet/grid";
import type { ByteWriter } from "../byteWriter";
import { cachedValue, isPlainText, renderCell } from "./cellText";
import type { RowFormula } from "./copiedFormula";
import type { PatternContent, PatternRow } from "./patternRow";
import { TextTails } from "./textTails";
import type { WrittenRow } from "./writtenRow";

const encoder = new TextEncoder();

/** What has been worked out for a formula; undefined within says that its value could not be. */
export interface StoredResult {
  readonly value: Scalar | undefined;
}

/** One column of the copies of a pattern row, as bytes ready to be written around what differs from row to row. */
export class CopySlot {
  private readonly name: string;
  private readonly start: Uint8Array;
  private readonly blank: Uint8Array;
  private readonly beforeNumber: Uint8Array;
  private readonly beforeText: Uint8Array;
  private readonly afterText: Uint8Array;
  private readonly afterName: Uint8Array;
  private readonly tails: TextTails;
  private readonly tags: FormulaTags;

  constructor(
    readonly column: number,
    private readonly style: string,
    /** What stands there without a value; undefined where the pattern row has no cell. */
    readonly content: PatternContent | undefined,
    private readonly prefix: string,
  ) {
    const tag = (text: string): Uint8Array => encoder.encode(text);
    this.name = columnName(column);
    this.start = tag(`<${prefix}c r="${this.name}`);
    this.blank = tag(`"${style}/>`);
    this.beforeNumber = tag(`"${style}><${prefix}v>`);
    const beforeText = `"${style} t="inlineStr"><${prefix}is><${prefix}t>`;
    const afterText = `</${prefix}t></${prefix}is></${prefix}c>`;
    this.beforeText = tag(beforeText);
    this.afterText = tag(afterText);
    this.tails = new TextTails(beforeText, afterText);
    this.afterName = tag(content?.kind === "fixed" ? content.afterName : "");
    this.tags = {
      attributes: tag(content?.kind === "formula" ? `"${content.attributes}` : ""),
      open: tag(`><${prefix}f>`),
      close: tag(`</${prefix}f>`),
      beforeNumber: tag(`<${prefix}v>`),
      afterNumber: tag(`</${prefix}v></${prefix}c>`),
      end: tag(`</${prefix}c>`),
    };
  }

  /** Whether the copies have this cell when they hold `value` there. */
  isWritten(value: CellInput | undefined): boolean {
    return this.content !== undefined || (value !== undefined && value !== null);
  }

  writeFixed(line: WrittenRow): void {
    this.writeStart(line);
    line.out.bytes(this.afterName);
  }

  writeValue(line: WrittenRow, value: CellInput): void {
    if (typeof value === "number") this.writeNumber(line, value);
    else if (value === null || value === "") this.writeBlank(line);
    else if (typeof value !== "string" || !this.writeText(line, value)) this.writeRendered(line, value);
  }

  writeFormula(line: WrittenRow, formula: RowFormula, result: StoredResult | undefined): void {
    const { content, prefix, tags } = this;
    const { out } = line;
    const value = result?.value;
    const cached = value === undefined || typeof value === "number" ? undefined : cachedValue(value, prefix);
    this.writeStart(line);
    out.bytes(tags.attributes);
    if (cached !== undefined) out.text(cached.type);
    if (content?.kind === "formula" && content.formula.isArray)
      out.text(`>${content.formula.openIn(line.row, prefix)}`);
    else out.bytes(tags.open);
    formula.write(line);
    out.bytes(tags.close);
    if (typeof value === "number") {
      out.bytes(tags.beforeNumber);
      writeNumber(out, value);
      out.bytes(tags.afterNumber);
    } else {
      if (cached !== undefined) out.text(cached.content);
      out.bytes(tags.end);
    }
  }

  private writeStart(line: WrittenRow): void {
    line.out.bytes(this.start);
    line.number();
  }

  private writeNumber(line: WrittenRow, value: number): void {
    this.writeStart(line);
    line.out.bytes(this.beforeNumber);
    writeNumber(line.out, value);
    line.out.bytes(this.tags.afterNumber);
  }

  /** False where a text needs care in XML. */
  private writeText(line: WrittenRow, value: string): boolean {
    const known = this.tails.of(value);
    if (known === undefined && !isPlainText(value)) return false;
    this.writeStart(line);
    const tail = known ?? this.tails.remember(value);
    if (tail !== undefined) line.out.bytes(tail);
    else {
      line.out.bytes(this.beforeText);
      line.out.text(value);
      line.out.bytes(this.afterText);
    }
    return true;
  }

  private writeBlank(line: WrittenRow): void {
    this.writeStart(line);
    line.out.bytes(this.blank);
  }

  private writeRendered({ out, row }: WrittenRow, value: CellInput): void {
    out.text(renderCell(`${this.name}${row + 1}`, this.style, value, { prefix: this.prefix }));
  }
}

interface FormulaTags {
  readonly attributes: Uint8Array;
  readonly open: Uint8Array;
  readonly close: Uint8Array;
  readonly beforeNumber: Uint8Array;
  readonly afterNumber: Uint8Array;
  readonly end: Uint8Array;
}

const MAX_SHORT_INTEGER = 1e9;

function writeNumber(out: ByteWriter, value: number): void {
  const isShort = value >= 0 && value < MAX_SHORT_INTEGER && Number.isInteger(value);
  if (isShort) out.integer(value);
  else out.text(String(value));
}

/** The cells of a pattern row's copies in the order they are written: the pattern's, and those only values ask for. */
export function slotsOf(
  pattern: PatternRow,
  columnsOfValues: ReadonlySet<number>,
  prefix: string,
): readonly CopySlot[] {
  const own = pattern.cells.map(({ column, style, content }) => new CopySlot(column, style, content, prefix));
  const present = new Set(pattern.cells.map(({ column }) => column));
  const added = [...columnsOfValues]
    .filter((column) => !present.has(column))
    .map((column) => new CopySlot(column, pattern.styleOf(column), undefined, prefix));
  return added.length === 0 ? own : [...own, ...added].sort((a, b) => a.column - b.column);
}
