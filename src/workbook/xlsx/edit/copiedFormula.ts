import type { Area } from "../../../core/sheet/grid";
import { areaName } from "../../../core/sheet/address";
import type { FormulaPieces, ReferencePiece } from "../formula/formula";
import { aroundRow } from "../formula/reference";
import { MAX_ROWS } from "./rowChange";
import type { CopyViewpoint, SheetShift } from "./shiftFormula";
import { MAX_FORMULA_LENGTH, refersTo, shiftReference } from "./shiftFormula";
import type { WrittenRow } from "./writtenRow";
import { escapeText, withAttribute } from "./xmlTree";

const encoder = new TextEncoder();
const MAX_ROW_DIGITS = String(MAX_ROWS).length;

/** A formula as it reads in every row that holds the same: the texts between which the number of the row stands. */
export class RowFormula {
  /** The formula element in pieces, with the marks of XML written as such. */
  private readonly xml: readonly Uint8Array[];
  /** What it takes in the last row a sheet has. */
  readonly maxLength: number;

  constructor(
    private readonly around: readonly string[],
    /** Whether each address that names no fixed row lies in the formula's own row. */
    readonly isOwnRowOnly: boolean,
  ) {
    this.xml = around.map((text) => encoder.encode(escapeText(text)));
    this.maxLength = around.reduce((sum, text) => sum + text.length + MAX_ROW_DIGITS, 0);
  }

  in(row: number): string {
    return this.around.join(String(row + 1));
  }

  write(line: WrittenRow): void {
    let isFirst = true;
    for (const piece of this.xml) {
      if (!isFirst) line.number();
      line.out.bytes(piece);
      isFirst = false;
    }
  }
}

/**
 * The formula of a pattern row's cell in its copies. It is put together once for all copies that see the same: what changes
 * from row to row is the row's own number alone, unless the formula counts from somewhere to its own row.
 */
export class CopiedFormula {
  private readonly isSameForAll: boolean;
  private readonly isSameForInstance: boolean;
  private last: { readonly copy: CopyViewpoint; readonly formula: RowFormula } | undefined;

  constructor(
    private readonly pieces: FormulaPieces,
    private readonly home: string,
    private readonly shift: SheetShift,
    private readonly from: number,
    /** The start tag of an array formula, and the area it fills in the pattern row. */
    private readonly array?: { readonly open: string; readonly area: Area },
  ) {
    const others = references(pieces).filter((piece) => this.moves(piece) && !this.isOwnRow(piece));
    this.isSameForAll = others.length === 0;
    this.isSameForInstance = !others.some((piece) => this.touchesOwnRow(piece));
  }

  /** How it reads in a copy. Notes what cannot be written. */
  of(copy: CopyViewpoint): RowFormula {
    const { last } = this;
    const isSame = last !== undefined && this.isSame(last.copy, copy);
    const formula = isSame ? last.formula : this.built(copy);
    if (!isSame) this.last = { copy, formula };
    if (formula.maxLength > MAX_FORMULA_LENGTH) this.noteLength(formula.in(copy.row));
    return formula;
  }

  get isArray(): boolean {
    return this.array !== undefined;
  }

  /** The area the copy in a row fills, where it is an array. */
  areaIn(row: number): Area | undefined {
    return this.array && { ...this.array.area, top: row, bottom: row };
  }

  /** The start tag of the formula in a row. */
  openIn(row: number, prefix: string): string {
    const area = this.areaIn(row);
    if (this.array === undefined || area === undefined) return `<${prefix}f>`;
    return withAttribute(this.array.open, "ref", areaName(area));
  }

  private noteLength(formula: string): void {
    if (formula.length > MAX_FORMULA_LENGTH) this.shift.impossible.push(`${formula.slice(0, 60)}…`);
  }

  private isSame(one: CopyViewpoint, other: CopyViewpoint): boolean {
    if (this.isSameForAll) return true;
    return this.isSameForInstance && one.group === other.group && one.item === other.item;
  }

  private built(copy: CopyViewpoint): RowFormula {
    const around: string[] = [];
    let last = "";
    let isOwnRowOnly = true;
    const append = (text: string): void => {
      last += text;
    };
    for (const piece of this.pieces) {
      if (typeof piece === "string") {
        append(piece);
      } else if (this.moves(piece) && this.isOwnRow(piece)) {
        const [first = "", ...others] = aroundRow(piece.reference);
        around.push(last + first, ...others.slice(0, -1));
        last = others.at(-1) ?? "";
      } else {
        isOwnRowOnly &&= isFixed(piece);
        append(this.moves(piece) ? shiftReference(piece, this.shift, copy) : piece.written);
      }
    }
    return new RowFormula([...around, last], isOwnRowOnly);
  }

  private moves({ reference }: ReferencePiece): boolean {
    return reference.rows !== undefined && refersTo(reference, this.home, this.shift.sheet);
  }

  private isOwnRow({ reference: { rows } }: ReferencePiece): boolean {
    return [rows?.top, rows?.bottom].every((end) => end?.at === this.from && !end.fixed);
  }

  private touchesOwnRow({ reference: { rows } }: ReferencePiece): boolean {
    return [rows?.top, rows?.bottom].some((end) => end?.at === this.from && !end.fixed);
  }
}

function isFixed({ reference: { rows } }: ReferencePiece): boolean {
  return rows === undefined || (rows.top.fixed && rows.bottom.fixed);
}

function references(pieces: FormulaPieces): readonly ReferencePiece[] {
  return pieces.filter((piece) => typeof piece !== "string");
}
