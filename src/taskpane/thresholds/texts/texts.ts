/** The sentences of the tab of thresholds. */
export interface ThresholdTexts {
  readonly title: string;
  readonly hint: string;
  readonly notChecked: string;
  readonly open: (rows: number) => string;
  readonly nothingOpen: string;
  readonly create: string;
  readonly created: (sheet: string) => string;
  readonly createdElsewhere: (file: string) => string;
  readonly import: string;
  readonly imported: (rows: number) => string;
  readonly nothingToImport: (file: string) => string;
  readonly sheet: (name: string, confirmed: number, waiting: number, wrong: number) => string;
  readonly show: string;
  readonly waitingTitle: (rows: number) => string;
  readonly decision: string;
  readonly decisionHint: string;
  readonly confirm: string;
  readonly confirmOf: (code: string) => string;
  readonly confirmAll: (rows: number) => string;
  readonly noTarget: string;
  readonly fill: string;
  readonly confirmed: (rows: number) => string;
  readonly gone: (rows: number) => string;
  readonly more: (rows: number) => string;
  readonly wrongTitle: (rows: number) => string;
  readonly seeCheck: string;
  readonly allConfirmed: string;
}
