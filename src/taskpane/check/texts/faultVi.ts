import type { WorkbookFault } from "../../../workbook/port";
import type { SessionFault } from "../../session/types";
import { sentenceOfFile } from "./fileSentence";

/** What happened, and what to do. */
export function faultInVietnamese(fault: SessionFault): string {
  switch (fault.kind) {
    case "file":
      return sentenceOfFile(fault.fault, "vi");
    case "workbook":
      return fault.outcome === "unfinished"
        ? `${ofWorkbook(fault.fault)} ${UNFINISHED}`
        : ofWorkbook(fault.fault);
    case "noSheets":
      return "Không còn trang nào trong số các trang đã chọn. Chọn lại trang cần kiểm tra.";
    case "partMissing":
      return "Chưa tải được một phần của chương trình từ máy chủ. Kiểm tra kết nối mạng rồi thử lại; nếu vẫn vậy, lưu sổ tính, đóng lại rồi mở ra.";
    case "unexpected":
      return `Chương trình gặp lỗi không lường trước: ${fault.reason}. Đóng bảng này, mở lại rồi thử lại.`;
  }
}

const UNFINISHED = "Việc đang ghi bị dừng giữa chừng: bấm Hoàn tác để trả sổ tính về như trước.";

function ofWorkbook(fault: WorkbookFault): string {
  switch (fault.kind) {
    case "cellBeingEdited":
      return "Có một ô đang được gõ dở nên Excel chưa nhận lệnh. Nhấn Enter để kết thúc rồi thử lại.";
    case "tooMuchAtOnce":
      return "Sổ tính quá lớn cho một lần đọc. Chọn ít trang hơn rồi thử lại.";
    case "changeForbidden":
      return "Trang hoặc sổ tính đang khóa, hoặc mở ở chế độ chỉ đọc. Bỏ khóa ở thẻ Xem lại (Review), hoặc lưu thành bản mới, rồi thử lại.";
    case "gone":
      return "Trang vừa bị xóa hoặc đổi tên. Thử lại để đọc danh sách trang mới.";
    case "notInThisExcel":
      return "Bản Excel này chưa làm được việc đó. Cần Excel 2021 trở lên hoặc Microsoft 365.";
    case "busy":
      return "Excel đang bận. Thử lại sau ít giây.";
    case "sheetHidden":
      return `Trang “${fault.sheet}” đang ẩn nên không tới được. Bỏ ẩn trang rồi thử lại.`;
    case "excelFailed":
      return `Excel từ chối yêu cầu (mã ${fault.code}). Lưu sổ tính, mở lại rồi thử lại.`;
  }
}
