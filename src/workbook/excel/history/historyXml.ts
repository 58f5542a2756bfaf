import { decodeReferences } from "../../xlsx/xmlText";
import { escapeText } from "../../xlsx/edit/xmlTree";

const ROOT = "datChuan";

/** The list of changes. */
export const INDEX_NAMESPACE = "urn:dat-chuan:history:1";

/** The steps of one change, each in a part of its own. */
export function stepsNamespace(entryId: string): string {
  return `${INDEX_NAMESPACE}:${entryId}`;
}

/** Data as the text of an XML part; what XML cannot hold is escaped as JSON does. */
export function toXml(namespace: string, data: unknown): string {
  const json = JSON.stringify(data).replace(/[\u007f-\u009f\ufffe\uffff]/g, escapeCharacter);
  return `<${ROOT} xmlns="${namespace}">${escapeText(json)}</${ROOT}>`;
}

function escapeCharacter(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/** The data of a part; undefined where it is none of ours. */
export function fromXml(xml: string): unknown {
  const content = new RegExp(`<${ROOT}[^>]*>([\\s\\S]*)</${ROOT}>`).exec(xml)?.[1];
  if (content === undefined) return undefined;
  try {
    return JSON.parse(decodeReferences(content));
  } catch {
    return undefined;
  }
}
