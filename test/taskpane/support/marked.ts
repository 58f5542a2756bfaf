import path from "node:path";

/** A catalogue of texts, named from the tests' folder, with every text of it inside marks. */
export function marked(module: string): unknown {
  return mark(jest.requireActual(path.resolve(__dirname, "..", module)));
}

function mark(value: unknown): unknown {
  if (typeof value === "string") return `⟦${value}⟧`;
  if (typeof value === "function")
    return (...given: readonly unknown[]) => mark(Reflect.apply(value, undefined, given));
  if (Array.isArray(value)) return value.map(mark);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, key === "language" ? each : mark(each)]),
  );
}
