import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { vi as history } from "../../src/taskpane/check/history/texts/vi";
import { vi as formulas } from "../../src/taskpane/formulas/texts/vi";
import { vi as report } from "../../src/taskpane/report/texts/vi";
import { vi as rules } from "../../src/taskpane/rules/texts/vi";
import { en } from "../../src/taskpane/texts/en";
import { vi } from "../../src/taskpane/texts/vi";
import { vi as thresholds } from "../../src/taskpane/thresholds/texts/vi";

const folder = path.resolve(__dirname, "../../src/taskpane");
const components = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
  file.endsWith(".tsx"),
);

function sentences(texts: object): readonly string[] {
  return Object.values(texts).flatMap((text: unknown) => {
    if (typeof text === "string") return [text];
    return typeof text === "object" && text !== null ? sentences(text) : [];
  });
}

describe("the pane's texts", () => {
  it("are there in both languages", () => {
    expect(sentences(vi).length).toBeGreaterThan(30);
    expect(sentences(en)).toHaveLength(sentences(vi).length);
    for (const text of [...sentences(vi), ...sentences(en)]) expect(text.trim()).toBe(text);
  });

  it("are in composed Unicode, as Vietnamese keyboards type it", () => {
    for (const text of sentences(vi)) expect(text.normalize("NFC")).toBe(text);
  });

  it.each(components)("do not stand inside %s", (file) => {
    const code = readFileSync(path.join(folder, file), "utf8").replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, "");
    expect(code).not.toMatch(/[À-ỹđĐ]/u);
    expect(code).not.toMatch(/>\s*[A-Za-z]{3,}[^<>{}=]*<\//);
  });
});

describe("a count of a thousand and more", () => {
  const many = 2095;

  it.each([
    report.fields.found(many, many),
    report.fields.found(94, many),
    report.fields.more(many),
    report.fields.first("1", many),
    report.fields.sources(many),
    report.fields.moreSources(many),
    report.dryRun.complete(many),
    report.dryRun.crossFoots(many, 0),
    report.dryRun.partly(1, many, "Hòa Sơn"),
    report.delivery.readAgain(many),
    report.delivery.refused(many),
    formulas.more(many),
    formulas.insert.way({ kind: "eachRow", why: "merged" }, many),
    formulas.names.apply(many),
    formulas.names.advice.foreign(many),
    formulas.convert.found(many, 2),
    formulas.convert.copied(many, 2),
    formulas.freeze.found(1, many, 2),
    formulas.freeze.apply(many),
    thresholds.open(many),
    thresholds.sheet("Ngưỡng", 1, many, 0),
    thresholds.waitingTitle(many),
    thresholds.confirmAll(many),
    rules.counts(2, 0, many),
    rules.held(many),
    history.outcome({ kind: "created", rows: many, sheet: "Lịch sử" }),
  ])("has its thousands set off as in Vietnam: %s", (sentence) => {
    expect(sentence).toContain("2.095");
  });
});
