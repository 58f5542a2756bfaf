import type { Reason, TargetFault, Verdict } from "../../core/target/types";

export type Language = "vi" | "en";

/** Every sentence of the pane, in one language. */
export interface Texts {
  readonly language: Language;
  readonly appName: string;
  readonly tagline: string;
  readonly switchLanguage: string;
  readonly tabsLabel: string;
  readonly tabs: Readonly<
    Record<
      "check" | "consolidate" | "report" | "plan" | "formulas" | "thresholds" | "rules" | "judge",
      string
    >
  >;
  /** The menu of the tabs there is no room for. */
  readonly moreTabs: string;
  readonly moreTabsLabel: (tabs: number) => string;
  readonly loading: string;
  readonly broken: FailedTabTexts;
  /** A part of the program the server did not hand over. */
  readonly partMissing: FailedTabTexts;
  readonly judge: {
    readonly title: string;
    readonly result: string;
    readonly resultHint: string;
    readonly target: string;
    readonly targetHint: string;
    readonly rounded: string;
    readonly roundedHint: string;
    readonly tryOne: string;
    readonly example: (result: string, target: string) => string;
    readonly nothingYet: string;
    readonly readAs: string;
    readonly targetNotRead: (start: string, rest: string) => string;
    readonly shortfall: string;
    readonly onlyRounded: string;
    readonly unclearTitle: string;
    readonly noteTitle: string;
  };
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly reasons: Readonly<Record<Reason, string>>;
  readonly targetFaults: Readonly<Record<TargetFault, string>>;
  readonly privacy: string;
  readonly outsideExcel: string;
  readonly noOffice: string;
  readonly waitingForExcel: string;
}

export interface FailedTabTexts {
  readonly title: string;
  readonly hint: string;
  readonly reopen: string;
}
