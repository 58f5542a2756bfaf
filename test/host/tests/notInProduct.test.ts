import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { describeWith, programOf } from "../../support/tools";

/** A sentence that only the host's own code holds. */
const MARK = "is not served by the embedded host";

const root = path.resolve(__dirname, "../../..");

function filesHolding(folder: string, words: RegExp): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(?:[cm]?[jt]sx?|html|map)$/.test(file))
    .filter((file) => words.test(readFileSync(path.join(folder, file), "utf8")));
}

describe("the embedded host", () => {
  it("is known by its mark", () => {
    expect(filesHolding(path.join(root, "test/host/wire"), new RegExp(MARK))).toEqual(["batch.ts"]);
  });

  it("is imported by nothing of the product, nor is the package of office.js", () => {
    expect(filesHolding(path.join(root, "src"), /from "[^"]*(?:test\/|@microsoft\/office-js)/)).toEqual([]);
  });

  describeWith(["webBuild", "cliBuild"], "in the builds", () => {
    it.each(["webBuild", "cliBuild"] as const)("is not in %s", (build) => {
      expect(filesHolding(path.dirname(programOf(build)), new RegExp(MARK))).toEqual([]);
    });
  });
});
