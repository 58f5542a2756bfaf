// 200 communes send a file each. The product reads and checks every file, compares versions, and writes the province's
// workbook with 11,400 rows of figures; the other only reads the files, for values alone. The files hold the criteria sheet
// and nothing else, in few and short parts; consolidating-workbooks has whole workbooks as another program writes them.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";

const FILES = 200;

export default {
  title: "Consolidate 200 commune files (read, check, put together, write), against reading them alone",
  repeats: 5,
  comparable: ["files"],
  prepare({ folder, product }) {
    const inside = path.join(folder, "phieu");
    mkdirSync(inside);
    for (let number = 0; number < FILES; number++)
      writeFileSync(path.join(inside, `xa-${number}.xlsx`), product.communeFile(number));
    return { inside };
  },
  contenders: {
    "Đạt chuẩn": ({ input, product }) => {
      const names = readdirSync(input.inside);
      product.optimiseLater();
      return {
        run: () => product.putTogether(names, (name) => readFileSync(path.join(input.inside, name))),
        answer: ({ files }) => ({ files }),
      };
    },
    "@e965/xlsx, reading alone": async ({ input, peer }) => {
      const xlsx = await peer("@e965/xlsx");
      const names = readdirSync(input.inside);
      const options = { dense: true, cellFormula: false, cellHTML: false, cellText: false };
      return {
        run: () => {
          let files = 0;
          for (const name of names)
            files +=
              xlsx.read(readFileSync(path.join(input.inside, name)), options).SheetNames.length > 0 ? 1 : 0;
          return files;
        },
        answer: (files) => ({ files }),
      };
    },
  },
};
