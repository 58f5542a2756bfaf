/** A text in the languages the add-in speaks. */
export interface Localised {
  readonly vi: string;
  readonly en: string;
}

/** What Excel hands over for one parameter; `cells` is any range, single cell or value, errors included. */
export interface FunctionParameter {
  /** ASCII, as the formula builder shows it. */
  readonly name: string;
  readonly description: Localised;
  readonly accepts: "cells" | "yesOrNo";
  readonly isOptional: boolean;
}

/** One custom function as Excel lists it. Names are the same in every locale and never change once released. */
export interface FunctionEntry {
  readonly id: string;
  readonly description: Localised;
  readonly parameters: readonly FunctionParameter[];
  readonly gives: "any" | "boolean";
}

const result: FunctionParameter = {
  name: "ket_qua",
  description: {
    vi: "Ô hoặc vùng ô kết quả thực hiện, ví dụ 85%, 12/15 km, Đạt",
    en: "Cell or range of results, such as 85%, 12/15 km, Đạt",
  },
  accepts: "cells",
  isOptional: false,
};

const target: FunctionParameter = {
  name: "chi_tieu",
  description: {
    vi: "Ô hoặc vùng ô chỉ tiêu phải đạt, ví dụ ≥80%, từ 02-03 xã, Đạt; một ô thì dùng chung cho cả vùng kết quả",
    en: "Cell or range of targets, such as ≥80%, từ 02-03 xã, Đạt; a single cell holds for the whole range of results",
  },
  accepts: "cells",
  isOptional: false,
};

const rounded: FunctionParameter = {
  name: "lam_tron",
  description: {
    vi: "TRUE: làm tròn kết quả theo số chữ số của chỉ tiêu rồi mới so; bỏ trống: so đúng số",
    en: "TRUE: rounds the result to the target's own precision before comparing; left out: exact",
  },
  accepts: "yesOrNo",
  isOptional: true,
};

/** Every custom function, once: functions.json and the registration are both made from this table. */
export const FUNCTIONS = {
  DANHGIA: {
    id: "DANHGIA",
    description: {
      vi: "Đánh giá kết quả theo chỉ tiêu: Đạt, Chưa đạt, Chưa có số liệu, Không áp dụng hoặc Cần xem lại",
      en: "Judges results against targets, in Vietnamese: Đạt, Chưa đạt, Chưa có số liệu, Không áp dụng or Cần xem lại",
    },
    parameters: [result, target, rounded],
    gives: "any",
  },
  DAT: {
    id: "DAT",
    description: {
      vi: "TRUE nếu kết quả đạt chỉ tiêu hoặc chỉ tiêu không áp dụng; FALSE nếu chưa đạt hoặc chưa xét được",
      en: "TRUE where a result meets its target or the target does not apply; FALSE where it does not or cannot be judged",
    },
    parameters: [result, target, rounded],
    gives: "boolean",
  },
  CONTHIEU: {
    id: "CONTHIEU",
    description: {
      vi: "Còn thiếu bao nhiêu để đạt chỉ tiêu, 0 nếu đã đạt; chỗ không tính được thì ghi kết quả đánh giá",
      en: "What is still missing to the target, 0 where it is met; the verdict's words where it cannot be computed",
    },
    parameters: [result, target],
    gives: "any",
  },
  TIENDO: {
    id: "TIENDO",
    description: {
      vi: "Tỷ lệ hoàn thành kế hoạch từ 0 đến 1; kế hoạch là khoảng thì tính theo mức dưới",
      en: "Progress towards a plan's figure, from 0 to 1; against a range it is measured by the lower bound",
    },
    parameters: [
      {
        name: "thuc_hien",
        description: { vi: "Ô hoặc vùng ô số đã thực hiện", en: "Cell or range of figures achieved" },
        accepts: "cells",
        isOptional: false,
      },
      {
        name: "ke_hoach",
        description: {
          vi: "Ô hoặc vùng ô số kế hoạch, ví dụ 3, ≥ 25, từ 02-03 xã",
          en: "Cell or range of planned figures, such as 3, ≥ 25, từ 02-03 xã",
        },
        accepts: "cells",
        isOptional: false,
      },
    ],
    gives: "any",
  },
} as const satisfies Readonly<Record<string, FunctionEntry>>;

export type FunctionId = keyof typeof FUNCTIONS;
