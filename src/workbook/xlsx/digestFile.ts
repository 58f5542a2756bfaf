import { checkWorkbook } from "../../core/checks/checkWorkbook";
import { fileFinding } from "../../core/checks/file/fileFinding";
import { fileProtected, fileUnreadable, ruleBroken } from "../../core/checks/file/fileKinds";
import type { FileTrouble } from "../../core/checks/file/fileKinds";
import { digestOf, digestOfRefused } from "../../core/consolidate/digest";
import type { FileDigest } from "../../core/consolidate/types";
import type { CriteriaSet } from "../../core/criteria/types";
import type { OfficeGround } from "../../core/office/officeGround";
import type { PlaceRegister } from "../../core/text/placeRegister";
import type { CheckSettings } from "../../core/records/types";
import { lastSaved } from "./coreProperties";
import type { FileFault } from "./fileFault";
import { keptDecisions } from "./keptDecisions";
import { openXlsx } from "./openXlsx";

/** What the files of one consolidation are checked by. */
export interface DigestTerms {
  readonly settings: CheckSettings;
  /** What the office that puts them together says; what a file says itself comes first. */
  readonly office: OfficeGround;
}

/** What every file of a consolidation is read and checked against. */
export interface DigestGround extends DigestTerms {
  readonly sets: readonly CriteriaSet[];
  readonly registers: readonly PlaceRegister[];
}

/** A file to be read: its bytes, or why they could not be had. */
export interface FileToDigest {
  readonly name: string;
  /** When the file was last written, in ISO 8601 and UTC. */
  readonly written?: string;
  readonly content: { readonly kind: "bytes"; readonly bytes: Uint8Array } | FileTrouble;
}

/** Reads and checks one file and keeps what a consolidation needs of it. Whatever the file holds, there is an answer. */
export function digestFile({ name, written, content }: FileToDigest, ground: DigestGround): FileDigest {
  const times = written === undefined ? {} : { written };
  const refused = (trouble: FileTrouble): FileDigest =>
    digestOfRefused(name, times, fileFinding(fileUnreadable, { trouble }));
  if (content.kind !== "bytes") return refused(content);
  try {
    const opening = openXlsx(content.bytes);
    if (opening.kind === "fault") {
      return opening.fault.kind === "encrypted"
        ? digestOfRefused(name, times, fileFinding(fileProtected, {}))
        : refused(troubleOf(opening.fault));
    }
    const grids = opening.workbook.grids();
    const modified = lastSaved(opening.workbook.package);
    const { office, registers, settings } = ground;
    const sets = [...office.sets, ...ground.sets];
    const decisions = { ...keptDecisions(opening.workbook.package), thresholds: office.thresholds };
    const report = checkWorkbook({ grids, sets, registers, settings, decisions });
    const known = modified === undefined ? times : { ...times, modified };
    return digestOf({ name, times: known, grids, report }, report.sets);
  } catch (failure) {
    // A file the program itself stumbles over must not keep the others from being consolidated; it is said as such.
    const reason = failure instanceof Error ? failure.message : String(failure);
    return digestOfRefused(name, times, fileFinding(ruleBroken, { rule: "read", reason }));
  }
}

function troubleOf(fault: Exclude<FileFault, { readonly kind: "encrypted" }>): FileTrouble {
  return fault;
}
