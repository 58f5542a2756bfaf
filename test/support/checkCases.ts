import type { CheckInput } from "../../src/core/checks/checkWorkbook";
import type { Finding, Kind } from "../../src/core/checks/catalogue";
import { cellName } from "../../src/core/sheet/address";
import type { Grid } from "../../src/core/sheet/grid";
import { check, found } from "./check";

/** A workbook and where a check should find something in it: none, or addresses; a code or a name where there is no cell. */
export interface CheckCase {
  readonly says: string;
  readonly grids: () => readonly Grid[];
  readonly at: readonly string[];
  readonly more?: Partial<CheckInput>;
}

function where({ cell, code, place, sheet }: Finding): string {
  return cell === null ? (code ?? place ?? sheet ?? "file") : cellName(cell);
}

/** One test a case, all through the recogniser. */
export function itFinds(kind: Kind, cases: readonly CheckCase[]): void {
  it.each(cases)("$says", ({ grids, at, more }) => {
    expect(found(check(grids(), more), kind).map(where)).toEqual(at);
  });
}
