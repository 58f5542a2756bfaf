import type { Area } from "../../../src/core/sheet/grid";
import { columnsIn, printAddress, rowsIn } from "../model/addresses";
import type { Sheet } from "../model/sheet";
import { CountedCollection, OfficeObject } from "../wire/officeObject";
import { present } from "./session";
import type { Session } from "./session";

/** Several ranges of one sheet together. */
export class RangeAreas extends OfficeObject {
  constructor(
    private readonly session: Session,
    private readonly sheet: Sheet,
    private readonly parts: readonly Area[],
  ) {
    super();
  }
  override readonly className = "RangeAreas";
  get address(): string {
    return this.parts.map((area) => printAddress(present(this.sheet).name, area)).join(",");
  }
  get areaCount(): number {
    return this.parts.length;
  }
  get cellCount(): number {
    return this.parts.reduce((sum, area) => sum + rowsIn(area) * columnsIn(area), 0);
  }
  get areas(): RangeCollection {
    return new RangeCollection(this.session, this.sheet, this.parts);
  }
  get worksheet(): OfficeObject {
    return this.session.objects.worksheet(present(this.sheet));
  }
}

export class RangeCollection extends CountedCollection {
  constructor(
    private readonly session: Session,
    private readonly sheet: Sheet,
    private readonly parts: readonly Area[],
  ) {
    super();
  }
  override readonly className = "RangeCollection";
  get items(): readonly OfficeObject[] {
    return this.parts.map((area) => this.session.objects.range(present(this.sheet), area));
  }
  getItemAt(index: number): OfficeObject | null {
    return this.items[index] ?? null;
  }
}
