import type { CheckReport } from "../../core/checks/checkWorkbook";
import { printPeriod } from "../../core/plan/period";
import { brokenBy } from "../../core/report/brokenForm";
import type { BrokenForm } from "../../core/report/brokenForm";
import { fieldDictionary, figuresInSteps } from "../../core/report/dictionary";
import type { Figures } from "../../core/report/figures";
import { fillTemplate } from "../../core/report/fillTemplate";
import { inspectTemplate } from "../../core/report/inspectTemplate";
import type { TemplateReport } from "../../core/report/inspectTemplate";
import { partsLeft } from "../../core/report/partialFill";
import type { FillExtent } from "../../core/report/partialFill";
import { readBack } from "../../core/report/readBack";
import type { ReadBack } from "../../core/report/readBack";
import { TEMPLATE_VERSION } from "../../core/report/provenance";
import { signatures } from "../../core/report/signature";
import { sourceInSteps } from "../../core/report/sourceOfCheck";
import type { ReportOccasion } from "../../core/report/sourceOfCheck";
import type { Edit } from "../../core/sheet/edit";
import { registers } from "../../data/bundled";
import { blankOf, forms } from "../../data/forms";
import { programVersion } from "../../data/version";
import type { Workbook } from "../../workbook/port";
import { letEventsIn, restingBetween } from "../../workbook/slices";
import type { FileFault } from "../../workbook/xlsx/fileFault";
import { fillFile, templateFacts } from "../../workbook/xlsx/fillFile";
import type { FilledFile, TemplateFacts } from "../../workbook/xlsx/fillFile";
import type { JoinObstacle } from "../../workbook/xlsx/join/obstacles";
import { joinFilled } from "../../workbook/xlsx/joinFilled";
import type { FilledForm } from "../../workbook/xlsx/joinFilled";
import { readBackFile } from "../../workbook/xlsx/readBackFile";
import { openXlsx } from "../../workbook/xlsx/openXlsx";
import type { BookMemory } from "../session/types";
import type { BlankChoice } from "./choices";
import { changeSince, recallTemplate, remembered } from "./rememberedTemplates";
import type { RememberedTemplate, TemplateChange } from "./rememberedTemplates";

export interface ReportRequest {
  readonly check: CheckReport;
  /** The workbook the check is of. */
  readonly workbook: Workbook;
  readonly memory: BookMemory;
  /** Tells the version of a template that is a sheet of the workbook. */
  readonly properties?: () => Promise<ReadonlyMap<string, string>>;
  readonly occasion: ReportOccasion;
  readonly blank: BlankChoice;
}

/** The edits that fill a sheet where it stands, and what reading it again afterwards comes to. */
export interface SheetFilling {
  readonly edits: readonly Edit[];
  /** What the sheet is called then, and its copies where it has a field in its name. */
  readonly sheets: readonly string[];
  readonly readBack: () => Promise<ReadBack>;
}

/** A form read and held against the figures, nothing written yet. */
export interface PreparedForm {
  /** What it is called: the name of its file, or of its sheet. */
  readonly name: string;
  readonly report: TemplateReport;
  readonly facts: TemplateFacts;
  /** Only a template of the office can be another than it was. */
  readonly change: TemplateChange;
  /** What is remembered of it once it is filled; only of a template of the office. */
  readonly remember?: RememberedTemplate;
  readonly filling:
    | {
        readonly kind: "file";
        /** The file name of the filled copy ("tien-do-dang-ky-2022Q3.xlsx"). */
        readonly file: string;
        readonly fill: (extent: FillExtent) => FilledFile & { readonly readBack: ReadBack };
      }
    /** A sheet of the open workbook, filled where it stands; it is read anew, since people work in it meanwhile. */
    | { readonly kind: "sheet"; readonly plan: (extent: FillExtent) => Promise<SheetFilling> };
}

/** Several forms on their way into one workbook. */
export interface PreparedSet {
  /** The file name of the workbook ("bo-bieu-2022Q3.xlsx"). */
  readonly file: string;
  readonly fill: (extent: FillExtent) => FilledSet;
}

export interface FilledSet {
  /** Undefined where not a single form could be filled. */
  readonly bytes: Uint8Array | undefined;
  readonly refused: number;
  readonly readAgain: readonly ReadBack[];
  /** Sheets of charts without figures, hidden. */
  readonly emptyCharts: readonly string[];
  readonly left: readonly LeftForm[];
}

/** A form of a set that could not be filled or joined, and why. */
export interface LeftForm {
  readonly name: string;
  readonly why: JoinObstacle | BrokenForm;
}

/** Everything that was chosen, read and held against the figures; or why a template cannot be read. */
export type Preparation =
  | {
      readonly kind: "prepared";
      readonly forms: readonly PreparedForm[];
      readonly figures: Figures;
      /** Where there are several forms: all of them in one workbook. */
      readonly set?: PreparedSet;
    }
  | { readonly kind: "fault"; readonly name: string; readonly fault: FileFault }
  | { readonly kind: "sheetGone"; readonly name: string };

