import type { Finding } from "../../core/checks/catalogue";
import type { CheckReport } from "../../core/checks/checkWorkbook";
import type { Grid } from "../../core/sheet/grid";

/** What became of one file: what its workbook gave, or the sentence why it could not be read, with the finding of it. */
export interface CheckedFile {
  readonly file: string;
  readonly workbook?: { readonly report: CheckReport; readonly grids: readonly Grid[] };
  readonly findings: readonly Finding[];
  readonly error: string | null;
}
