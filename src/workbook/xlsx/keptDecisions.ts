import type { OfficeDecisions } from "../../core/records/types";
import { DECISIONS_KEY, decisionsIn } from "../../core/sheet/keptDecisions";
import { FileFaultError } from "./fileFault";
import type { Package } from "./package";
import { decodeReferences } from "./xmlText";

/** The pane keeps texts in parts of custom XML, each in a namespace of its own. */
const NAMESPACE = `"urn:dat-chuan:kept:1:${DECISIONS_KEY}"`;
const PART = /^customXml\/item\d+\.xml$/i;
const CONTENT = /<datChuan[^>]*>([\s\S]*)<\/datChuan>/;

/** What the office answered in the pane about the sheets of a file, and has travelled with it since. */
export function keptDecisions(pkg: Package): OfficeDecisions {
  const kept = pkg
    .names()
    .filter((name) => PART.test(name))
    .map((name) => textOf(pkg, name))
    .findLast((xml) => xml.includes(NAMESPACE));
  const sheets = kept === undefined ? [] : decisionsIn(textKept(kept));
  return sheets.length === 0 ? {} : { sheets };
}

/** A text is kept as JSON. */
function textKept(xml: string): string | undefined {
  const json = CONTENT.exec(xml)?.[1];
  if (json === undefined) return undefined;
  try {
    const text: unknown = JSON.parse(decodeReferences(json));
    return typeof text === "string" ? text : undefined;
  } catch {
    return undefined;
  }
}

/** A damaged answer is none; the sheets are checked all the same. */
function textOf(pkg: Package, name: string): string {
  try {
    return pkg.text(name) ?? "";
  } catch (error) {
    if (error instanceof FileFaultError) return "";
    throw error;
  }
}
