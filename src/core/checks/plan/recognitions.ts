import { rawCellAt } from "../../records/cells";
import { placeKey } from "../../records/places";
import type { PlaceOccurrence } from "../../records/types";
import type { Grid } from "../../sheet/grid";
import type { Table } from "../../sheet/table";
import { dayOfSerial, formatKind } from "../../target/cellNumber";
import { markOf } from "../../target/marks";
import type { RawCell } from "../../target/types";
import { plainKey } from "../../text/normalise";

/** Communes that have the decision, as the workbook's own lists say. */
export interface Recognitions {
  readonly standard?: RecognisedCommunes;
  readonly advanced?: RecognisedCommunes;
}

export interface RecognisedCommunes {
  readonly all: ReadonlySet<string>;
  /** Those of the plan's year; undefined where a list does not say when. */
  readonly inYear?: ReadonlySet<string>;
}

interface RecognitionColumn {
  readonly column: number;
  readonly level: "standard" | "advanced";
  /** The header itself is about the plan's year. */
  readonly isOfYear: boolean;
}

const RECOGNISED = "cong nhan";
const ADVANCED = "nang cao";
const IN_THE_YEAR = "trong nam";
/** Communes that meet the criteria but still wait for the decision are not recognised. */
const WAITING = /\bcho\b|de nghi|\bchua\b/;
const YEAR = /(?<!\d)20\d\d(?!\d)/;

function headerText(grid: Grid, table: Table, column: number): string {
  return table.headerRows.map((row) => grid.textAt(row, column)).join(" ");
}

function recognitionColumns(grid: Grid, table: Table, year: number): readonly RecognitionColumn[] {
  const columns: RecognitionColumn[] = [];
  for (let column = table.area.left; column <= table.area.right; column++) {
    const header = plainKey(headerText(grid, table, column));
    if (!header.includes(RECOGNISED) || WAITING.test(header)) continue;
    columns.push({
      column,
      level: header.includes(ADVANCED) ? "advanced" : "standard",
      isOfYear: header.includes(String(year)) || header.includes(IN_THE_YEAR),
    });
  }
  return columns;
}

/** `level` where the cell names one ("Nâng cao") under a header that asks for whichever was reached. */
type Recognition = { readonly year: number | undefined; readonly level?: "advanced" } | undefined;

/** A level above the standard one includes it. */
const ABOVE_STANDARD = /^(?:(?:xa )?(?:dat chuan )?(?:ntm|nong thon moi) )?(?:nang cao|kieu mau)$/;
const STANDARD = /^(?:xa )?(?:dat chuan )?(?:ntm|nong thon moi)$|^dat chuan$/;

function recognitionIn(raw: RawCell): Recognition {
  if (raw.kind === "number") {
    const kind = formatKind(raw.formatCode);
    if (kind !== "plain") return { year: dayOfSerial(raw.value).year };
    if (raw.value === 1) return { year: undefined };
    return YEAR.test(String(raw.value)) ? { year: raw.value } : undefined;
  }
  if (raw.kind !== "text") return undefined;
  const mark = markOf(raw.text);
  if (mark !== undefined)
    return mark === "met" || mark === "yes" || mark === "cross" ? { year: undefined } : undefined;
  const words = plainKey(raw.text);
  if (WAITING.test(words)) return undefined;
  if (ABOVE_STANDARD.test(words)) return { year: undefined, level: "advanced" };
  if (STANDARD.test(words)) return { year: undefined };
  const year = YEAR.exec(raw.text)?.[0];
  return year === undefined ? undefined : { year: Number(year) };
}

class Recognised {
  readonly all = new Set<string>();
  readonly inYear = new Set<string>();
  isDated = true;

  add(commune: string, recognition: NonNullable<Recognition>, column: RecognitionColumn, year: number): void {
    this.all.add(commune);
    if (column.isOfYear || recognition.year === year) this.inYear.add(commune);
    else if (recognition.year === undefined) this.isDated = false;
  }

  result(): RecognisedCommunes {
    return this.isDated ? { all: this.all, inYear: this.inYear } : { all: this.all };
  }
}

/** Reads which communes are recognised from columns such as "Quyết định công nhận" or "Năm được công nhận". */
export function recognitionsOf(
  tables: readonly Table[],
  grids: ReadonlyMap<string, Grid>,
  places: readonly PlaceOccurrence[],
  year: number,
): Recognitions {
  const found = new Map<"standard" | "advanced", Recognised>();
  const listOf = (level: "standard" | "advanced"): Recognised => {
    const recognised = found.get(level) ?? new Recognised();
    found.set(level, recognised);
    return recognised;
  };
  for (const [index, table] of tables.entries()) {
    const grid = grids.get(table.sheetName);
    if (grid === undefined || (table.kind !== "matrix" && table.kind !== "register")) continue;
    const columns = recognitionColumns(grid, table, year);
    if (columns.length === 0) continue;
    const own = places.filter((occurrence) => occurrence.table === index);
    for (const column of columns) {
      const recognised = listOf(column.level);
      for (const { place } of own) {
        const recognition =
          place.cell === undefined
            ? undefined
            : recognitionIn(rawCellAt(grid, place.cell.row, column.column));
        if (recognition === undefined) continue;
        recognised.add(placeKey(place), recognition, column, year);
        if (recognition.level === "advanced")
          listOf("advanced").add(placeKey(place), recognition, column, year);
      }
    }
  }
  const standard = found.get("standard")?.result();
  const advanced = found.get("advanced")?.result();
  return { ...(standard === undefined ? {} : { standard }), ...(advanced === undefined ? {} : { advanced }) };
}
