import type { Finding } from "../../../src/core/checks/catalogue";
import { PAGE, allDrawnAtFirst, groupsOf } from "../../../src/taskpane/check/results/groups";

/** So many findings, of which only what they are grouped by matters. */
function findings(count: number, kind: Finding["kind"], severity: Finding["severity"]): readonly Finding[] {
  return Array.from({ length: count }, () => ({ kind, severity }) as Finding);
}

describe("groupsOf", () => {
  const many = PAGE + 50;
  const groups = groupsOf([
    ...findings(2, "stray-space", "note"),
    ...findings(many, "verdict-mismatch", "error"),
    ...findings(1, "unknown-code", "error"),
    ...findings(3, "missing-result", "warning"),
  ]);

  it("puts the worst first, and kinds that came up often together", () => {
    const shape = groups.map(({ severity, count, single, groups: kinds }) => [
      severity,
      count,
      single.map(({ kind }) => kind),
      kinds.map(({ kind, findings: own }) => [kind, own.length]),
    ]);
    expect(shape).toEqual([
      ["error", many + 1, ["unknown-code"], [["verdict-mismatch", many]]],
      ["warning", 3, [], [["missing-result", 3]]],
      ["note", 2, ["stray-space", "stray-space"], []],
    ]);
  });

  it("tells each list how many cards are drawn before its own, no list counting for more than it draws at first", () => {
    expect(groups.map(({ before, groups: kinds }) => [before, ...kinds.map((kind) => kind.before)])).toEqual([
      [0, 1],
      [PAGE + 1, PAGE + 1],
      [PAGE + 4],
    ]);
    expect(allDrawnAtFirst(groups)).toBe(PAGE + 6);
  });
});
