import { spawnSync } from "node:child_process";
import { flagToOptimiseLater } from "../../src/cli/engine";

describe("telling V8 to optimise later", () => {
  it.each([
    ["Node 20", "11.3.244.8-node.33", "--interrupt-budget=1000000"],
    ["Node 22", "12.4.254.21-node.57", "--invocation-count-for-turbofan=20000"],
    ["Node 24, which gains nothing", "13.6.233.17-node.53", undefined],
    ["a version that is not known", "99.1", undefined],
  ])("has a flag of its own for %s", (_engine, version, flag) => {
    expect(flagToOptimiseLater(version)).toBe(flag);
  });

  it("uses no flag this version of V8 does not know", () => {
    const flag = flagToOptimiseLater(process.versions.v8) ?? "";
    const setting = `require("node:v8").setFlagsFromString(${JSON.stringify(flag)})`;
    const { status, stderr } = spawnSync(process.execPath, ["-e", flag === "" ? "" : setting], {
      encoding: "utf8",
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  });
});
