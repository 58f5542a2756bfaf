import { codesInOrder } from "./codesInOrder";
import type { ListedCode } from "./codesInOrder";
import { areaNamed } from "./areaNamed";
import { setNamed } from "./setNamed";
import type { CriteriaSet, OfficeThreshold } from "./types";
import type { RawCell } from "../target/types";
import { readYear } from "../text/year";
import { isBlankText, plainKey } from "../text/normalise";
import { thresholdLayout, thresholdText } from "./thresholdLayout";
import type { ThresholdColumn, ThresholdRows } from "./thresholdLayout";

const NOT_CONFIRMED = new Set(["", "khong", "chua", "chua xac nhan", "c", "k", "0"]);

/** Whether a cell of the column "Xác nhận" says yes. */
export function isConfirmedMark(cell: RawCell | undefined): boolean {
  if (cell?.kind === "boolean") return cell.value;
  return !NOT_CONFIRMED.has(plainKey(thresholdText(cell)));
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
    const target = thresholdText(cellOf(row, "target"));
    const set = setOf(thresholdText(cellOf(row, "set")), sets, usual);
    const year = thresholdText(cellOf(row, "year"));
    if (code === undefined || set === undefined || isBlankText(target)) return [];
    if (columns.has("confirmed") && !isConfirmedMark(cellOf(row, "confirmed"))) return [];
    const readableYear = readYear(year);
    if (year !== "" && readableYear === undefined) return [];
    const source = thresholdText(cellOf(row, "source"));
    const written = cellOf(row, "target");
    return [
      {
        set: set.id,
        code,
        area: areaOf(set, thresholdText(cellOf(row, "area"))),
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
  const text = thresholdText(cell);
  return listed?.kind === "unreadable" && text !== "" ? text : undefined;
}

function setOf(written: string, sets: readonly CriteriaSet[], usual: CriteriaSet): CriteriaSet | undefined {
  return written === "" ? usual : setNamed(sets, written);
}

const EVERY_AREA = new Set(["", "*", "tat ca", "chung", "toan tinh", "moi vung", "ca nuoc"]);

/** Whether a cell of the column of areas means all of them. */
export function isEveryArea(written: string): boolean {
  return EVERY_AREA.has(plainKey(written));
}

function areaOf(set: CriteriaSet, written: string): string {
  if (isEveryArea(written)) return "*";
  return areaNamed(set, written)?.id ?? written;
}
