import { existsSync, statSync } from "node:fs";
import path from "node:path";
import type { Figures } from "../../core/report/figures";
import { joinFilled } from "../../workbook/xlsx/joinFilled";
import { requireDirectory } from "../files";
import type { FillOutcome } from "./fill";
import { freeName, outputName } from "./outputName";
import { isWhole } from "./reportRun";
import type { ReportOutput } from "./reportRun";

/** Where filled forms go: each into a file of its own, or all workbooks into one. */
export type Destination =
  | { readonly kind: "directory"; readonly directory: string }
  | { readonly kind: "workbook"; readonly file: string };

/**
 * What `--out` names: one workbook where it ends in .xlsx and is no directory.
 * @throws UsageError
 */
export async function readDestination(out: string): Promise<Destination> {
  const isDirectory = existsSync(out) && statSync(out).isDirectory();
  const isWorkbook = !isDirectory && /\.xlsx$/i.test(out);
  await requireDirectory(isWorkbook ? path.dirname(out) : out);
  return isWorkbook ? { kind: "workbook", file: out } : { kind: "directory", directory: out };
}

export interface Placed {
  readonly outputs: readonly ReportOutput[];
  readonly files: readonly { readonly file: string; readonly bytes: Uint8Array }[];
}

/** Tells of each filled form into which file it goes, and what these files hold. Word documents always have their own. */
export function place(
  filled: readonly FillOutcome[],
  destination: Destination,
  period: string,
  figures: Figures,
): Placed {
  const taken = new Set<string>();
  const directory = destination.kind === "directory" ? destination.directory : path.dirname(destination.file);
  const file = destination.kind === "workbook" ? freeName(destination.file, taken) : undefined;
  if (file !== undefined) taken.add(file);
  const outputs = filled.map((each): ReportOutput => {
    if (file !== undefined && each.kind === "workbook") return { filled: each, output: file };
    const output = outputName(directory, each.blank.file, period, taken);
    taken.add(output);
    return { filled: each, output };
  });
  return file === undefined ? { outputs, files: ownFiles(outputs) } : inOneWorkbook(outputs, file, figures);
}

function ownFiles(outputs: readonly ReportOutput[]): Placed["files"] {
  return outputs.flatMap(({ filled, output }) =>
    isWhole(filled) ? [{ file: output, bytes: filled.bytes }] : [],
  );
}

function inOneWorkbook(outputs: readonly ReportOutput[], file: string, figures: Figures): Placed {
  const whole = outputs.flatMap(({ filled }) =>
    filled.kind === "workbook" && isWhole(filled) ? [filled] : [],
  );
  const set = joinFilled(
    whole.map((filled) => ({ templates: filled.templates, filled })),
    figures,
  );
  const became = new Map<FillOutcome, (typeof set.forms)[number]>();
  set.forms.forEach((form, at) => {
    const filled = whole[at];
    if (filled !== undefined) became.set(filled, form);
  });
  const joined = outputs.map((output): ReportOutput => {
    const { filled } = output;
    const form = became.get(filled);
    if (form === undefined || filled.kind !== "workbook") return output;
    if (form.kind === "joined")
      return { ...output, filled: { ...filled, readBack: form.readBack }, sheets: form.sheets };
    return form.why.kind === "broken"
      ? { ...output, filled: { blank: filled.blank, ...form.why } }
      : { ...output, obstacle: form.why };
  });
  const isTrue = joined.every(({ filled, sheets }) => sheets === undefined || isWhole(filled));
  const documents = ownFiles(joined.filter(({ filled }) => filled.kind === "document"));
  return {
    outputs: joined,
    files: set.bytes === undefined || !isTrue ? documents : [{ file, bytes: set.bytes }, ...documents],
  };
}
