/** The properties an object tells of itself without being asked, such as a worksheet's Id. */
export type Identity = Readonly<Record<string, unknown>>;

/**
 * Anything an object path of a request may lead to. What a class serves is what its prototypes hold: getters are
 * properties, setters make them writable, methods are methods, under the names of the JavaScript API. Everything else a
 * class needs is kept in fields and private (#) members, which requests cannot reach.
 */
export abstract class OfficeObject {
  /** The name of the class in the Excel namespace. */
  abstract readonly className: string;

  identity(): Identity {
    return {};
  }
}

/** A collection as the API has it. */
export abstract class OfficeCollection extends OfficeObject {
  abstract get items(): readonly OfficeObject[];
}

/** A collection that can be asked how many items it has without loading them. */
export abstract class CountedCollection extends OfficeCollection {
  getCount(): number {
    return this.items.length;
  }
}

/** What of a class requests can reach. */
export interface Members {
  readonly getters: ReadonlySet<string>;
  readonly setters: ReadonlySet<string>;
  readonly methods: ReadonlySet<string>;
}

const NOT_SERVED: ReadonlySet<string> = new Set(["constructor", "identity"]);
const known = new Map<unknown, Members>();

/** The members of an object's class, found once by reflection. */
export function membersOf(prototype: object): Members {
  const seen = known.get(prototype);
  if (seen !== undefined) return seen;
  const getters = new Set<string>();
  const setters = new Set<string>();
  const methods = new Set<string>();
  for (
    let level: object | null = prototype;
    level !== null && level !== OfficeObject.prototype;
    level = Object.getPrototypeOf(level) as object | null
  ) {
    for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(level))) {
      if (NOT_SERVED.has(name)) continue;
      if (descriptor.get !== undefined) getters.add(name);
      if (descriptor.set !== undefined) setters.add(name);
      if (typeof descriptor.value === "function") methods.add(name);
    }
  }
  const members = { getters, setters, methods };
  known.set(prototype, members);
  return members;
}

export function membersOfObject(object: OfficeObject): Members {
  return membersOf(Object.getPrototypeOf(object) as object);
}
