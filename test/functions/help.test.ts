import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { FUNCTIONS } from "../../src/functions/catalogue";

const root = path.resolve(__dirname, "../..");
const read = (file: string): string => readFileSync(path.join(root, file), "utf8");

describe("what is written about the functions", () => {
  it("is what the script makes of the table of functions", () => {
    const script = path.join(root, "scripts/functionDocs.mjs");
    const run = spawnSync(process.execPath, [script, "--check"], { encoding: "utf8" });
    expect([run.status, run.stderr]).toEqual([0, ""]);
  });

  it.each(Object.values(FUNCTIONS))(
    "tells of NTM.$id, on the help page and in the README",
    ({ id, description }) => {
      expect(read("docs/ham.md")).toContain(`## NTM.${id}\n\n${description.vi}.`);
      expect(read("README.md")).toContain(`\`NTM.${id}(`);
    },
  );
});
