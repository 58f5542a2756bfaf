import { code, codes, required, result, results, scope, set } from "./parameters";
import type { FunctionEntry } from "./types";

/** Functions that take their targets from a criteria set and the office's own table of thresholds. */
export const CRITERIA_FUNCTIONS = {
  CHITIEU: {
    id: "CHITIEU",
    description: {
      vi: "Mức phải đạt của chỉ tiêu; mức đơn vị chưa xác nhận có chữ (chưa xác nhận) ở cuối",
      en: "What an indicator must reach; a threshold the office has not confirmed ends in (chưa xác nhận)",
    },
    parameters: [code, ...scope],
    gives: "any",
    example: { formula: '=NTM.CHITIEU("1.1")', gives: "Đạt (chưa xác nhận)" },
  },
  TENCHITIEU: {
    id: "TENCHITIEU",
    description: {
      vi: "Tên ngắn của chỉ tiêu hoặc tiêu chí theo mã",
      en: "Short label of an indicator or criterion",
    },
    parameters: [code, set],
    gives: "any",
    example: { formula: '=NTM.TENCHITIEU("2.1")', gives: "Tỷ lệ đường xã được nhựa hóa, bê tông hóa" },
  },
  BANGDANHGIA: {
    id: "BANGDANHGIA",
    description: {
      vi: "Bảng đánh giá, mỗi mã một hàng năm cột: mã, kết quả, mức phải đạt, đánh giá, còn thiếu",
      en: "A table with five columns, a row for each code: code, result, target, verdict, shortfall",
    },
    parameters: [code, result, ...scope],
    gives: "any",
    example: {
      formula: '=NTM.BANGDANHGIA("1.1"; "Đạt")',
      gives: "1.1 | Đạt | Đạt (chưa xác nhận) | Đạt | 0",
    },
  },
  SOTIEUCHI: {
    id: "SOTIEUCHI",
    description: {
      vi: "Số tiêu chí đạt của từng xã và, ở ô liền sau, số tiêu chí chưa xét được",
      en: "How many criteria each commune meets and, in the next cell, how many could not be judged",
    },
    parameters: [codes, results, ...scope],
    gives: "any",
    example: { formula: '=NTM.SOTIEUCHI({"1";"2"}; {"Đạt";"Đạt"})', gives: "2 | chưa xét được 17" },
  },
  TIEUCHICHUADAT: {
    id: "TIEUCHICHUADAT",
    description: {
      vi: "Số hiệu các tiêu chí chưa đạt của từng xã, sau đó là các tiêu chí chưa xét được",
      en: "Numbers of the criteria each commune does not meet, then of those that could not be judged",
    },
    parameters: [codes, results, ...scope],
    gives: "any",
    example: {
      formula: '=NTM.TIEUCHICHUADAT({"17";"18"}; {"Chưa đạt";"Đạt"})',
      gives: "17; chưa xét được 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 19",
    },
  },
  MUCDAT: {
    id: "MUCDAT",
    description: {
      vi: "Mức từng xã đạt theo số liệu: Đạt chuẩn, Nâng cao, Kiểu mẫu, Chưa đạt hoặc Cần xem lại. Đây không phải là quyết định công nhận",
      en: "The level each commune's results reach, in Vietnamese; results are not a decision of recognition",
    },
    parameters: [
      codes,
      results,
      {
        ...set,
        description: {
          vi: "Bộ tiêu chí; muốn xét mức nâng cao thì ghi bộ của từng mã thành vùng ô dài bằng vùng mã, gồm cả bộ NTM và bộ nâng cao",
          en: "Criteria set; to tell the advanced level give a range as long as the codes, with the set of each, standard and advanced",
        },
      },
      ...scope.slice(1),
    ],
    gives: "any",
    example: { formula: '=NTM.MUCDAT({"1";"2"}; {"Đạt";"Chưa đạt"})', gives: "Chưa đạt" },
  },
  TUTTIEUCHI: {
    id: "TUTTIEUCHI",
    description: {
      vi: "Số hiệu các tiêu chí kỳ trước đạt mà kỳ này không còn đạt, của từng xã",
      en: "Numbers of the criteria each commune met last period and does not meet now",
    },
    parameters: [
      codes,
      required("ky_nay", "asked", {
        vi: "Kết quả kỳ này theo từng mã; nhiều xã thì mỗi xã một cột hoặc một hàng",
        en: "This period's results by code; for many communes a column or a row each",
      }),
      required("ky_truoc", "asked", {
        vi: "Kết quả kỳ trước, cùng số hàng và số cột với kỳ này",
        en: "Last period's results, of the same size",
      }),
      ...scope,
    ],
    gives: "any",
    example: {
      formula: '=NTM.TUTTIEUCHI({"1";"2"}; {"Đạt";"Chưa đạt"}; {"Đạt";"Đạt"})',
      gives: "2",
    },
  },
} as const satisfies Readonly<Record<string, FunctionEntry>>;
