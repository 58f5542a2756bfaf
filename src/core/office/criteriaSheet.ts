import { isConfirmedMark } from "../criteria/thresholdTable";
import type { CriteriaSet } from "../criteria/types";
import type { CellOfSheet } from "../records/types";
import type { Area } from "../sheet/grid";
import { plainKey } from "../text/normalise";
import { criteriaLayout } from "./criteriaLayout";
import type { CriteriaCells, CriteriaHead, CriteriaLayout } from "./criteriaLayout";
import { readCriteriaRows } from "./criteriaRows";
import type { CriteriaRows } from "./criteriaRows";
import type { WrongCriterion, WrongCriterionRow } from "./wrongCriterion";

/** A sheet in which an office states a whole criteria set of its own. */
export interface CriteriaSheet {
  readonly sheet: string;
  /** All of it, since the lines above the table say whose set it is. */
  readonly area: Area;
  /** Undefined where too much is missing for a set. */
  readonly set: CriteriaSet | undefined;
  readonly confirmed: boolean;
  /** Where the office confirms the set; nowhere until the sheet has a place for it. */
  readonly confirmCell: CellOfSheet | undefined;
  readonly wrong: readonly WrongCriterionRow[];
}

const SPAN = /\b(20\d\d)\s*(?:[-–—]|đến|tới)\s*(20\d\d)\b/u;
const YEAR = /\b(20\d\d)\b/u;

/** The criteria set a sheet states; undefined where the sheet is something else. */
export function readCriteriaSheet(
  grid: CriteriaCells,
  sets: readonly CriteriaSet[],
): CriteriaSheet | undefined {
  const layout = criteriaLayout(grid, sets);
  if (layout === undefined) return undefined;
  return new CriteriaSheetReader(grid, layout, sets).read();
}

class CriteriaSheetReader {
  private readonly wrong: WrongCriterionRow[] = [];

  constructor(
    private readonly grid: CriteriaCells,
    private readonly layout: CriteriaLayout,
    private readonly sets: readonly CriteriaSet[],
  ) {}

  read(): CriteriaSheet {
    const decision = this.text("decision");
    if (this.isUntouched(decision)) return this.sheet(undefined, false, []);
    if (decision === "") this.wrongHead("decision", "noDecision");
    const years = this.years();
    const level = this.level();
    const isMarked = isConfirmedMark({ kind: "text", text: this.text("confirmed") });
    const confirmed = isMarked && decision !== "";
    const rows = readCriteriaRows(this.grid, this.layout, this.sets, { confirmed, source: decision });
    if (rows.indicators.length === 0) this.wrongHead("name", "noIndicators");
    const id = idOf(decision === "" ? this.grid.name : decision);
    const set =
      years === undefined || level === undefined || rows.indicators.length === 0
        ? undefined
        : this.setOf(id, decision, level, years, rows);
    const wrong = [...this.wrong, ...rows.wrong].sort(
      (one, other) => one.cell.row - other.cell.row || one.cell.column - other.cell.column,
    );
    return this.sheet(set, confirmed && set !== undefined, wrong);
  }

  /** A sheet that was just made and says nothing yet is not wrong. */
  private isUntouched(decision: string): boolean {
    const { firstRow } = this.layout;
    return decision === "" && this.text("years") === "" && this.grid.rowCount <= firstRow;
  }

  private sheet(
    set: CriteriaSet | undefined,
    confirmed: boolean,
    wrong: readonly WrongCriterionRow[],
  ): CriteriaSheet {
    const { name, rowCount, columnCount } = this.grid;
    const confirmCell = this.layout.head.get("confirmed")?.cell;
    return {
      sheet: name,
      area: { top: 0, bottom: Math.max(0, rowCount - 1), left: 0, right: Math.max(0, columnCount - 1) },
      set,
      confirmed,
      confirmCell: confirmCell === undefined ? undefined : { sheet: name, ...confirmCell },
      wrong,
    };
  }

  private setOf(
    id: string,
    decision: string,
    level: CriteriaSet["level"],
    years: CriteriaSet["years"],
    { criteria, indicators, areas }: CriteriaRows,
  ): CriteriaSet {
    const written = this.text("name");
    const span = years.from === years.to ? String(years.from) : `${String(years.from)}–${String(years.to)}`;
    return {
      id,
      name: written === "" ? `Bộ tiêu chí của đơn vị, ${span}` : written,
      decision,
      level,
      years,
      areaKind: areas.some(({ id: area }) => area.startsWith("nhom-")) ? "communeGroup" : "region",
      areas,
      criteria,
      indicators,
      origin: "office",
    };
  }

  private years(): CriteriaSet["years"] | undefined {
    const written = this.text("years");
    if (written === "") {
      this.wrongHead("years", "noYears");
      return undefined;
    }
    const span = SPAN.exec(written);
    const from = Number(span?.[1] ?? YEAR.exec(written)?.[1]);
    const to = Number(span?.[2] ?? from);
    if (Number.isInteger(from) && from <= to) return { from, to };
    this.wrongHead("years", "unreadableYears");
    return undefined;
  }

  private level(): CriteriaSet["level"] | undefined {
    const stated = plainKey(this.text("level"));
    const key = stated === "" ? plainKey(`${this.text("name")} ${this.grid.name}`) : stated;
    if (key.includes("kieu mau")) return "model";
    if (key.includes("nang cao")) return "advanced";
    if (stated === "" || /dat chuan|nong thon moi|\bntm\b/u.test(stated)) return "standard";
    this.wrongHead("level", "unknownLevel");
    return undefined;
  }

  private text(head: CriteriaHead): string {
    return this.layout.head.get(head)?.text ?? "";
  }

  /** At the line itself, or at the table's heading where there is no such line. */
  private wrongHead(head: CriteriaHead, why: WrongCriterion): void {
    const cell = this.layout.head.get(head)?.cell ?? {
      row: this.layout.headerRow,
      column: this.layout.columns.get("code") ?? 0,
    };
    this.wrong.push({ cell: { sheet: this.grid.name, ...cell }, why, written: this.text(head) });
  }
}

/** "25/2022/QĐ-UBND ngày …" becomes "bo-25-2022-qd-ubnd": the same decision has the same id in every workbook. */
export function idOf(decision: string): string {
  const number = /\d{1,5}(?:\/\d{4})?\/[\p{L}\d-]+/u.exec(decision)?.[0] ?? decision;
  const slug = plainKey(number)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  return `bo-${slug.slice(0, 40)}`;
}
