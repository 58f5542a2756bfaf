import type { WireQuery } from "./messages";
import { memberName, wireName } from "./messages";
import { membersOfObject, OfficeCollection, OfficeObject } from "./officeObject";

/** What the interpreter lends a query: one property's value, and what an object tells of itself. */
export interface QueryAccess {
  read(object: OfficeObject, member: string): unknown;
  identityOf(object: OfficeObject): Readonly<Record<string, unknown>>;
}

/** Whether a bag of properties is named as on the wire, or as in JavaScript with no identities (retrieve). */
export type Naming = "wire" | "plain";

/** Answers load(): the properties asked for of an object, of what it leads to, and of a collection's items. */
export function query(object: OfficeObject, info: WireQuery, naming: Naming, access: QueryAccess): unknown {
  const expanded = (info.Expand ?? []).map((path) => (path.includes("/") ? path : `${path}/*`));
  const paths = [...(info.Select ?? []), ...expanded].map((path) => path.replaceAll(".", "/"));
  return project(object, paths, info, naming, access);
}

function project(
  object: OfficeObject,
  paths: readonly string[],
  info: WireQuery,
  naming: Naming,
  access: QueryAccess,
): unknown {
  if (object instanceof OfficeCollection) return projectItems(object, paths, info, naming, access);
  const name = naming === "wire" ? wireName : (member: string) => member;
  const bag: Record<string, unknown> = { ...access.identityOf(object) };
  for (const [member, deeper] of groupsOf(object, paths)) {
    const value = access.read(object, member);
    bag[name(member)] = value instanceof OfficeObject ? project(value, deeper, {}, naming, access) : value;
  }
  return bag;
}

function projectItems(
  collection: OfficeCollection,
  paths: readonly string[],
  { Top = Infinity, Skip = 0 }: WireQuery,
  naming: Naming,
  access: QueryAccess,
): unknown {
  const ofItems = paths.map((path) => path.replace(/^items\//, ""));
  const items = collection.items.slice(Skip, Skip + Top).map((item) => ({
    ...(naming === "wire" ? access.identityOf(item) : {}),
    ...(project(item, ofItems, {}, naming, access) as object),
  }));
  return { [naming === "wire" ? "_Items" : "items"]: items };
}

/** The members asked for, each with what is asked of the object it leads to. */
function groupsOf(object: OfficeObject, paths: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const path of paths.length === 0 ? ["*"] : paths) {
    const [head = "", ...rest] = path.split("/");
    const member = memberName(head);
    if (head === "*") {
      for (const scalar of scalarsOf(object)) groups.set(scalar, groups.get(scalar) ?? []);
    } else if (member !== "isNullObject" && member !== "isNull") {
      const deeper = groups.get(member) ?? [];
      if (rest.length > 0) deeper.push(rest.join("/"));
      groups.set(member, deeper);
    }
  }
  return groups;
}

/** Every property that leads to no other object. */
function scalarsOf(object: OfficeObject): readonly string[] {
  return [...membersOfObject(object).getters].filter(
    (member) => !(Reflect.get(object, member) instanceof OfficeObject),
  );
}
