import { VERDICT_LABELS } from "../../checks/verdictLabels";
import type { CellOfSheet } from "../../records/types";
import type { Verdict } from "../../target/types";
import { cellsOfCriterion } from "../communes";
import type { ReportedCommune } from "../communes";
import { textValue } from "../figures";
import type { ReportSource } from "../source";
import { tracedTo } from "./field";
import type { Field } from "./field";
import { innerList } from "./list";
import type { InnerList } from "./list";

/** A criterion of one commune, as a row of the commune's own list tells of it. */
interface ReportedCriterion {
  readonly no: string;
  readonly name: string;
  readonly verdict: Verdict;
  readonly cells: readonly CellOfSheet[];
}

const criterionFields: readonly Field<ReportedCriterion>[] = tracedTo(
  ({ cells }) => cells,
  [
    {
      name: "so",
      kind: "text",
      description: { vi: "Số thứ tự của tiêu chí trong bộ", en: "Number of the criterion in its set" },
      compute: ({ no }) => textValue(no),
    },
    {
      name: "ten",
      kind: "text",
      description: { vi: "Tên tiêu chí", en: "Name of the criterion" },
      compute: ({ name }) => textValue(name),
    },
    {
      name: "danh_gia",
      kind: "text",
      description: { vi: "Đánh giá tiêu chí của xã", en: "Verdict on the commune's criterion" },
      compute: ({ verdict }) => textValue(VERDICT_LABELS[verdict]),
    },
  ],
);

/** The criteria of a commune: those not met, those still open, and all; each a list the commune has of its own. */
export const openCriteriaLists: readonly InnerList<ReportedCommune>[] = [
  listOfCriteria("tieu_chi_chua_dat", ["unmet"]),
  listOfCriteria("tieu_chi_con_lai", ["unmet", "missing", "unclear"]),
  listOfCriteria("tieu_chi", ["met", "unmet", "missing", "notApplicable", "unclear"]),
];

function listOfCriteria(name: string, verdicts: readonly Verdict[]): InnerList<ReportedCommune> {
  return innerList(name, criterionFields, (commune: ReportedCommune, { sets }: ReportSource) => {
    const { assessment } = commune;
    const criteria = sets.find(({ id }) => id === assessment?.set)?.criteria ?? [];
    const names = new Map(criteria.map((criterion) => [criterion.no, criterion.name]));
    return (assessment?.criteria ?? [])
      .filter(({ verdict }) => verdicts.includes(verdict))
      .map(({ no, verdict }) => ({
        no,
        verdict,
        name: names.get(no) ?? "",
        cells: cellsOfCriterion(commune, no),
      }));
  });
}
