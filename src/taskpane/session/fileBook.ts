import { download } from "./download";
import type { FileWorkbook } from "./engine/engine";
import type { BookMemory, OpenBook } from "./types";

/** A workbook opened from a file: changed in memory, and downloaded as a mended copy. */
export function fileBook(name: string, workbook: FileWorkbook): OpenBook {
  return {
    name,
    origin: "file",
    workbook,
    memory: new PaneMemory(),
    onChange: () => () => undefined,
    deliveryWays: ["download"],
    formulas: "stored",
    deliver: (bytes, file) => {
      download(bytes, file);
      return Promise.resolve({ sheets: [] });
    },
    // Nothing is ever put into a file as sheets.
    removeSheets: () => Promise.resolve([]),
    save: () => workbook.save(),
    copyOfFile: () => workbook.save(),
  };
}

/** Remembers as long as the pane is open. */
class PaneMemory implements BookMemory {
  private readonly texts = new Map<string, string>();

  recall(key: string): Promise<string | undefined> {
    return Promise.resolve(this.texts.get(key));
  }

  keep(key: string, text: string): Promise<void> {
    this.texts.set(key, text);
    return Promise.resolve();
  }
}
