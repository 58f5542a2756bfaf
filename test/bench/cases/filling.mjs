// Fills the one pattern row of a template with 10,000 rows, as each program does it, and saves. Totals, rules, names and a
// chart stand below the row or point at it. What is answered is what a reader of the saved file finds: how many rows there
// are, where the total stands, what its formula sums, the value it stores, which cells the conditional format of the results
// covers and which ones the chart draws. The last contender only unpacks and packs the filled file: no filling can be faster.
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import { strFromU8, unzipSync } from "fflate";

const ROWS = 10_000;
const PATTERN = 7;
const KEYS = ["stt", "ten", "don_vi", "ke_hoach", "thuc_hien", "", "danh_gia", "ngay"];
const template = path.resolve(import.meta.dirname, "../../fixtures/filling/template.xlsx");

/** The figures every program is given. */
function records() {
  return Array.from({ length: ROWS }, (_, index) => {
    const planned = 100 + (index % 50);
    const done = 90 + (index % 70);
    return {
      stt: index + 1,
      ten: `Chỉ tiêu ${(index % 57) + 1} của xã số ${index}`,
      don_vi: ["%", "hộ", "km"][index % 3],
      ke_hoach: planned,
      thuc_hien: done,
      danh_gia: done >= planned ? "Đạt" : "Chưa đạt",
      ngay: new Date(Date.UTC(2022, 8, 30)),
    };
  });
}

const trueTotal = () => records().reduce((sum, { thuc_hien }) => sum + thuc_hien, 0);
const SERIAL_OF_30_SEPTEMBER_2022 = 44834;

/** What the saved workbook says: read from its XML, so that no program judges itself. */
function told(bytes) {
  const parts = unzipSync(new Uint8Array(bytes));
  const sheet = strFromU8(parts["xl/worksheets/sheet1.xml"]);
  const cells = new Map(
    Array.from(sheet.matchAll(/<c r="([A-Z]+\d+)"[^>]*?(?:\/>|>([\s\S]*?)<\/c>)/g), ([, name, inside]) => [
      name,
      inside ?? "",
    ]),
  );
  const [totalCell, total] =
    [...cells].find(([name, inside]) => /^E\d+$/.test(name) && inside.includes("SUM(")) ?? [];
  const formula = /<f[^>]*>([^<]*)<\/f>/.exec(total ?? "")?.[1];
  const value = /<v>([^<]*)<\/v>/.exec(total ?? "")?.[1];
  const chart = Object.keys(parts).find((name) => /charts\/chart\d*\.xml$/.test(name));
  const rule = /<conditionalFormatting[^>]*sqref="(E[^"]*)"/.exec(sheet)?.[1] ?? null;
  const series =
    chart === undefined ? null : /<c:val>[\s\S]*?<c:f>([^<]*)/.exec(strFromU8(parts[chart]))?.[1];
  return {
    rows: [...cells.keys()].filter((name) => /^A\d+$/.test(name) && Number(name.slice(1)) >= PATTERN).length,
    totalCell: totalCell ?? null,
    formula: formula ?? null,
    storedTotal: value === undefined ? null : Number(value),
    isTrueTotal: Number(value) === trueTotal() && formula === `SUM(E7:E${PATTERN + ROWS - 1})`,
    rule,
    isTrueRule: rule === `E7:E${PATTERN + ROWS - 1}`,
    chart: series ?? null,
    isTrueChart: series?.replaceAll("$", "").endsWith(`E7:E${PATTERN + ROWS - 1}`) ?? false,
  };
}

function filledBy(product, bytes, data) {
  const { workbook } = product.openXlsx(bytes);
  const rows = data.map((record) => {
    const values = KEYS.map((key) => (key === "ngay" ? SERIAL_OF_30_SEPTEMBER_2022 : record[key]));
    return { from: PATTERN - 1, group: 0, values };
  });
  const first = PATTERN - 1;
  const refused = workbook.applyNow([{ kind: "expandRows", sheet: "Báo cáo", first, last: first, rows }]);
  if (refused.length > 0) throw new Error(JSON.stringify(refused));
  return workbook.save();
}

/** The packed bytes of every part, as they stand in the archive. */
function packedSheets(bytes) {
  const parts = [];
  for (let at = 0; bytes.readUInt32LE(at) === 0x04034b50;) {
    const size = bytes.readUInt32LE(at + 18);
    const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
    parts.push(bytes.subarray(start, start + size));
    at = start + size;
  }
  return parts;
}

export default {
  title: "Fill a template of 8 columns with 10,000 rows, totals, rules, names and a chart",
  repeats: 5,
  seconds: 120,
  comparable: ["rows"],
  truths: ["isTrueTotal", "isTrueRule", "isTrueChart"],
  prepare: ({ folder, product }) => {
    const filled = path.join(folder, "filled.xlsx");
    writeFileSync(filled, filledBy(product, new Uint8Array(readFileSync(template)), records()));
    return { filled };
  },
  contenders: {
    "Đạt chuẩn": ({ product }) => {
      const bytes = new Uint8Array(readFileSync(template));
      const data = records();
      product.optimiseLater();
      return { run: () => filledBy(product, bytes, data), answer: told };
    },
    exceljs: async ({ peer }) => {
      const exceljs = await peer("exceljs");
      const bytes = readFileSync(template);
      const data = records();
      return {
        run: async () => {
          const workbook = new exceljs.Workbook();
          await workbook.xlsx.load(bytes);
          const sheet = workbook.getWorksheet("Báo cáo");
          sheet.duplicateRow(PATTERN, ROWS - 1, true);
          data.forEach((record, index) => {
            const row = sheet.getRow(PATTERN + index);
            KEYS.forEach((key, column) => {
              if (key !== "") row.getCell(column + 1).value = record[key];
              else row.getCell(column + 1).value = { formula: `E${PATTERN + index}/D${PATTERN + index}` };
            });
          });
          return workbook.xlsx.writeBuffer();
        },
        answer: told,
      };
    },
    "xlsx-template": async ({ peer }) => {
      const XlsxTemplate = await peer("xlsx-template");
      const bytes = readFileSync(template);
      const data = records();
      return {
        run: async () => {
          const workbook = new XlsxTemplate(bytes);
          await workbook.substitute("Báo cáo", { r: data });
          return workbook.generate({ type: "nodebuffer", compression: "DEFLATE" });
        },
        answer: told,
      };
    },
    "xlsx-populate": async ({ peer }) => {
      const populate = await peer("xlsx-populate");
      const bytes = readFileSync(template);
      const data = records();
      return {
        // It has no inserting of rows: what stands below the pattern row is written over.
        run: async () => {
          const workbook = await populate.fromDataAsync(bytes);
          const sheet = workbook.sheet("Báo cáo");
          const styles = KEYS.map((_key, column) => sheet.cell(PATTERN, column + 1)._styleId);
          data.forEach((record, index) => {
            const row = sheet.row(PATTERN + index);
            KEYS.forEach((key, column) => {
              const cell = row.cell(column + 1);
              cell._styleId = styles[column];
              if (key === "") cell.formula(`E${PATTERN + index}/D${PATTERN + index}`);
              else cell.value(record[key]);
            });
          });
          return workbook.outputAsync();
        },
        answer: told,
      };
    },
    "inflate and deflate alone": ({ input }) => {
      const bytes = readFileSync(input.filled);
      const sheets = packedSheets(bytes);
      return {
        run: () => {
          for (const packed of sheets) deflateRawSync(inflateRawSync(packed), { level: 6 });
          return bytes;
        },
        answer: told,
      };
    },
  },
};
