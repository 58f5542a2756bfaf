import { fieldDictionary } from "../../core/report/dictionary";
import { inspectTemplate, isSound } from "../../core/report/inspectTemplate";
import { forms } from "../../data/forms";
import { templateFacts } from "../../workbook/xlsx/fillFile";
import { readArguments } from "../arguments";
import { requireFiles } from "../files";
import { readLanguage } from "../language";
import { openWorkbookFile } from "../openWorkbookFile";
import { sentenceOf } from "../sentence";
import { printTable } from "../print/columns";
import { colourPaint, plainPaint } from "../print/paint";
import type { Paint } from "../print/paint";
import { templateJson } from "../template/json";
import { printTemplate } from "../template/print";
import type { ExitStatus, Terminal } from "../terminal";
import type { Language, Texts } from "../texts";
import { textsOf } from "../texts";
import { UsageError } from "../usage";

interface Printing {
  readonly language: Language;
  readonly texts: Texts;
  readonly paint: Paint;
  readonly asJson: boolean;
}

/** `template list` prints what a template may use, `template inspect FILE` what one uses. */
export async function template(args: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  const given = readArguments(args, { json: "flag", lang: "value" });
  const language = readLanguage(given.value("lang"));
  const printing: Printing = {
    language,
    texts: textsOf(language),
    paint: terminal.colour ? colourPaint : plainPaint,
    asJson: given.flags.has("json"),
  };
  const [action = "", ...files] = given.positionals;
  if (action === "list" && files.length === 0) return list(terminal, printing);
  if (action === "inspect") return inspect(files, terminal, printing);
  throw new UsageError({ kind: "badValue", option: "template", written: action, allowed: "list, inspect" });
}

function list(terminal: Terminal, { language, texts, paint, asJson }: Printing): ExitStatus {
  const listed = forms.map(({ id, name, file }) => ({ id, name: name[language], file }));
  const fields = fieldDictionary.fields.map(({ name, kind, description, unit }) => ({
    name,
    kind,
    description: description[language],
    unit: unit?.[language] ?? null,
  }));
  if (asJson) {
    const lists = fieldDictionary.lists.map(({ name, group }) => ({ name, group: group ?? null }));
    terminal.out(`${JSON.stringify({ version: 1, forms: listed, fields, lists }, null, 2)}\n`);
    return 0;
  }
  const words = texts.template;
  const table = printTable(
    words.fieldColumns.map((head) => ({ head, align: "left" })),
    fields.map(({ name, kind, description, unit }) => [
      `{{${name}}}`,
      words.kinds[kind],
      unit ?? "",
      description,
    ]),
  );
  const lines = [
    paint("strong", words.formsHead),
    ...listed.map(({ id, name }) => `  ${id}  ${name}`),
    "",
    paint("strong", words.fieldsHead),
    ...table.map((line) => `  ${line}`),
  ];
  terminal.out(lines.map((line) => `${line}\n`).join(""));
  return 0;
}

async function inspect(
  files: readonly string[],
  terminal: Terminal,
  printing: Printing,
): Promise<ExitStatus> {
  const [file] = files;
  if (file === undefined) throw new UsageError({ kind: "noFiles" });
  if (files.length > 1) throw new UsageError({ kind: "oneFile", found: files.length });
  await requireFiles(files);
  const { texts, paint, asJson } = printing;
  const opened = await openWorkbookFile(file);
  if (opened.kind === "unreadable") {
    const message = sentenceOf(opened.finding, printing.language);
    if (asJson) {
      const nothing = {
        templateVersion: null,
        filledBefore: null,
        tags: [],
        faults: [],
        regions: [],
        repeatedSheets: [],
        error: message,
      };
      terminal.out(`${JSON.stringify({ version: 1, file, ...nothing }, null, 2)}\n`);
    } else terminal.out(`${paint("strong", file)}\n  ${paint("error", message)}\n`);
    return 1;
  }
  const report = inspectTemplate(opened.workbook.grids(), fieldDictionary);
  const facts = templateFacts(opened.workbook);
  if (asJson) {
    const answer = { version: 1, file, ...templateJson(report, facts, texts), error: null };
    terminal.out(`${JSON.stringify(answer, null, 2)}\n`);
  } else {
    terminal.out(
      printTemplate(report, facts, texts, paint)
        .map((line) => `${line}\n`)
        .join(""),
    );
  }
  return isSound(report) ? 0 : 1;
}
