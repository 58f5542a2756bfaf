// The same as consolidating, with whole workbooks as another program writes them: beside the criteria sheet a list of 150
// households and a sheet of funds, with fonts and borders in every cell, shared texts, styles and a theme.
import { mkdirSync } from "node:fs";
import path from "node:path";
import consolidating from "./consolidating.mjs";

const FILES = 200;
const HOUSEHOLDS = 150;
const VILLAGES = 6;
const PEOPLES = ["Kinh", "Chăm", "Raglai"];
const SOURCES = [
  "Ngân sách tỉnh",
  "Ngân sách huyện",
  "Ngân sách xã",
  "Vốn lồng ghép",
  "Vốn tín dụng",
  "Dân góp",
];
const EDGE = { style: "thin" };
const BORDER = { top: EDGE, left: EDGE, bottom: EDGE, right: EDGE };
const FONT = { name: "Times New Roman", size: 12 };

function households(number) {
  const rows = Array.from({ length: HOUSEHOLDS }, (_household, at) => [
    at + 1,
    `Nguyễn Văn ${String.fromCharCode(65 + (at % 26))} ${number}-${at}`,
    `Thôn ${(at % VILLAGES) + 1}`,
    2 + (at % 5),
    PEOPLES[at % PEOPLES.length],
    at % 2 === 0 ? "x" : "",
    at % 2 === 0 ? "" : "x",
  ]);
  return [
    ["DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO"],
    ["STT", "Họ và tên chủ hộ", "Thôn", "Số khẩu", "Dân tộc", "Hộ nghèo", "Hộ cận nghèo"],
    ...rows,
  ];
}

function funds(number) {
  return [
    ["KẾT QUẢ HUY ĐỘNG NGUỒN LỰC"],
    ["STT", "Nguồn vốn", "Kế hoạch", "Thực hiện"],
    ...SOURCES.map((source, at) => [at + 1, source, 1000 + at * number, 900 + at * number]),
  ];
}

function addSheet(workbook, name, rows) {
  const sheet = workbook.addWorksheet(name);
  for (const row of rows) {
    sheet.addRow(row).eachCell((cell) => {
      cell.font = FONT;
      cell.border = BORDER;
      cell.alignment = { wrapText: true, vertical: "middle" };
    });
  }
}

export default {
  ...consolidating,
  title: "Consolidate 200 whole workbooks of three sheets, against reading them alone",
  repeats: 3,
  async prepare({ folder, product }) {
    const { default: exceljs } = await import("exceljs");
    const inside = path.join(folder, "phieu");
    mkdirSync(inside);
    for (let number = 0; number < FILES; number++) {
      const workbook = new exceljs.Workbook();
      addSheet(workbook, "Phiếu", product.communeRows(number));
      addSheet(workbook, "Hộ nghèo", households(number));
      addSheet(workbook, "Nguồn lực", funds(number));
      await workbook.xlsx.writeFile(path.join(inside, `xa-${number}.xlsx`));
    }
    return { inside };
  },
};
