import type { OwnSetTexts } from "./texts";

export const vi: OwnSetTexts = {
  title: "Bộ tiêu chí của đơn vị",
  hint: "Dán bảng tiêu chí của quyết định vào trang “Bộ tiêu chí”: phiếu trong giai đoạn của bộ ấy được xét theo bộ ấy.",
  create: "Tạo trang Bộ tiêu chí",
  created: (sheet) => `Đã thêm trang “${sheet}”. Ghi số quyết định, giai đoạn, dán bảng rồi kiểm tra lại.`,
  createdElsewhere: (file) => `Đã tạo tệp ${file}. Chép trang Bộ tiêu chí vào sổ tính này, rồi kiểm tra lại.`,
  unusable: (sheet) => `Trang “${sheet}” chưa đủ để thành một bộ tiêu chí.`,
  set: (name, indicators) => `${name}: ${indicators} chỉ tiêu.`,
  confirmedBy: (decision) => `Đã xác nhận theo ${decision}.`,
  unconfirmed: "Chưa xác nhận, kết quả theo bộ này mới là tạm tính.",
  wrong: (rows) => `${rows} chỗ sai, lý do và ô cần sửa ở tab Kiểm tra.`,
  show: "Xem",
  showOf: (sheet) => `Xem trang ${sheet}`,
  confirm: "Xác nhận",
  confirmOf: (name) => `Xác nhận ${name}`,
  confirmed: (name) => `Đã xác nhận ${name}.`,
  notConfirmed: "Chưa xác nhận được: trang vừa bị sửa, đang khóa, hoặc chưa ghi số quyết định.",
};
