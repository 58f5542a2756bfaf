/** Why a workbook's sheets cannot stand in one file with others, by the kind of the obstacle. */
export const joinTexts = {
  vi: {
    tied: "Tệp có bảng pivot, liên kết, macro hoặc truy vấn gắn với cả sổ nên không ghép được; lập riêng tệp này.",
    locked: "Tệp khóa cấu trúc sổ nên không ghép được; bỏ khóa hoặc lập riêng tệp này.",
    otherKind:
      "Tệp lưu theo định dạng hoặc hệ ngày khác các tệp kia nên không ghép được; lưu lại bằng Excel.",
  },
  en: {
    tied: "The file has pivot tables, links, macros or queries tied to the whole workbook and cannot be joined; make it on its own.",
    locked: "The file locks the workbook's structure and cannot be joined; unlock it, or make it on its own.",
    otherKind:
      "The file has another format or date system than the others and cannot be joined; save it anew with Excel.",
  },
} as const;
