import { periodSpan, printPeriod } from "../../core/plan/period";
import type { Period } from "../../core/plan/period";
import { crossFoots } from "../../core/report/crossFoots";
import { figuresOf } from "../../core/report/dictionary";
import type { Figures } from "../../core/report/figures";
import type { FillExtent } from "../../core/report/partialFill";
import { periodTexts } from "../../core/report/period/texts";
import { sourceOfCheck } from "../../core/report/sourceOfCheck";
import type { Grid } from "../../core/sheet/grid";
import { registers } from "../../data/bundled";
import { programVersion } from "../../data/version";
import { onlyFile, readArguments } from "../arguments";
import { checkFile } from "../check/checkFile";
import { countsOf } from "../check/counts";
import { readPeriod } from "../check/settings";
import { readGrids } from "../check/surroundings";
import { requireFiles, writeTogether } from "../files";
import { readLanguage } from "../language";
import { colourPaint, plainPaint } from "../print/paint";
import { showProgress } from "../print/progress";
import { readBlanks } from "../report/blanks";
import { place, readDestination } from "../report/destination";
import type { Destination } from "../report/destination";
import { fill } from "../report/fill";
import type { Blank } from "../report/fill";
import { reportJson } from "../report/json";
import { printReport } from "../report/print";
import { wentWell } from "../report/reportRun";
import type { OtherPeriods, ReportRun } from "../report/reportRun";
import type { ExitStatus, Terminal } from "../terminal";
import type { Language } from "../texts";
import { textsOf } from "../texts";
import { UsageError } from "../usage";

const OPTIONS = {
  period: "value",
  out: "value",
  form: "list",
  template: "list",
  previous: "value",
  partial: "flag",
  "dry-run": "flag",
  lang: "value",
  json: "flag",
} as const;

interface ReportRequest {
  readonly file: string;
  readonly period: Period;
  readonly destination: Destination;
  readonly blanks: readonly Blank[];
  readonly extent: FillExtent;
  readonly isDryRun: boolean;
  /** The sheets of the period before. */
  readonly previous: readonly Grid[] | undefined;
}

/** `report FILE --period P --out DIR|FILE.xlsx`: checks the workbook and fills forms and templates from its figures. */
export async function report(args: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  const given = readArguments(args, OPTIONS);
  const language = readLanguage(given.value("lang"));
  const texts = textsOf(language);
  const file = onlyFile(given.positionals);
  const period = readPeriod(required("--period", given.value("period")));
  const out = required("--out", given.value("out"));
  const templates = given.list("template");
  await requireFiles([file, ...templates]);
  const destination = await readDestination(out);
  const usual = destination.kind === "workbook" ? "workbooks" : "all";
  const blanks = await readBlanks(given.list("form"), templates, period, language, usual);
  const before = given.value("previous");
  const previous = before === undefined ? undefined : await readGrids("--previous", before, language);
  const run = await fillAll(
    {
      file,
      period,
      destination,
      blanks,
      extent: given.flags.has("partial") ? "withFigures" : "all",
      isDryRun: given.flags.has("dry-run"),
      previous,
    },
    language,
    terminal,
  );
  if (given.flags.has("json")) {
    terminal.out(`${JSON.stringify(reportJson(run, language), null, 2)}\n`);
  } else {
    const lines = printReport(run, texts, language, terminal.colour ? colourPaint : plainPaint);
    terminal.out(lines.map((line) => `${line}\n`).join(""));
  }
  return wentWell(run) ? 0 : 1;
}

function required(option: string, value: string | undefined): string {
  if (value === undefined) throw new UsageError({ kind: "optionMissing", option });
  return value;
}

async function fillAll(request: ReportRequest, language: Language, terminal: Terminal): Promise<ReportRun> {
  const texts = textsOf(language);
  const { file, destination, blanks, extent, isDryRun } = request;
  const period = printPeriod(request.period);
  const settings = { period, asOf: periodSpan(request.period).to };
  const progress = showProgress(terminal);
  progress.say(texts.check.progress(file, 1, 1));
  const { previous } = request;
  const around = previous === undefined ? { settings } : { settings, previous };
  const checked = await checkFile(file, around, language);
  const run = { file, period, isDryRun, counts: countsOf(checked.findings), error: checked.error };
  if (checked.workbook === undefined) {
    progress.done();
    return { ...run, crossFoots: [], otherPeriods: null, outputs: [] };
  }
  const { report: check, grids } = checked.workbook;
  const figures = figuresOf(
    sourceOfCheck(
      check,
      grids,
      {
        period: request.period,
        madeOn: terminal.today,
        ...(terminal.clock === undefined ? {} : { madeAt: terminal.clock }),
      },
      { sets: check.sets, registers, programVersion },
    ),
  );
  const filled = blanks.map((blank) => {
    progress.say(texts.report.progress(blank.file));
    return fill(blank, figures, extent);
  });
  const { outputs, files } = place(filled, destination, period, figures);
  if (!isDryRun) await writeTogether(files);
  progress.done();
  const otherPeriods = otherPeriodsOf(figures, request.period, language);
  return { ...run, crossFoots: crossFoots(figures), otherPeriods, outputs };
}

function otherPeriodsOf({ elsewhere }: Figures, asked: Period, language: Language): OtherPeriods | null {
  if (elsewhere === undefined) return null;
  return {
    periods: elsewhere.periods.map(printPeriod),
    places: [...elsewhere.communes.values()],
    sentences: periodTexts[language].sentences(elsewhere, asked),
  };
}
