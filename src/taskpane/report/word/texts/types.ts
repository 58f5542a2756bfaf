/** The sentences of the Word report's section. */
export interface WordSectionTexts {
  readonly title: string;
  readonly hint: string;
  readonly own: string;
  readonly chosen: (file: string) => string;
  readonly standard: string;
  readonly unreadable: string;
  readonly preview: string;
  readonly preparing: string;
  readonly complete: (fields: number) => string;
  readonly blanks: (blank: number, fields: number) => string;
  readonly faulty: string;
  readonly noNarrative: string;
  readonly addNarrative: string;
  readonly narrativeAdded: string;
  readonly download: string;
  readonly downloaded: (file: string) => string;
  readonly notSaved: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
}
