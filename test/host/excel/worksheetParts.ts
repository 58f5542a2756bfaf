import type { Area } from "../../../src/core/sheet/grid";
import { COLUMNS, parseAddress, ROWS } from "../model/addresses";
import type { Sheet } from "../model/sheet";
import { HostError } from "../wire/hostError";
import { OfficeObject } from "../wire/officeObject";
import { badArgument, demandUnprotected, demandWritable } from "./session";
import type { Session } from "./session";

abstract class WorksheetPart extends OfficeObject {
  constructor(
    protected readonly session: Session,
    protected readonly sheet: Sheet,
  ) {
    super();
  }
}

export class WorksheetProtection extends WorksheetPart {
  override readonly className = "WorksheetProtection";
  get protected(): boolean {
    return this.sheet.isProtected;
  }
  protect(_options: unknown, password: string | null): void {
    demandWritable(this.session);
    if (this.sheet.isProtected) throw new HostError("InvalidOperation");
    this.sheet.password = password ?? "";
  }
  unprotect(password: string | null): void {
    demandWritable(this.session);
    if (this.sheet.password !== undefined && this.sheet.password !== (password ?? "")) {
      throw new HostError("InvalidArgument", "The password is not right.");
    }
    this.sheet.password = undefined;
  }
}

export class WorksheetFreezePanes extends WorksheetPart {
  override readonly className = "WorksheetFreezePanes";
  freezeRows(count: number | null): void {
    this.#freeze({ top: 0, left: 0, bottom: (count ?? 1) - 1, right: COLUMNS - 1 });
  }
  freezeColumns(count: number | null): void {
    this.#freeze({ top: 0, left: 0, bottom: ROWS - 1, right: (count ?? 1) - 1 });
  }
  freezeAt(range: unknown): void {
    if (range instanceof OfficeObject && "area" in range) this.#freeze(range.area as Area);
    else if (typeof range === "string") this.#freeze(parsed(range));
    else throw badArgument();
  }
  unfreeze(): void {
    demandUnprotected(this.session, this.sheet);
    this.sheet.frozen = undefined;
  }
  getLocationOrNullObject(): OfficeObject | null {
    const { frozen } = this.sheet;
    return frozen === undefined ? null : this.session.objects.range(this.sheet, frozen);
  }
  #freeze(area: Area): void {
    demandUnprotected(this.session, this.sheet);
    this.sheet.frozen = area;
  }
}

function parsed(address: string): Area {
  const area = parseAddress(address)?.area;
  if (area === undefined) throw badArgument();
  return area;
}

export class AutoFilter extends WorksheetPart {
  override readonly className = "AutoFilter";
  get enabled(): boolean {
    return this.sheet.autoFilter !== undefined;
  }
  /** Whether the filter leaves rows out now. */
  get isDataFiltered(): boolean {
    const { autoFilter, hiddenRows } = this.sheet;
    return (
      autoFilter !== undefined &&
      [...hiddenRows].some((row) => row > autoFilter.top && row <= autoFilter.bottom)
    );
  }
  apply(range: unknown): void {
    demandUnprotected(this.session, this.sheet);
    if (range instanceof OfficeObject && "area" in range) this.sheet.autoFilter = range.area as Area;
    else if (typeof range === "string") this.sheet.autoFilter = parsed(range);
    else throw badArgument();
  }
  remove(): void {
    demandUnprotected(this.session, this.sheet);
    this.clearCriteria();
    this.sheet.autoFilter = undefined;
  }
  clearCriteria(): void {
    demandUnprotected(this.session, this.sheet);
    const { autoFilter, hiddenRows } = this.sheet;
    if (autoFilter === undefined) return;
    for (const row of [...hiddenRows]) {
      if (row > autoFilter.top && row <= autoFilter.bottom) hiddenRows.delete(row);
    }
  }
  getRangeOrNullObject(): OfficeObject | null {
    const { autoFilter } = this.sheet;
    return autoFilter === undefined ? null : this.session.objects.range(this.sheet, autoFilter);
  }
}
