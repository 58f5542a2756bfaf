import type { Kind } from "../catalogue";
import type { Sentences } from "./sentence";

/** What was found at so many cells. */
const FOUND: Partial<Readonly<Record<Kind, string>>> = {
  "percent-scale": "hold a rate of another scale than the target",
  "out-of-range": "hold a rate outside 0–100%",
  "not-a-number": "hold words where a figure belongs",
  "missing-result": "are blank",
  "unknown-mark": "hold a mark that is not understood",
  "unknown-code": "hold a code that the criteria set does not have",
  "duplicate-code": "repeat a code",
  "verdict-mismatch": "hold another verdict than the result gives",
  "criterion-mismatch": "hold another verdict than the indicators give",
  "count-mismatch": "hold another number of criteria met than was counted",
  "total-mismatch": "hold a total that is off by more than half",
  "percentage-mismatch": "hold another rate than its two figures give",
  "unknown-place": "name no commune",
  "implausible-change": "changed too much since the period before",
  regression: "went from met to not met",
};

const SCOPE = {
  column: "in this column",
  row: "in this row",
  sheet: "in this sheet",
  text: "",
  mark: "",
} as const;

/** What is asked where a sheet was likely misread. */
export const enDoubts: Pick<Sentences, "doubtful-reading"> = {
  "doubtful-reading": ({ data: { found, times, of, along, text } }) => {
    if (text !== null && along === "mark") {
      return {
        what: `the mark “${text}” stands in ${String(times)} cells and is not understood`,
        why: "A mark used so often is usually the table's own, so the cells are not listed",
        fix: `Explain it on a line below the table, such as “${text}: chưa đạt” (or đạt, không áp dụng, chưa có số liệu), or answer in the pane in Excel, under Sheets`,
      };
    }
    if (text !== null) {
      return {
        what: `“${text}” stands in ${String(times)} cells and is not understood`,
        why: "What is written so often is usually the table's own way, so the cells are not listed",
        fix: "Look at how this sheet was understood; if it is a slip, confirm to see each cell",
      };
    }
    const count = of === null ? String(times) : `${String(times)} of ${String(of)}`;
    return {
      what: `${count} cells ${SCOPE[along]} ${FOUND[found as Kind] ?? found}`,
      why: "So many usually mean that the sheet was not read right, so the cells are not listed",
      fix: "Look at how this sheet was understood; if that is right, confirm to see each cell",
    };
  },
};
