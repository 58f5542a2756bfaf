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
      vi: "Tiến độ các xã đăng ký đạt chuẩn trong năm",
      en: "Progress of the communes registered for the year",
    },
    file: "tien-do-dang-ky.xlsx",
    bytes: registeredProgress,
  },
];
