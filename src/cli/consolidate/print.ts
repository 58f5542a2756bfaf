import type { Consolidation } from "../../core/consolidate/consolidate";
import { reasonOf } from "../../core/consolidate/reason";
import { printDay } from "../../core/plan/isoDate";
import type { FileOutcome } from "../../core/consolidate/types";
import type { Paint } from "../print/paint";
import { printTable } from "../print/columns";
import type { Texts } from "../texts";
import type { Inputs } from "./inputs";

/** What came in, what differs, who has sent nothing, and where the workbook is. */
export function printConsolidation(
  run: Consolidation,
  inputs: Inputs,
  out: string,
  texts: Texts,
  paint: Paint,
): readonly string[] {
  const words = texts.consolidate;
  const [file, units, day, state, errors, warnings] = words.fileColumns;
  const table = printTable(
    [
      { head: file, align: "left" },
      { head: units, align: "left" },
      { head: day, align: "left" },
      { head: state, align: "left" },
      { head: errors, align: "right" },
      { head: warnings, align: "right" },
    ],
    run.files.map((each) => fileRow(each, texts)),
  );
  const reasons = run.files.flatMap((each) => {
    const reason = reasonOf(each);
    return reason === "" ? [] : [`  ${each.digest.name}: ${reason}.`];
  });
  const skipped = inputs.skipped.map(({ file: each, why }) => `  ${words.skipped(each, why)}`);
  const conflicts = run.conflicts.map((conflict) => {
    const count = conflict.versions.reduce((sum, { differences }) => sum + differences.length, 0);
    return paint("warning", words.conflict(conflict.unit.name, conflict.files, conflict.taken, count));
  });
  const { owing } = run;
  const lastDay = owing.dates === undefined ? "" : printDay(owing.dates.lastSafeDay);
  const owes =
    owing.basis === "none" ? [words.nobodyKnown] : [words.owing(owing.units.length, owing.expected, lastDay)];
  const letter =
    run.reminder === "" ? [] : ["", paint("strong", words.reminder), "", ...run.reminder.split("\n")];
  return [
    ...table,
    ...gap(reasons),
    ...gap(skipped),
    ...gap(conflicts),
    ...gap(owes),
    ...letter,
    "",
    words.written(out, new Set(run.taken.map(({ unit }) => unit.key)).size),
  ];
}

function gap(lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ["", ...lines];
}

function fileRow({ digest, state, units }: FileOutcome, texts: Texts): readonly string[] {
  const words = texts.consolidate;
  const [first] = units;
  const unit = units.length > 1 ? words.communes(units.length) : (first?.name ?? "");
  return [
    digest.name,
    unit,
    digest.date === undefined ? "" : printDay(digest.date.day),
    words.states[state],
    String(digest.errors),
    String(digest.warnings),
  ];
}
