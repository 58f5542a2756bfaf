import type { Grid } from "../../sheet/grid";
import type { ColumnRole, Table } from "../../sheet/table";
import { normaliseText, plainKey } from "../../text/normalise";
import { at, defineCheck } from "../finding";
import type { Draft } from "../finding";

export interface StaleYearData {
  readonly year: number;
  readonly reporting: number;
}

/** Columns that speak of the year's work; what others say of earlier years is their own matter. */
const OF_THE_YEAR: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  "label",
  "time",
  "target",
  "place",
  "lead",
]);

const YEAR =
  /\b(?:nam|quy\s*(?:[1-4]|iv|i{1,3})|thang\s*\d{1,2})\s*[/.\-, ]*\s*(?:nam\s*)?(20\d\d)(?!\d|\s*[-–]\s*20\d\d)/g;
const BARE_TIME = /(?:^|[/.\-\s])(20\d\d)$/;

/** Words after which an earlier year is meant: other papers, comparisons, stretches of time, what was reached before. */
const MEANT =
  /\b(?:giai doan|so voi|cung ky|ky truoc|nam truoc|tu nam|den nam|cuoi nam|dau nam|truoc nam|sau nam|den het nam|nghi quyet|quyet dinh|ke hoach so|cong van|thong tu|nghi dinh|chi thi|can cu|theo chuan|chuan ngheo|cong nhan|dat chuan nam|da dat|chuyen tiep|keo dai|chuyen nguon|ton dong|truoc day|tu cac nam|gia so sanh|gia hien hanh)\b/;

/** The years a text names as its own time, from words that say so; what follows an earlier paper or comparison is left out. */
function yearsNamed(text: string, role: ColumnRole): readonly number[] {
  const words = plainKey(text);
  // Most texts of a sheet name no year of this century at all.
  if (!words.includes("20")) return [];
  if (MEANT.test(words)) return [];
  const named = [...words.matchAll(YEAR)].map((match) => Number(match[1]));
  if (named.length > 0 || role !== "time") return named;
  const bare = BARE_TIME.exec(words)?.[1];
  return bare === undefined ? [] : [Number(bare)];
}

function* staleIn(grid: Grid, { columns, rows }: Table, reporting: number): Iterable<Draft<StaleYearData>> {
  for (const { column, role } of columns) {
    if (!OF_THE_YEAR.has(role)) continue;
    for (const { row, kind } of rows) {
      if (kind === "header" || kind === "blank" || kind === "legend") continue;
      const text = grid.textAt(row, column);
      const years = text === "" ? [] : yearsNamed(text, role);
      const latest = years.length === 0 ? reporting : Math.max(...years);
      if (latest >= reporting) continue;
      const cell = { sheet: grid.name, row, column };
      yield { ...at(cell), is: text, shouldBe: reporting, data: { year: latest, reporting } };
    }
  }
}

/** Lines that carry a day of signing or of another paper. */
const SIGNED = /\bngay\b.*\bthang\b/;
const BARE_YEAR = /(?<!\d|[-–/])20\d\d(?!\d|\s*[-–/])/;

function yearsInTitle(text: string): readonly number[] {
  return SIGNED.test(plainKey(text)) ? [] : yearsNamed(text, "label");
}

/** The latest year a sheet gives itself: in its name, over its results, or in its title. */
function ownYear({ title, columns, sheetName }: Table): number {
  const inName = BARE_YEAR.exec(sheetName)?.[0];
  const overResults = columns.flatMap(({ role, heading = [] }) =>
    role === "result" ? heading.flatMap(yearsInTitle) : [],
  );
  const inTitle = title.lines.flatMap(({ text }) => yearsInTitle(text));
  return Math.max(0, ...(inName === undefined ? [] : [Number(inName)]), ...overResults, ...inTitle);
}

/** Lines of a title that name an earlier year than the sheet itself does elsewhere. */
function* staleTitles(grid: Grid, table: Table): Iterable<Draft<StaleYearData>> {
  const reporting = ownYear(table);
  for (const { row, text } of table.title.lines) {
    const years = yearsInTitle(text);
    const latest = Math.max(0, ...years);
    if (years.length === 0 || latest >= reporting) continue;
    for (let column = 0; column < grid.columnCount; column++) {
      if (normaliseText(grid.textAt(row, column)) !== normaliseText(text)) continue;
      const cell = { sheet: grid.name, row, column };
      yield { ...at(cell), is: text, shouldBe: reporting, data: { year: latest, reporting } };
    }
  }
}

export const staleYear = defineCheck({
  kind: "stale-year",
  severity: "note",
  about: "time",
  description: "A text of a plan or a sheet that still speaks of an earlier year than the one it reports",
  formula: '=ISNUMBER(SEARCH("năm "&NamBaoCao-1,C9))',
  *run({ tables, gridByName, reading }): Iterable<Draft<StaleYearData>> {
    for (const [index, table] of tables.entries()) {
      const grid = gridByName.get(table.sheetName);
      const head = reading.tables[index];
      if (grid === undefined || head === undefined || table.kind === "unknown") continue;
      yield* staleTitles(grid, table);
      yield* staleIn(grid, table, head.year);
    }
  },
});
