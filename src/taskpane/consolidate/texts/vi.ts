import { BASIS_WORDS, STATE_WORDS } from "../../../core/consolidate/lists/words";
import { periodInWords } from "../../../core/plan/periodInWords";
import { parsePeriod } from "../../../core/plan/period";
import { printNumber } from "../../../core/text/number";
import type { ConsolidateTexts } from "./texts";

const count = (value: number): string => printNumber(value);

export const vi: ConsolidateTexts = {
  title: "Tổng hợp phiếu của các xã",
  start: {
    title: "Gộp phiếu nhiều xã thành một sổ",
    hint: "Chọn các tệp xã đã gửi, hoặc cả thư mục. Tệp chỉ được đọc trên máy này; một tệp hỏng không làm dừng các tệp khác.",
    files: "Chọn tệp",
    folder: "Chọn thư mục",
    drop: "Hoặc kéo tệp, thư mục thả vào đây.",
    nothing: "Không có tệp .xlsx nào trong những gì đã chọn.",
  },
  reading: (done, of, name) => `Đang đọc ${count(done)}/${count(of)}: ${name}`,
  cancel: "Dừng",
  again: "Làm lại từ đầu",
  add: "Thêm tệp",
  period: {
    label: "Kỳ tổng hợp",
    name: (period) => {
      const parsed = parsePeriod(period);
      return parsed === undefined ? period : periodInWords(parsed);
    },
  },
  received: {
    title: "Tình hình gửi",
    count: (files, communes) => `${count(files)} tệp, dùng số liệu của ${count(communes)} xã`,
    states: STATE_WORDS,
    bases: BASIS_WORDS,
    units: (units) => `${count(units)} xã`,
    noDate: "Không rõ ngày",
    found: (errors, warnings) => `${count(errors)} lỗi, ${count(warnings)} cảnh báo`,
    instead: (file) => `Dùng tệp ${file}`,
    skipped: (skipped) => `Bỏ qua ${count(skipped)} tệp không phải .xlsx hoặc là tệp tạm của Excel.`,
  },
  conflicts: {
    title: "Bản khác số liệu",
    hint: "Các xã dưới đây gửi nhiều bản không giống nhau. Xem chỗ khác rồi chọn bản để dùng.",
    taken: "Đang dùng bản được đánh dấu",
    open: "Chưa rõ bản nào mới hơn nên chưa dùng bản nào",
    choose: "Dùng bản",
    indicator: "Chỉ tiêu",
    absent: "không có",
    differences: (differences, file) => `Khác nhau ${count(differences)} chỗ với ${file}`,
  },
  owing: {
    title: "Xã chưa gửi",
    count: (owing, expected, lastDay) =>
      `${count(owing)}/${count(expected)} xã chưa gửi, hạn chậm nhất là ngày ${lastDay}`,
    nobody: "Tất cả các xã đã gửi phiếu.",
    unknown: "Chưa có danh mục xã của tỉnh này nên chưa biết còn xã nào chưa gửi.",
    letter: "Nội dung thư nhắc",
    copy: "Sao chép thư nhắc",
    copied: "Đã sao chép. Dán vào thư điện tử rồi gửi.",
    copyFailed: "Không sao chép tự động được. Chọn nội dung trong ô trên rồi nhấn Ctrl+C.",
  },
  write: {
    title: "Ghi sổ tổng hợp",
    into: "Thêm trang vào sổ này",
    update: "Cập nhật sổ này",
    updateHint: "Xã gửi lại được thay số liệu; dòng của xã khác, cột và trang thêm vào giữ nguyên.",
    newWorkbook: "Mở thành sổ mới",
    download: "Tải về",
    writing: "Đang ghi…",
    done: "Đã ghi vào sổ này.",
    opened: "Đã mở thành sổ mới. Lưu lại để giữ.",
    downloaded: (file) => `Đã tải về ${file}.`,
    otherPeriod: (holds) => `Sổ này đang là sổ tổng hợp ${holds}; kỳ khác cần một sổ riêng.`,
    undo: "Hoàn tác",
    undone: "Đã trả sổ về như trước.",
    partlyUndone: "Đã hoàn tác; phần đã sửa sau đó được giữ nguyên.",
    noConsolidation:
      "Chưa ghi: sổ này vừa bị xóa hoặc đổi tên một trang tổng hợp. Trả lại trang đó, hoặc ghi thành sổ mới.",
    failed: "Chưa ghi được.",
  },
};
