import type { FileFault } from "./fileFault";
import { FileFaultError } from "./fileFault";
import type { Package } from "./package";
import { openPackage } from "./package";
import { readWorkbookParts } from "./workbookParts";
import { XlsxWorkbook } from "./xlsxWorkbook";

export type XlsxOpening =
  | { readonly kind: "opened"; readonly workbook: XlsxWorkbook }
  | { readonly kind: "fault"; readonly fault: FileFault };

/**
 * When sheets are read. `now` finds every damaged sheet while opening. `onDemand` opens a large file sooner; a sheet that
 * then turns out damaged throws a FileFaultError when it is first read.
 */
export type SheetReading = "now" | "onDemand";

/** Opens a workbook from the bytes of its file; a file that cannot be read is told as a fault, never thrown. */
export function openXlsx(bytes: Uint8Array, reading: SheetReading = "now"): XlsxOpening {
  const opening = openPackage(bytes);
  if (opening.kind === "fault") return opening;
  try {
    return openWorkbook(opening.package, reading);
  } catch (error) {
    if (error instanceof FileFaultError) return { kind: "fault", fault: error.fault };
    throw error;
  }
}

function openWorkbook(pkg: Package, reading: SheetReading): XlsxOpening {
  const found = readWorkbookParts(pkg);
  if (found.kind === "fault") return found;
  const workbook = new XlsxWorkbook(pkg, found.parts);
  if (reading === "now") workbook.grids();
  return { kind: "opened", workbook };
}
