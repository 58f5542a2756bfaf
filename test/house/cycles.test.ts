import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";

const src = path.resolve(__dirname, "../../src");
const files = readdirSync(src, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith(".d.ts"))
  .map((file) => path.join(src, file));

function importsOf(file: string): readonly string[] {
  const written = [...readFileSync(file, "utf8").matchAll(/\b(?:from|import)\s*\(?\s*"(\.[^"]+)"/g)];
  return written.flatMap(([, target = ""]) => {
    const whole = path.resolve(path.dirname(file), target);
    return [`${whole}.ts`, `${whole}.tsx`, path.join(whole, "index.ts")].filter((one) => existsSync(one));
  });
}

/** What is left when files without open imports, and files that nobody left imports, are taken away: the rings. */
function inCycles(imports: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const left = new Map(imports);
  for (let before = -1; before !== left.size;) {
    before = left.size;
    const imported = new Set([...left.values()].flat());
    for (const [file, targets] of left) {
      if (!imported.has(file) || !targets.some((target) => left.has(target))) left.delete(file);
    }
  }
  return [...left.keys()];
}

describe("imports", () => {
  it("are found", () => {
    const imports = importsOf(path.join(src, "core/target/judge.ts"));
    expect(imports).toContain(path.join(src, "core/target/types.ts"));
  });

  it("are recognised as a cycle, also of three, and not where they only meet", () => {
    const ring = new Map([
      ["a", ["b"]],
      ["b", ["c"]],
      ["c", ["a"]],
      ["d", ["a", "e"]],
      ["e", []],
    ]);
    expect(inCycles(ring)).toEqual(["a", "b", "c"]);
  });

  it("make no cycle, not even of types, which the linter lets pass", () => {
    const imports = new Map(files.map((file) => [file, importsOf(file)]));
    expect(inCycles(imports).map((file) => path.relative(src, file))).toEqual([]);
  });
});
