import { runCli } from "./support/runCli";
import { schemaFaults } from "./support/schema";

async function answers(lines: readonly string[], ...more: readonly string[]): Promise<readonly unknown[]> {
  const { out } = await runCli(["judge", "-", ...more], { lines });
  return out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as unknown);
}

describe("judge RESULT TARGET", () => {
  it("tells a person how the target was read, the verdict and what is lacking, in Vietnamese", async () => {
    const { out, status } = await runCli(["judge", "79,96", "≥ 80%"]);
    expect(out.split("\n")).toEqual([
      "Kết quả    79,96",
      "Chỉ tiêu   ≥ 80%",
      "Đọc là     ≥ 80 %",
      "Đánh giá   Chưa đạt (chỉ đạt nếu làm tròn)",
      "Còn thiếu  0,04",
      "",
    ]);
    expect(status).toBe(0);
  });

  it("does so in English too", async () => {
    const { out } = await runCli(["judge", "97", "≥ 98%", "--lang", "en"]);
    expect(out).toContain("Verdict        Not met\n");
    expect(out).toContain("Still lacking  1\n");
  });

  it("answers in JSON with the keys in their public order", async () => {
    const { out } = await runCli(["judge", "97", "100%", "--json"]);
    const answer = JSON.parse(out) as object;
    expect(Object.keys(answer)).toEqual([
      "result",
      "target",
      "verdict",
      "shortfall",
      "metOnlyRounded",
      "read",
    ]);
    expect(answer).toMatchObject({ result: "97", target: "100%", verdict: "unmet", shortfall: 3 });
    expect(schemaFaults("judge", answer)).toEqual([]);
  });

  it("takes an empty result as a blank cell: no figure, not zero", async () => {
    const { out } = await runCli(["judge", "", "0%", "--json"]);
    expect(JSON.parse(out)).toMatchObject({ result: null, verdict: "missing", shortfall: null });
  });

  it("takes a negative number as a result", async () => {
    const { out } = await runCli(["judge", "-3", "≥ 2", "--json"]);
    expect(JSON.parse(out)).toMatchObject({ result: "-3", verdict: "unmet" });
  });

  it("says that a target was not understood", async () => {
    const { out } = await runCli(["judge", "97", "theo tình hình"]);
    expect(out).toContain("Đọc là    (chưa hiểu được)\n");
    expect(out).toContain("Đánh giá  Cần xem lại\n");
  });

  it.each([
    ["no value", []],
    ["one value", ["97"]],
    ["three values", ["97", "98", "99"]],
  ])("refuses %s", async (_what, values) => {
    const { status, out, error } = await runCli(["judge", ...values]);
    expect(status).toBe(2);
    expect(out).toBe("");
    expect(error).toContain(`đang có ${values.length} giá trị`);
  });
});

describe("judge -", () => {
  it("answers each line of standard input with one line", async () => {
    const found = await answers([
      '{"result": 0.85, "target": "≥ 80%", "numberFormat": "0.0%"}',
      "",
      '{"result": null, "target": "Đạt"}',
      '{"result": 6, "target": "04–05 xã"}',
    ]);
    expect(found).toMatchObject([
      { result: 0.85, verdict: "met" },
      { result: null, verdict: "missing" },
      { result: 6, verdict: "met" },
    ]);
    for (const answer of found) expect(schemaFaults("judge", answer)).toEqual([]);
  });

  it("uses all that a line may tell", async () => {
    const found = await answers([
      '{"result": 65.957, "target": "66-68%", "round": true}',
      '{"result": 4, "target": 5, "direction": "lower"}',
      '{"result": 2, "target": 44595, "targetFormat": "d-mmm"}',
      '{"result": "Không", "target": "Đạt", "label": "Không có khiếu kiện đông người"}',
    ]);
    expect(found).toMatchObject([
      { verdict: "met", metOnlyRounded: true },
      { verdict: "met" },
      { verdict: "met", target: 44595 },
      { verdict: "unclear" },
    ]);
  });

  it("takes null for anything not known", async () => {
    const line = '{"result": 4, "target": "≥ 5", "numberFormat": null, "direction": null}';
    expect(await answers([line])).toMatchObject([{ verdict: "unmet" }]);
  });

  it.each([
    ["is not JSON", "{", "không phải JSON"],
    ["is no object", "[1]", "phải là một đối tượng JSON"],
    ["lacks a result", '{"target": "≥ 5"}', 'thiếu "result"'],
    ["lacks a target", '{"result": 5}', 'thiếu "target"'],
    ["has a key nobody knows", '{"result": 5, "target": "≥ 5", "unit": "%"}', "khóa không dùng được"],
    ["has a key of the wrong kind", '{"result": 5, "target": "≥ 5", "round": "yes"}', "sai kiểu"],
  ])("answers a line that %s in its place, goes on, and ends with 1", async (_what, line, message) => {
    const { out, status } = await runCli(["judge", "-"], { lines: [line, '{"result": 5, "target": "≥ 5"}'] });
    const [first, second] = out.split("\n");
    expect(first).toContain(message.replaceAll('"', '\\"'));
    expect(schemaFaults("judge", JSON.parse(first ?? ""))).toEqual([]);
    expect(JSON.parse(second ?? "")).toMatchObject({ verdict: "met" });
    expect(status).toBe(1);
  });
});
