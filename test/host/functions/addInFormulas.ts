import type { AstExpression } from "@borgar/fx/xlsx";
import { evaluate } from "../../../src/workbook/xlsx/calc/evaluate";
import type { FormulaContext } from "../../../src/workbook/xlsx/calc/formulaContext";
import { single } from "../../../src/workbook/xlsx/calc/operands";
import { FormulaError, Matrix } from "../../../src/workbook/xlsx/calc/values";
import type { Operand, Value } from "../../../src/workbook/xlsx/calc/values";
import type { FormulaPlace, Recalculation } from "../calc/recalculation";
import { printAddress } from "../model/addresses";
import type { Book } from "../model/book";
import type { CellValue } from "../model/cell";
import { errorOf } from "../model/cell";
import { removeSpill, spill } from "../model/spill";
import { areaOf, boundArguments } from "./arguments";
import type { BlanksAs } from "./arguments";
import type { FunctionMetadata, FunctionsMetadata } from "./metadata";
import type { FunctionProtocol, RunningCall } from "./protocol";

export interface FunctionsOfAddIn {
  /** What stands before the dot in formulas. */
  readonly namespace: string;
  readonly metadata: FunctionsMetadata;
  readonly blanks: BlanksAs;
}

/** Works out formulas that call functions of the add-in: arguments in, results into the cell and over its neighbours. */
export class AddInFormulas {
  private readonly underway = new Map<string, { formula: string; calls: RunningCall[] }>();
  private readonly call: RegExp;
  private pending = 0;

  constructor(
    private readonly book: Book,
    private readonly calculation: Recalculation,
    private readonly protocol: FunctionProtocol,
    private readonly functions: () => FunctionsOfAddIn,
    /** Called when a result has come in and other formulas may depend on it. */
    private readonly onResult: () => void,
  ) {
    this.call = callOf(functions().namespace);
  }

  /** Whether no function is being waited for. */
  get isIdle(): boolean {
    return this.pending === 0;
  }

  /** Starts the calls that the last calculation found to be needed. */
  start(): void {
    for (const place of this.calculation.calls.splice(0)) this.run(place);
  }

  private run(place: FormulaPlace): void {
    const key = `${place.sheet.id} ${place.row} ${place.column}`;
    for (const call of this.underway.get(key)?.calls ?? []) call.cancel();
    const calls: RunningCall[] = [];
    const run = { formula: place.formula, calls };
    this.underway.set(key, run);
    this.pending += 1;
    void this.result(place, calls).then((rows) => {
      this.pending -= 1;
      // A formula that was changed, or started again, in the meantime has another result coming.
      if (this.underway.get(key) !== run) return;
      this.underway.delete(key);
      if (place.sheet.isDeleted || place.sheet.cell(place.row, place.column).formula !== place.formula)
        return;
      this.put(place, rows);
    });
  }

  private async result(
    place: FormulaPlace,
    calls: RunningCall[],
  ): Promise<readonly (readonly CellValue[])[]> {
    const { sheet, row, column, formula } = place;
    const shape = this.calculation.references.shapeOf(formula, row, column);
    if (shape.tree === undefined) return [[errorOf("#NAME?")]];
    const context: FormulaContext = {
      cells: this.calculation.references,
      sheet: this.book.sheets.indexOf(sheet),
      row,
      column,
      isArray: true,
      origin: shape,
    };
    const tree = await this.withResults(shape.tree, place, context, calls);
    const operand = evaluate(tree, context, this.calculation.references);
    if (operand instanceof Matrix) return operand.rows.map((line) => line.map(shownValue));
    return [[shownValue(single(operand, context))]];
  }

