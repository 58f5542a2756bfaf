import { printNumber } from "../../../core/text/number";
import type { ThresholdTexts } from "./texts";

const count = (value: number): string => printNumber(value);

export const vi: ThresholdTexts = {
  title: "Bảng ngưỡng của đơn vị",
  hint: "Mức phải đạt đã xác nhận trong bảng này thay mức kèm theo chương trình, ở kiểm tra, báo cáo và công thức.",
  notChecked: "Kiểm tra trước để biết sổ tính dùng bộ tiêu chí và vùng nào.",
  open: (rows) => `${count(rows)} mức đang dùng chưa được đơn vị xác nhận hoặc chưa có con số.`,
  nothingOpen: "Mọi mức đang dùng đều đã được xác nhận.",
  create: "Tạo bảng ngưỡng",
  created: (sheet) =>
    `Đã thêm trang “${sheet}”. Sửa mức theo quyết định của tỉnh rồi xác nhận từng dòng ở đây.`,
  createdElsewhere: (file) => `Đã tạo tệp ${file}. Chép trang Ngưỡng vào sổ tính này, rồi kiểm tra lại.`,
  import: "Lấy bảng từ sổ tính khác",
  imported: (rows) => `Đã lấy ${count(rows)} mức đã xác nhận.`,
  nothingToImport: (file) => `Không thấy bảng ngưỡng nào có mức đã xác nhận trong ${file}.`,
  sheet: (name, confirmed, waiting, wrong) =>
    [
      `Trang “${name}”: ${count(confirmed)} mức đã xác nhận`,
      ...(waiting === 0 ? [] : [`${count(waiting)} chờ xác nhận`]),
      ...(wrong === 0 ? [] : [`${count(wrong)} dòng sai`]),
    ].join(", "),
  show: "Xem",
  waitingTitle: (rows) => `Chờ xác nhận (${count(rows)})`,
  decision: "Căn cứ",
  decisionHint: "Số và ngày quyết định, ví dụ 25/2022/QĐ-UBND. Ghi vào cột Căn cứ của dòng được xác nhận.",
  confirm: "Xác nhận",
  confirmOf: (code) => `Xác nhận mức của chỉ tiêu ${code}`,
  confirmAll: (rows) => `Xác nhận cả ${count(rows)} dòng có mức`,
  noTarget: "chưa ghi mức",
  fill: "Điền mức",
  confirmed: (rows) => `Đã xác nhận ${count(rows)} dòng.`,
  gone: (rows) => `${count(rows)} dòng vừa bị sửa hoặc xóa nên không xác nhận. Xem lại danh sách.`,
  more: (rows) => `và ${count(rows)} dòng nữa, xem trên trang`,
  wrongTitle: (rows) => `${count(rows)} dòng sai, không áp dụng`,
  seeCheck: "Lý do và ô cần sửa ở tab Kiểm tra.",
  allConfirmed: "Không còn dòng nào chờ xác nhận.",
};
