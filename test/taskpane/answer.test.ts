import { answerFor } from "../../src/taskpane/judge/answer";
import type { Question } from "../../src/taskpane/judge/answer";
import { en } from "../../src/taskpane/texts/en";
import { vi } from "../../src/taskpane/texts/vi";

const question = (result: string, target: string): Question => ({ result, target, rounding: "exact" });

describe("the pane's answer", () => {
  it("says nothing before there is a target", () => {
    expect(answerFor(question("85%", "  "), vi)).toEqual({ kind: "nothing" });
  });

  it("shows how the target is read, the verdict and what is missing", () => {
    expect(answerFor(question("12/15 km (80%)", "100%"), vi)).toEqual({
      kind: "judged",
      verdict: "unmet",
      readAs: "≥ 100 %",
      shortfall: "20 %",
      notes: [],
    });
  });

  it("takes a blank result for missing, not for zero", () => {
    expect(answerFor(question("", "≥ 80%"), vi)).toMatchObject({ verdict: "missing", notes: [] });
  });

  it("tells that a range is exceeded", () => {
    expect(answerFor(question("6", "từ 04-05 xã"), vi)).toMatchObject({
      verdict: "met",
      notes: [vi.reasons.exceedsRange],
    });
  });

  it("says that a result meets only after rounding, rounded or not", () => {
    const exact = answerFor(question("79,96%", "≥ 80%"), vi);
    const rounded = answerFor({ ...question("79,96%", "≥ 80%"), rounding: "toTarget" }, vi);
    expect(exact).toMatchObject({ verdict: "unmet", notes: [vi.judge.onlyRounded] });
    expect(rounded).toMatchObject({ verdict: "met", notes: [vi.judge.onlyRounded] });
  });

  it("says where reading a target stopped, and why", () => {
    const answer = answerFor(question("85%", "đến 80%"), vi);
    expect(answer).toMatchObject({ verdict: "unclear" });
    expect(answer).not.toHaveProperty("readAs");
    expect(answer).toHaveProperty("notes", [vi.judge.targetNotRead("đến", "80%"), vi.targetFaults.loneUpTo]);
  });

  it("says why a result is unclear, in the language chosen", () => {
    expect(answerFor(question("0,12", "≤ 5%"), vi)).toHaveProperty("notes", [vi.reasons.percentScale]);
    expect(answerFor(question("0,12", "≤ 5%"), en)).toHaveProperty("notes", [en.reasons.percentScale]);
  });
});
