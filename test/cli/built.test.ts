import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { describeWith, programOf } from "../support/tools";

const SAMPLES = path.join(__dirname, "../../assets/samples");
const CLEAN = path.join(SAMPLES, "tong-hop-ninh-thuan-2022-q3-sach.xlsx");
const FAULTY = path.join(SAMPLES, "tong-hop-ninh-thuan-2022-q3.xlsx");

describeWith("cliBuild", "the built program", () => {
  function program(args: readonly string[], input = "") {
    return spawnSync(process.execPath, [programOf("cliBuild"), ...args], { encoding: "utf8", input });
  }

  it("is one file that says what runs it", () => {
    expect(readFileSync(programOf("cliBuild"), "utf8").startsWith("#!/usr/bin/env node\n")).toBe(true);
  });

  it.each([
    ["0 where nothing is wrong", ["check", CLEAN, "--period", "2022Q3"], 0],
    ["1 where an error was found", ["check", FAULTY, "--period", "2022Q3"], 1],
    ["2 where a file is not there", ["check", "nowhere.xlsx"], 2],
  ])("ends with %s", (_what, args, status) => {
    expect(program(args).status).toBe(status);
  });

  it("writes the whole of a long answer to a pipe, without colour", () => {
    const { stdout } = program(["check", FAULTY, "--period", "2022Q3", "--json"]);
    const answer = JSON.parse(stdout) as { files: { verdicts: unknown[] }[] };
    expect(answer.files[0]?.verdicts.length).toBeGreaterThan(1_500);
    expect(program(["check", FAULTY]).stdout).not.toContain("\u001b");
  });

  it("answers lines of standard input", () => {
    const { stdout } = program(
      ["judge", "-"],
      '{"result": 0.97, "target": "100%"}\r\n{"result": null, "target": "Đạt"}\n',
    );
    const verdicts = stdout
      .trim()
      .split("\n")
      .map((line) => (JSON.parse(line) as { verdict: string }).verdict);
    expect(verdicts).toEqual(["unmet", "missing"]);
  });

  it("brings its forms with it", () => {
    expect(program(["template", "list"]).stdout).toContain("tien-do-dang-ky");
    const dryRun = ["report", CLEAN, "--period", "2022Q3", "--out", "nowhere", "--dry-run"];
    expect(program(dryRun).stdout).toContain(path.join("nowhere", "tien-do-dang-ky-2022Q3.xlsx"));
  });
});
