import { fromXml, toXml } from "./history/historyXml";
import { inExcel } from "./inExcel";

/** Texts are kept in custom XML, which travels with the file, unlike settings of the document. */
function namespaceOf(key: string): string {
  return `urn:dat-chuan:kept:1:${key}`;
}

/** A text kept in the workbook under this key; undefined where there is none. */
export function recallText(key: string): Promise<string | undefined> {
  return inExcel(async (context) => {
    const parts = context.workbook.customXmlParts.getByNamespace(namespaceOf(key));
    parts.load("items/id");
    await context.sync();
    const { items } = parts;
    const last = items.at(-1);
    if (last === undefined) return undefined;
    const xml = last.getXml();
    await context.sync();
    const { value } = xml;
    const data = fromXml(value);
    return typeof data === "string" ? data : undefined;
  });
}

/** Keeps a text in the workbook in place of what was kept under this key. */
export function keepText(key: string, text: string): Promise<void> {
  return inExcel(async (context) => {
    const namespace = namespaceOf(key);
    const parts = context.workbook.customXmlParts.getByNamespace(namespace);
    parts.load("items/id");
    await context.sync();
    const xml = toXml(namespace, text);
    const { items } = parts;
    const [first, ...others] = items;
    if (first === undefined) context.workbook.customXmlParts.add(xml);
    else first.setXml(xml);
    for (const part of others) part.delete();
    await context.sync();
  });
}
