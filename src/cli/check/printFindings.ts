import type { Finding } from "../../core/checks/catalogue";
import type { Severity } from "../../core/checks/finding";
import { cellName } from "../../core/sheet/address";
import { displayWidth, padEnd, wrapText } from "../print/width";
import type { Texts } from "../texts";
import { SEVERITIES } from "./printing";
import type { Printing } from "./printing";

/** Of notes of one kind on one sheet only the first few are printed: they ask for nothing to be done. */
const NOTES_SHOWN = 3;
const NARROWEST_SENTENCE = 40;
const INDENT = "    ";
const GAP = "  ";

interface FindingLine {
  readonly severity: Severity;
  readonly cell: string;
  /** The indicator or criterion it is about; "" where there is none. */
  readonly code: string;
  readonly sentence: string;
}

/** The findings of one sheet, a line each: the word of severity, the cell, the code, the sentence. */
export function printFindings(findings: readonly Finding[], printing: Printing): readonly string[] {
  const { texts, paint, columns } = printing;
  const lines = linesOf(findings, printing);
  const widthOf = (field: "cell" | "code") => Math.max(...lines.map((line) => displayWidth(line[field])));
  const word = Math.max(...SEVERITIES.map((severity) => displayWidth(texts.severities[severity])));
  const cell = widthOf("cell");
  const code = widthOf("code");
  return lines.flatMap((line) => {
    const before = [
      paint(line.severity, padEnd(texts.severities[line.severity], word)),
      padEnd(line.cell, cell),
    ];
    if (code > 0) before.push(padEnd(line.code, code));
    const indent = INDENT.length + word + cell + code + GAP.length * (code > 0 ? 3 : 2);
    const [first, ...more] =
      columns === undefined
        ? [line.sentence]
        : wrapText(line.sentence, Math.max(NARROWEST_SENTENCE, columns - indent));
    return [INDENT + [...before, first].join(GAP), ...more.map((part) => " ".repeat(indent) + part)];
  });
}

/** The lines of the findings; past the first few, notes of one kind become one line that says how many more there are. */
function linesOf(findings: readonly Finding[], { texts, sentence }: Printing): readonly FindingLine[] {
  const lines: FindingLine[] = [];
  const notes = new Map<string, number>();
  for (const finding of findings) {
    const { severity, kind } = finding;
    const seen = (notes.get(kind) ?? 0) + 1;
    if (severity === "note") notes.set(kind, seen);
    if (severity !== "note" || seen <= NOTES_SHOWN) {
      lines.push({
        severity,
        cell: cellOf(finding, texts),
        code: codeOf(finding),
        sentence: withPlace(finding, sentence(finding)),
      });
    }
  }
  const words = texts.check;
  for (const hidden of [...notes.values()].map((count) => count - NOTES_SHOWN)) {
    if (hidden > 0)
      lines.push({ severity: "note", cell: words.noCell, code: "", sentence: words.moreNotes(hidden) });
  }
  return lines;
}

/** On a sheet of many communes the sentence begins with the one it is about, unless it names it anyway. */
function withPlace({ place, sheet }: Finding, sentence: string): string {
  if (place === null || sheet?.includes(place) === true || sentence.includes(place)) return sentence;
  return `${place}: ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`;
}

function cellOf({ cell }: Finding, texts: Texts): string {
  return cell === null ? texts.check.noCell : cellName(cell);
}

/** Indicators and criteria are numbered; the names of plan targets and of checks tell a person nothing. */
function codeOf({ code }: Finding): string {
  return code !== null && /^\d/.test(code) ? code : "";
}
