import type { Conversion } from "../../../workbook/xlsx/convert/convertWorkbook";
import type { FileFault } from "../../../workbook/xlsx/fileFault";

/** What converting a file's old letters came to. */
export type Converting =
  | { readonly kind: "converted"; readonly bytes: Uint8Array; readonly conversion: Conversion }
  | { readonly kind: "fault"; readonly fault: FileFault };
