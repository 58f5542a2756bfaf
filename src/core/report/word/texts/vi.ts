import { templateTexts } from "../../templateTexts";
import type { WordPart } from "../paragraph";
import type { WordTexts } from "./types";
import { beginning } from "./types";

const PARTS: Readonly<Record<WordPart, string>> = {
  body: "Đoạn",
  header: "Đầu trang",
  footer: "Chân trang",
  note: "Chú thích",
};

const FORMATS: Readonly<Record<string, string>> = {
  xlsx: "sổ tính Excel",
  xls: "sổ tính Excel đời cũ",
  xlsb: "sổ tính Excel nhị phân",
  doc: "văn bản Word đời cũ (.doc)",
  pptx: "bài trình chiếu PowerPoint",
  ppt: "bài trình chiếu PowerPoint",
  archive: "tệp nén",
};

export const vi: WordTexts = {
  place: ({ part, cell, text }) =>
    cell === undefined
      ? `${PARTS[part]} “${beginning(text)}”`
      : `Bảng ${cell.table + 1}, dòng ${cell.row + 1}, cột ${cell.column + 1}`,
  fault: (fault) => {
    const { written } = fault.tag;
    switch (fault.kind) {
      case "strayEnd":
        return `Dấu }} ở “${written}” không có dấu {{ mở.`;
      case "passageNotEnded":
        return `Đoạn tùy chọn “${written}” thiếu dấu kết {{/${fault.tag.field}}}.`;
      case "passageNotBegun":
        return `Dấu kết “${written}” không có dấu mở đoạn tùy chọn.`;
      case "passageAcrossCells":
        return `Đoạn tùy chọn “${written}” mở và kết ở hai ô, hai dòng hoặc hai đoạn lặp khác nhau; đặt cả hai dấu vào cùng một chỗ.`;
      default:
        return templateTexts.vi.layoutFault(fault);
    }
  },
  trouble: (trouble) => {
    switch (trouble.kind) {
      case "notAZip":
        return "Nội dung tệp không phải là văn bản Word. Đề nghị nơi gửi lưu lại bằng Word, định dạng .docx.";
      case "encrypted":
        return "Văn bản có mật khẩu mở. Bỏ mật khẩu trong Word rồi chọn lại.";
      case "truncated":
        return "Tệp bị cụt, thường do tải về hoặc gửi đi chưa xong. Tải lại hoặc đề nghị gửi lại tệp.";
      case "tooLarge":
        return "Nội dung tệp lớn bất thường. Bỏ bớt hình ảnh rồi lưu lại.";
      case "notADocument":
        return `Tệp là ${FORMATS[trouble.format] ?? `tệp .${trouble.format}`}, không phải văn bản Word .docx. Lưu lại bằng Word, định dạng .docx.`;
      case "damagedPart":
        return `Phần “${trouble.part}” trong tệp bị hỏng. Mở tệp bằng Word, chọn Mở và sửa chữa, rồi lưu lại.`;
      case "refused":
        return `Máy tính không cho đọc tệp (${trouble.code}). Đóng tệp ở chương trình khác hoặc xin quyền đọc.`;
    }
  },
  repeats: (list, isTable) => `${isTable ? "Dòng" : "Đoạn"} lặp theo ${list}`,
};
