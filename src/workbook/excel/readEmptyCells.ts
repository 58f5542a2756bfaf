/** Which cells of each range are empty, row by row, in one request whatever the number of ranges. */
export async function readEmptyCells(
  addresses: readonly string[],
): Promise<readonly (readonly (readonly boolean[])[])[]> {
  return Excel.run(async (context) => {
    const ranges = addresses.map((address) => {
      const { sheet, cells } = splitAddress(address);
      const range = context.workbook.worksheets.getItem(sheet).getRange(cells);
      range.load("valueTypes");
      return range;
    });
    await context.sync();
    return ranges.map((range) =>
      range.valueTypes.map((row) => row.map((type) => type === Excel.RangeValueType.empty)),
    );
  });
}

/** "'Xã Phước Thái'!$B$2:B9" → the sheet's name without quotes, and the cells. */
export function splitAddress(address: string): { readonly sheet: string; readonly cells: string } {
  const at = address.lastIndexOf("!");
  const name = address.slice(0, at);
  const isQuoted = name.startsWith("'") && name.endsWith("'");
  return {
    sheet: isQuoted ? name.slice(1, -1).replaceAll("''", "'") : name,
    cells: address.slice(at + 1),
  };
}
