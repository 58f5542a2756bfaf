/** The columns one of several tables side by side takes. */
export interface ColumnBand {
  readonly left: number;
  readonly right: number;
}
