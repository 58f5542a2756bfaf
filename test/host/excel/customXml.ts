import type { CustomXmlModel } from "../model/book";
import { parseXmlTree, elementsOf, attributeOf } from "../../../src/workbook/xlsx/edit/xmlTree";
import { found, HostError } from "../wire/hostError";
import { CountedCollection, OfficeObject } from "../wire/officeObject";
import type { Identity } from "../wire/officeObject";
import { demandWritable } from "./session";
import type { Session } from "./session";

/** The namespace of a part's root element; throws where the text is no XML. */
export function namespaceOf(xml: string): string {
  const open = /<([A-Za-z_][\w.-]*)(?::[\w.-]+)?[^>]*>/.exec(xml.replace(/^\s*<\?[^>]*\?>/, ""))?.[0];
  const [root] = elementsOf(parseXmlTree(xml));
  if (open === undefined || root === undefined) throw new HostError("InvalidArgument", "The text is no XML.");
  const prefix = /^<([\w.-]+):/.exec(open)?.[1];
  return attributeOf(open, prefix === undefined ? "xmlns" : `xmlns:${prefix}`) ?? "";
}

export class CustomXmlPart extends OfficeObject {
  constructor(
    private readonly session: Session,
    private readonly part: CustomXmlModel,
  ) {
    super();
  }
  override identity(): Identity {
    return { Id: this.part.id };
  }
  override readonly className = "CustomXmlPart";
  get id(): string {
    return this.part.id;
  }
  get namespaceUri(): string {
    return namespaceOf(this.part.xml);
  }
  getXml(): string {
    return this.part.xml;
  }
  setXml(xml: string): void {
    demandWritable(this.session);
    namespaceOf(xml);
    this.part.xml = xml;
  }
  delete(): void {
    demandWritable(this.session);
    this.session.book.customXml = this.session.book.customXml.filter((part) => part !== this.part);
  }
}

abstract class Parts extends CountedCollection {
  constructor(protected readonly session: Session) {
    super();
  }
}

function partObject(session: Session, part: CustomXmlModel): CustomXmlPart {
  return new CustomXmlPart(session, part);
}

export class CustomXmlPartCollection extends Parts {
  override readonly className = "CustomXmlPartCollection";
  get items(): readonly OfficeObject[] {
    return this.session.book.customXml.map((part) => partObject(this.session, part));
  }
  add(xml: string): OfficeObject {
    demandWritable(this.session);
    namespaceOf(xml);
    const part = { id: this.session.book.newId("000D"), xml };
    this.session.book.customXml.push(part);
    return partObject(this.session, part);
  }
  getByNamespace(uri: string): CustomXmlPartScopedCollection {
    return new CustomXmlPartScopedCollection(this.session, uri);
  }
  getItem(id: string): OfficeObject {
    return partObject(this.session, found(this.session.book.customXml.find((part) => part.id === id)));
  }
  getItemOrNullObject(id: string): OfficeObject | null {
    const part = this.session.book.customXml.find((one) => one.id === id);
    return part === undefined ? null : partObject(this.session, part);
  }
}

export class CustomXmlPartScopedCollection extends Parts {
  constructor(
    session: Session,
    private readonly uri: string,
  ) {
    super(session);
  }
  override readonly className = "CustomXmlPartScopedCollection";
  get items(): readonly OfficeObject[] {
    return this.session.book.customXml
      .filter(({ xml }) => namespaceOf(xml) === this.uri)
      .map((part) => partObject(this.session, part));
  }
  getItem(id: string): OfficeObject {
    return found(this.getItemOrNullObject(id) ?? undefined);
  }
  getItemOrNullObject(id: string): OfficeObject | null {
    return this.items.find((item) => item.identity().Id === id) ?? null;
  }
  getOnlyItem(): OfficeObject {
    return found(this.getOnlyItemOrNullObject() ?? undefined);
  }
  getOnlyItemOrNullObject(): OfficeObject | null {
    const [only, more] = this.items;
    return more === undefined ? (only ?? null) : null;
  }
}
