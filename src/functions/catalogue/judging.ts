import { required, result, rounded, target } from "./parameters";
import type { FunctionEntry } from "./types";

/** Functions that hold a result against a target, both given. */
export const JUDGING_FUNCTIONS = {
  DANHGIA: {
    id: "DANHGIA",
    description: {
      vi: "Đánh giá kết quả theo chỉ tiêu: Đạt, Chưa đạt, Chưa có số liệu, Không áp dụng hoặc Cần xem lại",
      en: "Judges results against targets, in Vietnamese: Đạt, Chưa đạt, Chưa có số liệu, Không áp dụng or Cần xem lại",
    },
    parameters: [result, target, rounded],
    gives: "any",
    example: { formula: '=NTM.DANHGIA("79,96%"; "≥ 80%")', gives: "Chưa đạt" },
  },
  DAT: {
    id: "DAT",
    description: {
      vi: "TRUE nếu kết quả đạt chỉ tiêu hoặc chỉ tiêu không áp dụng; FALSE nếu chưa đạt hoặc chưa xét được",
      en: "TRUE where a result meets its target or the target does not apply; FALSE where it does not or cannot be judged",
    },
    parameters: [result, target, rounded],
    gives: "boolean",
    example: { formula: '=NTM.DAT("6 xã"; "từ 04-05 xã")', gives: "TRUE" },
  },
  CONTHIEU: {
    id: "CONTHIEU",
    description: {
      vi: "Còn thiếu bao nhiêu để đạt chỉ tiêu, 0 nếu đã đạt; chỗ không tính được thì ghi kết quả đánh giá",
      en: "What is still missing to the target, 0 where it is met; the verdict's words where it cannot be computed",
    },
    parameters: [result, target],
    gives: "any",
    example: { formula: '=NTM.CONTHIEU(75; "≥ 80")', gives: "5" },
  },
  TIENDO: {
    id: "TIENDO",
    description: {
      vi: "Tỷ lệ hoàn thành kế hoạch từ 0 đến 1; kế hoạch là khoảng thì tính theo mức dưới",
      en: "Progress towards a plan's figure, from 0 to 1; against a range it is measured by the lower bound",
    },
    parameters: [
      required("thuc_hien", "asked", {
        vi: "Ô hoặc vùng ô số đã thực hiện",
        en: "Cell or range of figures achieved",
      }),
      required("ke_hoach", "asked", {
        vi: "Ô hoặc vùng ô số kế hoạch, ví dụ 3, ≥ 25, từ 02-03 xã",
        en: "Cell or range of planned figures, such as 3, ≥ 25, từ 02-03 xã",
      }),
    ],
    gives: "any",
    example: { formula: '=NTM.TIENDO(20; "≥ 25")', gives: "0,8" },
  },
} as const satisfies Readonly<Record<string, FunctionEntry>>;
