import { HostError } from "./hostError";
import type { WireAction, WireArguments, WirePath, WireRequest, WireResponse } from "./messages";
import { ACTION, memberName, PATH } from "./messages";
import { membersOfObject, OfficeObject } from "./officeObject";
import type { Identity } from "./officeObject";
import { query } from "./query";

export interface InterpreterParts {
  readonly root: OfficeObject;
  /** Objects that requests make by name, beside the workbook. */
  readonly services: Readonly<Record<string, () => OfficeObject>>;
  /** Told of each member a request wanted and the host does not serve. */
  readonly onMissing: (member: string) => void;
}

/** Called before each action of a request; throws where the action is to fail. */
export type BeforeAction = (index: number) => void;

/**
 * Executes the request batches of office.js on objects. It knows the wire only, nothing of Excel: a property, method or
 * indexer named in a request is looked up on the object's class. A batch stops at its first failing action; what came
 * before it stays done.
 */
export class Interpreter {
  private readonly kept = new Map<string, OfficeObject>();
  private readonly keptIds = new WeakMap<OfficeObject, string>();
  private nextReference = 1;
  /** Failures of the host itself rather than of a request; a test should find none. */
  readonly internalErrors: Error[] = [];

  constructor(private readonly parts: InterpreterParts) {}

  execute(request: WireRequest, beforeAction: BeforeAction): WireResponse {
    const response: WireResponse = { Results: [], TraceIds: [] };
    const batch = new Batch(request, this);
    for (const [index, action] of (request.Actions ?? []).entries()) {
      try {
        beforeAction(index);
        if (action.ActionType === ACTION.trace) response.TraceIds.push(action.Id);
        response.Results.push({ ActionId: action.Id, Value: batch.run(action) });
      } catch (failure) {
        const error = this.asHostError(failure);
        response.Error = {
          Code: error.code,
          Message: error.message,
          Location: batch.describe(action),
          HttpStatusCode: error.httpStatusCode,
          ActionIndex: index,
        };
        break;
      }
    }
    return response;
  }

  /** Objects that office.js keeps across requests. */
  keptObjects(): Iterable<OfficeObject> {
    return this.kept.values();
  }

  root(): OfficeObject {
    return this.parts.root;
  }

  service(name: string): OfficeObject {
    const make = this.parts.services[name];
    if (make !== undefined) return make();
    this.parts.onMissing(name);
    throw new HostError("ApiNotFound", `The service ${name} is not served by the embedded host.`, 404);
  }

  keptObject(id: string): OfficeObject {
    const object = this.kept.get(id);
    if (object === undefined) throw new HostError("InvalidObjectPath");
    return object;
  }

  get(object: OfficeObject, name: string): unknown {
    const member = memberName(name);
    if (!membersOfObject(object).getters.has(member)) throw this.missing(object, member);
    return Reflect.get(object, member);
  }

  set(object: OfficeObject, name: string, value: unknown): void {
    const member = memberName(name);
    if (!membersOfObject(object).setters.has(member)) throw this.missing(object, member);
    Reflect.set(object, member, value);
  }

  call(object: OfficeObject, name: string, args: readonly unknown[]): unknown {
    if (name === "_KeepReference") return this.keep(object);
    if (name === "_RemoveReference") return void this.kept.delete(String(args[0]));
    const member = memberName(name);
    if (!membersOfObject(object).methods.has(member)) throw this.missing(object, member);
    const method = Reflect.get(object, member) as (...given: readonly unknown[]) => unknown;
    return method.apply(object, [...args]) ?? null;
  }

  identityOf(object: OfficeObject): Identity {
    const reference = this.keptIds.get(object);
    return reference === undefined ? object.identity() : { ...object.identity(), _ReferenceId: reference };
  }

  private keep(object: OfficeObject): null {
    if (!this.keptIds.has(object)) {
      const id = `#${this.nextReference++}`;
      this.keptIds.set(object, id);
      this.kept.set(id, object);
    }
    return null;
  }

  private missing(object: OfficeObject, member: string): HostError {
    const name = `${object.className}.${member}`;
    this.parts.onMissing(name);
    return new HostError("ApiNotFound", `${name} is not served by the embedded host.`, 404);
  }

  private asHostError(failure: unknown): HostError {
    if (failure instanceof HostError) return failure;
    const error = failure instanceof Error ? failure : new Error(String(failure));
    this.internalErrors.push(error);
    return new HostError("GeneralException", `The embedded host failed: ${error.message}`, 500);
  }
}

