/** @jest-environment ./test/host/officeEnvironment.cjs */
import { bootExcel } from "../boot";
import { SERVED_CLASSES } from "../excel/objectModel";
import { membersOf, OfficeObject } from "../wire/officeObject";

/** What office.js's classes say of themselves. */
interface OfficeClass {
  readonly _scalarPropertyNames?: readonly string[];
  readonly _scalarPropertyUpdateable?: readonly boolean[];
  readonly _navigationPropertyNames?: readonly string[];
  readonly _isCollection?: boolean;
}

beforeAll(() => bootExcel());

function officeClass(name: string): (OfficeClass & Readonly<Record<string, unknown>>) | undefined {
  const classes = Excel as unknown as Readonly<Record<string, { readonly prototype: object } | undefined>>;
  return classes[name]?.prototype as (OfficeClass & Readonly<Record<string, unknown>>) | undefined;
}

/** How the members a class serves differ from those office.js has. */
function differences(name: string, prototype: object): readonly string[] {
  const office = officeClass(name);
  if (office === undefined) return [`no class ${name}`];
  const scalars = office._scalarPropertyNames ?? [];
  const navigation = office._navigationPropertyNames ?? [];
  const { getters, setters, methods } = membersOf(prototype);
  const properties = [...getters].flatMap((member) => {
    if (member === "items" && office._isCollection === true) return [];
    const at = scalars.indexOf(member);
    if (at < 0) return navigation.includes(member) ? [] : [`${name}.${member} is no property`];
    const isWritable = office._scalarPropertyUpdateable?.[at] ?? false;
    return isWritable === setters.has(member) ? [] : [`${name}.${member} is writable: ${isWritable}`];
  });
  const called = [...methods].filter((method) => typeof office[method] !== "function");
  return [...properties, ...called.map((method) => `${name}.${method} is no method`)];
}

describe("what the host serves, against office.js's own metadata", () => {
  it.each(Object.entries(SERVED_CLASSES))("%s: names and what is read-only are the same", (name, served) => {
    expect(differences(name, served.prototype)).toEqual([]);
  });

  it("would see a member that office.js does not have", () => {
    class Range extends OfficeObject {
      override readonly className = "Range";
      get worth(): number {
        return this.className.length;
      }
      get address(): string {
        return "";
      }
      set address(address: string) {
        throw new Error(address);
      }
      fly(): void {
        return;
      }
    }
    expect(differences("Range", Range.prototype)).toEqual([
      "Range.worth is no property",
      "Range.address is writable: false",
      "Range.fly is no method",
    ]);
  });
});
