import { footerText } from "../../../core/report/signature";
import type { Package } from "../package";
import { escapeText } from "../edit/xmlTree";
import { insertElement } from "./insertElement";

/** Prints lines at the foot of a sheet that has no header or footer of its own, in their own size on every page. */
export function addPrintFooter(pkg: Package, sheetPart: string, lines: readonly string[]): void {
  const footer = escapeText(`&L${footerText(lines)}`);
  insertElement(
    pkg,
    sheetPart,
    "headerFooter",
    (prefix) =>
      `<${prefix}headerFooter scaleWithDoc="0"><${prefix}oddFooter>${footer}</${prefix}oddFooter></${prefix}headerFooter>`,
  );
}
