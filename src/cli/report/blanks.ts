import path from "node:path";
import type { Period } from "../../core/plan/period";
import { wordTexts } from "../../core/report/word/texts";
import { documents } from "../../data/documents";
import { blankOf, forms, serves } from "../../data/forms";
import { openDocx } from "../../workbook/docx/openDocx";
import { openXlsx } from "../../workbook/xlsx/openXlsx";
import { isDocumentName, openDocumentFile } from "../openDocumentFile";
import { openWorkbookFile } from "../openWorkbookFile";
import { sentenceOf } from "../sentence";
import type { Language } from "../texts";
import { UsageError } from "../usage";
import type { Blank } from "./fill";

const bundled = [...forms, ...documents];

/** Word documents cannot stand in a workbook. */
export type UsualBlanks = "all" | "workbooks";

/**
 * The forms and templates a report is made with, in the order they were asked for; all bundled forms made for the period where
 * none was, or only those that are workbooks.
 * @throws UsageError
 */
export async function readBlanks(
  formIds: readonly string[],
  templates: readonly string[],
  period: Period,
  language: Language,
  ofUsual: UsualBlanks,
): Promise<readonly Blank[]> {
  const served = forms.filter((form) => serves(form, period));
  const usual = [...served, ...(ofUsual === "all" ? documents : [])].map(({ id }) => id);
  const wanted = formIds.length + templates.length === 0 ? usual : formIds;
  const blanks = wanted.map((id) => bundledForm(id, period));
  for (const template of templates) blanks.push(await officeTemplate(template, language));
  return blanks;
}

function bundledForm(id: string, period: Period): Blank {
  const form = bundled.find((each) => each.id === id);
  if (form === undefined) {
    const allowed = bundled.map((each) => each.id).join(", ");
    throw new UsageError({ kind: "badValue", option: "--form", written: id, allowed });
  }
  const named = { name: { form: id }, file: form.file };
  const bytes = blankOf(form, period);
  const opening = isDocumentName(form.file) ? openDocx(bytes) : openXlsx(bytes);
  if (opening.kind === "fault") throw new Error(`The bundled form ${id} is damaged: ${opening.fault.kind}`);
  return "template" in opening
    ? { ...named, kind: "document", document: opening.template }
    : { ...named, kind: "workbook", workbook: opening.workbook };
}

async function officeTemplate(file: string, language: Language): Promise<Blank> {
  const named = { name: { template: file }, file: path.basename(file) };
  const unreadable = (why: string) =>
    new UsageError({ kind: "unreadableInput", option: "--template", file, why });
  if (isDocumentName(file)) {
    const opened = await openDocumentFile(file);
    if (opened.kind === "unreadable") throw unreadable(wordTexts[language].trouble(opened.trouble));
    return { ...named, kind: "document", document: opened.template };
  }
  const opened = await openWorkbookFile(file);
  if (opened.kind === "unreadable") throw unreadable(sentenceOf(opened.finding, language));
  return { ...named, kind: "workbook", workbook: opened.workbook };
}
