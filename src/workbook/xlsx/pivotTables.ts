import type { Package } from "./package";
import { firstElement, parseXmlTree, serialiseXml, setAttribute } from "./edit/xmlTree";

/** Has every pivot table read its data anew when the workbook is next opened; gives how many such data sets there are. */
export function refreshPivotsOnLoad(pkg: Package): number {
  const caches = pkg.names().filter((name) => /\/pivotCacheDefinition[^/]*\.xml$/i.test(name));
  for (const part of caches) {
    const document = parseXmlTree(pkg.text(part) ?? "");
    const root = firstElement(document, "pivotCacheDefinition");
    if (root === undefined) continue;
    setAttribute(root, "refreshOnLoad", "1");
    pkg.set(part, serialiseXml(document));
  }
  return caches.length;
}
