import { foldKey, isBlankText } from "../text/normalise";
import type { Mark, Result, Verdict } from "../target/types";
import type { CellOfSheet, WrittenVerdict } from "./types";

/** What a lone X stands for in a column. */
export type CrossMeaning = "met" | "unmet";

const UNCONFIRMED_SUFFIX = /\s*\(chưa xác nhận\)\s*$/;

/** Verdicts our own functions print that are no marks of an official's table of marks. */
const PRINTED_VERDICTS: ReadonlyMap<string, Verdict> = new Map([
  [foldKey("Chưa có số liệu"), "missing"],
  [foldKey("Cần xem lại"), "unclear"],
]);

export function verdictOfMark(mark: Mark, crossMeans: CrossMeaning): Verdict | undefined {
  switch (mark) {
    case "met":
    case "yes":
      return "met";
    case "unmet":
    case "no":
      return "unmet";
    case "notApplicable":
      return "notApplicable";
    case "cross":
      return crossMeans;
    case "dash":
      return undefined;
  }
}

/** 1 and 0 stand for Đạt and Chưa đạt in many matrices. */
function verdictOfFigure(value: number): Verdict | undefined {
  if (value === 1) return "met";
  return value === 0 ? "unmet" : undefined;
}

/** Reads a cell of a column of verdicts; undefined where nothing is written. */
export function readWrittenVerdict(
  result: Result,
  text: string,
  cell: CellOfSheet,
  crossMeans: CrossMeaning,
): WrittenVerdict | undefined {
  const written = (verdict: Verdict | undefined): WrittenVerdict =>
    verdict === undefined ? { text, cell } : { text, cell, verdict };
  switch (result.kind) {
    case "blank":
      // A mark that was explained as "no figures yet".
      return isBlankText(text) ? undefined : written("missing");
    case "mark":
      return result.mark === "dash" ? undefined : written(verdictOfMark(result.mark, crossMeans));
    case "figure":
      return written(verdictOfFigure(result.figure.value));
    case "unknownMark":
    case "narrative": {
      const printed = PRINTED_VERDICTS.get(foldKey(text.replace(UNCONFIRMED_SUFFIX, "")));
      if (printed !== undefined || result.kind === "narrative") return written(printed);
      const { proposal } = result;
      return {
        ...written(undefined),
        fault: proposal === undefined ? { kind: "unknown" } : { kind: "unknown", proposal },
      };
    }
    default:
      return written(undefined);
  }
}

/** Reads a pair of columns Đạt | Chưa đạt, of which one should be marked. */
export function readVerdictPair(
  yes: WrittenVerdict | undefined,
  no: WrittenVerdict | undefined,
  yesCell: CellOfSheet,
  noCell: CellOfSheet,
): WrittenVerdict | undefined {
  if (yes === undefined && no === undefined) return undefined;
  if (yes !== undefined && no !== undefined) {
    if (yes.fault !== undefined) return yes;
    return {
      text: `${yes.text} | ${no.text}`,
      cell: noCell,
      pairedWith: yesCell,
      fault: { kind: "both", other: yesCell },
    };
  }
  if (yes !== undefined) return { ...yes, pairedWith: noCell };
  return no === undefined ? undefined : { ...no, pairedWith: yesCell };
}
