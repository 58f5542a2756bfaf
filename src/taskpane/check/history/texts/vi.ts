import type { HistoryTexts } from "./texts";

export const vi: HistoryTexts = {
  write: "Ghi vào lịch sử",
  periodFirst: "Chọn kỳ báo cáo trước khi ghi.",
  outcome: (outcome) => {
    switch (outcome.kind) {
      case "nothing":
        return "Chưa có kết quả nào để ghi.";
      case "written":
        return outcome.refused === 0
          ? `Đã ghi ${outcome.rows} dòng; dòng cũ của cùng kỳ được thay.`
          : `${outcome.refused} ô của trang lịch sử không ghi được vì trang đang khóa hoặc ô vừa thay đổi.`;
      case "created":
        return `Đã lập trang “${outcome.sheet}” với ${outcome.rows} dòng. Kỳ sau kiểm tra sẽ so với trang này.`;
      case "handedOver":
        return `Đã tải ${outcome.file} với ${outcome.rows} dòng. Đưa trang này vào sổ tính để kỳ sau so.`;
    }
  },
};
