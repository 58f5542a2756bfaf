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
    id: "tien-do-dang-ky",
    name: {
      vi: "Tiến độ các xã đăng ký đạt chuẩn trong năm",
      en: "Progress of the communes registered for the year",
    },
    file: "tien-do-dang-ky.xlsx",
    bytes: registeredProgress,
  },
];
