import { printNumber } from "../../text/number";
import type { WrongCriterion } from "../../office/wrongCriterion";
import type { Sentences } from "./sentence";
import { addressOf, quoting } from "./sentence";

const WHAT: Readonly<Record<WrongCriterion, (written: string) => string>> = {
  noDecision: () => "its decision is not stated",
  noYears: () => "its years are not stated",
  unreadableYears: (written) => `the years ${written} are not understood`,
  unknownLevel: (written) => `the level ${written} is not understood`,
  noIndicators: () => "no indicator can be read",
  noCode: () => "an indicator has no code",
  noLabel: () => "an indicator has no wording",
  repeatedCode: (written) => `another row has code ${written}`,
  unknownArea: (written) => `there is no area ${written}`,
  unreadableTarget: (written) => `the target ${written} is not understood`,
  noTarget: () => "an indicator has no target",
  idTaken: (written) => `another sheet states the set of decision ${written}`,
};

const FIX: Readonly<Partial<Record<WrongCriterion, string>>> = {
  noDecision: "Write it beside “Số quyết định”, such as 25/2022/QĐ-UBND",
  noYears: "Write them beside “Giai đoạn”, such as 2022–2025",
  unreadableYears: "Write them as 2022–2025, or one year",
  unknownLevel: "Use đạt chuẩn, nâng cao or kiểu mẫu",
  repeatedCode: "Keep one row for each code and area",
  idTaken: "Keep one sheet for each decision",
};

const quoted = quoting("blank");
const STANDING = { met: "met", unmet: "not met" } as const;

/** What is said of a criteria set of the office's own. */
export const enCriteria: Pick<
  Sentences,
  "wrong-criterion" | "set-unconfirmed" | "criterion-mismatch" | "count-mismatch"
> = {
  "wrong-criterion": ({ is, data, sheet }) => ({
    what: `the office's own criteria set: ${WHAT[data.why](`“${String(is ?? "")}”`)}`,
    why: data.isOfWholeSet
      ? "Without it the set cannot be used; the bundled one still holds"
      : data.first === null
        ? "What is wrong is not used, the other rows are"
        : `The code already stands in cell ${addressOf(data.first, sheet)}; the later row is not used`,
    fix: FIX[data.why] ?? "Mend this cell and check again",
  }),
  "set-unconfirmed": ({ data }) => ({
    what: `“${data.name}” (${data.indicators} indicators) is used and not confirmed by the office`,
    why: "Until it is confirmed, what is judged by it is provisional",
    fix: "Compare it with the decision, then write x beside “Xác nhận”",
  }),
  "criterion-mismatch": ({ is, shouldBe, data }) =>
    data.list === undefined
      ? {
          what: `${data.name === "" ? "" : `${data.name}, `}it says ${quoted(is)}`,
          shouldBe: `The verdict is “${String(shouldBe)}”`,
          why: data.unmet.length > 0 ? `Not met: ${data.unmet.join("; ")}` : "All its indicators are met",
          fix: "Correct the verdict of the criterion",
        }
      : {
          what: `criteria ${STANDING[data.list.as]} are listed as ${quoted(is)}`,
          shouldBe:
            data.list.right.length === 0
              ? `None is ${STANDING[data.list.as]}`
              : `Those ${STANDING[data.list.as]} are ${data.list.right.join("; ")}`,
          why: `Criterion ${data.no} is ${STANDING[data.computed]}`,
          fix: "Correct the list, or go through the verdicts",
        },
  "count-mismatch": ({ data }) => ({
    what: `it says that ${printNumber(data.written)} criteria are ${STANDING[data.counts]}`,
    shouldBe:
      data.unresolved === 0
        ? `The rows give ${printNumber(data.met)}/${printNumber(data.of)}`
        : `The rows give ${printNumber(data.met)} ${STANDING[data.counts]} and ${printNumber(data.unresolved)} that cannot be judged, of ${printNumber(data.of)}`,
    fix: "Correct the count, or go through the verdicts",
  }),
};
