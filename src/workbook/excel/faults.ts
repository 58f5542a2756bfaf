import type { ChangeOutcome, WorkbookFault } from "../port";

/** A failure of Excel, as the add-in's own word for its cause; the sentences stand in the catalogues of texts. */
export abstract class ExcelFault extends Error {
  abstract readonly fault: WorkbookFault;
  /** How the workbook stands after a change that failed; what only reads leaves it as it was. */
  outcome: ChangeOutcome = "asBefore";

  /** What Excel said, for the log; never shown to staff alone. */
  constructor(readonly said: string) {
    super(said);
  }
}

/** Someone is typing into a cell and has not pressed Enter; Excel takes nothing meanwhile. */
export class CellBeingEdited extends ExcelFault {
  override readonly name = "CellBeingEdited";
  override readonly fault: WorkbookFault = { kind: "cellBeingEdited" };
}

/** More than Excel takes or gives in one request, and it could not be cut smaller. */
export class TooMuchAtOnce extends ExcelFault {
  override readonly name = "TooMuchAtOnce";
  override readonly fault: WorkbookFault = { kind: "tooMuchAtOnce" };
}

/** A protected sheet or workbook, or one open for reading only. */
export class ChangeForbidden extends ExcelFault {
  override readonly name = "ChangeForbidden";
  override readonly fault: WorkbookFault = { kind: "changeForbidden" };
}

/** A sheet, table or name that was there a moment ago. */
export class ThingGone extends ExcelFault {
  override readonly name = "ThingGone";
  override readonly fault: WorkbookFault = { kind: "gone" };
}

/** A cell was to be shown on a sheet that is hidden. */
export class SheetIsHidden extends ExcelFault {
  override readonly name = "SheetIsHidden";
  override readonly fault: WorkbookFault;

  constructor(sheet: string) {
    super(sheet);
    this.fault = { kind: "sheetHidden", sheet };
  }
}

/** This Excel is too old for what was asked. */
export class NotInThisExcel extends ExcelFault {
  override readonly name = "NotInThisExcel";
  override readonly fault: WorkbookFault = { kind: "notInThisExcel" };
}

/** Excel does not answer now: too many requests, or a session that has ended. */
export class ExcelBusy extends ExcelFault {
  override readonly name = "ExcelBusy";
  override readonly fault: WorkbookFault = { kind: "busy" };
}

/** Whatever else Excel fails with. */
export class ExcelFailed extends ExcelFault {
  override readonly name = "ExcelFailed";
  override readonly fault: WorkbookFault;

  constructor(code: string, said: string) {
    super(said);
    this.fault = { kind: "excelFailed", code };
  }
}

type FaultClass = new (said: string) => ExcelFault;

const CAUSES: Readonly<Record<string, FaultClass>> = {
  InvalidOperationInCellEditMode: CellBeingEdited,
  RequestPayloadSizeLimitExceeded: TooMuchAtOnce,
  ResponsePayloadSizeLimitExceeded: TooMuchAtOnce,
  AccessDenied: ChangeForbidden,
  ItemNotFound: ThingGone,
  InvalidReference: ThingGone,
  ApiNotFound: NotInThisExcel,
  NotImplemented: NotInThisExcel,
  UnsupportedOperation: NotInThisExcel,
  ActivityLimitReached: ExcelBusy,
  InvalidOrTimedOutSession: ExcelBusy,
  RequestAborted: ExcelBusy,
};

/** Names the cause of what Excel threw; other errors are given back as they are. */
export function faultFrom(thrown: unknown): unknown {
  if (thrown instanceof ExcelFault || !(thrown instanceof Error) || !("code" in thrown)) return thrown;
  const code = String(thrown.code);
  const Cause = CAUSES[code];
  return Cause === undefined ? new ExcelFailed(code, thrown.message) : new Cause(thrown.message);
}
