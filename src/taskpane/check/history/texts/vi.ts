import { printNumber } from "../../../../core/text/number";
import type { HistoryTexts } from "./texts";

const count = (value: number): string => printNumber(value);

export const vi: HistoryTexts = {
  write: "Ghi vào lịch sử",
  periodFirst: "Chọn kỳ báo cáo trước khi ghi.",
  outcome: (outcome) => {
    switch (outcome.kind) {
      case "nothing":
        return "Chưa có kết quả nào để ghi.";
      case "written":
        return outcome.refused === 0
          ? `Đã ghi ${count(outcome.rows)} dòng; dòng cũ của cùng kỳ được thay.`
          : `${count(outcome.refused)} ô của trang lịch sử không ghi được vì trang đang khóa hoặc ô vừa thay đổi.`;
      case "created":
        return `Đã lập trang “${outcome.sheet}” với ${count(outcome.rows)} dòng. Kỳ sau kiểm tra sẽ so với trang này.`;
      case "handedOver":
        return `Đã tải ${outcome.file} với ${count(outcome.rows)} dòng. Đưa trang này vào sổ tính để kỳ sau so.`;
    }
  },
};
