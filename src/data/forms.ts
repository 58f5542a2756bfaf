import mobilised from "../../assets/templates/huy-dong-nguon-luc.xlsx";
import disbursement from "../../assets/templates/giai-ngan.xlsx";
import inspections from "../../assets/templates/ket-qua-kiem-tra.xlsx";
import villages from "../../assets/templates/thon-nong-thon-moi.xlsx";
import communeCounts from "../../assets/templates/tong-hop-tieu-chi.xlsx";
import criteriaMatrix from "../../assets/templates/ma-tran-tieu-chi.xlsx";
import communeBands from "../../assets/templates/phan-nhom-xa.xlsx";
import registeredProgress from "../../assets/templates/tien-do-dang-ky.xlsx";

/** A standard form that travels with the program. */
export interface Form {
  /** The public name `--form` takes. */
  readonly id: string;
  readonly name: { readonly vi: string; readonly en: string };
  /** The file name of a filled copy. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** The bundled forms, in the order they are listed. */
export const forms: readonly Form[] = [
  {
    id: "tong-hop-tieu-chi",
    name: {
      vi: "Biểu T1: Tổng hợp kết quả các tiêu chí của xã",
      en: "Form T1: Criteria met by each commune",
    },
    file: "tong-hop-tieu-chi.xlsx",
    bytes: communeCounts,
  },
  {
    id: "ma-tran-tieu-chi",
    name: { vi: "Biểu T2: Ma trận xã theo từng tiêu chí", en: "Form T2: Communes by criterion" },
    file: "ma-tran-tieu-chi.xlsx",
    bytes: criteriaMatrix,
  },
  {
    id: "phan-nhom-xa",
    name: { vi: "Biểu T3: Phân nhóm xã theo số tiêu chí đạt", en: "Form T3: Communes by criteria met" },
    file: "phan-nhom-xa.xlsx",
    bytes: communeBands,
  },
  {
    id: "tien-do-dang-ky",
    name: {
      vi: "Biểu T4: Tiến độ các xã đăng ký đạt chuẩn trong năm",
      en: "Form T4: Progress of the communes registered for the year",
    },
    file: "tien-do-dang-ky.xlsx",
    bytes: registeredProgress,
  },
  {
    id: "huy-dong-nguon-luc",
    name: { vi: "Biểu T5: Huy động nguồn lực theo nguồn vốn", en: "Form T5: Resources mobilised by source" },
    file: "huy-dong-nguon-luc.xlsx",
    bytes: mobilised,
  },
  {
    id: "giai-ngan",
    name: { vi: "Biểu T6: Giải ngân vốn", en: "Form T6: Disbursement" },
    file: "giai-ngan.xlsx",
    bytes: disbursement,
  },
  {
    id: "ket-qua-kiem-tra",
    name: { vi: "Biểu T7: Kết quả kiểm tra, giám sát", en: "Form T7: Results of inspections" },
    file: "ket-qua-kiem-tra.xlsx",
    bytes: inspections,
  },
  {
    id: "thon-nong-thon-moi",
    name: { vi: "Biểu T8: Thôn đạt chuẩn nông thôn mới", en: "Form T8: Villages that meet the standard" },
    file: "thon-nong-thon-moi.xlsx",
    bytes: villages,
  },
];
