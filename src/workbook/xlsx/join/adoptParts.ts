import {
  elementsOf,
  firstElement,
  attribute,
  parseXmlTree,
  serialiseXml,
  setAttribute,
} from "../edit/xmlTree";
import { relationsPartOf } from "../package";
import type { Package } from "../package";

const CONTENT_TYPES = "[Content_Types].xml";

const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const NO_RELATIONS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** What a part becomes on its way; undefined leaves its bytes as they are. */
export type Rework = (part: string) => string | undefined;

/** Brings parts of other packages into one, with all they lead to, under names that are not in use there. */
export class PartAdopter {
  private readonly used: Set<string>;
  private readonly types = new Map<string, string>();

  constructor(private readonly target: Package) {
    this.used = new Set(target.names().map((name) => name.toLowerCase()));
  }

  /** Adopts a part of `source`; `adopted` remembers what several parts lead to. Answers its new name. */
  adopt(part: string, source: Package, rework: Rework, adopted: Map<string, string>): string {
    const known = adopted.get(part);
    if (known !== undefined) return known;
    const name = this.nameFor(part);
    adopted.set(part, name);
    const type = source.contentType(part);
    if (type !== undefined) this.types.set(name, type);
    this.target.set(name, rework(part) ?? source.bytes(part) ?? new Uint8Array());
    this.adoptRelations(part, name, source, rework, adopted);
    return name;
  }

  /** Adds a part that comes from nowhere; answers its name. */
  add(part: string, content: string, type: string): string {
    const name = this.nameFor(part);
    this.types.set(name, type);
    this.target.set(name, content);
    return name;
  }

  /** Lets an adopted part lead to another. */
  relate(part: string, kind: string, to: string): void {
    const links = relationsPartOf(part);
    const document = parseXmlTree(this.target.text(links) ?? NO_RELATIONS);
    const root = firstElement(document, "Relationships");
    const taken = new Set(root === undefined ? [] : elementsOf(root).map((link) => attribute(link, "Id")));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number++;
    const prefix = /^<((?:[\w.-]+:)?)/.exec(root?.open ?? "")?.[1] ?? "";
    root?.children.push(
      `<${prefix}Relationship Id="rId${number}" Type="${RELATIONS}/${kind}" Target="/${to}"/>`,
    );
    this.target.set(links, serialiseXml(document));
  }

  /** Enters the adopted parts among the content types. */
  finish(): void {
    const document = parseXmlTree(this.target.text(CONTENT_TYPES) ?? "");
    const root = firstElement(document, "Types");
    if (root === undefined) return;
    const prefix = /^<((?:[\w.-]+:)?)/.exec(root.open)?.[1] ?? "";
    for (const [name, type] of this.types) {
      root.children.push(`<${prefix}Override PartName="/${name}" ContentType="${type}"/>`);
    }
    this.target.set(CONTENT_TYPES, serialiseXml(document));
  }

  private adoptRelations(
    part: string,
    name: string,
    source: Package,
    rework: Rework,
    adopted: Map<string, string>,
  ): void {
    const text = source.text(relationsPartOf(part));
    if (text === undefined) return;
    const relations = new Map(source.relations(part).map((relation) => [relation.id, relation]));
    const document = parseXmlTree(text);
    for (const root of elementsOf(document)) {
      for (const element of elementsOf(root, "Relationship")) {
        const relation = relations.get(attribute(element, "Id") ?? "");
        if (relation === undefined || relation.external || !source.has(relation.target)) continue;
        const target = this.adopt(relation.target, source, rework, adopted);
        setAttribute(element, "Target", `/${target}`);
      }
    }
    this.target.set(relationsPartOf(name), serialiseXml(document));
  }

  /** "xl/charts/chart7.xml" for "xl/charts/chart1.xml" where there are six. */
  private nameFor(part: string): string {
    const [, stem = part, extension = ""] = /^(.*?)\d*(\.[^./]*)$/.exec(part) ?? [];
    let number = 1;
    while (this.used.has(`${stem}${number}${extension}`.toLowerCase())) number++;
    const name = `${stem}${number}${extension}`;
    this.used.add(name.toLowerCase());
    return name;
  }
}
