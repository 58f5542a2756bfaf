import { EmbeddedExcel } from "../embeddedExcel";
import type { EmbeddedExcelOptions } from "../embeddedExcel";
import { decodeBase64, encodeBase64 } from "../model/base64";
import { saveBook } from "../model/saveBook";

/** What a test decides on before the page is opened, as JSON. */
export interface EmbeddedPageOptions extends Omit<EmbeddedExcelOptions, "workbook"> {
  /** The bytes of the workbook, in base64. */
  readonly workbook?: string;
}

declare global {
  interface Window {
    embeddedExcelOptions?: EmbeddedPageOptions;
    embeddedExcel: EmbeddedExcel;
  }
}

/** The workbook outlives the pane: it is put away when the page goes and opened again when it comes back. */
const PUT_AWAY = "embeddedExcelWorkbook";

const { workbook, ...options } = window.embeddedExcelOptions ?? {};
const bytes = decodeBase64(sessionStorage.getItem(PUT_AWAY) ?? workbook ?? "");
window.embeddedExcel = new EmbeddedExcel({
  ...options,
  ...(bytes === undefined || bytes.length === 0 ? {} : { workbook: bytes }),
});
window.embeddedExcel.install(window);
window.addEventListener("pagehide", () => {
  sessionStorage.setItem(PUT_AWAY, encodeBase64(saveBook(window.embeddedExcel.book)));
});
