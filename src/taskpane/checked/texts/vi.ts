import type { CheckedTexts } from "./texts";

export const vi: CheckedTexts = {
  noWorkbook: "Chưa mở sổ tính nào",
  noWorkbookHint: "Mở sổ tính ở tab Kiểm tra trước.",
  goToCheck: "Đến tab Kiểm tra",
  notChecked: "Chưa kiểm tra sổ tính",
  check: "Kiểm tra ngay",
};
