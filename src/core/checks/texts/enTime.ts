import { printPeriod } from "../../plan/period";
import { printNumber } from "../../text/number";
import type { ImplausibleChangeData } from "../time/implausibleChange";
import type { EarlierSource } from "../time/earlierResults";
import type { Sentences } from "./sentence";
import { addressOf } from "./sentence";

function sourceOf(from: EarlierSource, sheet: string | null): string {
  switch (from.kind) {
    case "previousFile":
      return "the workbook of the period before";
    case "cell":
      return `cell ${addressOf(from.cell, sheet)}`;
    case "history":
      return `the history of ${printPeriod(from.period)}, cell ${addressOf(from.cell, sheet)}`;
  }
}

function slipOf({ kind }: ImplausibleChangeData["change"]): string {
  return kind === "swapped"
    ? "Two neighbouring digits changed places, which may be a slip of the hand"
    : "So large a change may be a slip of the hand or of the unit";
}

function changeOf(change: ImplausibleChangeData["change"]): string {
  if (change.kind !== "times") {
    return `${change.points > 0 ? "rose" : "fell"} by ${printNumber(Math.abs(change.points))} points`;
  }
  return `${change.way === "up" ? "grew" : "shrank"} ${printNumber(Math.round(change.times))} times`;
}

/** What is said of figures held against an earlier period. */
export const enTime: Pick<
  Sentences,
  "regression" | "implausible-change" | "cumulative-falls" | "stale-year"
> = {
  regression: ({ is, data, sheet }) => ({
    what: `it slipped back: “${data.before}” the period before is met, “${String(is ?? "")}” now is not`,
    ...(data.target === "" ? {} : { shouldBe: `The target is “${data.target}”` }),
    why: `The earlier result is from ${sourceOf(data.from, sheet)}`,
    fix: "Compare the figures of both periods; if it did slip back, give cause and remedy in the report",
  }),
  "implausible-change": ({ is, data, sheet }) => ({
    what: `it ${changeOf(data.change)} since the period before: from “${data.before}” to “${String(is ?? "")}”`,
    why: `${slipOf(data.change)}; the earlier result is from ${sourceOf(data.from, sheet)}`,
    fix: "Check it; if it is right, say why in the notes",
  }),
  "cumulative-falls": ({ data, sheet }) => ({
    what: `${data.label === "" ? "" : `“${data.label}”, `}the cumulative figure ${printNumber(data.value)} is below the period before`,
    shouldBe: `It cannot be below ${printNumber(data.before)} (${sourceOf(data.from, sheet)})`,
    why: "Within a year a cumulative figure rises or stays",
    fix: "Compare both periods; this may be the figure of this period alone",
  }),
  "stale-year": ({ is, data }) => ({
    what: `“${String(is ?? "")}” speaks of ${String(data.year)}`,
    shouldBe: `The reporting year is ${String(data.reporting)}`,
    why: "It may be left over from the year before",
    fix: "Change the year if the text is old",
  }),
};
