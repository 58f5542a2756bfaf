import type { WrongHistory } from "../../office/history/historyRow";
import type { Sentences } from "./sentence";
import { addressOf } from "./sentence";

const WHAT: Readonly<Record<WrongHistory, (written: string) => string>> = {
  unreadablePeriod: (written) => `${written} is no period of reports`,
  noPlace: () => "it names no commune",
  unknownSet: (written) => `no criteria set is called ${written}`,
  unknownCode: (written) => `the criteria set has no code ${written}`,
  unknownWord: (written) => `${written} is not understood`,
  noSubject: () => "it names no subject",
  noFigure: (written) => `a cumulative figure has to be a number, not ${written}`,
  contradiction: (written) => `${written} differs from another row of the same period`,
};

/** What is said of the history of results. */
export const enHistory: Pick<Sentences, "wrong-history"> = {
  "wrong-history": ({ is, data, sheet }) => ({
    what: `a row of the history cannot be used: ${WHAT[data.why](`“${String(is ?? "")}”`)}`,
    why:
      data.first === null
        ? "It is not held against the period being checked"
        : `This period, commune and code already stand in cell ${addressOf(data.first, sheet)}; of two that differ neither is used`,
    fix:
      data.why === "contradiction"
        ? "Keep one row for each period, commune and code"
        : "Mend this cell as the other rows have it, or clear the row, and check again",
  }),
};
