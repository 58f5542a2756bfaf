import { describeFinding } from "../../core/checks/texts";
import type { Consolidation } from "../../core/consolidate/consolidate";
import type { Conflict, FileOutcome, Unit, VersionValue } from "../../core/consolidate/types";
import { printPeriod } from "../../core/plan/period";
import { findingJson } from "../check/json";
import type { Language } from "../texts";
import type { Inputs } from "./inputs";

/** The answer of `consolidate --json`; its schema is assets/schemas/consolidate.schema.json. */
export function consolidateJson(run: Consolidation, inputs: Inputs, out: string, language: Language): object {
  const { owing } = run;
  const sentence = (finding: (typeof run.findings)[number]) => describeFinding(finding, language);
  return {
    version: 1,
    period: printPeriod(run.period),
    out,
    files: run.files.map((file) => fileJson(file, inputs, sentence)),
    skipped: inputs.skipped,
    communes: run.taken.map(({ unit, set, file, met, unresolved, of, rows }) => ({
      ...unitJson(unit),
      set,
      file,
      met,
      unresolved,
      of,
      rows: rows.length,
    })),
    conflicts: run.conflicts.map(conflictJson),
    owing: {
      basis: owing.basis,
      expected: owing.expected,
      lastSafeDay: owing.dates?.lastSafeDay ?? null,
      units: owing.units.map(({ unit, department, daysOver, attempt }) => ({
        ...unitJson(unit),
        department: department === "" ? null : department,
        daysOver,
        attempt: attempt ?? null,
      })),
    },
    reminder: run.reminder,
    findings: run.findings.map((finding) => findingJson(finding, sentence(finding))),
  };
}

function fileJson(
  { digest, state, units, instead }: FileOutcome,
  { files }: Inputs,
  sentence: (finding: Consolidation["findings"][number]) => string,
): object {
  const input = files.find(({ name }) => name.normalize("NFC") === digest.name);
  const { trouble, date } = digest;
  return {
    file: input?.file ?? digest.name,
    name: digest.name,
    units: units.map(unitJson),
    date: date?.day ?? null,
    dateFrom: date?.basis ?? null,
    state,
    instead: instead ?? null,
    errors: digest.errors,
    warnings: digest.warnings,
    findings: digest.findings.map((finding) => findingJson(finding, sentence(finding))),
    error: trouble?.kind === "refused" ? sentence(trouble.finding) : null,
  };
}

function unitJson({ code, name, district }: Unit): object {
  return { code: code === "" ? null : code, place: name, district: district === "" ? null : district };
}

function conflictJson({ unit, set, taken, files, versions }: Conflict): object {
  return {
    ...unitJson(unit),
    set,
    taken: taken ?? null,
    files,
    versions: versions.map(({ base, file, differences }) => ({
      base,
      file,
      differences: differences.map(({ code, taken: ours, other }) => ({
        code,
        base: valueJson(ours),
        other: valueJson(other),
      })),
    })),
  };
}

function valueJson(value: VersionValue | undefined): object | null {
  return value === undefined ? null : { is: value.written, sheet: value.sheet, cell: value.cell };
}
