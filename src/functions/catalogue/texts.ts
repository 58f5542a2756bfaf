import { optional, required } from "./parameters";
import type { FunctionEntry } from "./types";

/** Functions about dates, numbers, letters and names as Vietnamese offices write them. */
export const TEXT_FUNCTIONS = {
  HANBAOCAO: {
    id: "HANBAOCAO",
    description: {
      vi: "Ngày cuối cùng còn kịp gửi báo cáo quý: trước ngày 25 của tháng cuối quý tức là ngày 24. Định dạng ô kiểu ngày",
      en: "The last safe day of the quarter's report: before the 25th of its last month is the 24th. Format the cell as a date",
    },
    parameters: [
      required("nam", "blank", { vi: "Năm báo cáo, ví dụ 2022", en: "Year of the report, such as 2022" }),
      required("quy", "blank", {
        vi: "Quý: 1 đến 4, hoặc I đến IV",
        en: "Quarter: 1 to 4, or I to IV",
      }),
    ],
    gives: "any",
    example: { formula: "=NTM.HANBAOCAO(2022; 3)", gives: "24/09/2022" },
  },
  DOCSO: {
    id: "DOCSO",
    description: {
      vi: "Đọc số viết kiểu Việt Nam thành số: 1.234,5 là một nghìn hai trăm ba mươi tư phẩy năm; 85% là 0,85",
      en: "Reads a number written the Vietnamese way: 1.234,5 is 1234.5; 85% is 0.85",
    },
    parameters: [
      required("chuoi", "asked", {
        vi: "Ô hoặc vùng ô có số viết bằng chữ số, ví dụ 1.234,5 ha",
        en: "Cell or range of numbers as text, such as 1.234,5 ha",
      }),
    ],
    gives: "any",
    example: { formula: '=NTM.DOCSO("1.234,5")', gives: "1234,5" },
  },
  CHUANHOA: {
    id: "CHUANHOA",
    description: {
      vi: "Đổi chữ sang Unicode dựng sẵn, bỏ khoảng trắng thừa; đổi được cả chữ TCVN3 (ABC) và VNI",
      en: "Text in composed Unicode without odd spaces; also from TCVN3 (ABC) and VNI",
    },
    parameters: [
      required("chuoi", "asked", { vi: "Ô hoặc vùng ô chữ", en: "Cell or range of text" }),
      optional("bang_ma", "blank", {
        vi: "Bảng mã cũ: TCVN3, TCVN3 hoa, VNI, hoặc tên phông như .VnTime; bỏ trống: tự nhận, chỉ đổi khi chắc chắn",
        en: "Old encoding: TCVN3, TCVN3 hoa, VNI, or a font such as .VnTime; left out: told by the letters, converted only where sure",
      }),
    ],
    gives: "any",
    example: { formula: '=NTM.CHUANHOA("X· Phó Yªn"; "TCVN3")', gives: "Xã Phú Yên" },
  },
  TENXA: {
    id: "TENXA",
    description: {
      vi: "Tên chính thức của xã theo danh mục; tên gần giống thì ghi tên đề nghị kèm (cần xem lại), không tự sửa",
      en: "Official name of a commune; for a misspelt one the proposal with (cần xem lại), never a silent correction",
    },
    parameters: [
      required("ten", "blank", {
        vi: "Ô hoặc vùng ô tên xã, ví dụ xã Phước Thái",
        en: "Cell or range of commune names",
      }),
      optional("huyen", "blank", {
        vi: "Huyện, khi nhiều nơi trùng tên",
        en: "District, where names repeat",
      }),
      optional("nam", "blank", {
        vi: "Năm của số liệu, vì tên được dùng lại sau sắp xếp năm 2025",
        en: "Year of the figures, since names were used again in 2025",
      }),
    ],
    gives: "any",
    example: { formula: '=NTM.TENXA("x. phước thái")', gives: "Xã Phước Thái" },
  },
} as const satisfies Readonly<Record<string, FunctionEntry>>;
