import path from "node:path";
import { consolidate as putTogether } from "../../core/consolidate/consolidate";
import type { Consolidation } from "../../core/consolidate/consolidate";
import { commonPeriod } from "../../core/consolidate/reportPeriod";
import { readPeriodInWords } from "../../core/plan/periodInWords";
import { officeGround } from "../../core/office/officeGround";
import type { FileDigest, Resolution } from "../../core/consolidate/types";
import { yearOf } from "../../core/plan/isoDate";
import { periodSpan, printPeriod, quarterOn } from "../../core/plan/period";
import type { Period } from "../../core/plan/period";
import { criteriaSets, registers } from "../../data/bundled";
import { writeConsolidation } from "../../workbook/xlsx/consolidationFile";
import { readArguments } from "../arguments";
import { readPeriod } from "../check/settings";
import { readPlanBook } from "../check/surroundings";
import { digestAll } from "../consolidate/digests";
import { findInputs } from "../consolidate/inputs";
import type { Inputs } from "../consolidate/inputs";
import { consolidateJson } from "../consolidate/json";
import { printConsolidation } from "../consolidate/print";
import { openTarget, requirePeriod } from "../consolidate/target";
import type { OutputTarget } from "../consolidate/target";
import { requireDirectory, writeTogether } from "../files";
import { readLanguage } from "../language";
import { colourPaint, plainPaint } from "../print/paint";
import { showProgress } from "../print/progress";
import type { ExitStatus, Terminal } from "../terminal";
import { textsOf } from "../texts";
import { UsageError } from "../usage";

const OPTIONS = {
  out: "value",
  period: "value",
  plan: "value",
  district: "value",
  prefer: "list",
  lang: "value",
  json: "flag",
} as const;

const NEWEST = "newest";

/** `consolidate DIR|FILE… --out FILE`: puts the reports of many files into one workbook. */
export async function consolidate(args: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  const given = readArguments(args, OPTIONS);
  const language = readLanguage(given.value("lang"));
  const texts = textsOf(language);
  const out = given.value("out");
  if (given.positionals.length === 0) throw new UsageError({ kind: "noFiles" });
  if (out === undefined) throw new UsageError({ kind: "optionMissing", option: "--out" });
  const asked = given.value("period");
  const wanted = asked === undefined ? undefined : readPeriod(asked);
  await requireDirectory(path.dirname(out));
  const inputs = await findInputs(given.positionals, out);
  const target = await openTarget(out, language);
  const kept = wanted ?? readPeriodInWords(target.kept?.period ?? "");
  if (wanted !== undefined) requirePeriod(out, target, wanted);
  const planName = given.value("plan");
  const year = kept?.year ?? yearOf(terminal.today);
  const planBook = planName === undefined ? undefined : await readPlanBook(planName, year, language);
  const plan = planBook?.plan ?? target.plan;
  const settings = settingsFor(kept, terminal.today);
  const ownBooks = [...target.workbook.grids(), ...(planBook?.grids ?? [])];
  const office = officeGround(ownBooks, criteriaSets);

  const progress = showProgress(terminal);
  const digests = await digestAll(inputs.files, { settings, office }, (file, at) =>
    progress.say(texts.check.progress(file, at, inputs.files.length)),
  );
  const period = kept ?? commonPeriod(digests) ?? currentQuarter(terminal.today);
  const district = given.value("district");
  const run = putTogether({
    digests,
    period,
    registers,
    resolution: resolutionOf(given.list("prefer"), inputs),
    today: terminal.today,
    ...(plan === undefined ? {} : { plan }),
    ...(target.kept === undefined ? {} : { kept: target.kept }),
    ...(district === undefined ? {} : { district }),
  });
  progress.say(texts.consolidate.writing(out));
  await writeOut(out, target, run);
  progress.done();

  if (given.flags.has("json")) {
    terminal.out(`${JSON.stringify(consolidateJson(run, inputs, out, language), null, 2)}\n`);
  } else {
    const lines = printConsolidation(run, inputs, out, texts, terminal.colour ? colourPaint : plainPaint);
    terminal.out(lines.map((line) => `${line}\n`).join(""));
  }
  return hasError(run, digests) ? 1 : 0;
}

async function writeOut(out: string, { workbook }: OutputTarget, run: Consolidation): Promise<void> {
  await writeTogether([{ file: out, bytes: writeConsolidation(workbook, run, criteriaSets) }]);
}

function settingsFor(period: Period | undefined, today: string) {
  if (period === undefined) return { asOf: today };
  return { period: printPeriod(period), asOf: periodSpan(period).to };
}

function currentQuarter(today: string): Period {
  return { kind: "quarter", year: yearOf(today), quarter: quarterOn(today) };
}

/** `newest`, or files by the path given or the name in the list. */
function resolutionOf(preferred: readonly string[], { files }: Inputs): Resolution {
  const named = preferred.filter((each) => each !== NEWEST);
  const found = named.map((each) => {
    const input = files.find(({ file, name }) => isNamed(each, file) || isNamed(each, name));
    if (input === undefined) throw new UsageError({ kind: "noSuchFile", file: each });
    return input.name.normalize("NFC");
  });
  return { usual: preferred.includes(NEWEST) ? "newest" : "newestIfSure", files: new Set(found) };
}

function isNamed(written: string, name: string): boolean {
  return path.normalize(written.normalize("NFC")) === path.normalize(name.normalize("NFC"));
}

function hasError({ findings }: Consolidation, digests: readonly FileDigest[]): boolean {
  return digests.some(({ errors }) => errors > 0) || findings.some(({ severity }) => severity === "error");
}