  /** The formula with each call of ours replaced by what the function gave. */
  private async withResults(
    node: AstExpression,
    place: FormulaPlace,
    context: FormulaContext,
    calls: RunningCall[],
  ): Promise<AstExpression> {
    if (!("arguments" in node)) return node;
    const inner = await Promise.all(
      (node.arguments as readonly (AstExpression | null)[]).map((argument) =>
        argument === null ? Promise.resolve(null) : this.withResults(argument, place, context, calls),
      ),
    );
    const entry = node.type === "CallExpression" ? this.entryOf(node.callee.name) : undefined;
    if (entry === undefined) return { ...node, arguments: inner } as AstExpression;
    if (entry === "unknown") return literal([[errorOf("#NAME?")]]);
    const operands = inner.map((argument) =>
      argument === null ? undefined : evaluate(argument, context, this.calculation.references),
    );
    return literal(await this.called(entry, operands, place, context, calls));
  }

  private entryOf(name: string): FunctionMetadata | "unknown" | undefined {
    const own = this.call.exec(name)?.[1]?.toUpperCase();
    if (own === undefined) return undefined;
    return this.functions().metadata.functions.find((entry) => entry.name.toUpperCase() === own) ?? "unknown";
  }

  private called(
    entry: FunctionMetadata,
    operands: readonly (Operand | undefined)[],
    { sheet, row, column }: FormulaPlace,
    context: FormulaContext,
    calls: RunningCall[],
  ): Promise<readonly (readonly CellValue[])[]> {
    const { blanks, metadata } = this.functions();
    const errorsAsArguments = metadata.allowErrorForDataTypeAny === true;
    const bound = boundArguments(entry, operands, { blanks, errorsAsArguments, context });
    if (bound.kind === "notCalled") return Promise.resolve([[bound.value]]);
    const asksForAddresses = entry.options?.requiresParameterAddresses === true;
    return new Promise((resolve) => {
      const call = this.protocol.call(
        {
          functionId: entry.id,
          parameters: bound.parameters,
          address: printAddress(sheet.name, { top: row, left: column, bottom: row, right: column }),
          parameterAddresses: asksForAddresses ? this.addresses(entry, operands) : null,
          isStreaming: entry.options?.stream === true,
          isCancelable: entry.options?.cancelable === true,
          errorsAsArguments,
        },
        ({ values }) => resolve(values),
      );
      calls.push({
        cancel: () => {
          call.cancel();
          resolve([[errorOf("#BUSY!")]]);
        },
      });
    });
  }

  private addresses(
    entry: FunctionMetadata,
    operands: readonly (Operand | undefined)[],
  ): readonly (string | null)[] {
    return (entry.parameters ?? []).map((_parameter, index) => {
      const area = areaOf(operands[index]);
      const sheet = area && this.book.sheets[area.sheet];
      return area === undefined || sheet === undefined ? null : printAddress(sheet.name, area);
    });
  }

  private put({ sheet, row, column }: FormulaPlace, rows: readonly (readonly CellValue[])[]): void {
    removeSpill(sheet, row, column);
    const area = spill(sheet, row, column, rows);
    this.calculation.touchResult(sheet, area);
    this.onResult();
  }
}

/** A name of a function of the namespace. */
export function callOf(namespace: string): RegExp {
  return new RegExp(`^${namespace.replaceAll(".", "\\.")}\\.([A-Z][A-Z0-9_.]*)$`, "i");
}

/** Whether a formula calls functions of the namespace. */
export function callsNamespace(namespace: string): (formula: string) => boolean {
  const call = new RegExp(`(?<![\\w.])${namespace.replaceAll(".", "\\.")}\\.[A-Z]`, "i");
  return (formula) => call.test(formula);
}

function shownValue(value: Value): CellValue {
  return value ?? 0;
}

/** Values as a part of a formula. */
function literal(rows: readonly (readonly CellValue[])[]): AstExpression {
  const node = (value: CellValue): unknown =>
    value instanceof FormulaError
      ? { type: "ErrorLiteral", value: value.code, raw: value.code }
      : { type: "Literal", value: value ?? 0, raw: "" };
  const [first] = rows;
  const isSingle = rows.length === 1 && first?.length === 1;
  const whole = isSingle
    ? node(first[0] ?? 0)
    : { type: "ArrayExpression", elements: rows.map((row) => row.map(node)) };
  return whole as AstExpression;
}
