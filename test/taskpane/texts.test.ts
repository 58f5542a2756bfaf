import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { vi as history } from "../../src/taskpane/check/history/texts/vi";
import { en as consolidateInEnglish } from "../../src/taskpane/consolidate/texts/en";
import { en as formulasInEnglish } from "../../src/taskpane/formulas/texts/en";
import { vi as formulas } from "../../src/taskpane/formulas/texts/vi";
import { en as planInEnglish } from "../../src/taskpane/plan/texts/en";
import { en as reportInEnglish } from "../../src/taskpane/report/texts/en";
import { vi as report } from "../../src/taskpane/report/texts/vi";
import { en as rulesInEnglish } from "../../src/taskpane/rules/texts/en";
import { vi as rules } from "../../src/taskpane/rules/texts/vi";
import { en } from "../../src/taskpane/texts/en";
import { vi } from "../../src/taskpane/texts/vi";
import { en as thresholdsInEnglish } from "../../src/taskpane/thresholds/texts/en";
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

describe("one thing in English", () => {
  const { names, convert, freeze } = formulasInEnglish;
  const { dryRun, delivery, fields, warnings } = reportInEnglish;
  const { inspections, calendar, offer, registered } = planInEnglish;

  it.each([
    names.found(1),
    names.leftTitle(1),
    names.advice.foreign(1),
    names.advice.properlyNamed(1),
    names.advice.protected(1),
    names.apply(1),
    names.applied(1),
    convert.found(1, 1),
    convert.fontsOnly(1),
    convert.leftTitle(1),
    convert.applied(1),
    convert.copied(1, 1),
    freeze.found(1, 1, 1),
    freeze.leftTitle(1),
    freeze.advice.error(1),
    freeze.advice.notCalculated(1),
    freeze.advice.protected(1),
    freeze.apply(1),
    freeze.applied(1),
    thresholdsInEnglish.open(1),
    thresholdsInEnglish.imported(1),
    thresholdsInEnglish.confirmed(1),
    thresholdsInEnglish.gone(1),
    thresholdsInEnglish.more(1),
    thresholdsInEnglish.wrongTitle(1),
    rulesInEnglish.counts(1, 1, 1),
    consolidateInEnglish.received.count(1, 1),
    consolidateInEnglish.received.found(1, 1),
    consolidateInEnglish.received.skipped(1),
    consolidateInEnglish.conflicts.differences(1, "a.xlsx"),
    inspections.daysLeft(1),
    inspections.daysOver(1),
    inspections.beginsIn(1),
    calendar.daysLeft(1),
    offer.contents(1, 1, 1),
    registered.count(1),
    registered.lacks(1, undefined),
    warnings.findings(1, 1),
    dryRun.filledFields(1),
    delivery.refused(1),
    fields.found(1, 1),
    fields.first("1", 1),
    fields.sources(1),
  ])("is not told as if it were several: %s", (sentence) => {
    expect(sentence).not.toMatch(
      /\b1 (?:\w+ )?(?:formulas|cells|sheets|rows|rules|places|thresholds|errors|warnings|fields|days|communes|targets|inspections|criteria|files|differences)\b/,
    );
    expect(sentence).not.toMatch(/\b(?:cell|formula|threshold|row) (?:are|have|call|read|show)\b/);
  });
});
