import { readingCase } from "../reading/readingCase.mjs";
import { rowsOfProvince } from "../reading/workbooks.mjs";

export default readingCase({
  title: "Read a workbook of 47 sheets of 57 indicators, 47 times in a row",
  repeats: 5,
  peers: ["@e965/xlsx"],
  times: 47,
  sheets: () =>
    Array.from({ length: 47 }, (_, index) => ({ name: `Xã ${index + 1}`, rows: rowsOfProvince(57) })),
});
