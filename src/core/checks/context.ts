import type { CriteriaSet } from "../criteria/types";
import type { Plan } from "../plan/types";
import type { PlaceRegister } from "../text/placeRegister";
import type { CriteriaSheet } from "../office/criteriaSheet";
import type { HistorySheet } from "../office/history/historyRow";
import type { ThresholdSheet } from "../office/thresholdSheet";
import type { CheckSettings, Reading } from "../records/types";
import type { RuleReading } from "../rules/judgeRules";
import type { Grid } from "../sheet/grid";
import type { SheetDecision, Table } from "../sheet/table";
import type { LegacyText } from "../sheet/unicodeGrid";
import type { EarlierResults, WorkbookRead } from "./time/earlierResults";
import type { PlanStanding } from "./planStanding";
import type { Cumulative } from "./time/cumulatives";

/** What every check looks at; computed once, never changed. */
export interface CheckContext {
  /** The sheets as they are; what is written back must expect these texts. */
  readonly grids: readonly Grid[];
  readonly writtenByName: ReadonlyMap<string, Grid>;
  /** The same with texts of old encodings read as Unicode: what sheets say. */
  readonly gridByName: ReadonlyMap<string, Grid>;
  /** The texts of old encodings, by sheet. */
  readonly legacyTexts: ReadonlyMap<string, readonly LegacyText[]>;
  readonly tables: readonly Table[];
  /** What the office has confirmed about its sheets. */
  readonly decisions: readonly SheetDecision[];
  readonly reading: Reading;
  /** The workbook of the period before, where it was given. */
  readonly previous: WorkbookRead | undefined;
  /** Every figure of the workbook counted up since the beginning of a year. */
  readonly cumulatives: readonly Cumulative[];
  /** What was reported the period before for each result, wherever it stands. */
  readonly earlier: EarlierResults;
  readonly sets: ReadonlyMap<string, CriteriaSet>;
  readonly registers: readonly PlaceRegister[];
  readonly plan: Plan | undefined;
  readonly standing: PlanStanding | undefined;
  /** The sheets in which the office states its own thresholds. */
  readonly thresholdSheets: readonly ThresholdSheet[];
  /** The sheets in which the office states criteria sets of its own. */
  readonly criteriaSheets: readonly CriteriaSheet[];
  /** What became of the rules the office has written itself. */
  readonly rules: RuleReading;
  /** The sheets in which the office keeps what was judged in periods gone by. */
  readonly historySheets: readonly HistorySheet[];
  readonly settings: CheckSettings;
}
