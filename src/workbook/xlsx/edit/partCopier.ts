import { sheetKey } from "../formula/reference";
import { relationsPartOf } from "../package";
import type { Relation } from "../package";
import { relationKind } from "../workbookParts";
import type { PartTexts } from "./partTexts";
import { isOwnPart } from "./renameSheet";
import { attribute, elementsOf, firstElement, parseXmlTree, serialiseXml, setAttribute } from "./xmlTree";

const CONTENT_TYPES = "[Content_Types].xml";

/** A copy of a worksheet's part, not yet set, and of the parts that hang on it. */
export interface CopiedSheet {
  readonly part: string;
  readonly xml: string;
  /** The XML parts of drawings, charts and tables that were copied with it. */
  readonly inner: readonly string[];
  /** The names of the copied tables, by the key of the originals'. */
  readonly tables: ReadonlyMap<string, string>;
}

/** Copies parts of a workbook under names that are not in use. */
export class PartCopier {
  private readonly used: Set<string>;
  private readonly types = new Map<string, string>();
  private tableId: number;
  private readonly tableNames: Set<string>;

  constructor(private readonly parts: PartTexts) {
    this.used = new Set(parts.names().map((name) => name.toLowerCase()));
    const tables = parts
      .names()
      .filter((name) => /\/tables\/[^/]*\.xml$/i.test(name))
      .flatMap((name) => firstElement(parseXmlTree(parts.get(name) ?? ""), "table") ?? []);
    this.tableId = tables.reduce((most, table) => Math.max(most, Number(attribute(table, "id") ?? 0)), 0);
    this.tableNames = new Set(tables.map((table) => sheetKey(attribute(table, "displayName") ?? "")));
  }

  copySheet(source: string, xml: string): CopiedSheet {
    const part = this.nameFor(source);
    const inner: string[] = [];
    const tables = new Map<string, string>();
    this.copyRelations(source, part, inner, tables);
    this.writeTypes();
    return { part, xml: withoutIdentity(xml), inner, tables };
  }

  private copyRelations(source: string, part: string, inner: string[], tables: Map<string, string>): void {
    const text = this.parts.get(relationsPartOf(source));
    if (text === undefined) return;
    const relations = new Map(this.parts.relations(source).map((relation) => [relation.id, relation]));
    const document = parseXmlTree(text);
    for (const root of elementsOf(document)) {
      for (const element of elementsOf(root, "Relationship")) {
        const relation = relations.get(attribute(element, "Id") ?? "");
        if (relation === undefined || relation.external) continue;
        const target = isOwnPart(relation) ? this.copyPart(relation, inner, tables) : relation.target;
        setAttribute(element, "Target", `/${target}`);
      }
    }
    this.parts.set(relationsPartOf(part), serialiseXml(document));
  }

  private copyPart({ target, type }: Relation, inner: string[], tables: Map<string, string>): string {
    const part = this.nameFor(target);
    const kind = relationKind({ id: "", type, target, external: false });
    if (/\.xml$/i.test(target)) {
      const text = this.parts.get(target) ?? "";
      this.parts.set(part, kind === "table" ? this.renamedTable(text, tables) : text);
      inner.push(part);
    } else if (/\.vml$/i.test(target)) {
      this.parts.set(part, this.parts.get(target) ?? "");
    } else {
      this.parts.addCopy(part, target);
    }
    this.copyRelations(target, part, inner, tables);
    return part;
  }

  /** Tables are numbered and named throughout the workbook. */
  private renamedTable(text: string, tables: Map<string, string>): string {
    const document = parseXmlTree(text);
    const table = firstElement(document, "table");
    if (table === undefined) return text;
    const old = attribute(table, "displayName") ?? attribute(table, "name") ?? "Table";
    let number = 2;
    while (this.tableNames.has(sheetKey(`${old}_${number}`))) number++;
    const name = `${old}_${number}`;
    this.tableNames.add(sheetKey(name));
    tables.set(sheetKey(old), name);
    this.tableId++;
    setAttribute(table, "id", String(this.tableId));
    setAttribute(table, "name", name);
    setAttribute(table, "displayName", name);
    return serialiseXml(document);
  }

  /** "xl/charts/chart7.xml" for "xl/charts/chart1.xml" where there are six. */
  private nameFor(source: string): string {
    const [, stem = source, extension = ""] = /^(.*?)\d*(\.[^./]*)$/.exec(source) ?? [];
    let number = 1;
    while (this.used.has(`${stem}${number}${extension}`.toLowerCase())) number++;
    const name = `${stem}${number}${extension}`;
    this.used.add(name.toLowerCase());
    const type = this.parts.pkg.contentType(source);
    if (type !== undefined) this.types.set(name, type);
    return name;
  }

  private writeTypes(): void {
    this.parts.rework(CONTENT_TYPES, (text) => {
      const document = parseXmlTree(text);
      const root = firstElement(document, "Types");
      if (root === undefined) return text;
      const prefix = /^<((?:[\w.-]+:)?)/.exec(root.open)?.[1] ?? "";
      for (const [name, type] of this.types) {
        root.children.push(`<${prefix}Override PartName="/${name}" ContentType="${type}"/>`);
      }
      return serialiseXml(document);
    });
    this.types.clear();
  }
}

/** Only one sheet is selected, and only one goes by a name in macros. */
export function withoutIdentity(xml: string): string {
  const end = xml.search(/<(?:[\w.-]+:)?sheetData[\s/>]/);
  const head = xml.slice(0, end).replace(/\s(?:tabSelected|codeName)="[^"]*"/g, "");
  return head + xml.slice(end);
}
