import type { Finding } from "../../core/checks/catalogue";
import { describeFinding } from "../../core/checks/texts";
import { criteriaSets } from "../../data/bundled";
import { readArguments } from "../arguments";
import { checkFile } from "../check/checkFile";
import type { Surroundings } from "../check/checkFile";
import type { CheckedFile } from "../check/checkedFile";
import { checkJson } from "../check/json";
import { printCheck } from "../check/print";
import { ownSetIds } from "../check/ownSets";
import { readSettings } from "../check/settings";
import { readGrids, readPlan } from "../check/surroundings";
import { requireFiles } from "../files";
import { readLanguage } from "../language";
import { colourPaint, plainPaint } from "../print/paint";
import { showProgress } from "../print/progress";
import { sentenceOf } from "../sentence";
import type { ExitStatus, Terminal } from "../terminal";
import type { Language, Texts } from "../texts";
import { textsOf } from "../texts";
import { UsageError } from "../usage";

const OPTIONS = {
  set: "value",
  area: "value",
  year: "value",
  period: "value",
  "as-of": "value",
  previous: "value",
  plan: "value",
  lang: "value",
  json: "flag",
} as const;

/** `check FILE…`: checks each file for itself and reports what was found, whatever became of the others. */
export async function check(args: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  const given = readArguments(args, OPTIONS);
  const language = readLanguage(given.value("lang"));
  const texts = textsOf(language);
  const files = given.positionals;
  if (files.length === 0) throw new UsageError({ kind: "noFiles" });
  const settings = readSettings(
    {
      set: given.value("set"),
      area: given.value("area"),
      year: given.value("year"),
      period: given.value("period"),
      asOf: given.value("as-of"),
    },
    terminal.today,
    await ownSetIds(given.value("set"), files),
  );
  await requireFiles(files);
  const year = settings.year ?? Number(settings.asOf.slice(0, 4));
  const plan = given.value("plan");
  const previous = given.value("previous");
  const around: Surroundings = {
    settings,
    ...(plan === undefined ? {} : { plan: await readPlan(plan, year, language) }),
    ...(previous === undefined ? {} : { previous: await readGrids("--previous", previous, language) }),
  };
  const checked = await checkAll(files, around, language, terminal);
  if (given.flags.has("json")) {
    const answer = checkJson(checked, (finding) => describeFinding(finding, language));
    terminal.out(`${JSON.stringify(answer)}\n`);
  } else {
    const printing = {
      texts,
      paint: terminal.colour ? colourPaint : plainPaint,
      columns: terminal.columns,
      sentence: (finding: Finding) => sentenceOf(finding, language),
      setName: setNameIn(texts, checked),
    };
    terminal.out(printCheck(checked, printing));
  }
  const hasError = checked.some((file) => file.findings.some((finding) => finding.severity === "error"));
  return hasError ? 1 : 0;
}

async function checkAll(
  files: readonly string[],
  around: Surroundings,
  language: Language,
  terminal: Terminal,
): Promise<readonly CheckedFile[]> {
  const texts = textsOf(language);
  const progress = showProgress(terminal);
  const checked: CheckedFile[] = [];
  for (const [at, file] of files.entries()) {
    progress.say(texts.check.progress(file, at + 1, files.length));
    checked.push(await checkFile(file, around, language));
  }
  progress.done();
  return checked;
}

/** A bundled set by its level and years, one of an office's own by the name it has there. */
function setNameIn(texts: Texts, checked: readonly CheckedFile[]): (id: string) => string {
  const own = checked.flatMap(({ workbook }) => workbook?.report.sets ?? []);
  return (id) => {
    const set = [...criteriaSets, ...own].find((each) => each.id === id);
    if (set === undefined) return id;
    return set.origin === "office" ? set.name : texts.setName(set.level, set.years);
  };
}
