import type { Finding } from "../../core/checks/catalogue";
import type { CheckReport } from "../../core/checks/checkWorkbook";

/** What became of one file: its report, or the sentence why it could not be read, with the finding of it. */
export interface CheckedFile {
  readonly file: string;
  readonly report?: CheckReport;
  readonly findings: readonly Finding[];
  readonly error: string | null;
}
