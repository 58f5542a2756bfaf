import { gridNamed, readList } from "../../../src/core/consolidate/lists/layout";
import { DIFFERENCES } from "../../../src/core/consolidate/lists/differences";
import { MATRIX_LEVELS, matrixLayout } from "../../../src/core/consolidate/lists/matrix";
import { RECEIVED } from "../../../src/core/consolidate/lists/received";
import { REGISTER } from "../../../src/core/consolidate/lists/register";
import { REMINDERS } from "../../../src/core/consolidate/lists/reminders";
import { isOwnList } from "../../../src/core/sheet/ownList";
import { criteriaSets } from "../../../src/data/bundled";
import { consolidationTemplate } from "../../../src/data/consolidation";
import { openTemplate } from "../../../src/workbook/xlsx/consolidationFile";

const grids = openTemplate(consolidationTemplate).grids();
const matrices = MATRIX_LEVELS.map((level) =>
  matrixLayout(
    level,
    criteriaSets.find((set) => set.level === level),
  ),
);

describe("the template of a consolidation", () => {
  it.each(
    [RECEIVED, ...matrices, REGISTER, DIFFERENCES, REMINDERS].map(
      (layout) => [layout.sheet, layout] as const,
    ),
  )("has the sheet “%s” with the headings the program writes under", (sheet, layout) => {
    const grid = gridNamed(grids, sheet);
    const list = grid === undefined ? undefined : readList(grid, layout);
    expect([...(list?.columns.keys() ?? [])].sort()).toEqual([...layout.headings].sort());
    expect(list?.rows).toEqual([]);
  });

  it.each([RECEIVED, REGISTER, DIFFERENCES, REMINDERS].map(({ sheet }) => [sheet]))(
    "marks “%s” as a list of the program's own, which is not checked again",
    (sheet) => {
      const grid = gridNamed(grids, sheet);
      expect(grid !== undefined && isOwnList(grid)).toBe(true);
    },
  );
});
