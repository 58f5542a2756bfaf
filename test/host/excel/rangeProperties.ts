import { columnName } from "../../../src/core/sheet/address";
import { columnsIn, printAddress, rowsIn } from "../model/addresses";
import { HostError } from "../wire/hostError";
import { RangeFormat } from "./rangeFormat";
import type { RangeOf } from "./rangeCells";
import type { Session } from "./session";

/** What getCellProperties is asked for: names with true, or with the same of what they lead to. */
type Wanted = Readonly<Record<string, unknown>>;

function asWanted(options: unknown): Wanted {
  if (typeof options === "object" && options !== null) return options as Wanted;
  throw new HostError("InvalidArgument");
}

/** Answers getCellProperties: for each cell, what was asked of its format. */
export function cellProperties(session: Session, { sheet, area }: RangeOf, options: unknown): unknown {
  const wanted = asWanted(options);
  return Array.from({ length: rowsIn(area) }, (_row, down) =>
    Array.from({ length: columnsIn(area) }, (_column, right) => {
      const row = area.top + down;
      const column = area.left + right;
      const cell = { top: row, bottom: row, left: column, right: column };
      return answer(wanted, (name) => {
        if (name === "address") return printAddress(sheet.name, cell);
        return name === "format" ? new RangeFormat(session, { sheet, area: cell }) : undefined;
      });
    }),
  );
}

/** Answers getRowProperties: for each row, whether it is hidden, and its address. */
export function rowProperties({ sheet, area }: RangeOf, options: unknown): unknown {
  const wanted = asWanted(options);
  return Array.from({ length: rowsIn(area) }, (_row, down) => {
    const row = area.top + down;
    return answer(wanted, (name) => {
      if (name === "rowHidden") return sheet.hiddenRows.has(row);
      if (name === "rowIndex") return row;
      return name === "address" ? `${row + 1}:${row + 1}` : undefined;
    });
  });
}

export function columnProperties({ sheet, area }: RangeOf, options: unknown): unknown {
  const wanted = asWanted(options);
  return Array.from({ length: columnsIn(area) }, (_column, right) => {
    const column = area.left + right;
    return answer(wanted, (name) => {
      if (name === "columnHidden") return sheet.hiddenColumns.has(column);
      if (name === "columnIndex") return column;
      return name === "address" ? `${columnName(column)}:${columnName(column)}` : undefined;
    });
  });
}

function answer(wanted: Wanted, read: (name: string) => unknown): Record<string, unknown> {
  const bag: Record<string, unknown> = {};
  for (const [name, more] of Object.entries(wanted)) {
    if (more === false || name === "$all") continue;
    const value = read(name);
    if (value === undefined) throw new HostError("ApiNotFound", `The property ${name} is not served.`, 404);
    bag[name] =
      typeof more === "object" && more !== null && typeof value === "object" && value !== null
        ? answer(more as Wanted, (inner) => Reflect.get(value, inner))
        : value;
  }
  return bag;
}
