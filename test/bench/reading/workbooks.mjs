// Synthetic workbooks of the shape the program meets: shared strings, styles, numbers of two decimals, some blanks.
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const LETTERS = "ABCDEFGHIJ";

const COMMUNES = [
  "Phước Thái",
  "Quảng Sơn",
  "Lâm Sơn",
  "Bắc Sơn",
  "Nhơn Hải",
  "Vĩnh Hải",
  "Mỹ Sơn",
  "Ma Nới",
  "Tri Hải",
];
const UNITS = ["%", "hộ", "km", "người", "triệu đồng"];

/** A row is a list of values: text, number, or null for a blank that is formatted all the same. */
export function* rowsOfProvince(count) {
  yield [
    "Mã tỉnh",
    "Mã xã",
    "Tên xã",
    "Mã chỉ tiêu",
    "Nội dung",
    "Đơn vị",
    "Kế hoạch",
    "Thực hiện",
    "Đánh giá",
    "Ngày",
  ];
  let seed = 2022;
  const next = () => (seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0) / 2 ** 32;
  for (let row = 0; row < count; row++) {
    const commune = Math.floor(row / 57);
    const planned = Math.round(next() * 1e5) / 100;
    const done = Math.round(planned * (70 + 60 * next())) / 100;
    const isBlank = next() < 0.01;
    yield [
      `T${Math.floor(commune / 300)}`,
      `X${commune}`,
      `Xã ${COMMUNES[commune % COMMUNES.length]} ${commune}`,
      `${1 + (row % 19)}.${1 + (row % 57)}`,
      `Tỷ lệ hộ dân được sử dụng nước sạch theo quy chuẩn, chỉ tiêu ${row % 57}`,
      UNITS[row % UNITS.length],
      planned,
      isBlank ? null : done,
      done >= planned ? "Đạt" : "Chưa đạt",
      44_562 + (row % 365),
    ];
  }
}

/** The parts of a workbook with these sheets, each a name and its rows. */
export function partsOf(sheets) {
  const strings = new Map();
  const sheetParts = sheets.map(({ rows }) => sheetXml(rows, strings));
  const parts = {
    "[Content_Types].xml": contentTypes(sheets.length),
    "_rels/.rels": relations([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": workbookXml(sheets),
    "xl/_rels/workbook.xml.rels": relations([
      ...sheets.map((_, index) => ["worksheet", `worksheets/sheet${index + 1}.xml`]),
      ["styles", "styles.xml"],
      ["sharedStrings", "sharedStrings.xml"],
    ]),
    "xl/styles.xml": STYLES,
    "xl/sharedStrings.xml": `<sst xmlns="${MAIN}">${[...strings.keys()].map((text) => `<si><t>${text}</t></si>`).join("")}</sst>`,
  };
  sheetParts.forEach((xml, index) => (parts[`xl/worksheets/sheet${index + 1}.xml`] = xml));
  return parts;
}

const STYLES =
  `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>` +
  `<fonts count="1"><font><sz val="13"/><name val="Times New Roman"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills>` +
  `<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3">` +
  `<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="4" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>`;

function sheetXml(rows, strings) {
  const parts = [];
  let number = 0;
  for (const row of rows) {
    number++;
    const cells = row.map((value, column) => cellXml(`${LETTERS[column]}${number}`, column, value, strings));
    parts.push(`<row r="${number}" spans="1:10">${cells.join("")}</row>`);
  }
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<worksheet xmlns="${MAIN}"><dimension ref="A1:J${number}"/>` +
    `<sheetData>${parts.join("")}</sheetData><mergeCells count="1"><mergeCell ref="L1:M1"/></mergeCells></worksheet>`
  );
}

function cellXml(address, column, value, strings) {
  const style = column === 9 ? ` s="2"` : column >= 6 && column < 8 ? ` s="1"` : "";
  if (value === null) return `<c r="${address}"${style}/>`;
  if (typeof value === "number") return `<c r="${address}"${style}><v>${value}</v></c>`;
  if (!strings.has(value)) strings.set(value, strings.size);
  return `<c r="${address}"${style} t="s"><v>${strings.get(value)}</v></c>`;
}

function workbookXml(sheets) {
  const list = sheets.map(
    ({ name }, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  return `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${list.join("")}</sheets></workbook>`;
}

function relations(list) {
  const rows = list.map(
    ([kind, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${rows.join("")}</Relationships>`;
}

function contentTypes(sheetCount) {
  const of = (name, type) => `<Override PartName="/xl/${name}.xml" ContentType="${CONTENT}.${type}+xml"/>`;
  const sheets = Array.from({ length: sheetCount }, (_, index) =>
    of(`worksheets/sheet${index + 1}`, "worksheet"),
  );
  return (
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>${of("workbook", "sheet.main")}${of("styles", "styles")}` +
    `${of("sharedStrings", "sharedStrings")}${sheets.join("")}</Types>`
  );
}
