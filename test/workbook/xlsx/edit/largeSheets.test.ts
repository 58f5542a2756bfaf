import { editXml, setCell } from "./edited";

const ROWS = 20_000;
/** Long enough for a busy machine, far too short for any search that runs to the end of the sheet for every cell. */
const MILLISECONDS = 60_000;

describe("a large sheet", () => {
  it.each([
    [
      "of plain numbers",
      (row: number) => `<row r="${row}"><c r="A${row}"><v>1</v></c><c r="B${row}"><v>2</v></c></row>`,
    ],
    ["of empty rows", (row: number) => `<row r="${row}" ht="20"/>`],
    ["whose cells do not tell their place", () => "<row><c><v>1</v></c><c><v>2</v></c></row>"],
    ["written with single quotes", (row: number) => `<row r='${row}'><c r='A${row}'><v>1</v></c></row>`],
  ])(
    "%s is edited in time that grows with its size",
    (_what, rowOf) => {
      const rows = Array.from({ length: ROWS }, (_, index) => rowOf(index + 1)).join("");
      const result = editXml({ sheets: [{ rows }] }, [
        setCell("D1", { formula: `COUNT(A1:B${ROWS})` }),
        { kind: "insertRows", sheet: "Sheet1", at: 1, count: 2 },
        setCell("A1", 7),
      ]);
      expect(result.formula("D1")).toBe(`COUNT(A1:B${ROWS + 2})`);
      expect(result.value("A1")).toBe(7);
      expect(result.value("D1")).toBeGreaterThanOrEqual(1);
    },
    MILLISECONDS,
  );
});
