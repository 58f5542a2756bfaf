import form04 from "../../assets/templates/bieu-04.xlsx";
import form05 from "../../assets/templates/bieu-05.xlsx";
import form06 from "../../assets/templates/bieu-06.xlsx";
import form07 from "../../assets/templates/bieu-07.xlsx";
import form08 from "../../assets/templates/bieu-08.xlsx";
import form09 from "../../assets/templates/bieu-09.xlsx";
import form10 from "../../assets/templates/bieu-10.xlsx";
import form11 from "../../assets/templates/bieu-11.xlsx";
import form12 from "../../assets/templates/bieu-12.xlsx";
import form13 from "../../assets/templates/bieu-13.xlsx";
import type { Period } from "../core/plan/period";
import mobilised from "../../assets/templates/huy-dong-nguon-luc.xlsx";
import disbursement from "../../assets/templates/giai-ngan.xlsx";
import inspections from "../../assets/templates/ket-qua-kiem-tra.xlsx";
import villages from "../../assets/templates/thon-nong-thon-moi.xlsx";
import communeCountsOfTen from "../../assets/templates/tong-hop-10-tieu-chi.xlsx";
import communeCounts from "../../assets/templates/tong-hop-tieu-chi.xlsx";
import criteriaMatrixOfTen from "../../assets/templates/ma-tran-10-tieu-chi.xlsx";
import communeBandsOfTen from "../../assets/templates/phan-nhom-xa-10-tieu-chi.xlsx";
import criteriaMatrix from "../../assets/templates/ma-tran-tieu-chi.xlsx";
import communeBands from "../../assets/templates/phan-nhom-xa.xlsx";
import registeredProgress from "../../assets/templates/tien-do-dang-ky.xlsx";
import registeredProgressToModern from "../../assets/templates/tien-do-dang-ky-hien-dai.xlsx";

/** A standard form that travels with the program. */
export interface Form {
  /** The public name `--form` takes. */
  readonly id: string;
  readonly name: { readonly vi: string; readonly en: string };
  /** The file name of a filled copy. */
  readonly file: string;
  readonly bytes: Uint8Array;
  /** The blank of later years, where the criteria of the time ask for other columns or names. */
  readonly later?: { readonly from: number; readonly bytes: Uint8Array };
  /** The years it is made in, where a decision says which. */
  readonly years?: { readonly from: number; readonly to: number };
  /** The kinds of periods it is made for, where not for all. */
  readonly periods?: readonly Period["kind"][];
}

/** Whether a form is made for a period at all. */
export function serves({ years, periods }: Form, { kind, year }: Period): boolean {
  const isOfYears = years === undefined || (years.from <= year && year <= years.to);
  return isOfYears && (periods?.includes(kind) ?? true);
}

/** The blank of a form for a period. */
export function blankOf({ bytes, later }: Form, { year }: Period): Uint8Array {
  return later !== undefined && later.from <= year ? later.bytes : bytes;
}

/** The forms of 2026–2030 are reported by the half-year. */
const FROM_2026 = { years: { from: 2026, to: 2030 }, periods: ["half", "year"] } as const;

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
    later: { from: 2026, bytes: communeCountsOfTen },
  },
  {
    id: "ma-tran-tieu-chi",
    name: { vi: "Biểu T2: Ma trận xã theo từng tiêu chí", en: "Form T2: Communes by criterion" },
    file: "ma-tran-tieu-chi.xlsx",
    bytes: criteriaMatrix,
    later: { from: 2026, bytes: criteriaMatrixOfTen },
  },
  {
    id: "phan-nhom-xa",
    name: { vi: "Biểu T3: Phân nhóm xã theo số tiêu chí đạt", en: "Form T3: Communes by criteria met" },
    file: "phan-nhom-xa.xlsx",
    bytes: communeBands,
    later: { from: 2026, bytes: communeBandsOfTen },
  },
  {
    id: "tien-do-dang-ky",
    name: {
      vi: "Biểu T4: Tiến độ các xã đăng ký đạt chuẩn trong năm",
      en: "Form T4: Progress of the communes registered for the year",
    },
    file: "tien-do-dang-ky.xlsx",
    bytes: registeredProgress,
    later: { from: 2026, bytes: registeredProgressToModern },
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
  {
    id: "bieu-04",
    name: {
      vi: "Biểu 04 (2026–2030): Cơ chế, chính sách do địa phương ban hành",
      en: "Form 04 (2026–2030): Policies issued locally",
    },
    file: "bieu-04.xlsx",
    bytes: form04,
    ...FROM_2026,
  },
  {
    id: "bieu-05",
    name: {
      vi: "Biểu 05 (2026–2030): Kết quả thực hiện bộ tiêu chí (tỉnh)",
      en: "Form 05 (2026–2030): Criteria met, province",
    },
    file: "bieu-05.xlsx",
    bytes: form05,
    ...FROM_2026,
  },
  {
    id: "bieu-06",
    name: {
      vi: "Biểu 06 (2026–2030): Kết quả thực hiện chương trình",
      en: "Form 06 (2026–2030): Results of the programme",
    },
    file: "bieu-06.xlsx",
    bytes: form06,
    ...FROM_2026,
  },
  {
    id: "bieu-07",
    name: {
      vi: "Biểu 07 (2026–2030): Huy động nguồn lực (tỉnh)",
      en: "Form 07 (2026–2030): Resources mobilised, province",
    },
    file: "bieu-07.xlsx",
    bytes: form07,
    ...FROM_2026,
  },
  {
    id: "bieu-08",
    name: {
      vi: "Biểu 08 (2026–2030): Vốn đầu tư công từ ngân sách trung ương (tỉnh)",
      en: "Form 08 (2026–2030): Public investment of the central budget, province",
    },
    file: "bieu-08.xlsx",
    bytes: form08,
    ...FROM_2026,
  },
  {
    id: "bieu-09",
    name: {
      vi: "Biểu 09 (2026–2030): Nguồn lực theo nội dung thực hiện (tỉnh)",
      en: "Form 09 (2026–2030): Resources by content, province",
    },
    file: "bieu-09.xlsx",
    bytes: form09,
    ...FROM_2026,
  },
  {
    id: "bieu-10",
    name: {
      vi: "Biểu 10 (2026–2030): Kết quả thực hiện bộ tiêu chí (xã)",
      en: "Form 10 (2026–2030): Criteria met, communes",
    },
    file: "bieu-10.xlsx",
    bytes: form10,
    ...FROM_2026,
  },
  {
    id: "bieu-11",
    name: {
      vi: "Biểu 11 (2026–2030): Huy động nguồn lực (xã)",
      en: "Form 11 (2026–2030): Resources mobilised, commune",
    },
    file: "bieu-11.xlsx",
    bytes: form11,
    ...FROM_2026,
  },
  {
    id: "bieu-12",
    name: {
      vi: "Biểu 12 (2026–2030): Nguồn lực theo nội dung thực hiện (xã)",
      en: "Form 12 (2026–2030): Resources by content, commune",
    },
    file: "bieu-12.xlsx",
    bytes: form12,
    ...FROM_2026,
  },
  {
    id: "bieu-13",
    name: {
      vi: "Biểu 13 (2026–2030): Vốn đầu tư phát triển từ ngân sách trung ương (xã)",
      en: "Form 13 (2026–2030): Development investment of the central budget, commune",
    },
    file: "bieu-13.xlsx",
    bytes: form13,
    ...FROM_2026,
  },
];
