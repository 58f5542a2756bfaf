import type { ColumnSignal } from "../columnSignals";
import type { HeaderBlock } from "../headerBlock";
import type { SenseFound } from "../headerMeaning";
import type { Sense } from "../headerWords";
import type { LabelIndex } from "../labelIndex";
import type { MarkMeanings } from "../markMeanings";
import type { PlaceNames } from "../placeNames";
import type { SheetView } from "../sheetView";
import type { ColumnRole, SheetKind, TableColumn, TableRow } from "../table";

/** All a kind of sheet may look at to recognise itself. */
export interface SheetEvidence {
  readonly view: SheetView;
  readonly block: HeaderBlock;
  /** The rows below the header, to the next header or the end. */
  readonly bodyRows: readonly number[];
  readonly signals: readonly ColumnSignal[];
  /** The plain words of the lines above the header and of the sheet's name. */
  readonly titleWords: string;
  /** The lines above the header as they are written. */
  readonly titleLines: readonly string[];
  readonly places: PlaceNames;
  /** What marks mean that a legend or the office explains. */
  readonly marks: MarkMeanings | undefined;
  /** The plain words of the areas the sheet's communes may be in: from its title and the registers. */
  readonly areaWords: readonly string[];
  /** The sets to look labels up in; the title's set alone where the title names one. */
  readonly labels: readonly LabelIndex[];
}

/** How a kind reads a sheet: how sure it is, why, and which column is what. */
export interface KindReading {
  readonly confidence: number;
  readonly reasons: readonly string[];
  readonly columns: readonly TableColumn[];
}

/** One kind of sheet. */
export interface SheetKindReader {
  readonly kind: SheetKind;
  /** Undefined where the sheet cannot be of this kind. */
  read(evidence: SheetEvidence): KindReading | undefined;
  /** The rows of the table in order, with the columns as they were settled. */
  rows(evidence: SheetEvidence, columns: readonly TableColumn[]): readonly TableRow[];
}

/** Which role each sense of a header means in one kind of sheet. */
export type RolesBySense = Readonly<Partial<Record<Sense, ColumnRole>>>;

/** Gives a column the role of the lowest of its headers that means one. */
export function columnByHeader(signal: ColumnSignal, roles: RolesBySense): TableColumn | undefined {
  for (const found of signal.senses) {
    const role = roles[found.sense];
    if (role !== undefined) return headed(signal, role, found);
  }
  return undefined;
}

export function headed(signal: ColumnSignal, role: ColumnRole, found: SenseFound): TableColumn {
  return {
    role,
    column: signal.column,
    confidence: 0.5 + found.quality * 0.45,
    reason: { by: "header", words: signal.path.at(-1) ?? found.words },
  };
}

/** A role that the cells gave, not the header; `words` says what they hold. */
export function byContent(
  signal: ColumnSignal,
  role: ColumnRole,
  words: string,
  confidence = 0.75,
): TableColumn {
  return { role, column: signal.column, confidence, reason: { by: "content", words } };
}

/** Keeps the surest column of each of these roles, the first of equals. */
export function onlyOneOf(
  columns: readonly TableColumn[],
  ...roles: readonly ColumnRole[]
): readonly TableColumn[] {
  return columns.filter((column) => {
    if (!roles.includes(column.role)) return true;
    const rivals = columns.filter((other) => other.role === column.role);
    const best = rivals.reduce((a, b) => (b.confidence > a.confidence ? b : a));
    return best === column;
  });
}

export function columnOfRole(columns: readonly TableColumn[], role: ColumnRole): number | undefined {
  return columns.find((column) => column.role === role)?.column;
}

export function inOrder(columns: readonly TableColumn[]): readonly TableColumn[] {
  return [...columns].sort((a, b) => a.column - b.column);
}
