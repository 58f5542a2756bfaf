import type { Verdict } from "../target/types";

/** The five verdicts as they are written into sheets, in whatever language the findings are told. */
export const VERDICT_LABELS: Readonly<Record<Verdict, string>> = {
  met: "Đạt",
  unmet: "Chưa đạt",
  missing: "Chưa có số liệu",
  notApplicable: "Không áp dụng",
  unclear: "Cần xem lại",
};
