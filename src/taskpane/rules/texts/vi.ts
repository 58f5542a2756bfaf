import { printNumber } from "../../../core/text/number";
import type { RuleTexts } from "./texts";

const SEVERITIES = { error: "Lỗi", warning: "Cảnh báo", note: "Lưu ý" } as const;

const count = (value: number): string => printNumber(value);

export const vi: RuleTexts = {
  title: "Quy tắc của đơn vị",
  hint: "Mỗi dòng của trang Quy tắc là một phép kiểm tra do đơn vị đặt: vế trái, quan hệ, vế phải. Kết quả nằm ở tab Kiểm tra.",
  notChecked: "Kiểm tra trước để biết sổ tính có số liệu gì.",
  create: "Tạo trang Quy tắc",
  created: (sheet) =>
    `Đã thêm trang “${sheet}” với hai ví dụ. Sửa thành quy tắc của đơn vị rồi kiểm tra lại.`,
  createdElsewhere: (file) => `Đã tạo tệp ${file}. Chép trang Quy tắc vào sổ tính này, rồi kiểm tra lại.`,
  none: "Sổ tính chưa có trang Quy tắc.",
  sheet: (name) => `Trang “${name}”`,
  counts: (rules, wrong, broken) =>
    `${count(rules)} quy tắc được áp dụng, ${count(wrong)} dòng cần sửa, ${count(broken)} chỗ trái quy tắc.`,
  show: "Xem",
  wrongTitle: (rows) => `Dòng cần sửa (${count(rows)})`,
  rulesTitle: (rules) => `Quy tắc đang áp dụng (${count(rules)})`,
  held: (places) => `${count(places)} chỗ đúng`,
  broken: (places) => `${count(places)} chỗ trái`,
  notJudged: (places) => `${count(places)} chỗ chưa xét được vì ô trống hoặc chưa rõ`,
  otherPeriod: "dành cho kỳ khác",
  waiting: (severity) => `Ghi mức độ ${SEVERITIES[severity]}, chưa xác nhận nên mới cảnh báo.`,
  confirm: "Xác nhận",
  confirmOf: (rule) => `Xác nhận mức độ của quy tắc ${rule}`,
  confirmed: (rule) => `Đã xác nhận mức độ của quy tắc ${rule}.`,
  gone: "Dòng này vừa bị sửa hoặc xóa nên không xác nhận. Kiểm tra lại rồi xem danh sách.",
  refused: "Không ghi được vì trang đang khóa.",
  showOf: (rule) => `Xem quy tắc ${rule}`,
  more: (rules) => `và ${count(rules)} dòng nữa, xem trên trang`,
};