export async function prepareReport(request: ReportRequest): Promise<Preparation> {
  const { check, occasion, blank } = request;
  const ground = { sets: check.sets, registers, programVersion };
  // What computes them was set up just now.
  await letEventsIn();
  const source = await restingBetween(sourceInSteps(check, [], occasion, ground));
  const figures = await restingBetween(figuresInSteps(source));
  switch (blank.kind) {
    case "sheet":
      return prepareSheet(blank.sheet, figures, request);
    case "template":
      return prepareFiles([blank], figures, request);
    case "forms":
      return prepareFiles(
        forms
          .filter(({ id }) => blank.ids.includes(id))
          .map((form) => ({ name: form.file, bytes: blankOf(form, occasion.period) })),
        figures,
        request,
      );
  }
}

interface TemplateFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

async function prepareFiles(
  files: readonly TemplateFile[],
  figures: Figures,
  { occasion, blank, memory }: ReportRequest,
): Promise<Preparation> {
  const prepared: PreparedForm[] = [];
  for (const { name, bytes } of files) {
    await letEventsIn();
    const opening = openXlsx(bytes);
    if (opening.kind === "fault") return { kind: "fault", name, fault: opening.fault };
    const report = inspectTemplate(opening.workbook.grids(), fieldDictionary, figures);
    const facts = templateFacts(opening.workbook);
    prepared.push({
      name,
      report,
      facts,
      ...(await heldAgainstMemory(name, report, facts, blank, memory)),
      filling: {
        kind: "file",
        file: withPeriod(name, printPeriod(occasion.period)),
        // Filling changes the open template, so each filled copy begins with the template's bytes.
        fill: (extent) => {
          const { templates, filled } = filledFrom(bytes, figures, extent);
          return { ...filled, readBack: readBackFile(templates, filled) };
        },
      },
    });
  }
  if (files.length === 1) return { kind: "prepared", forms: prepared, figures };
  const file = withPeriod(SET_FILE, printPeriod(occasion.period));
  return {
    kind: "prepared",
    forms: prepared,
    figures,
    set: { file, fill: (extent) => filledSet(files, figures, extent) },
  };
}

const SET_FILE = "bo-bieu.xlsx";

function filledSet(files: readonly TemplateFile[], figures: Figures, extent: FillExtent): FilledSet {
  const filled: (FilledForm & { readonly name: string })[] = [];
  const left: LeftForm[] = [];
  for (const { name, bytes } of files) {
    try {
      filled.push({ name, ...filledFrom(bytes, figures, extent) });
    } catch (failure) {
      left.push({ name, why: brokenBy(failure) });
    }
  }
  const set = joinFilled(filled, figures);
  const joined = set.forms.flatMap((form) => (form.kind === "joined" ? [form] : []));
  const readAgain = joined.map((form) => form.readBack);
  const emptyCharts = joined.flatMap((form) => form.emptyCharts);
  set.forms.forEach((form, at) => {
    if (form.kind === "left") left.push({ name: filled[at]?.name ?? "", why: form.why });
  });
  const refused = filled.reduce((sum, form) => sum + form.filled.refused.length, 0);
  return { bytes: set.bytes, refused, readAgain, emptyCharts, left };
}

async function prepareSheet(
  name: string,
  figures: Figures,
  { workbook, blank, memory, properties }: ReportRequest,
): Promise<Preparation> {
  const grids = await workbook.read([name]);
  if (grids.length === 0) return { kind: "sheetGone", name };
  const report = inspectTemplate(grids, fieldDictionary, figures);
  const version = (await properties?.())?.get(TEMPLATE_VERSION);
  const facts: TemplateFacts = version === undefined ? {} : { version };
  const held = await heldAgainstMemory(name, report, facts, blank, memory);
  const plan = async (extent: FillExtent): Promise<SheetFilling> => {
    const templates = await workbook.read([name]);
    const left = extent === "all" ? [] : partsLeft(inspectTemplate(templates, fieldDictionary, figures));
    const others = (await workbook.sheets()).map((sheet) => sheet.name);
    const edits = fillTemplate(templates, fieldDictionary, figures, { left, others });
    const sheets = edits.flatMap((edit) => (edit.kind === "copySheet" ? edit.names : []));
    const filled = sheets.length === 0 ? [name] : sheets;
    return {
      edits: edits.length === 0 ? [] : [...edits, ...signatures(filled, edits, figures, version)],
      sheets: filled,
      readBack: async () => readBack(templates, edits, await workbook.read(filled)),
    };
  };
  const form: PreparedForm = { name, report, facts, ...held, filling: { kind: "sheet", plan } };
  return { kind: "prepared", forms: [form], figures };
}

async function heldAgainstMemory(
  name: string,
  report: TemplateReport,
  { version }: TemplateFacts,
  blank: BlankChoice,
  memory: BookMemory,
): Promise<Pick<PreparedForm, "change" | "remember">> {
  // A sheet that was filled asks for nothing any more; that is no other template.
  if (blank.kind === "forms" || report.tags.length === 0) return { change: { kind: "none" } };
  const remember = remembered(report, version);
  return { change: changeSince(await recallTemplate(memory, name), remember), remember };
}

function filledFrom(bytes: Uint8Array, figures: Figures, extent: FillExtent): FilledForm {
  const workbook = reopened(bytes);
  const templates = workbook.grids();
  return { templates, filled: fillFile(workbook, figures, { extent }) };
}

function reopened(bytes: Uint8Array) {
  const opening = openXlsx(bytes);
  if (opening.kind === "fault") throw new Error(`The template no longer opens: ${opening.fault.kind}`);
  return opening.workbook;
}

function withPeriod(file: string, period: string): string {
  return `${file.replace(/\.xlsx$/i, "")}-${period}.xlsx`;
}
