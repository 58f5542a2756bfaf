/** The sentences about criteria sets of the office's own. */
export interface OwnSetTexts {
  readonly title: string;
  readonly hint: string;
  readonly create: string;
  readonly created: (sheet: string) => string;
  readonly createdElsewhere: (file: string) => string;
  readonly unusable: (sheet: string) => string;
  readonly set: (name: string, indicators: number) => string;
  readonly confirmedBy: (decision: string) => string;
  readonly unconfirmed: string;
  readonly wrong: (rows: number) => string;
  readonly show: string;
  readonly showOf: (sheet: string) => string;
  readonly confirm: string;
  readonly confirmOf: (name: string) => string;
  readonly confirmed: (name: string) => string;
  readonly notConfirmed: string;
}
