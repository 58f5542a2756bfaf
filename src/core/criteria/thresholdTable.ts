import { codesInOrder } from "./codesInOrder";
import type { ListedCode } from "./codesInOrder";
import { areaNamed } from "./areaNamed";
import { setNamed } from "./setNamed";
import type { CriteriaSet, OfficeThreshold } from "./types";
import type { RawCell } from "../target/types";
import { readYear } from "../text/year";
import { isBlankText, normaliseText, plainKey } from "../text/normalise";
import { printUngrouped } from "../text/number";

/** What a column of an office's table of thresholds holds. */
export type ThresholdColumn = "set" | "code" | "area" | "year" | "target" | "source" | "confirmed";

const HEADERS: Readonly<Record<ThresholdColumn, readonly string[]>> = {
  set: ["bo", "bo tieu chi", "ten bo tieu chi"],
  code: ["ma", "ma chi tieu", "ma so", "chi tieu so", "so hieu"],
  area: ["vung", "nhom xa", "vung, nhom xa", "vung/nhom xa", "vung hoac nhom xa", "ap dung cho"],
  year: ["nam"],
  target: ["muc", "muc chi tieu", "muc yeu cau", "muc phai dat", "yeu cau", "nguong", "chi tieu phai dat"],
  source: ["nguon", "can cu", "van ban", "can cu, nguon", "nguon, can cu"],
  confirmed: ["xac nhan", "da xac nhan", "don vi xac nhan"],
};

const COLUMN_OF: ReadonlyMap<string, ThresholdColumn> = new Map(
  Object.entries(HEADERS).flatMap(([column, headers]) =>
    headers.map((header) => [header, column as ThresholdColumn] as const),
  ),
);

/** The order of columns without headers, by how many there are. */
const UNHEADED: readonly (readonly ThresholdColumn[])[] = [
  [],
  [],
  ["code", "target"],
  ["code", "area", "target"],
  ["code", "area", "year", "target"],
  ["set", "code", "area", "year", "target"],
  ["set", "code", "area", "year", "target", "source"],
];

const MOST_ROWS_ABOVE = 10;

export type ThresholdRows = readonly (readonly RawCell[])[];

/** Where the columns of a table of thresholds are, and the first row below their headers. */
export interface ThresholdLayout {
  readonly columns: ReadonlyMap<ThresholdColumn, number>;
  readonly firstRow: number;
}

function textOf(cell: RawCell | undefined): string {
  switch (cell?.kind) {
    case "text":
      return normaliseText(cell.text);
    case "number":
      return printUngrouped(cell.value);
    case "error":
      return cell.code;
    default:
      return "";
  }
}

/** Finds the columns by their headers; a range without headers is read by how many columns it has. */
export function thresholdLayout(rows: ThresholdRows): ThresholdLayout | undefined {
  for (const [row, cells] of rows.slice(0, MOST_ROWS_ABOVE).entries()) {
    const columns = new Map<ThresholdColumn, number>();
    for (const [at, cell] of cells.entries()) {
      const column = COLUMN_OF.get(plainKey(textOf(cell)));
      if (column !== undefined && !columns.has(column)) columns.set(column, at);
    }
    if (columns.has("code") && columns.has("target")) return { columns, firstRow: row + 1 };
  }
  const unheaded = UNHEADED[Math.min(rows[0]?.length ?? 0, UNHEADED.length - 1)] ?? [];
  if (unheaded.length === 0) return undefined;
  return { columns: new Map(unheaded.map((column, at) => [column, at])), firstRow: 0 };
}

const NOT_CONFIRMED = new Set(["", "khong", "chua", "chua xac nhan", "c", "k", "0"]);

function isConfirmed(cell: RawCell | undefined): boolean {
  if (cell?.kind === "boolean") return cell.value;
  return !NOT_CONFIRMED.has(plainKey(textOf(cell)));
}

/**
 * The thresholds an office has written into a table of its workbook: a row for each code, with the area and the year it holds
 * for (left blank: all of them). Standing there is the confirmation, unless the table has a column "Xác nhận" and the row
 * is not marked in it. Rows without a set are of `usual`.
 */
export function readThresholdTable(
  rows: ThresholdRows,
  sets: readonly CriteriaSet[],
  usual: CriteriaSet,
): readonly OfficeThreshold[] {
  const layout = thresholdLayout(rows);
  if (layout === undefined) return [];
  const { columns, firstRow } = layout;
  const body = rows.slice(firstRow);
  const cellOf = (row: readonly RawCell[], column: ThresholdColumn): RawCell | undefined => {
    const at = columns.get(column);
    return at === undefined ? undefined : row[at];
  };
  const codes = codesInOrder(
    usual,
    body.map((row) => cellOf(row, "code") ?? { kind: "blank" }),
  );
  return body.flatMap((row, at): readonly OfficeThreshold[] => {
    const code = codeText(codes[at], cellOf(row, "code"));
    const target = textOf(cellOf(row, "target"));
    const set = setOf(textOf(cellOf(row, "set")), sets, usual);
    const year = textOf(cellOf(row, "year"));
    if (code === undefined || set === undefined || isBlankText(target)) return [];
    if (columns.has("confirmed") && !isConfirmed(cellOf(row, "confirmed"))) return [];
    const readableYear = readYear(year);
    if (year !== "" && readableYear === undefined) return [];
    const source = textOf(cellOf(row, "source"));
    const written = cellOf(row, "target");
    return [
      {
        set: set.id,
        code,
        area: areaOf(set, textOf(cellOf(row, "area"))),
        ...(readableYear === undefined ? {} : { year: readableYear }),
        target,
        ...(written === undefined || written.kind === "text" ? {} : { written }),
        ...(source === "" ? {} : { source }),
      },
    ];
  });
}

/** A code of the office's own may be no code of a set ("20.1a"), so its text stands as it is. */
function codeText(listed: ListedCode | undefined, cell: RawCell | undefined): string | undefined {
  if (listed?.kind === "code") return listed.code;
  const text = textOf(cell);
  return listed?.kind === "unreadable" && text !== "" ? text : undefined;
}

function setOf(written: string, sets: readonly CriteriaSet[], usual: CriteriaSet): CriteriaSet | undefined {
  return written === "" ? usual : setNamed(sets, written);
}

const EVERY_AREA = new Set(["", "*", "tat ca", "chung", "toan tinh", "moi vung", "ca nuoc"]);

function areaOf(set: CriteriaSet, written: string): string {
  if (EVERY_AREA.has(plainKey(written))) return "*";
  return areaNamed(set, written)?.id ?? written;
}
