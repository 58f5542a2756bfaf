import { NotInThisExcel } from "./faults";

/** What the manifest requires too: Excel 2021 and Microsoft 365. */
const REQUIRED = { set: "ExcelApi", version: "1.13" } as const;

/** Throws in an Excel that is too old, before anything is asked of it that it does not know. */
export function requireExcel(): void {
  const { set, version } = REQUIRED;
  if (!Office.context.requirements.isSetSupported(set, version))
    throw new NotInThisExcel(`${set} ${version}`);
}
