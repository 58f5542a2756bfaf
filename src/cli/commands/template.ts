import { fieldDictionary } from "../../core/report/dictionary";
import type { FieldDefinition } from "../../core/report/fields";
import { inspectTemplate, isSound } from "../../core/report/inspectTemplate";
import { inspectWord, isSoundDocument } from "../../core/report/word/inspectWord";
import { wordTexts } from "../../core/report/word/texts";
import { documents } from "../../data/documents";
import { forms } from "../../data/forms";
import { templateFacts } from "../../workbook/xlsx/fillFile";
import { readArguments } from "../arguments";
import { requireFiles } from "../files";
import { readLanguage } from "../language";
import { isDocumentName, openDocumentFile } from "../openDocumentFile";
import { openWorkbookFile } from "../openWorkbookFile";
import { sentenceOf } from "../sentence";
import { printTable } from "../print/columns";
import { colourPaint, plainPaint } from "../print/paint";
import type { Paint } from "../print/paint";
import { documentJson } from "../template/documentJson";
import { templateJson } from "../template/json";
import { printDocument } from "../template/printDocument";
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

/** What only workbooks tell of themselves. */
const NO_FACTS = { templateVersion: null, filledBefore: null, repeatedSheets: [] };

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
  const listed = [...forms, ...documents].map(({ id, name, file }) => ({ id, name: name[language], file }));
  if (asJson) {
    const fields = fieldDictionary.fields.map(({ name, kind, description, unit }) => ({
      name,
      kind,
      description: description[language],
      unit: unit?.[language] ?? null,
    }));
    const lists = fieldDictionary.lists.map(({ name, group }) => ({ name, group: group ?? null }));
    terminal.out(`${JSON.stringify({ version: 1, forms: listed, fields, lists }, null, 2)}\n`);
    return 0;
  }
  const words = texts.template;
  const tableOf = (shown: readonly FieldDefinition[]) =>
    printTable(
      words.fieldColumns.map((head) => ({ head, align: "left" })),
      shown.map(({ name, kind, description, unit }) => [
        `{{${name}}}`,
        words.kinds[kind],
        unit?.[language] ?? "",
        description[language],
      ]),
    ).map((line) => `  ${line}`);
  const { fields: all } = fieldDictionary;
  const lines = [
    paint("strong", words.formsHead),
    ...listed.map(({ id, name }) => `  ${id}  ${name}`),
    "",
    paint("strong", words.fieldsHead),
    ...tableOf(all.filter(({ comparisonOf }) => comparisonOf === undefined)),
    "",
    paint("strong", words.comparisonsHead),
    ...tableOf(all.filter(({ comparisonOf }) => comparisonOf !== undefined)),
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
  return isDocumentName(file)
    ? inspectDocument(file, terminal, printing)
    : inspectWorkbook(file, terminal, printing);
}

async function inspectWorkbook(file: string, terminal: Terminal, printing: Printing): Promise<ExitStatus> {
  const { texts, paint, language } = printing;
  const opened = await openWorkbookFile(file);
  if (opened.kind === "unreadable")
    return tellUnreadable(file, sentenceOf(opened.finding, language), terminal, printing);
  const report = inspectTemplate(opened.workbook.grids(), fieldDictionary);
  const facts = templateFacts(opened.workbook);
  const answer = templateJson(report, facts, texts);
  tell(file, answer, printTemplate(report, facts, texts, paint), terminal, printing);
  return isSound(report) ? 0 : 1;
}

async function inspectDocument(file: string, terminal: Terminal, printing: Printing): Promise<ExitStatus> {
  const { texts, paint, language } = printing;
  const words = wordTexts[language];
  const opened = await openDocumentFile(file);
  if (opened.kind === "unreadable")
    return tellUnreadable(file, words.trouble(opened.trouble), terminal, printing);
  const report = inspectWord(opened.template.text, fieldDictionary);
  const answer = { ...NO_FACTS, ...documentJson(report, words) };
  tell(file, answer, printDocument(report, words, texts, paint), terminal, printing);
  return isSoundDocument(report) ? 0 : 1;
}

function tell(
  file: string,
  answer: object,
  lines: readonly string[],
  terminal: Terminal,
  { asJson }: Printing,
): void {
  if (asJson) terminal.out(`${JSON.stringify({ version: 1, file, ...answer, error: null }, null, 2)}\n`);
  else terminal.out(lines.map((line) => `${line}\n`).join(""));
}

function tellUnreadable(
  file: string,
  error: string,
  terminal: Terminal,
  { asJson, paint }: Printing,
): ExitStatus {
  const answer = { version: 1, file, ...NO_FACTS, tags: [], faults: [], regions: [], error };
  if (asJson) terminal.out(`${JSON.stringify(answer, null, 2)}\n`);
  else terminal.out(`${paint("strong", file)}\n  ${paint("error", error)}\n`);
  return 1;
}
