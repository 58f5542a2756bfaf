import { printPeriod } from "../../plan/period";
import type { Period } from "../../plan/period";
import { periodInWords } from "../texts";
import type { Elsewhere } from "./elsewhere";

/** What is said of a workbook whose figures are of another period than the one asked for, a sentence each. */
export interface PeriodTexts {
  sentences(elsewhere: Elsewhere, asked: Period): readonly string[];
}

const MOST_NAMES = 5;

function namesIn({ communes }: Elsewhere, more: (count: number) => string): string {
  const names = [...communes.values()];
  const rest = names.length - MOST_NAMES;
  return names.slice(0, MOST_NAMES).join(", ") + (rest > 0 ? more(rest) : "");
}

const vi: PeriodTexts = {
  sentences: (elsewhere, asked) => {
    const { periods, communes, communesHere, reasons } = elsewhere;
    const of = periods.map(periodInWords).join(", ");
    const names = namesIn(elsewhere, (count) => ` và ${String(count)} xã khác`);
    return [
      ...(periods.length === 0
        ? []
        : [
            `Số liệu trong sổ là của ${of}, không phải ${periodInWords(asked)}; ô lấy từ số liệu ấy để trống.`,
          ]),
      ...(communes.size === 0 || communesHere === 0
        ? []
        : [`Không có kết quả của ${periodInWords(asked)}: ${names} (${String(communes.size)} xã).`]),
      ...(reasons.has("noPlan")
        ? [`Kế hoạch trong sổ không phải của năm ${String(asked.year)} nên không dùng.`]
        : []),
    ];
  },
};

const en: PeriodTexts = {
  sentences: (elsewhere, asked) => {
    const { periods, communes, communesHere, reasons } = elsewhere;
    const of = periods.map(printPeriod).join(", ");
    const names = namesIn(elsewhere, (count) => ` and ${String(count)} more`);
    return [
      ...(periods.length === 0
        ? []
        : [
            `The workbook's figures are of ${of}, not of ${printPeriod(asked)}; cells taken from them are left empty.`,
          ]),
      ...(communes.size === 0 || communesHere === 0
        ? []
        : [`No results of ${printPeriod(asked)}: ${names} (communes: ${String(communes.size)}).`]),
      ...(reasons.has("noPlan")
        ? [`The plan in the workbook is not of ${String(asked.year)} and is not used.`]
        : []),
    ];
  },
};

export const periodTexts = { vi, en };
