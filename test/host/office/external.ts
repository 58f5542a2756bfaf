import type { Interpreter } from "../wire/batch";
import type { Book } from "../model/book";
import type { WireRequest } from "../wire/messages";
import { DocumentCopies } from "./documentCopy";
import type { Faults, RequestFailure } from "./faults";
import { REQUEST_FAILURE } from "./faults";
import type { HostSettings } from "./settings";
import { purposeOf } from "./traffic";
import type { Traffic } from "./traffic";

/** Numbers office.js calls what it asks of Excel on Windows by. */
const CALL = {
  executeRichApi: 93,
  getDocumentCopy: 77,
  getDocumentCopyChunk: 80,
  releaseDocumentCopy: 81,
} as const;
const EVENT = { richApiMessage: 33, appCommandInvoked: 39 } as const;
/** The flag of a request that waits until the cell is no longer edited (Excel.run's delayForCellEdit). */
const DELAY_FOR_CELL_EDIT = 64;

/** A COM SAFEARRAY as office.js takes it apart. */
interface SafeArray {
  readonly toArray: () => readonly unknown[];
  readonly dimensions: () => 1;
}

function safeArray(items: readonly unknown[]): SafeArray {
  return { toArray: () => items, dimensions: () => 1 };
}

type Answer = (result: unknown, status?: number) => void;
type Handler = (event: number, message: SafeArray) => void;

/** One entry of a message to office.js. */
export interface Message {
  readonly category: number;
  readonly type: number;
  readonly target: string;
  readonly body: string;
}

export interface ExternalParts {
  readonly interpreter: () => Interpreter;
  readonly faults: Faults;
  readonly traffic: Traffic;
  readonly settings: HostSettings;
  readonly book: () => Book;
  /** Called when a batch is through: recalculation, events. */
  readonly afterBatch: () => void;
}

/**
 * The native side of Excel on Windows, as the unmodified office.js calls it: window.external with GetHostInfo, GetContext,
 * Execute and events. It must be on the window before office.js runs.
 */
export class OfficeExternal {
  private readonly handlers = new Map<number, Handler>();
  private readonly delayed: (() => void)[] = [];
  private isCellEdited = false;
  /** Copies of the file that were handed out. */
  readonly copies = new DocumentCopies();

  constructor(private readonly parts: ExternalParts) {}

  install(window: { external: unknown }): void {
    Object.assign(window.external as object, {
      GetHostInfo: () => this.parts.settings.hostInfo(),
      GetContext: () => this.parts.settings.context(),
      Execute: (call: number, params: readonly unknown[], answer: Answer) =>
        this.execute(call, params, answer),
      RegisterEvent: (event: number, _target: string, handler: Handler, answer: Answer) => {
        const isServed = event === EVENT.richApiMessage || event === EVENT.appCommandInvoked;
        if (isServed) this.handlers.set(event, handler);
        setTimeout(() => answer(isServed ? 0 : REQUEST_FAILURE.internal), 0);
      },
      UnregisterEvent: (event: number, _target: string, answer: Answer) => {
        this.handlers.delete(event);
        setTimeout(() => answer(0), 0);
      },
    });
  }

  /** False where office.js does not listen yet. */
  send(messages: readonly Message[]): boolean {
    const handler = this.handlers.get(EVENT.richApiMessage);
    const entries = messages.map(({ category, type, target, body }) =>
      safeArray([category, type, target, body, 0]),
    );
    handler?.(EVENT.richApiMessage, safeArray(entries));
    return handler !== undefined;
  }

  /** Someone starts typing into a cell: requests fail, or wait where they ask to. */
  startCellEdit(): void {
    this.isCellEdited = true;
  }

  endCellEdit(): void {
    this.isCellEdited = false;
    for (const run of this.delayed.splice(0)) run();
  }

  private execute(call: number, params: readonly unknown[], answer: Answer): void {
    if (call !== CALL.executeRichApi) {
      const payload = this.copyCall(call, params.map(Number));
      // Never "succeeded" for what is not done.
      const told = payload === undefined ? REQUEST_FAILURE.internal : safeArray([0, ...payload]);
      setTimeout(() => answer(told, payload === undefined ? undefined : 0), 0);
      return;
    }
    const message = params[0] as readonly unknown[];
    const body = String(message[4]);
    const waits = (Number(message[6]) & DELAY_FOR_CELL_EDIT) !== 0;
    const run = (): void => void setTimeout(() => this.answer(body, answer), 0);
    if (!this.isCellEdited) run();
    else if (waits) this.delayed.push(run);
    else setTimeout(() => answer(REQUEST_FAILURE.cellIsBeingEdited), 0);
  }

  private copyCall(
    call: number,
    [first = 0, offset = 0, size = 0]: readonly number[],
  ): readonly SafeArray[] | undefined {
    switch (call) {
      case CALL.getDocumentCopy: {
        const copy = this.copies.take(this.parts.book());
        return copy && [safeArray(copy)];
      }
      case CALL.getDocumentCopyChunk: {
        const slice = this.copies.slice(first, offset, size);
        return slice && [safeArray([safeArray(slice), slice.length])];
      }
      case CALL.releaseDocumentCopy:
        return this.copies.giveBack(first) ? [] : undefined;
      default:
        return undefined;
    }
  }

  private answer(body: string, answer: Answer): void {
    const { faults, interpreter, traffic, afterBatch } = this.parts;
    const request = JSON.parse(body) as WireRequest;
    const purpose = purposeOf(request);
    traffic.countRequest(purpose, body.length);
    const { request: failure, beforeAction } = faults.onRequest(purpose, body.length);
    if (failure !== undefined) {
      answer(codeOf(failure));
      return;
    }
    const response = JSON.stringify(interpreter().execute(request, beforeAction));
    afterBatch();
    traffic.countResponse(response.length);
    if (response.length > faults.payloadLimit) answer(REQUEST_FAILURE.responseTooLarge);
    else answer(safeArray([0, safeArray([200, [], response])]), 0);
  }
}

function codeOf(failure: RequestFailure): number {
  return REQUEST_FAILURE[failure];
}
