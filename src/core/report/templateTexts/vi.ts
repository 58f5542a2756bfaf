import type { TemplateTexts } from "./types";

export const vi: TemplateTexts = {
  layoutFault: (fault) => {
    const { written } = fault.tag;
    switch (fault.kind) {
      case "unclosedTag":
        return `Trường “${written}” thiếu dấu }} đóng.`;
      case "twoListsInRow":
        return `Dòng này có trường của hai danh sách: “${written}” và ${fault.other}. Tách thành hai dòng.`;
      case "twoInnerLists":
        return `Dòng con của một mục chỉ lặp theo một danh sách và phải liền nhau: “${written}” và ${fault.other}.`;
      case "groupWithoutList":
        return `Trường nhóm “${written}” không đi với dòng lặp nào.`;
      case "mergeAcrossRegion":
        return `Ô gộp vắt ngang các dòng lặp ở “${written}”. Bỏ gộp ô.`;
    }
  },
  fault: (fault) => {
    switch (fault.kind) {
      case "sheetName": {
        const meant = fault.suggestion === undefined ? "" : `, có phải {{${fault.suggestion}}}`;
        return `Tên trang tính chỉ nhận trường đơn hoặc trường của một danh sách; “${fault.tag.written}” không dùng được${meant}.`;
      }
      case "sheetProtected":
        return "Trang tính đang được bảo vệ nên không điền được. Hãy bỏ bảo vệ trang tính của mẫu.";
      default:
        return vi.layoutFault(fault);
    }
  },
};
