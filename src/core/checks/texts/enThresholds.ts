import type { WrongThreshold } from "../../office/thresholdSheet";
import type { Sentences } from "./sentence";
import { addressOf } from "./sentence";

const WHAT: Readonly<Record<WrongThreshold, (written: string) => string>> = {
  unknownSet: (written) => `no criteria set is called ${written}`,
  unknownCode: (written) => `the criteria set has no code ${written}`,
  unknownArea: (written) => `the criteria set has no area ${written}`,
  unreadableYear: (written) => `${written} is no year`,
  unreadableTarget: (written) => `the target ${written} is not understood`,
  noTarget: () => "it is confirmed and states no target",
  repeated: (written) => `${written} is stated where another row has the same indicator`,
};

/** What is said of the office's own table of thresholds. */
export const enThresholds: Pick<Sentences, "wrong-threshold"> = {
  "wrong-threshold": ({ is, data, sheet }) => ({
    what: `a row of the table of thresholds cannot be applied: ${WHAT[data.why](`“${String(is ?? "")}”`)}`,
    why:
      data.first === null
        ? "A wrong row is not used; what comes with the criteria set still holds"
        : `This set, code, area and year already stand in cell ${addressOf(data.first, sheet)}; of two that differ neither is used`,
    fix:
      data.why === "repeated"
        ? "Keep one row for each set, code, area and year"
        : "Mend this cell and check again",
  }),
};
