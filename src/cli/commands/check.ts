import { readArguments } from "../arguments";
import { checkFiles } from "../check/checkFiles";
import { checkJson } from "../check/json";
import { printCheck } from "../check/print";
import { readSettings } from "../check/settings";
import { requireFiles } from "../files";
import { readLanguage } from "../language";
import { colourPaint, plainPaint } from "../print/paint";
import type { ExitStatus, Terminal } from "../terminal";
import { textsOf } from "../texts";
import { UsageError } from "../usage";
import { criteriaSets } from "../../data/bundled";

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
  );
  await requireFiles(files);
  const surroundings = await readSurroundings(given.value("plan"), given.value("previous"), texts);
}
