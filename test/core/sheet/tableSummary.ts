import { columnName } from "../../../src/core/sheet/address";
import type { Table, TableColumn, TableRow } from "../../../src/core/sheet/table";

/** A recognised table in the few words a person would check; rows and columns as Excel names them. */
export interface TableSummary {
  readonly kind: string;
  readonly reasons?: readonly string[];
  readonly headerRows?: readonly number[];
  readonly firstRow?: number;
  readonly lastRow?: number;
  /** "D result selfAssessed" by column. */
  readonly columns?: readonly string[];
  /** "indicator 2.1 …" by row; an expectation may name only some. */
  readonly rows?: Readonly<Record<string, string>>;
  readonly place?: string;
  readonly district?: string;
  readonly set?: string;
  readonly year?: number;
  readonly quarter?: number;
  readonly counts?: readonly string[];
  readonly blankMark?: string;
  readonly targetRow?: number;
}

export function summarise(table: Table): TableSummary {
  const { title } = table;
  return {
    kind: table.kind,
    ...(table.kind === "unknown" && { reasons: table.reasons }),
    headerRows: table.headerRows.map((row) => row + 1),
    firstRow: table.firstRow + 1,
    lastRow: table.lastRow + 1,
    columns: table.columns.map(columnWords),
    rows: Object.fromEntries(table.rows.map((row) => [String(row.row + 1), rowWords(row)])),
    ...(title.place !== undefined && { place: title.place.written }),
    ...(title.district !== undefined && { district: title.district }),
    ...(title.set !== undefined && { set: title.set }),
    ...(title.year !== undefined && { year: title.year }),
    ...(title.quarter !== undefined && { quarter: title.quarter }),
    ...(title.writtenCounts !== undefined && {
      counts: title.writtenCounts.map(
        ({ row, column, met, of }) => `${columnName(column)}${row + 1} ${met}/${of ?? "?"}`,
      ),
    }),
    ...(table.blankMark !== undefined && { blankMark: table.blankMark }),
    ...(table.targetRow !== undefined && { targetRow: table.targetRow + 1 }),
  };
}

function columnWords(column: TableColumn): string {
  const { stage, code, place, level, source } = column;
  const more = [stage, code, place, level, source].filter((word) => word !== undefined);
  return [columnName(column.column), column.role, ...more].join(" ");
}

function rowWords(row: TableRow): string {
  return [
    row.kind,
    row.code,
    row.codeFrom === "matchedLabel" ? "by its label" : undefined,
    row.codeFrom === "label" ? "in its label" : undefined,
    typeof row.codeWritten === "number" && String(row.codeWritten) !== row.code
      ? `written ${row.codeWritten}`
      : undefined,
    row.criterion === undefined ? undefined : `of ${row.criterion}`,
    row.place === undefined ? undefined : `for ${row.place.slice(0, 40)}`,
    row.placeRow === undefined || row.placeRow === row.row ? undefined : `from row ${row.placeRow + 1}`,
    row.district === undefined ? undefined : `in ${row.district}`,
    row.group === undefined ? undefined : `under ${row.group}`,
    row.level === undefined ? undefined : `rank ${row.level}`,
  ]
    .filter((word) => word !== undefined)
    .join(" ");
}
