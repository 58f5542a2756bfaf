import { HostError } from "../wire/hostError";
import type { BeforeAction } from "../wire/batch";
import type { RequestPurpose } from "./traffic";

/** Numbers office.js knows failures of a whole request by (RichApiMessageUtility.OfficeJsErrorCode_…). */
export const REQUEST_FAILURE = {
  sessionTimedOut: 5012,
  cellIsBeingEdited: 5004,
  busy: 5102,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
  internal: 5001,
} as const;

export type RequestFailure = keyof typeof REQUEST_FAILURE;

/** A failure planted at one sync: of the request as a whole, or of one of its actions, those before it being done. */
export interface PlantedFailure {
  /** Which sync from now on, the first being 1. */
  readonly sync: number;
  readonly failure:
    | { readonly kind: "request"; readonly as: RequestFailure }
    | { readonly kind: "action"; readonly after: number; readonly code: string; readonly message?: string };
}

/** Excel on the web refuses requests and responses beyond this. */
export const WEB_PAYLOAD_LIMIT = 5_000_000;

/** What a test lets go wrong. */
export class Faults {
  /** Characters a request or a response may have. */
  payloadLimit = Infinity;
  private planted: PlantedFailure[] = [];
  private before: { readonly sync: number; readonly happens: () => void }[] = [];
  private syncs = 0;

  plant(failure: PlantedFailure): void {
    this.planted.push({ ...failure, sync: this.syncs + failure.sync });
  }

  /** Something that happens to the workbook just before a sync, such as a person deleting a sheet. */
  happensBefore(sync: number, happens: () => void): void {
    this.before.push({ sync: this.syncs + sync, happens });
  }

  clear(): void {
    this.payloadLimit = Infinity;
    this.planted = [];
    this.before = [];
  }

  /** What goes wrong with a request that arrives now. */
  onRequest(
    purpose: RequestPurpose,
    bytes: number,
  ): { request?: RequestFailure; beforeAction: BeforeAction } {
    const beforeAction: BeforeAction = () => undefined;
    if (purpose === "sync") this.syncs += 1;
    if (bytes > this.payloadLimit) return { request: "requestTooLarge", beforeAction };
    if (purpose !== "sync") return { beforeAction };
    for (const { sync, happens } of this.before) if (sync === this.syncs) happens();
    const failure = this.planted.find(({ sync }) => sync === this.syncs)?.failure;
    if (failure === undefined) return { beforeAction };
    if (failure.kind === "request") return { request: failure.as, beforeAction };
    return {
      beforeAction: (index) => {
        if (index === failure.after) throw new HostError(failure.code, failure.message);
      },
    };
  }
}
