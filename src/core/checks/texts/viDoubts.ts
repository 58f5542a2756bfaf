import type { Kind } from "../catalogue";
import type { Sentences } from "./sentence";

/** What was found at so many cells. */
const FOUND: Partial<Readonly<Record<Kind, string>>> = {
  "percent-scale": "có tỷ lệ khác thang với mức phải đạt",
  "out-of-range": "có tỷ lệ ngoài 0–100%",
  "not-a-number": "là chữ chứ không phải số",
  "missing-result": "còn trống",
  "unknown-mark": "có dấu chưa rõ nghĩa",
  "unknown-code": "có mã ngoài bộ tiêu chí",
  "duplicate-code": "lặp mã đã có",
  "verdict-mismatch": "ghi kết luận khác kết quả",
  "criterion-mismatch": "ghi kết luận khác các chỉ tiêu",
  "count-mismatch": "ghi số tiêu chí đạt khác số đếm được",
  "total-mismatch": "ghi tổng lệch quá nửa so với cộng lại",
  "percentage-mismatch": "ghi tỷ lệ khác tử số chia mẫu số",
  "unknown-place": "có tên không phải của xã nào",
  "implausible-change": "thay đổi quá lớn so với kỳ trước",
  regression: "từ đạt thành chưa đạt",
};

const SCOPE = {
  column: "trong cột này",
  row: "trong dòng này",
  sheet: "trong trang này",
  text: "",
  mark: "",
} as const;

/** What is asked where a sheet was likely misread. */
export const viDoubts: Pick<Sentences, "doubtful-reading"> = {
  "doubtful-reading": ({ data: { found, times, of, along, text } }) => {
    if (text !== null && along === "mark") {
      return {
        what: `ký hiệu “${text}” dùng ở ${String(times)} ô, chương trình chưa rõ nghĩa`,
        why: "Ký hiệu dùng nhiều lần thường là quy ước riêng của biểu, nên không báo từng ô",
        fix: `Ghi nghĩa của ký hiệu vào một dòng chú thích dưới biểu, ví dụ “${text}: chưa đạt” (hoặc đạt, không áp dụng, chưa có số liệu), hay trả lời ở mục Trang tính của bảng Đạt chuẩn trong Excel`,
      };
    }
    if (text !== null) {
      return {
        what: `“${text}” ghi ở ${String(times)} ô, chương trình chưa hiểu`,
        why: "Ghi giống nhau nhiều lần thường là cách làm riêng của biểu, nên không báo từng ô",
        fix: "Xem lại trang này được hiểu thế nào; nếu là ghi sai, xác nhận để xem từng ô",
      };
    }
    const count = of === null ? String(times) : `${String(times)}/${String(of)}`;
    return {
      what: `${count} ô ${SCOPE[along]} ${FOUND[found as Kind] ?? found}`,
      why: "Nhiều như vậy thường do chương trình hiểu chưa đúng biểu, nên không báo từng ô",
      fix: "Xem lại trang này được hiểu thế nào; nếu đã đúng, xác nhận để xem từng ô",
    };
  },
};
