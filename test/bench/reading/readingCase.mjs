import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { partsOf } from "./workbooks.mjs";

/** A case that reads one workbook. Peers are asked for values alone, which is the quickest they can do. */
export function readingCase({ title, sheets, repeats, peers, times = 1 }) {
  const chosen = Object.entries(PEERS)
    .filter(([name]) => peers.includes(name))
    .map(([name, contender]) => [name, repeated(contender, times)]);
  return {
    title,
    repeats,
    prepare({ folder, product }) {
      const file = path.join(folder, "workbook.xlsx");
      writeFileSync(file, product.zip(partsOf(sheets())));
      return { file };
    },
    contenders: {
      "Đạt chuẩn": repeated(({ input, product }) => {
        const bytes = readFileSync(input.file);
        return { run: () => product.read(bytes), answer: product.digest };
      }, times),
      ...Object.fromEntries(chosen),
    },
  };
}

/** The same contender reading its workbook several times in one run, as when many files are read in a row. */
function repeated(contender, times) {
  return async (given) => {
    const { run, answer } = await contender(given);
    const runAll = async () => {
      let last = await run();
      for (let done = 1; done < times; done++) last = await run();
      return last;
    };
    return { run: runAll, answer };
  };
}

const PEERS = {
  "@e965/xlsx": async ({ input, peer }) => {
    const xlsx = await peer("@e965/xlsx");
    const bytes = readFileSync(input.file);
    const options = { dense: true, cellFormula: false, cellHTML: false, cellText: false };
    return {
      run: () => xlsx.read(bytes, options),
      answer: (book) => digestOf(book.SheetNames.map((name) => sheetJsCells(book.Sheets[name]))),
    };
  },
  exceljs: async ({ input, peer }) => {
    const { Workbook } = await peer("exceljs");
    const bytes = readFileSync(input.file);
    return {
      run: async () => {
        const book = new Workbook();
        await book.xlsx.load(bytes);
        return book;
      },
      answer: (book) => digestOf(book.worksheets.map(excelJsCells)),
    };
  },
};

function* sheetJsCells(sheet) {
  for (const row of sheet["!data"] ?? [])
    for (const cell of row ?? []) if (cell?.v !== undefined) yield cell.v;
}

function* excelJsCells(sheet) {
  const values = [];
  sheet.eachRow((row) => row.eachCell((cell) => values.push(cell.value)));
  // Cells in a date's format come as dates here; the others give the number that stands in the file.
  for (const value of values)
    if (value !== null) yield value instanceof Date ? value.getTime() / 86_400_000 + 25_569 : value;
}

function digestOf(sheets) {
  const digest = { sheets: sheets.length, numbers: 0, sum: 0, texts: 0, letters: 0 };
  for (const cells of sheets) {
    for (const value of cells) {
      if (typeof value === "number") {
        digest.numbers++;
        digest.sum += value;
      } else {
        digest.texts++;
        digest.letters += value.length;
      }
    }
  }
  return { ...digest, sum: Math.round(digest.sum) };
}
