import { xlsxOf } from "../../../support/xlsxOf";
import { editXml, opened, setCell } from "./edited";

const ARRAY =
  '<row r="2"><c r="B2" t="str"><f t="array" ref="B2:B3">NTM.DANHGIA(A2:A3,C2:C3)</f><v>Đạt</v></c></row>' +
  '<row r="3"><c r="B3" t="str"><v>Chưa đạt</v></c></row>';
const SHEET = { sheets: [{ rows: ARRAY }] };

const block = (values: readonly (string | null | object)[]) =>
  ({ kind: "setBlock", sheet: "Sheet1", row: 1, column: 1, values: values.map((value) => [value]) }) as never;

describe("an array formula", () => {
  it("is replaced as a whole by the values it shows", () => {
    const result = editXml(SHEET, [block(["Đạt", "Chưa đạt"])]);
    expect(result.refused).toEqual([]);
    expect(result.sheet()).not.toContain("<f");
    expect([result.value("B2"), result.value("B3")]).toEqual(["Đạt", "Chưa đạt"]);
  });

  it("is not torn: part of it is refused", () => {
    const result = editXml(SHEET, [setCell("B3", "Đạt")]);
    expect(result.refused).toHaveLength(1);
    expect(result.sheet()).toContain('ref="B2:B3"');
  });

  it("is written over the cells it fills", () => {
    const formula = "NTM.DANHGIA(A2:A3,C2:C3)";
    const result = editXml({ sheets: [{ rows: "" }] }, [
      block([{ formula, cached: "Đạt", over: { rows: 2, columns: 1 } }, "Chưa đạt"]),
    ]);
    expect(result.sheet()).toContain(
      '<f t="array" ref="B2:B3">_xldudf_NTM_DANHGIA(A2:A3,C2:C3)</f><v>Đạt</v>',
    );
    expect(result.value("B3")).toBe("Chưa đạt");
  });
});

it("tells which block a cell is part of", async () => {
  const workbook = opened(xlsxOf(SHEET));
  const area = { top: 1, left: 1, bottom: 2, right: 1 };
  const cells = [
    { sheet: "Sheet1", row: 2, column: 1 },
    { sheet: "Sheet1", row: 0, column: 0 },
    { sheet: "Không có", row: 2, column: 1 },
  ];
  expect(await workbook.blocks(cells)).toEqual([{ sheet: "Sheet1", area }]);
});