/** One request while it is executed: the objects its paths lead to, each found once. */
class Batch {
  private readonly paths: Readonly<Record<string, WirePath>>;
  private readonly objects = new Map<number, OfficeObject | null>();

  constructor(
    request: WireRequest,
    private readonly interpreter: Interpreter,
  ) {
    this.paths = request.ObjectPaths ?? {};
  }

  run(action: WireAction): unknown {
    const { interpreter } = this;
    switch (action.ActionType) {
      case ACTION.trace:
        return null;
      case ACTION.instantiate: {
        const object = this.resolve(action.ObjectPathId);
        return object === null ? null : interpreter.identityOf(object);
      }
      case ACTION.query:
      case ACTION.queryAsJson: {
        const object = this.resolve(action.ObjectPathId);
        const naming = action.ActionType === ACTION.query ? "wire" : "plain";
        return object === null
          ? null
          : query(object, action.QueryInfo ?? {}, naming, {
              read: (of, member) => interpreter.get(of, member),
              identityOf: (of) => (naming === "wire" ? interpreter.identityOf(of) : {}),
            });
      }
      case ACTION.method: {
        const object = this.resolve(action.ObjectPathId);
        // office.js keeps every range of Excel.run, null objects included.
        if (object === null && action.Name === "_KeepReference") return null;
        return interpreter.call(notNull(object), action.Name, this.arguments(action.ArgumentInfo));
      }
      case ACTION.setProperty:
        interpreter.set(this.target(action), action.Name, this.arguments(action.ArgumentInfo)[0]);
        return null;
      case ACTION.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
          interpreter.set(this.target(action), name, value);
        }
        return null;
      default:
        throw new HostError(
          "ApiNotFound",
          `Action type ${action.ActionType} is not served by the host.`,
          404,
        );
    }
  }

  describe(action: WireAction): string {
    const name = this.paths[String(action.ObjectPathId)]?.Name ?? "";
    return `${name === "" ? "Workbook" : name}${action.Name === "" ? "" : `.${memberName(action.Name)}`}`;
  }

  private target(action: WireAction): OfficeObject {
    return notNull(this.resolve(action.ObjectPathId));
  }

  private resolve(id: number): OfficeObject | null {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const path = this.paths[String(id)];
    if (path === undefined) throw new HostError("InvalidObjectPath");
    const object = this.follow(path);
    this.objects.set(id, object);
    return object;
  }

  private follow(path: WirePath): OfficeObject | null {
    const { interpreter } = this;
    switch (path.ObjectPathType) {
      case PATH.root:
        return interpreter.root();
      case PATH.service:
        return interpreter.service(path.Name);
      case PATH.reference:
        return interpreter.keptObject(path.Name);
      case PATH.nullObject:
        return null;
    }
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    switch (path.ObjectPathType) {
      case PATH.method:
        return asObject(interpreter.call(parent, path.Name, this.arguments(path.ArgumentInfo)));
      case PATH.property:
        return asObject(interpreter.get(parent, path.Name));
      case PATH.indexer:
        return asObject(interpreter.call(parent, "GetItem", this.arguments(path.ArgumentInfo)));
      default:
        throw new HostError("ApiNotFound", `Object path type ${path.ObjectPathType} is not served.`, 404);
    }
  }

  private arguments(info: WireArguments = {}): readonly unknown[] {
    const references = info.ReferencedObjectPathIds ?? [];
    return (info.Arguments ?? []).map((argument, index) => this.argument(argument, references[index]));
  }

  private argument(argument: unknown, reference: unknown): unknown {
    if (typeof reference === "number" && reference > 0) return this.resolve(reference);
    if (Array.isArray(argument)) {
      const inner: readonly unknown[] = Array.isArray(reference) ? reference : [];
      return argument.map((item: unknown, index) => this.argument(item, inner[index]));
    }
    if (typeof argument === "object" && argument !== null && "_ObjectPathId" in argument) {
      return this.resolve(Number(argument._ObjectPathId));
    }
    return argument;
  }
}

function notNull(object: OfficeObject | null): OfficeObject {
  if (object === null) throw new HostError("ItemNotFound");
  return object;
}

function asObject(value: unknown): OfficeObject | null {
  if (value === null || value === undefined) return null;
  if (value instanceof OfficeObject) return value;
  throw new HostError("GeneralException", "An object path of the host leads to a plain value.", 500);
}
