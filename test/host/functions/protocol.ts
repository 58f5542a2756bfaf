import type { FormulaError } from "../../../src/workbook/xlsx/calc/values";
import { errorOf } from "../model/cell";
import type { CellValue } from "../model/cell";
import type { Message } from "../office/external";
import { OfficeObject } from "../wire/officeObject";

const CALL_FUNCTION = { category: 1, type: 1000 } as const;
const CANCEL_FUNCTION = { category: 1, type: 1001 } as const;
const FLAG = { cancelable: 1, stream: 2, errorsAsArguments: 4 } as const;

/** Numbers office.js reports failures of functions by, and what Excel shows for them. */
const ERROR_SHOWN: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  8: "#NULL!",
  9: "#NAME?",
  10: "#NAME?",
};

/** One call of a function, as Excel sends it. */
export interface Invocation {
  readonly functionId: string;
  /** Values by parameter: a matrix, a single value, or null for an optional one left out. */
  readonly parameters: readonly unknown[];
  /** The cell with the formula: "Sheet1!A1". */
  readonly address: string;
  /** Where each parameter's cells are; null for one that is no reference. Sent only where the function asks for them. */
  readonly parameterAddresses: readonly (string | null)[] | null;
  readonly isStreaming: boolean;
  readonly isCancelable: boolean;
  readonly errorsAsArguments: boolean;
}

/** What a function gave: values in rows. */
export interface FunctionResult {
  readonly values: readonly (readonly CellValue[])[];
  /** The sentence that came with an error. */
  readonly message?: string;
}

type OnResult = (result: FunctionResult) => void;

/** A call that is under way. */
export interface RunningCall {
  cancel(): void;
}

/** Calls the functions an add-in associated, by the messages and the service that office.js knows. */
export class FunctionProtocol {
  /** Calls sent so far, in order, for tests that count them. */
  readonly sent: Invocation[] = [];
  /** Whether office.js has said that functions can be called. */
  isReady = false;
  private readonly running = new Map<
    number,
    { readonly isStreaming: boolean; readonly onResult: OnResult }
  >();
  private waiting: Message[] = [];
  private nextId = 1;
  private isFlushing = false;

  constructor(private readonly send: (messages: readonly Message[]) => boolean) {}

  /** The service object office.js reports to. */
  service(): OfficeObject {
    return new CustomFunctions(this);
  }

  call(invocation: Invocation, onResult: OnResult): RunningCall {
    const id = this.nextId++;
    const { isStreaming, isCancelable, errorsAsArguments } = invocation;
    this.sent.push(invocation);
    this.running.set(id, { isStreaming, onResult });
    const flags =
      (isCancelable ? FLAG.cancelable : 0) |
      (isStreaming ? FLAG.stream : 0) |
      (errorsAsArguments ? FLAG.errorsAsArguments : 0);
    const { functionId, parameters, address, parameterAddresses } = invocation;
    const body = [id, functionId, parameters, address, flags, parameterAddresses];
    this.queue({ ...CALL_FUNCTION, target: "", body: JSON.stringify(body) });
    return {
      cancel: () => {
        if (!this.running.delete(id)) return;
        if (!isStreaming && !isCancelable) return;
        this.queue({ ...CANCEL_FUNCTION, target: "", body: JSON.stringify({ invocationId: id }) });
      },
    };
  }

  get isIdle(): boolean {
    return this.running.size === 0 && this.waiting.length === 0;
  }

  becomeReady(): void {
    this.isReady = true;
    this.flushSoon();
  }

  settle(id: number, succeeded: boolean, value: unknown, errorCode: number | undefined): void {
    const call = this.running.get(id);
    if (call === undefined) return;
    if (!call.isStreaming) this.running.delete(id);
    call.onResult(succeeded ? { values: rowsOf(value) } : failure(value, errorCode));
  }

  /** Calls of one calculation go to the add-in together, as Excel sends them. */
  private queue(message: Message): void {
    this.waiting.push(message);
    this.flushSoon();
  }

  private flushSoon(): void {
    if (this.isFlushing || !this.isReady) return;
    this.isFlushing = true;
    setTimeout(() => {
      this.isFlushing = false;
      if (this.waiting.length > 0) this.send(this.waiting.splice(0));
    }, 0);
  }
}

function failure(value: unknown, errorCode = 0): FunctionResult {
  const values = [[errorOf(ERROR_SHOWN[errorCode] ?? "#VALUE!")]];
  return typeof value === "string" && value !== "" ? { values, message: value } : { values };
}

function rowsOf(value: unknown): readonly (readonly CellValue[])[] {
  if (!Array.isArray(value)) return [[shown(value)]];
  return value.map((row: unknown) => (Array.isArray(row) ? row.map(shown) : [shown(row)]));
}

/** What Excel shows of a value that a function gave: nothing given is zero. */
function shown(value: unknown): CellValue {
  switch (typeof value) {
    case "number":
    case "string":
    case "boolean":
      return value;
    case "object":
      if (value !== null && "basicValue" in value) return errorOf(String(value.basicValue));
      return value === null ? 0 : errorOf("#VALUE!");
    default:
      return 0;
  }
}

/** An error as it reaches a function's parameter. */
export function errorArgument(error: FormulaError): unknown {
  return { type: "CustomFunctionError", code: error.code };
}

/** Shorter waits between results (the feature office.js knows by this number), so that tests do not take long. */
const SHORTER_INTERVALS = 2;

class CustomFunctions extends OfficeObject {
  constructor(private readonly protocol: FunctionProtocol) {
    super();
  }
  override readonly className = "CustomFunctions";
  _SetOsfControlContainerReadyForCustomFunctions(): void {
    this.protocol.becomeReady();
  }
  _GetEnabledFeatures(): readonly number[] {
    return [SHORTER_INTERVALS];
  }
  setInvocationArrayResults(results: readonly (readonly [number, boolean, unknown, number?])[]): void {
    for (const [id, succeeded, value, code] of results) this.protocol.settle(id, succeeded, value, code);
  }
}
