import path from "node:path";
import { pathToFileURL } from "node:url";
import { EmbeddedExcel } from "./embeddedExcel";
import type { EmbeddedExcelOptions } from "./embeddedExcel";
import { OFFICE_JS_FOLDER } from "./officeJs";

/**
 * Starts an Excel around this test's page and loads the real, unmodified office.js into it, once for each test file. The
 * page is that of `officeEnvironment.cjs`.
 */
export async function bootExcel(options: EmbeddedExcelOptions = {}): Promise<EmbeddedExcel> {
  const excel = new EmbeddedExcel(options);
  excel.install(window);
  await loadScript(pathToFileURL(path.join(OFFICE_JS_FOLDER, "office.debug.js")).href);
  await Office.onReady();
  return excel;
}

function loadScript(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = address;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${address} could not be loaded.`));
    document.head.append(script);
  });
}
