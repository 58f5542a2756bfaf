import { dayOfExcel, yearOf } from "../../plan/isoDate";
import type { IsoDate } from "../../plan/isoDate";
import { writtenDays } from "../../plan/writtenDays";
import { rawCellAt } from "../../records/cells";
import { placeKey } from "../../records/places";
import type { CellOfSheet, PlaceOccurrence } from "../../records/types";
import type { Grid } from "../../sheet/grid";
import type { Table } from "../../sheet/table";
import { formatKind } from "../../target/cellNumber";
import { markOf } from "../../target/marks";
import type { RawCell } from "../../target/types";
import { plainKey } from "../../text/normalise";

/** That a commune has the decision for a level, as one cell says. */
export interface RecognitionFact {
  readonly level: "standard" | "advanced";
  readonly commune: string;
  /** The day of the decision, where the cell says it; else the year, where cell or header tell it. */
  readonly on?: IsoDate;
  readonly year?: number;
  /** The header is about "the year" without naming it. */
  readonly isOfYear: boolean;
  readonly cell: CellOfSheet;
}

/** A column that tells which communes have the decision, whether or not any has. */
export interface RecognitionList {
  readonly level: "standard" | "advanced";
  /** The header's cell. */
  readonly cell: CellOfSheet;
  readonly facts: readonly RecognitionFact[];
}

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
  /** The year the header names. */
  readonly year?: number;
  /** The header is about "the year" without naming it. */
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

function recognitionColumns(grid: Grid, table: Table): readonly RecognitionColumn[] {
  const columns: RecognitionColumn[] = [];
  for (let column = table.area.left; column <= table.area.right; column++) {
    const header = plainKey(headerText(grid, table, column));
    if (!header.includes(RECOGNISED) || WAITING.test(header)) continue;
    const year = YEAR.exec(header)?.[0];
    columns.push({
      column,
      level: header.includes(ADVANCED) ? "advanced" : "standard",
      ...(year === undefined ? {} : { year: Number(year) }),
      isOfYear: header.includes(IN_THE_YEAR),
    });
  }
  return columns;
}

/** `level` where the cell names one ("Nâng cao") under a header that asks for whichever was reached. */
type Recognition =
  { readonly year: number | undefined; readonly on?: IsoDate; readonly level?: "advanced" } | undefined;

/** A level above the standard one includes it. */
const ABOVE_STANDARD = /^(?:(?:xa )?(?:dat chuan )?(?:ntm|nong thon moi) )?(?:nang cao|kieu mau)$/;
const STANDARD = /^(?:xa )?(?:dat chuan )?(?:ntm|nong thon moi)$|^dat chuan$/;

function recognitionIn(raw: RawCell): Recognition {
  if (raw.kind === "number") {
    const kind = formatKind(raw.formatCode);
    if (kind !== "plain") return onDay(dayOfExcel(raw.value));
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
  const [on] = writtenDays(words);
  if (on !== undefined) return onDay(on);
  const year = YEAR.exec(raw.text)?.[0];
  return year === undefined ? undefined : { year: Number(year) };
}

function onDay(on: IsoDate): Recognition {
  return { on, year: yearOf(on) };
}

/** Reads the columns that say which communes are recognised, such as "Quyết định công nhận" or "Năm được công nhận". */
export function recognitionLists(
  tables: readonly Table[],
  grids: ReadonlyMap<string, Grid>,
  places: readonly PlaceOccurrence[],
): readonly RecognitionList[] {
  return tables.flatMap((table, index) => {
    const grid = grids.get(table.sheetName);
    if (grid === undefined || (table.kind !== "matrix" && table.kind !== "register")) return [];
    const own = places.filter((occurrence) => occurrence.table === index);
    return recognitionColumns(grid, table).flatMap(({ column, level, isOfYear, year }) => {
      const head = { sheet: table.sheetName, row: table.headerRows.at(-1) ?? table.firstRow, column };
      const facts = own.flatMap(({ place }): readonly RecognitionFact[] => {
        if (place.cell === undefined) return [];
        const cell = { sheet: table.sheetName, row: place.cell.row, column };
        const recognition = recognitionIn(rawCellAt(grid, cell.row, column));
        if (recognition === undefined) return [];
        const { on, year: told = year } = recognition;
        const fact: RecognitionFact = {
          level,
          commune: placeKey(place),
          isOfYear,
          cell,
          ...(on === undefined ? {} : { on }),
          ...(told === undefined ? {} : { year: told }),
        };
        return recognition.level === undefined ? [fact] : [fact, { ...fact, level: recognition.level }];
      });
      const isAbout = (about: RecognitionList["level"]) =>
        about === level || facts.some((fact) => fact.level === about);
      return LEVELS.filter(isAbout).map((about): RecognitionList => ({
        level: about,
        cell: head,
        facts: facts.filter((fact) => fact.level === about),
      }));
    });
  });
}

const LEVELS = ["standard", "advanced"] as const;

/** Who is recognised by some lists, and who within a year; undefined of a level no list tells of. */
export function recognitionsIn(lists: readonly RecognitionList[], year: number): Recognitions {
  const ofLevel = (level: RecognitionList["level"]): RecognisedCommunes | undefined => {
    const own = lists.filter((list) => list.level === level);
    const facts = own.flatMap((list) => list.facts);
    if (own.length === 0) return undefined;
    const isInYear = (fact: RecognitionFact): boolean => fact.isOfYear || fact.year === year;
    const all = new Set(facts.map(({ commune }) => commune));
    const isDated = facts.every((fact) => isInYear(fact) || fact.year !== undefined);
    const inYear = new Set(facts.filter(isInYear).map(({ commune }) => commune));
    return isDated ? { all, inYear } : { all };
  };
  const standard = ofLevel("standard");
  const advanced = ofLevel("advanced");
  return { ...(standard === undefined ? {} : { standard }), ...(advanced === undefined ? {} : { advanced }) };
}
