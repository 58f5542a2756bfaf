import { parseArea } from "../../core/sheet/address";
import type { Area } from "../../core/sheet/grid";
import type { FormulaPieces } from "./formula/formula";
import { cutFormula, translatePieces } from "./formula/formula";
import { toGridFunctions } from "./formula/gridFunctions";
import { decodeExcelEscapes, decodeReferences } from "./xmlText";

const COLUMNS = 16_384;
/** Up to this many cells an array formula is entered at each of them; a larger one is looked up by its area. */
const SMALL_AREA = 4096;

/** A formula written once for many cells, in the words of its first cell. */
interface SharedFormula {
  readonly row: number;
  readonly column: number;
  readonly written: number;
  pieces: FormulaPieces | undefined;
}

/** Entries of a list that only grows; two numbers an entry, no object. */
class Entries {
  keys = new Float64Array(64);
  /** The number of the written text, or below zero that of the shared formula. */
  targets = new Int32Array(64);
  count = 0;
  private isSorted = true;

  add(key: number, target: number): void {
    if (this.count === this.keys.length) this.grow();
    if (this.count > 0 && key <= (this.keys[this.count - 1] ?? 0)) this.isSorted = false;
    this.keys[this.count] = key;
    this.targets[this.count] = target;
    this.count++;
  }

  /** The target entered last for a key. */
  find(key: number): number | undefined {
    if (!this.isSorted) this.sort();
    let low = 0;
    let high = this.count;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.keys[middle] ?? 0) <= key) low = middle + 1;
      else high = middle;
    }
    return this.keys[low - 1] === key && low > 0 ? this.targets[low - 1] : undefined;
  }

  private grow(): void {
    const keys = new Float64Array(this.keys.length * 2);
    keys.set(this.keys);
    this.keys = keys;
    const targets = new Int32Array(this.targets.length * 2);
    targets.set(this.targets);
    this.targets = targets;
  }

  private sort(): void {
    const order = Array.from({ length: this.count }, (_, index) => index);
    order.sort((a, b) => (this.keys[a] ?? 0) - (this.keys[b] ?? 0) || a - b);
    this.keys = Float64Array.from(order, (index) => this.keys[index] ?? 0);
    this.targets = Int32Array.from(order, (index) => this.targets[index] ?? 0);
    this.isSorted = true;
  }
}

/**
 * The formulas of a sheet. They are kept as the bytes of the part and become text when asked for: most are never looked at.
 * A shared formula is worked out for a cell of its range only then.
 */
export class FormulaStore {
  private readonly cells = new Entries();
  private readonly shared: SharedFormula[] = [];
  private readonly sharedByNumber = new Map<number, number>();
  /** Cells whose shared formula had not been met yet. */
  private readonly early: { readonly key: number; readonly number: number }[] = [];
  private readonly areas: { readonly area: Area; readonly written: number }[] = [];
  private pool = new Uint8Array(1024);
  private poolEnd = 0;
  private starts = new Uint32Array(64);
  private writtenCount = 0;

  /** A formula of a cell of its own. The bytes are copied. */
  addPlain(row: number, column: number, bytes: Uint8Array): void {
    this.cells.add(keyOf(row, column), this.write(bytes));
  }

  /** The cell that a shared formula is written in. */
  addSharedFirst(row: number, column: number, number: number, bytes: Uint8Array): void {
    const index = this.shared.push({ row, column, written: this.write(bytes), pieces: undefined }) - 1;
    this.sharedByNumber.set(number, index);
    this.cells.add(keyOf(row, column), sharedTarget(index));
  }

  /** A cell that only names the shared formula it takes. */
  addShared(row: number, column: number, number: number): void {
    const index = this.sharedByNumber.get(number);
    if (index === undefined) this.early.push({ key: keyOf(row, column), number });
    else this.cells.add(keyOf(row, column), sharedTarget(index));
  }

  /** A formula that fills an area as one: every cell of it shows the formula as written. */
  addArea(row: number, column: number, area: string, bytes: Uint8Array): void {
    const written = this.write(bytes);
    const parsed = parseArea(area) ?? { top: row, left: column, bottom: row, right: column };
    const cellCount = (parsed.bottom - parsed.top + 1) * (parsed.right - parsed.left + 1);
    if (cellCount > SMALL_AREA) {
      this.areas.push({ area: parsed, written });
      return;
    }
    for (let inRow = parsed.top; inRow <= parsed.bottom; inRow++) {
      for (let inColumn = parsed.left; inColumn <= parsed.right; inColumn++) {
        this.cells.add(keyOf(inRow, inColumn), written);
      }
    }
  }

  /** To be called after the last cell: gives the cells that came before their shared formula what they wait for. */
  finish(): void {
    for (const { key, number } of this.early) {
      const index = this.sharedByNumber.get(number);
      if (index !== undefined) this.cells.add(key, sharedTarget(index));
    }
    this.early.length = 0;
  }

  /** The formula of a cell without its "="; undefined where it has none. */
  formulaAt(row: number, column: number): string | undefined {
    if (this.writtenCount === 0) return undefined;
    const target = this.cells.find(keyOf(row, column));
    if (target === undefined) return this.areaFormulaAt(row, column);
    return target < 0 ? this.sharedFormulaAt(-1 - target, row, column) : this.textOf(target);
  }

  private areaFormulaAt(row: number, column: number): string | undefined {
    const found = this.areas.find(
      ({ area }) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
    );
    return found === undefined ? undefined : this.textOf(found.written);
  }

  private sharedFormulaAt(index: number, row: number, column: number): string | undefined {
    const formula = this.shared[index];
    if (formula === undefined) return undefined;
    formula.pieces ??= cutFormula(this.textOf(formula.written));
    return translatePieces(formula.pieces, row - formula.row, column - formula.column);
  }

  private write(bytes: Uint8Array): number {
    while (this.poolEnd + bytes.length > this.pool.length) this.pool = doubled(this.pool, Uint8Array);
    if (this.writtenCount + 1 >= this.starts.length) this.starts = doubled(this.starts, Uint32Array);
    this.pool.set(bytes, this.poolEnd);
    this.poolEnd += bytes.length;
    this.starts[++this.writtenCount] = this.poolEnd;
    return this.writtenCount - 1;
  }

  private textOf(written: number): string {
    const bytes = this.pool.subarray(this.starts[written] ?? 0, this.starts[written + 1] ?? 0);
    const text = decodeReferences(new TextDecoder().decode(bytes).replace(/\r\n?/g, "\n"));
    return toGridFunctions(decodeExcelEscapes(text));
  }
}

function keyOf(row: number, column: number): number {
  return row * COLUMNS + column;
}

function sharedTarget(index: number): number {
  return -1 - index;
}

function doubled<T extends Uint8Array | Uint32Array>(array: T, kind: new (length: number) => T): T {
  const larger = new kind(array.length * 2);
  larger.set(array);
  return larger;
}
