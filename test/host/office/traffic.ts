import type { WireRequest } from "../wire/messages";
import { ACTION, PATH } from "../wire/messages";

/**
 * What one request is for: `sync` does the add-in's work, `bookkeeping` only lets go of objects (office.js sends it after
 * Excel.run), `service` brings results of custom functions or belongs to office.js itself.
 */
export type RequestPurpose = "sync" | "bookkeeping" | "service";

export function purposeOf(request: WireRequest): RequestPurpose {
  const paths = Object.values(request.ObjectPaths ?? {});
  if (paths.some((path) => path.ObjectPathType === PATH.service)) return "service";
  const isBookkeeping = (request.Actions ?? []).every(
    ({ ActionType, Name }) =>
      ActionType === ACTION.trace ||
      ActionType === ACTION.instantiate ||
      (ActionType === ACTION.method && Name === "_RemoveReference"),
  );
  const removes = (request.Actions ?? []).some(({ Name }) => Name === "_RemoveReference");
  return isBookkeeping && removes ? "bookkeeping" : "sync";
}

/** Counts what passes between the add-in and the host; bytes are characters of JSON, as limits are told in. */
export class Traffic {
  requests = 0;
  /** Calls of context.sync() that had something to do. */
  syncs = 0;
  bytesSent = 0;
  bytesReceived = 0;
  largestRequest = 0;
  largestResponse = 0;

  countRequest(purpose: RequestPurpose, bytes: number): void {
    this.requests += 1;
    if (purpose === "sync") this.syncs += 1;
    this.bytesSent += bytes;
    this.largestRequest = Math.max(this.largestRequest, bytes);
  }

  countResponse(bytes: number): void {
    this.bytesReceived += bytes;
    this.largestResponse = Math.max(this.largestResponse, bytes);
  }

  reset(): void {
    Object.assign(this, new Traffic());
  }
}
