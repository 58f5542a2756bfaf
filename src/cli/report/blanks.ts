import path from "node:path";
import { forms } from "../../data/forms";
import { openXlsx } from "../../workbook/xlsx/openXlsx";
import { openWorkbookFile } from "../openWorkbookFile";
import { sentenceOf } from "../sentence";
import type { Language } from "../texts";
import { UsageError } from "../usage";
import type { Blank } from "./fill";

/**
 * The forms and templates a report is made with, in the order they were asked for; all bundled forms where none was.
 * @throws UsageError
 */
export async function readBlanks(
  formIds: readonly string[],
  templates: readonly string[],
  language: Language,
): Promise<readonly Blank[]> {
  const wanted = formIds.length + templates.length === 0 ? forms.map(({ id }) => id) : formIds;
  const blanks = wanted.map(bundledForm);
  for (const template of templates) blanks.push(await officeTemplate(template, language));
  return blanks;
}

function bundledForm(id: string): Blank {
  const form = forms.find((each) => each.id === id);
  if (form === undefined) {
    const allowed = forms.map((each) => each.id).join(", ");
    throw new UsageError({ kind: "badValue", option: "--form", written: id, allowed });
  }
  const opening = openXlsx(form.bytes);
  if (opening.kind === "fault") throw new Error(`The bundled form ${id} is damaged: ${opening.fault.kind}`);
  return { name: { form: id }, file: form.file, workbook: opening.workbook };
}

async function officeTemplate(file: string, language: Language): Promise<Blank> {
  const opened = await openWorkbookFile(file);
  if (opened.kind === "unreadable") {
    throw new UsageError({
      kind: "unreadableInput",
      option: "--template",
      file,
      why: sentenceOf(opened.finding, language),
    });
  }
  return { name: { template: file }, file: path.basename(file), workbook: opened.workbook };
}
