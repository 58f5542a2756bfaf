import { readingCase } from "../reading/readingCase.mjs";
import { rowsOfProvince } from "../reading/workbooks.mjs";

// exceljs needs more than 8 GB for it and is left out.
export default readingCase({
  title: "Read a sheet of 570,000 rows of 10 columns",
  repeats: 3,
  peers: ["@e965/xlsx"],
  sheets: () => [{ name: "Số liệu", rows: rowsOfProvince(570_000) }],
});
