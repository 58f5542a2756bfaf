import { readingCase } from "../reading/readingCase.mjs";
import { rowsOfProvince } from "../reading/workbooks.mjs";

export default readingCase({
  title: "Read a sheet of 50,000 rows of 10 columns",
  repeats: 5,
  peers: ["@e965/xlsx", "exceljs"],
  sheets: () => [{ name: "Số liệu", rows: rowsOfProvince(50_000) }],
});
