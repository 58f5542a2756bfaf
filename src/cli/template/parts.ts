import type { TagReport } from "../../core/report/inspectTemplate";
import type { Region } from "../../core/report/regions";

/** A repeated part as the JSON answers have it; rows, or paragraphs of a document, from 1 as people count. */
export function regionJson({ list, group, first, last, inner }: Region): object {
  return {
    list,
    group: group ?? null,
    firstRow: first + 1,
    lastRow: last + 1,
    inner:
      inner === undefined
        ? null
        : {
            list: inner.list,
            firstRow: Math.min(...inner.rows) + 1,
            lastRow: Math.max(...inner.rows) + 1,
          },
  };
}

/** Whether a field is filled; what else may be meant by an unknown one, why an empty one is. */
export function statusJson<Tag>(report: TagReport<Tag>): object {
  const { status } = report;
  return {
    status,
    suggestion: status === "unknown" ? (report.suggestion ?? null) : null,
    why: status === "empty" ? (report.why ?? null) : null,
  };
}
