import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import longSuites from "../support/longSuites.json";

const root = path.resolve(__dirname, "../..");
const tracked = execFileSync("git", ["ls-files", "-z"], { cwd: root, encoding: "utf8" })
  .split("\0")
  .filter((file) => file !== "" && existsSync(path.join(root, file)));
const CODE = /\.(ts|tsx|mjs|cjs|js)$/;
const TEXT = /\.(ts|tsx|mjs|cjs|js|json|md|html|xml|yml|sh|py)$|^\.ci\/|^\.npmrc$/;
const code = tracked.filter((file) => CODE.test(file));
const text = tracked.filter((file) => TEXT.test(file));
const read = (file: string): string => readFileSync(path.join(root, file), "utf8");

describe("the house", () => {
  it("has only the rooms a newcomer is told of", () => {
    const rooms = ["core", "data", "workbook", "functions", "taskpane", "commands", "browser", "cli"];
    expect(rooms).toEqual(expect.arrayContaining(readdirSync(path.join(root, "src"))));
  });

  it("names no file or folder by a word that says nothing", () => {
    const vague =
      /(^|[/.-])(utils?|helpers?|managers?|common|misc|stuff)([/.-]|$)|(Utils?|Helpers?|Manager|Common)\./;
    expect(tracked.filter((file) => vague.test(file))).toEqual([]);
  });

  it("keeps every file of code within 400 lines", () => {
    const long = code.filter((file) => read(file).split("\n").length > 401);
    expect(long).toEqual([]);
  });

  it("has its tests stand where the code they test stands", () => {
    const mirrored = /^test\/((?:core|data|workbook|functions|taskpane|cli)\/.*)\/[^/]*\.test\.tsx?$/;
    // The tests of one file or folder may have a folder of their own beside the others.
    const hasHome = (folder: string): boolean =>
      [folder, path.dirname(folder)].some((home) => existsSync(path.join(root, "src", home)));
    const homeless = tracked.filter((file) => {
      const folder = mirrored.exec(file)?.[1];
      return folder !== undefined && !hasHome(folder);
    });
    expect(homeless).toEqual([]);
  });

  it("has the suites that its tests begin with", () => {
    expect(longSuites.length).toBeGreaterThan(0);
    expect(longSuites.filter((suite) => !tracked.includes(`test/${suite}`))).toEqual([]);
  });

  it("leaves nothing for later in the code", () => {
    // In two parts, so that this file does not hold the words either.
    const words = [
      ["TO", "DO"],
      ["FIX", "ME"],
    ]
      .map((parts) => parts.join(""))
      .join("|");
    const later = new RegExp(`\\b(${words})\\b`);
    expect(code.filter((file) => later.test(read(file)))).toEqual([]);
  });

  it("names no path of anybody's machine and no package registry", () => {
    // Put together from parts, so that this file does not name them either.
    const folders = ["work", "tmp", "root", "home", "Users"].join("|");
    const hosts = [
      ["registry", "npmjs"],
      ["deb", "debian"],
    ]
      .map((parts) => parts.join("\\."))
      .join("|");
    const machine = new RegExp(`(?<![\\w.@}])/(${folders})/|${hosts}`);
    const lines = text.flatMap((file) =>
      read(file)
        .split("\n")
        .filter((line) => machine.test(line))
        .map((line) => `${file}: ${line.trim()}`),
    );
    expect(lines).toEqual([]);
  });

  it.each(["package-lock.json", "test/bench/package-lock.json"])("%s names no host", (file) => {
    expect(read(file)).not.toMatch(/"resolved": "http/);
  });
});
