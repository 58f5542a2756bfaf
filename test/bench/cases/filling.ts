export { optimiseLater } from "../../../src/cli/engine";
export { parseCell } from "../../../src/core/sheet/address";
export { openXlsx } from "../../../src/workbook/xlsx/openXlsx";
