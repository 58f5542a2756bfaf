import path from "node:path";
import { onlyFile, readArguments } from "../arguments";
import { convertJson } from "../convert/json";
import { printConversion } from "../convert/print";
import { requireFiles, writeTogether } from "../files";
import { readLanguage } from "../language";
import { openWorkbookFile } from "../openWorkbookFile";
import { colourPaint, plainPaint } from "../print/paint";
import { sentenceOf } from "../sentence";
import type { ExitStatus, Terminal } from "../terminal";
import { textsOf } from "../texts";
import { UsageError } from "../usage";

const OPTIONS = { out: "value", lang: "value", json: "flag" } as const;

/** `convert FILE --out FILE`: a copy whose texts in TCVN3, VNI or decomposed Unicode are composed Unicode. */
export async function convert(args: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  const given = readArguments(args, OPTIONS);
  const language = readLanguage(given.value("lang"));
  const texts = textsOf(language);
  const file = onlyFile(given.positionals);
  const out = given.value("out");
  if (out === undefined) throw new UsageError({ kind: "optionMissing", option: "--out" });
  // The letters cannot be turned back, so the original must stay.
  if (path.resolve(out) === path.resolve(file)) throw new UsageError({ kind: "sameFile", file });
  await requireFiles([file]);
  const opened = await openWorkbookFile(file);
  const isOpen = opened.kind === "opened";
  const run = isOpen
    ? { file, out, conversion: opened.workbook.convertToUnicode(), error: null }
    : { file, out: null, conversion: null, error: sentenceOf(opened.finding, language) };
  if (isOpen) await writeTogether([{ file: out, bytes: opened.workbook.save() }]);
  if (given.flags.has("json")) terminal.out(`${JSON.stringify(convertJson(run), null, 2)}\n`);
  else {
    const lines = printConversion(run, texts, terminal.colour ? colourPaint : plainPaint);
    terminal.out(lines.map((line) => `${line}\n`).join(""));
  }
  return isOpen ? 0 : 1;
}
