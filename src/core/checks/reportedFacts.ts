import type { FundReading } from "../plan/fundTables";
import type { VillageCount } from "../plan/villageTables";
import type { CommuneAssessment, IndicatorRecord, Reading } from "../records/types";
import type { Table } from "../sheet/table";
import type { RecognitionList, Recognitions } from "./plan/recognitions";
import type { PlanStanding } from "./planStanding";

/** What a workbook's own sheets report, of whatever times they are. */
export interface ReportedFacts {
  readonly tables: readonly Table[];
  readonly reading: Reading;
  readonly records: readonly IndicatorRecord[];
  /** Results of other times that stand in columns beside these. */
  readonly otherTimes: readonly IndicatorRecord[];
  readonly assessments: readonly CommuneAssessment[];
  /** The communes that have the decision, as the workbook's own lists say. */
  readonly recognitions: Recognitions;
  /** The same by list and cell, with the days as far as they are told. */
  readonly recognitionLists: readonly RecognitionList[];
  readonly funds: FundReading;
  readonly villages: readonly VillageCount[];
  readonly standing: PlanStanding | undefined;
}
