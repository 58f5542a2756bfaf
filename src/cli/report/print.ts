import type { Paint } from "../print/paint";
import { printTemplateFacts, printTemplateFaults } from "../template/print";
import type { Texts } from "../texts";
import { isWhole } from "./reportRun";
import type { ReportRun } from "./reportRun";

/** What was filled, from which state of the workbook, and where it went. */
export function printReport(run: ReportRun, texts: Texts, paint: Paint): readonly string[] {
  const words = texts.report;
  if (run.error !== null)
    return [paint("strong", run.file), `  ${paint("error", run.error)}`, words.notWritten];
  const [errors, warnings] = run.counts;
  const state = errors + warnings === 0 ? [] : [paint("warning", words.findings(errors, warnings))];
  const outputs = run.outputs.flatMap(({ filled, output }) => {
    const { tags } = filled.report;
    const count = (status: (typeof tags)[number]["status"]) =>
      tags.filter((tag) => tag.status === status).length;
    return [
      isWhole(filled)
        ? paint("strong", run.isDryRun ? words.wouldWrite(output) : words.written(output))
        : paint("error", words.notFilled(output)),
      ...printTemplateFacts(filled, texts, paint).map((line) => `  ${line}`),
      ...(filled.pivots === 0 ? [] : [`  ${words.pivots}`]),
      `  ${words.tags(count("found"), count("empty"), count("unknown"))}`,
      ...printTemplateFaults(filled.report, texts, paint).map((line) => `  ${line}`),
      ...(filled.refused.length === 0 ? [] : [`  ${paint("error", words.refused(filled.refused.length))}`]),
    ];
  });
  return [...state, ...outputs];
}
