import type { CellOfSheet } from "../records/types";
import type { Grid } from "../sheet/grid";
import { statedTime } from "../sheet/statedTime";
import type { StatedTime } from "../sheet/statedTime";
import { plainKey } from "../text/normalise";

/** A part of the report an official writes in words; the headings are those of the sheet and of the report alike. */
export interface NarrativePart {
  /** The field is "thuyet_minh." and this. */
  readonly id: string;
  readonly heading: string;
  readonly description: { readonly vi: string; readonly en: string };
}

/** What the office wrote under a heading, with where it stands. */
export interface NarrativeText {
  /** Paragraphs, a line each. */
  readonly text: string;
  readonly cells: readonly CellOfSheet[];
}

export type Narrative = ReadonlyMap<string, NarrativeText>;

/** The sheet the parts are written on, kept from one quarter to the next. */
export const NARRATIVE_SHEET = "Thuyết minh";

const part = (id: string, heading: string, vi: string, en: string): NarrativePart => ({
  id,
  heading,
  description: { vi, en },
});

/** In the order of the report. */
export const NARRATIVE_PARTS: readonly NarrativePart[] = [
  part(
    "can_cu",
    "Căn cứ báo cáo",
    "Văn bản, kế hoạch làm căn cứ báo cáo",
    "Documents the report is based on",
  ),
  part(
    "van_ban",
    "Văn bản chỉ đạo, điều hành",
    "Văn bản đã tham mưu, ban hành trong kỳ",
    "Documents issued in the period",
  ),
  part(
    "bo_may",
    "Kiện toàn bộ máy",
    "Kiện toàn Ban Chỉ đạo và bộ máy giúp việc",
    "Steering committees and their offices",
  ),
  part(
    "tuyen_truyen",
    "Tuyên truyền, tập huấn",
    "Công tác tuyên truyền, đào tạo, tập huấn",
    "Publicity and training",
  ),
  part("kiem_tra", "Kiểm tra, giám sát", "Kết quả kiểm tra, giám sát trong kỳ", "Inspections in the period"),
  part(
    "noi_dung_thanh_phan",
    "Các nội dung thành phần",
    "Kết quả thực hiện các nội dung thành phần",
    "Results of the programme's components",
  ),
  part(
    "nguon_luc",
    "Huy động nguồn lực",
    "Huy động, phân bổ và giải ngân các nguồn vốn",
    "Funds raised, allotted and paid out",
  ),
  part("ocop", "Chương trình OCOP", "Kết quả Chương trình Mỗi xã một sản phẩm", "One commune, one product"),
  part("hop_tac_xa", "Hợp tác xã", "Hoạt động của hợp tác xã, liên kết sản xuất", "Cooperatives"),
  part("kho_khan", "Khó khăn, vướng mắc", "Khó khăn, vướng mắc trong kỳ", "Difficulties"),
  part("nguyen_nhan", "Nguyên nhân", "Nguyên nhân khách quan, chủ quan", "Causes"),
  part(
    "nhiem_vu",
    "Phương hướng, nhiệm vụ",
    "Nhiệm vụ, giải pháp trọng tâm kỳ tới",
    "Tasks of the next period",
  ),
  part("kien_nghi", "Kiến nghị, đề xuất", "Kiến nghị, đề xuất với cấp trên", "Requests to higher offices"),
  part("chuc_vu", "Chức vụ người ký", "Chức vụ ghi trên chữ ký", "Title of the signatory"),
  part("nguoi_ky", "Người ký", "Họ và tên người ký", "Name of the signatory"),
];

/** Whether a sheet is one the parts are written on: "Thuyết minh", "Thuyết minh báo cáo", "Thuyết minh (2)". */
export function isNarrativeSheet(name: string): boolean {
  return plainKey(name).startsWith(plainKey(NARRATIVE_SHEET));
}

/** Reads the parts from the sheets they are written on: a heading, and its text in the first filled cell to the right. */
export function narrativeOf(grids: readonly Grid[]): Narrative {
  const found = new Map<string, { readonly lines: string[]; readonly cells: CellOfSheet[] }>();
  for (const grid of grids.filter(({ name }) => isNarrativeSheet(name))) {
    for (let row = 0; row < grid.rowCount; row++) {
      const written = partIn(grid, row);
      if (written === undefined) continue;
      const { id, column } = written;
      const already = found.get(id) ?? { lines: [], cells: [] };
      already.lines.push(...linesOf(grid.textAt(row, column)));
      already.cells.push({ sheet: grid.name, row, column });
      found.set(id, already);
    }
  }
  return new Map([...found].map(([id, { lines, cells }]) => [id, { text: lines.join("\n"), cells }]));
}

/** The time the top of such a sheet, or its name, says its parts were written for; the parts themselves speak of many. */
export function narrativeTime(grid: Grid): StatedTime | undefined {
  const texts: string[] = [];
  for (let row = 0; row < grid.rowCount && headingIn(grid, row) === undefined; row++) {
    for (let column = 0; column < grid.columnCount; column++) texts.push(grid.textAt(row, column));
  }
  return statedTime(texts, grid.name);
}

/** Whether a workbook has a sheet with the headings, written or not. */
export function hasNarrativeHeadings(grids: readonly Grid[]): boolean {
  return grids.some((grid) => {
    if (!isNarrativeSheet(grid.name)) return false;
    for (let row = 0; row < grid.rowCount; row++) if (headingIn(grid, row) !== undefined) return true;
    return false;
  });
}

/** The sheet's rows as they are set up: the column headings, and a row for each part. */
export function narrativeRows(): readonly (readonly string[])[] {
  return [
    ["Mục", "Nội dung (Alt+Enter để sang đoạn mới; phần để trống in dòng chấm trong báo cáo)"],
    ...NARRATIVE_PARTS.map(({ heading }) => [heading, ""]),
  ];
}

interface FoundHeading {
  readonly id: string;
  readonly column: number;
}

function partIn(grid: Grid, row: number): FoundHeading | undefined {
  const heading = headingIn(grid, row);
  if (heading === undefined) return undefined;
  for (let column = heading.column + 1; column < grid.columnCount; column++) {
    if (linesOf(grid.textAt(row, column)).length > 0) return { id: heading.id, column };
  }
  return undefined;
}

/** Headings may carry a number of their own ("1.", "a)", "II.1."), and the field's name stands for its heading. */
const NUMBERING = /^(?:[ivx]+|\d+|[a-z])(?:\.\d+)*[.)]\s*/u;

function headingIn(grid: Grid, row: number): FoundHeading | undefined {
  for (let column = 0; column < grid.columnCount; column++) {
    const text = grid.textAt(row, column);
    if (text.trim() === "") continue;
    const key = plainKey(
      text
        .trim()
        .toLowerCase()
        .replace(NUMBERING, "")
        .replace(/[.:]\s*$/, ""),
    );
    const known = BY_KEY.get(key);
    if (known !== undefined) return { id: known, column };
  }
  return undefined;
}

const BY_KEY = new Map(
  NARRATIVE_PARTS.flatMap(({ id, heading }) => [
    [plainKey(heading), id],
    [plainKey(id), id],
    [plainKey(`thuyet_minh.${id}`), id],
  ]),
);

function linesOf(text: string): readonly string[] {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
