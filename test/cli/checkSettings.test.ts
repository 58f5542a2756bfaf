import { mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { readSettings } from "../../src/cli/check/settings";
import { xlsxOfRows } from "../support/xlsxOf";
import { runCli } from "./support/runCli";

const SAMPLES = path.join(__dirname, "../../assets/samples");
const FAULTY = path.join(SAMPLES, "tong-hop-ninh-thuan-2022-q3.xlsx");
const CLEAN = path.join(SAMPLES, "tong-hop-ninh-thuan-2022-q3-sach.xlsx");

describe("the day a check judges progress on", () => {
  it.each([
    ["the last day of the period", { period: "2022Q3" }, "2022-09-30"],
    ["the last day of the half-year", { period: "2022H1" }, "2022-06-30"],
    ["the last day of the year", { period: "2022" }, "2022-12-31"],
    ["today without a period", {}, "2023-01-05"],
    ["the day that is given, whatever the period", { period: "2022Q3", asOf: "2022-11-01" }, "2022-11-01"],
  ])("is %s", (_what, written, day) => {
    expect(readSettings(written, "2023-01-05").asOf).toBe(day);
  });

  it("decides whether a target is behind or missed", async () => {
    const kinds = async (...more: readonly string[]) => {
      const { out } = await runCli(["check", FAULTY, "--json", ...more]);
      const answer = JSON.parse(out) as { files: { findings: { kind: string; cell: string | null }[] }[] };
      return answer.files[0]?.findings.filter(({ cell }) => cell === "E15").map(({ kind }) => kind);
    };
    expect(await kinds("--period", "2022Q3")).toEqual(["plan-behind"]);
    expect(await kinds("--period", "2022")).toEqual(["plan-target-missed"]);
  });
});

describe("the plan of a check", () => {
  let directory: string;
  let withoutPlan: string;

  beforeAll(async () => {
    directory = await mkdtemp(path.join(os.tmpdir(), "dat-chuan-"));
    withoutPlan = path.join(directory, "ghi-chu.xlsx");
    const row = `<row r="1"><c r="A1" t="inlineStr"><is><t>Ghi chú</t></is></c></row>`;
    await writeFile(withoutPlan, xlsxOfRows(row));
  });

  afterAll(() => rm(directory, { recursive: true }));

  const planOf = async (...args: readonly string[]) => {
    const { out } = await runCli(["check", ...args, "--period", "2022Q3", "--json"]);
    return (JSON.parse(out) as { plan: { id: string }[] }).plan.map(({ id }) => id);
  };

  it("is the workbook's own, each target once however many files hold it", async () => {
    const once = await planOf(CLEAN);
    expect(once).toHaveLength(8);
    expect(await planOf(CLEAN, FAULTY)).toEqual(once);
  });

  it("may be a bundled one by its id, or the one another workbook holds", async () => {
    expect(await planOf(withoutPlan)).toEqual([]);
    expect(await planOf(withoutPlan, "--plan", "ninh-thuan-2022")).toHaveLength(8);
    expect(await planOf(withoutPlan, "--plan", CLEAN)).toHaveLength(8);
  });

  it("takes each target from the file that knows its value, wherever it stands among the files", async () => {
    const values = async (...files: readonly string[]) => {
      const { out } = await runCli(["check", ...files, "--plan", CLEAN, "--period", "2022Q3", "--json"]);
      return (JSON.parse(out) as { plan: { value: number | null }[] }).plan.map(({ value }) => value);
    };
    const known = await values(CLEAN);
    expect(known).not.toContain(null);
    expect(await values(withoutPlan)).toContain(null);
    expect(await values(withoutPlan, CLEAN)).toEqual(known);
    expect(await values(CLEAN, withoutPlan)).toEqual(known);
  });

  it("is refused where the workbook named holds none", async () => {
    const { status, error } = await runCli(["check", CLEAN, "--plan", withoutPlan]);
    expect(status).toBe(2);
    expect(error).toContain("không có danh sách đăng ký hay mục tiêu kế hoạch nào");
  });
});
