import { absent } from "../figures";
import type { ReportSource } from "../source";
import type { Field } from "./field";

/** Marks a cell a form leaves blank to be typed, so that the dry run says so rather than passing it over. */
export const byHandField: Field<ReportSource> = {
  name: "nhap_tay",
  kind: "text",
  description: {
    vi: "Ô để trống cho người lập biểu ghi: sổ tính không có nguồn số liệu",
    en: "A cell left blank to be typed: no sheet of the workbook tells it",
  },
  compute: () => absent("typedByHand"),
};
