import { buffersOf, packInSteps, unpackGrid } from "../../../src/core/sheet/packedGrid";
import { toTheEnd } from "../../../src/core/checks/steps";
import { fingerprint } from "../../../src/core/checks/identity";
import type { Grid } from "../../../src/core/sheet/grid";
import type { PackedGrid } from "../../../src/core/sheet/packedGrid";
import { gridOf } from "../../support/gridOf";

const GRID = gridOf(
  [
    ["Xã Phước Thái", null, 12.5, true],
    [{ value: "12/15 km", font: ".VnTime" }, { error: "#REF!" }, { value: 0.8, format: "0%" }],
    [null, { notCalculated: true, formula: "SUM(A1:A2)" }, { value: 93, formula: "B1+1" }],
  ],
  {
    id: "7",
    name: "Phước Thái",
    visibility: "hidden",
    isProtected: true,
    merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
    hiddenRows: [4],
  },
);

/** As another thread receives it. */
function crossed(grid: Grid): Grid {
  const packed = packedOf(grid);
  return unpackGrid(structuredClone(packed, { transfer: [...buffersOf(packed)] }));
}

function packedOf(grid: Grid): PackedGrid {
  const [packed] = toTheEnd(packInSteps([grid]));
  if (packed === undefined) throw new Error("It was not packed.");
  return packed;
}

describe("a grid that crosses to another thread", () => {
  it("is the same grid there, cell by cell", () => {
    const there = crossed(GRID);
    expect([there.rowCount, there.columnCount]).toEqual([3, 4]);
    for (let row = 0; row < 4; row++) {
      for (let column = 0; column < 5; column++) {
        expect(fingerprint(there, { row, column })).toBe(fingerprint(GRID, { row, column }));
        expect(there.formulaAt(row, column)).toBe(GRID.formulaAt(row, column));
        expect(there.formatAt(row, column)).toBe(GRID.formatAt(row, column));
        expect(there.fontAt(row, column)).toBe(GRID.fontAt(row, column));
      }
    }
  });

  it("keeps what is known about the sheet", () => {
    const { id, name, visibility, isProtected, merges, hiddenRows, hiddenColumns } = crossed(GRID);
    expect({ id, name, visibility, isProtected, merges }).toEqual({
      id: "7",
      name: "Phước Thái",
      visibility: "hidden",
      isProtected: true,
      merges: GRID.merges,
    });
    expect([...hiddenRows]).toEqual([4]);
    expect(hiddenColumns.size).toBe(0);
  });

  it("moves its cells instead of copying them", () => {
    const packed = packedOf(GRID);
    structuredClone(packed, { transfer: [...buffersOf(packed)] });
    expect(packed.columns.map(({ rows }) => rows.length)).toEqual([0, 0, 0, 0]);
  });

  it("pauses between the grids it is packed with, however small they are", () => {
    const small = (name: string): Grid => gridOf([], { name });
    const packing = packInSteps([small("one"), small("other")]);
    const steps = [packing.next(), packing.next(), packing.next()];
    expect(steps.map(({ done }) => done)).toEqual([false, false, true]);
    expect(toTheEnd(packInSteps([small("one"), small("other")])).map(({ name }) => name)).toEqual([
      "one",
      "other",
    ]);
  });

  it("may be empty", () => {
    expect(crossed(gridOf([])).rowCount).toBe(0);
  });
});
