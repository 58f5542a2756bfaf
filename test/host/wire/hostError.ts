/** What Excel says where it gives no sentence of its own. */
const SENTENCES: Readonly<Record<string, string>> = {
  AccessDenied: "You cannot perform the requested operation.",
  ApiNotFound: "The API you are trying to use could not be found.",
  GeneralException: "There was an internal error while processing the request.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidObjectPath: "The object path is no longer valid.",
  InvalidReference: "This reference is not valid for the current operation.",
  ItemAlreadyExists: "A resource with the same name or identifier already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
};

/** A failure the host answers a request with; office.js makes an OfficeExtension.Error of it. */
export class HostError extends Error {
  override readonly name = "HostError";

  constructor(
    readonly code: string,
    message?: string,
    readonly httpStatusCode = 400,
  ) {
    super(message ?? SENTENCES[code] ?? code);
  }
}

/** Gives the thing asked for, or answers that there is none. */
export function found<Item>(item: Item | undefined): Item {
  if (item === undefined) throw new HostError("ItemNotFound");
  return item;
}
