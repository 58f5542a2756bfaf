import type { Package } from "./package";
import { relationKind } from "./workbookParts";
import { readXml } from "./xmlReader";

/** When a workbook was last saved, as its core properties say (ISO 29500-2, 11); undefined where they do not. */
export function lastSaved(pkg: Package): string | undefined {
  const part = pkg.relations("").find((relation) => relationKind(relation) === "core-properties")?.target;
  const xml = part === undefined || !pkg.has(part) ? undefined : pkg.text(part);
  return xml === undefined ? undefined : textOf(xml, "modified");
}

function textOf(xml: string, name: string): string | undefined {
  let isInside = false;
  for (const token of readXml(xml)) {
    if (token.kind === "open") isInside = token.name === name;
    else if (token.kind === "text" && isInside) return token.text.trim();
  }
  return undefined;
}
