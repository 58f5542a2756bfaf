import type { AbsentReason } from "../../../core/report/figures";
import type { TemplateFault } from "../../../core/report/regions";
import type { Period } from "../../../core/plan/period";
import type { DeliveryWay } from "../../session/types";
import type { Lack } from "../lack";

/** The sentences of the report's tab. */
export interface ReportTexts {
  readonly title: string;
  readonly notChecked: string;
  readonly period: {
    readonly title: string;
    readonly kind: string;
    readonly kinds: Readonly<Record<Period["kind"], string>>;
    readonly quarter: string;
    readonly half: string;
    readonly year: string;
    readonly quarters: readonly string[];
    readonly halves: readonly string[];
    readonly badYear: string;
    readonly cutOff: string;
    readonly cutOffHint: string;
    readonly madeOn: string;
    readonly badDay: string;
    readonly otherYear: (periodYear: number, workbookYear: number) => string;
  };
  readonly form: {
    readonly title: string;
    readonly label: string;
    readonly own: string;
    readonly chooseFile: string;
    readonly chosen: (file: string) => string;
    readonly ownHint: string;
    readonly noFile: string;
    readonly notXlsx: string;
  };
  readonly warnings: {
    readonly findings: (errors: number, warnings: number) => string;
    readonly seeFindings: string;
  };
  readonly dryRun: {
    readonly title: string;
    readonly preparing: string;
    readonly complete: (fields: number) => string;
    readonly incomplete: (filled: number, fields: number) => string;
    readonly noTags: string;
    readonly faulty: string;
    readonly filledFields: (fields: number) => string;
    readonly where: (written: string, cells: string) => string;
    readonly lack: (status: Lack["status"], fields: number) => string;
    readonly at: (cells: string) => string;
    readonly absent: Readonly<Record<AbsentReason, string>>;
    readonly partly: (missing: number, of: number, names: string) => string;
    readonly andMore: (count: number) => string;
    readonly unknown: (suggestion: string | undefined) => string;
    readonly emptyTag: string;
    readonly fault: (fault: TemplateFault) => string;
    readonly failed: string;
  };
  readonly delivery: {
    readonly title: string;
    readonly ways: Readonly<Record<DeliveryWay, string>>;
    readonly wayHints: Readonly<Record<DeliveryWay, string>>;
    readonly fill: string;
    readonly filling: string;
    readonly done: Readonly<Record<DeliveryWay, (file: string) => string>>;
    readonly inserted: (sheets: readonly string[]) => string;
    readonly refused: (edits: number) => string;
    readonly show: string;
    readonly undo: string;
    readonly undone: string;
    readonly partlyUndone: string;
    readonly failed: string;
    readonly downloadInstead: string;
  };
}
