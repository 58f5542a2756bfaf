import type { WordSectionTexts } from "./types";

export const vi: WordSectionTexts = {
  title: "Báo cáo bằng văn bản Word",
  hint: "Báo cáo theo Nghị định 30/2020/NĐ-CP, điền từ số liệu đã kiểm tra và trang Thuyết minh.",
  own: "Chọn mẫu .docx của cơ quan",
  chosen: (file) => `Mẫu: ${file}`,
  standard: "Dùng mẫu có sẵn",
  unreadable: "Không đọc được tệp. Đóng tệp ở Word rồi chọn lại.",
  preview: "Xem trước báo cáo",
  preparing: "Đang đọc mẫu và số liệu…",
  complete: (fields) => `Đủ số liệu cho cả ${fields} trường.`,
  blanks: (blank, fields) => `${blank}/${fields} trường để trống, in “……” để viết tay:`,
  faulty: "Mẫu có lỗi, cần sửa trước khi điền:",
  noNarrative: "Sổ chưa có trang Thuyết minh để viết các phần bằng lời; các phần này in dòng chấm.",
  addNarrative: "Thêm trang Thuyết minh",
  narrativeAdded: "Đã thêm trang Thuyết minh. Viết xong, bấm Xem trước báo cáo lần nữa.",
  download: "Tải báo cáo",
  downloaded: (file) => `Đã gửi tệp ${file} đến thư mục Tải xuống.`,
  notSaved: "Không thấy tệp (thường gặp ở Excel trên máy Mac)? Sao chép báo cáo rồi dán vào Word.",
  copy: "Sao chép báo cáo",
  copied: "Đã sao chép. Mở Word và dán (Ctrl+V).",
  notCopied: "Excel không cho sao chép. Mở sổ bằng Excel trên web để tải báo cáo.",
};
