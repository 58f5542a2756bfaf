import { found } from "../wire/hostError";
import { CountedCollection, OfficeObject } from "../wire/officeObject";
import type { Identity } from "../wire/officeObject";
import { demandWritable } from "./session";
import type { Session } from "./session";

/** Longer keys and texts are trimmed, but on the web (office-js reference, CustomPropertyCollection.add). */
const LONGEST = 255;

export class DocumentProperties extends OfficeObject {
  constructor(private readonly session: Session) {
    super();
  }
  override readonly className = "DocumentProperties";
  get custom(): CustomPropertyCollection {
    return new CustomPropertyCollection(this.session);
  }
}

export class CustomProperty extends OfficeObject {
  constructor(
    private readonly session: Session,
    private readonly propertyKey: string,
  ) {
    super();
  }
  override identity(): Identity {
    return { _Key: this.propertyKey };
  }
  override readonly className = "CustomProperty";
  get key(): string {
    return this.propertyKey;
  }
  get type(): string {
    return typeof this.value === "number" ? "Number" : "String";
  }
  get value(): unknown {
    return this.session.book.properties.get(this.propertyKey) ?? null;
  }
  set value(value: unknown) {
    set(this.session, this.propertyKey, value);
  }
  delete(): void {
    demandWritable(this.session);
    this.session.book.properties.delete(this.propertyKey);
  }
}

export class CustomPropertyCollection extends CountedCollection {
  constructor(private readonly session: Session) {
    super();
  }
  override readonly className = "CustomPropertyCollection";
  get items(): readonly CustomProperty[] {
    return [...this.session.book.properties.keys()].map((key) => new CustomProperty(this.session, key));
  }
  /** Sets one that is there. */
  add(key: string, value: unknown): CustomProperty {
    set(this.session, key, value);
    return new CustomProperty(this.session, keyIn(this.session, key));
  }
  deleteAll(): void {
    demandWritable(this.session);
    this.session.book.properties.clear();
  }
  getItem(key: string): CustomProperty {
    return found(this.getItemOrNullObject(key) ?? undefined);
  }
  getItemOrNullObject(key: string): CustomProperty | null {
    const own = keyIn(this.session, key);
    return this.session.book.properties.has(own) ? new CustomProperty(this.session, own) : null;
  }
}

function set(session: Session, key: string, value: unknown): void {
  demandWritable(session);
  session.book.properties.set(
    keyIn(session, key.slice(0, LONGEST)),
    typeof value === "string" ? value.slice(0, LONGEST) : value,
  );
}

/** Keys compare without case. */
function keyIn({ book }: Session, key: string): string {
  return [...book.properties.keys()].find((one) => one.toLowerCase() === key.toLowerCase()) ?? key;
}
