/** What an honest reader says of a workbook: `expected.json` beside it. */
export interface Expectation {
  readonly about: string;
  readonly writer: string;
  /** Options of `check`. */
  readonly arguments: readonly string[];
  readonly sheets: readonly ExpectedTable[];
  readonly criteria: readonly CountedCommune[];
  /** Every planted fault; whatever else is said as an error or a warning is wrong. */
  readonly findings: readonly PlantedFault[];
  /** Verdicts by sheet and by the cell of the result. */
  readonly verdicts: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export interface ExpectedTable {
  readonly name: string;
  readonly kind: string;
  readonly headerRows: readonly number[];
  /** "result appraised", "mark 17.10" or "code" by the column's letter; none at all where nobody was sure of them. */
  readonly columns: Readonly<Record<string, string>>;
  readonly firstRow?: number;
  readonly lastRow?: number;
}

export interface CountedCommune {
  readonly place: string;
  readonly set: string;
  readonly met: number;
  readonly unresolved: number;
  readonly of: number;
}

export interface PlantedFault {
  readonly sheet: string | null;
  /** "F12", or "E12|F12" where either is right; null for what is absent. */
  readonly cell: string | null;
  readonly kind: string;
  readonly code?: string;
}
