import path from "node:path";
import { displayWidth } from "../../src/cli/print/width";
import { runCli } from "./support/runCli";
import type { Outcome } from "./support/runCli";

const SAMPLES = path.join(__dirname, "../../assets/samples");
const CLEAN = path.join(SAMPLES, "tong-hop-ninh-thuan-2022-q3-sach.xlsx");
const FAULTY = path.join(SAMPLES, "tong-hop-ninh-thuan-2022-q3.xlsx");
const CHECK = ["check", FAULTY, "--period", "2022Q3"];
// eslint-disable-next-line no-control-regex -- colours are control sequences
const COLOUR = /\u001b\[[0-9;]*m/g;

let printed: Outcome;

beforeAll(async () => {
  printed = await runCli(CHECK);
});

describe("the report of a check for a person", () => {
  it("groups findings by sheet, each with its word, its cell and its sentence", () => {
    const { out } = printed;
    const lines = out.split("\n");
    const sheet = lines.indexOf("  Hòa Sơn");
    expect(lines[sheet + 1]).toMatch(/^ {4}Lỗi {7}F28 {2}5 {6}Tỷ lệ ghi 85%/);
    expect(lines[sheet + 3]).toMatch(/^ {4}Cảnh báo {2}F43 {2}10 {5}“43\.500”/);
  });

  it("shows the worst of a sheet first", () => {
    const { out } = printed;
    const words = [...out.matchAll(/^ {2}(?<sheet>\S.*)$|^ {4}(?<word>Lỗi|Cảnh báo|Lưu ý) /gm)];
    const rank = ["Lỗi", "Cảnh báo", "Lưu ý"];
    let last = 0;
    for (const { groups } of words) {
      const at = groups?.word === undefined ? 0 : rank.indexOf(groups.word);
      expect(at === 0 || at >= last).toBe(true);
      last = at;
    }
  });

  it("counts what was found", () => {
    expect(printed.out).toContain("13 lỗi, 12 cảnh báo, 12 lưu ý");
  });

  it("has a line for each commune with the criteria met, not met and not judged", () => {
    const { out } = printed;
    expect(out).toMatch(/^ {4}Hòa Sơn +NTM 2021–2025 +17\/19 {2}17 +10$/m);
    expect(out).toMatch(/^ {4}Lương Sơn +NTM nâng cao 2021–2025 +15\/19 {2}10, 13, 17, 18 +không$/m);
  });

  it("shows the plan's rates raw and as they are printed", () => {
    const { out } = printed;
    expect(out).toMatch(/66-68% +31\/47 \(65,957%\) +66% +\d+% {2}Đạt \(chỉ đạt sau làm tròn\)$/m);
  });

  it("says that nothing was found where nothing was", async () => {
    const { out } = await runCli(["check", CLEAN, "--period", "2022Q3"]);
    expect(out).toContain("  Không có lỗi, không có cảnh báo. (0 lỗi, 0 cảnh báo, 12 lưu ý)");
  });

  it("adds up several files", async () => {
    const { out } = await runCli(["check", CLEAN, FAULTY, "--period", "2022Q3"]);
    expect(out).toContain("Tổng cộng 2 tệp: 13 lỗi, 12 cảnh báo, 24 lưu ý\n");
  });

  it("speaks English when asked", async () => {
    const { out } = await runCli([...CHECK, "--lang", "en"]);
    expect(out).toContain("errors: 13, warnings: 12, notes: 12");
    expect(out).toContain("Progress of the year's plan");
  });
});

describe("colours and width", () => {
  it("has no colour where standard output is no terminal", () => {
    expect(printed.out).not.toMatch(COLOUR);
  });

  it("has colours on a terminal, over the same words", async () => {
    const coloured = await runCli(CHECK, { colour: true });
    expect(coloured.out).toMatch(COLOUR);
    expect(coloured.out.replace(COLOUR, "")).toBe(printed.out);
  });

  it("breaks sentences at the width of the terminal", async () => {
    const { out } = await runCli(CHECK, { columns: 90 });
    const findings = out.slice(0, out.indexOf("Tiêu chí đạt của từng xã")).split("\n").slice(1);
    expect(Math.max(...findings.map(displayWidth))).toBeLessThanOrEqual(90);
  });

  it("does not break them where nobody reads in a window", () => {
    expect(printed.out).toMatch(/^ {4}Cảnh báo {2}B18 .{200}/m);
  });
});

describe("progress", () => {
  it("is told on standard error of a terminal, and taken away at the end", async () => {
    const { error } = await runCli(CHECK, { showsProgress: true });
    expect(error).toContain(`Đang kiểm tra 1/1: ${FAULTY}`);
    expect(error.endsWith("\r\u001b[2K")).toBe(true);
  });

  it("is not told anywhere else", () => {
    expect(printed.error).toBe("");
  });
});
