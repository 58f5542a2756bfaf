import { printedIs } from "../../../src/taskpane/check/results/values";
import type { Finding } from "../../../src/core/checks/catalogue";

const found = (kind: Finding["kind"]): Finding => ({ kind }) as Finding;

describe("what a finding's cell holds", () => {
  it("shows its stray spaces where these are what was found", () => {
    expect(printedIs(found("stray-space"), "Nhị  Hà\u00a0")).toBe("Nhị␣␣Hà␣");
  });

  it("is left as it is where something else was found: in old letters the soft hyphen is one of them", () => {
    expect(printedIs(found("legacy-encoding"), "Ng\u00adêi lËp")).toBe("Ng\u00adêi lËp");
  });
});
