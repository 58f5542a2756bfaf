import { printNumber } from "../../../core/text/number";
import type { FormulaTexts } from "./texts";

const count = (value: number): string => printNumber(value);

export const vi: FormulaTexts = {
  title: "Công thức Đạt chuẩn trong sổ tính",
  reading: "Đang đọc sổ tính…",
  working: "Đang ghi vào sổ tính…",
  changed: "Sổ tính vừa thay đổi. Xem lại rồi bấm lần nữa.",
  undo: "Hoàn tác",
  undone: "Đã hoàn tác.",
  partlyUndone: "Đã hoàn tác, trừ những ô có người sửa sau đó.",
  more: (cells) => `và ${count(cells)} ô nữa`,
  showCell: (cell) => `Xem ô ${cell}`,
  insert: {
    title: "Chèn công thức",
    hint: "Ghi công thức NTM vào cột trống cạnh bảng; kết quả đổi theo số liệu. Không ghi lên ô đang có nội dung.",
    notChecked:
      "Kiểm tra trước để biết trang nào là phiếu hay bảng tổng hợp, cột nào là kết quả và chỉ tiêu.",
    onlyInExcel:
      "Công thức NTM chỉ tính được trong Excel có cài Đạt chuẩn. Mở sổ tính bằng Excel rồi chèn từ bảng này.",
    noTables: "Không thấy phiếu tiêu chí của xã hay bảng tổng hợp nào. Xem mục Trang tính ở tab Kiểm tra.",
    table: "Bảng",
    tableName: (sheet, area) => `${sheet} (${area})`,
    choice: "Nội dung",
    choices: {
      verdict: "Đánh giá từng chỉ tiêu",
      shortfall: "Còn thiếu bao nhiêu",
      target: "Mức phải đạt theo bộ tiêu chí",
      criteriaMet: "Số tiêu chí đạt của xã",
    },
    results: "Cột kết quả",
    resultName: (column, heading, stage) =>
      [`Cột ${column}`, heading, stage === undefined ? "" : STAGES[stage]]
        .filter((part) => part !== "")
        .join(", "),
    column: "Đặt ở cột",
    columnName: (column) => `Cột ${column}`,
    where: (place) => `Sẽ ghi vào ${place}`,
    formula: "Công thức",
    header: (header) => `Tiêu đề cột: “${header}”.`,
    way: (way, formulas) => {
      if (way.kind === "spilled") return "Một công thức cho cả cột, tự tràn xuống các hàng.";
      return `${count(formulas)} công thức, mỗi hàng một công thức, vì ${WHY_EACH_ROW[way.why]}.`;
    },
    why: {
      kindNotServed: "Chỉ chèn được vào phiếu tiêu chí của xã hoặc bảng tổng hợp theo xã.",
      onlyCriteria: "Bảng tổng hợp theo xã chỉ chèn được số tiêu chí đạt.",
      noResults: "Bảng chưa có cột kết quả. Chỉ rõ cột đó ở mục Trang tính của tab Kiểm tra.",
      noTargets: "Bảng chưa có cột chỉ tiêu để so. Chỉ rõ cột đó ở mục Trang tính của tab Kiểm tra.",
      noCodes: "Bảng không có cột mã chỉ tiêu nên công thức không biết hàng nào là chỉ tiêu nào.",
      noRows: "Bảng chưa có hàng số liệu nào.",
      ownMarks:
        "Bảng dùng ký hiệu riêng. Bản Excel này không chuyển được ký hiệu thành Đạt, Chưa đạt ngay trong công thức, nên công thức sẽ đếm sai. Kết quả đếm có ở mục Tổng quan của tab Kiểm tra.",
      protected: "Trang đang khóa. Bỏ khóa trong thẻ Review rồi thử lại.",
      noFreeColumn: "Không còn cột trống nào cạnh bảng. Chèn thêm một cột trống rồi thử lại.",
      columnTaken: "Cột này vừa có nội dung. Chọn cột khác.",
      tooLong: "Bảng có quá nhiều cột nên công thức dài hơn mức Excel nhận.",
    },
    apply: "Chèn",
    applied: (place) => `Đã chèn công thức vào ${place}.`,
    show: "Xem",
    again: "Chèn tiếp",
  },
  names: {
    title: "Sửa #NAME?",
    hint: "Sổ tính làm từ máy khác có thể hiện #NAME? vì công thức trỏ tới tệp hoặc tên cũ. Tên hàm được viết lại cho đúng; công thức của phần mềm khác để nguyên.",
    look: "Tìm công thức lỗi tên",
    none: "Không có công thức nào cần sửa tên.",
    found: (cells) => `${count(cells)} công thức sẽ được viết lại.`,
    cell: "Ô",
    before: "Đang ghi",
    after: "Sửa thành",
    anew: "Ghi lại đúng tên",
    leftTitle: (cells) => `${count(cells)} ô #NAME? để nguyên`,
    why: {
      foreign: "công thức của phần mềm khác, hoặc tên gõ sai",
      unknownFunction: "Đạt chuẩn không có hàm này",
      properlyNamed: "tên đã đúng, Excel chưa tính lại",
      protected: "trang đang khóa",
    },
    advice: {
      foreign: (cells) =>
        `${count(cells)} ô không dùng hàm của Đạt chuẩn: công thức của phần mềm khác, hoặc tên gõ sai. Mở sổ ở máy có phần mềm đó, hoặc sửa tên trong từng ô.`,
      unknownFunction: (cells) =>
        `${count(cells)} ô gọi hàm NTM không có trong Đạt chuẩn. Gõ =NTM. vào một ô trống để xem tên đúng, rồi sửa từng ô.`,
      properlyNamed: (cells) =>
        `${count(cells)} ô ghi đúng tên hàm mà vẫn hiện #NAME? vì sổ được mở trước khi Excel nạp hàm. Nhấn Ctrl+Alt+F9 để tính lại; nếu vẫn còn, lưu sổ, đóng hết cửa sổ Excel, mở lại sổ rồi mở bảng này.`,
      protected: (cells) =>
        `${count(cells)} ô nằm trên trang đang khóa nên chưa sửa được. Bỏ khóa ở thẻ Xem lại (Review) rồi tìm lại.`,
    },
    apply: (cells) => `Sửa ${count(cells)} ô`,
    applied: (cells) => `Đã viết lại ${count(cells)} công thức.`,
  },
  convert: {
    title: "Chuyển mã sang Unicode",
    hint: "Chữ gõ bằng phông TCVN3 (.VnTime…), VNI hoặc Unicode tổ hợp được viết lại bằng Unicode dựng sẵn, phông đổi theo. Công thức, số và chữ đã là Unicode giữ nguyên.",
    way: "Ghi vào đâu",
    ways: {
      copy: "Bản sao của cả sổ tính; sổ này giữ nguyên",
      inPlace: "Ngay tại ô của sổ này; hoàn tác được",
    },
    scope: "Phạm vi chuyển mã",
    wholeBook: "Cả sổ tính",
    selection: "Vùng đang chọn",
    look: "Xem trước",
    none: "Không có chữ nào cần chuyển mã.",
    found: (cells, sheets) => `${count(cells)} ô trên ${count(sheets)} trang sẽ được chuyển mã.`,
    fontsOnly: (cells) => `${count(cells)} ô đọc vẫn thế, chỉ đổi phông.`,
    table: "Các ô sẽ chuyển mã",
    cell: "Ô",
    before: "Đang ghi",
    after: "Chuyển thành",
    leftTitle: (cells) => `${count(cells)} ô để nguyên`,
    why: {
      formula: "trong công thức có chữ mã cũ: tự sửa công thức",
      severalFonts: "trong ô có nhiều phông: chọn một phông cho cả ô, hoặc chuyển vào bản sao",
      protected: "trang đang khóa: bỏ khóa, hoặc chuyển vào bản sao",
    },
    apply: "Đổi",
    applied: (cells) => `Đã chuyển mã ${count(cells)} ô.`,
    copied: (cells, sheets) =>
      `Đã lập bản sao, ${count(cells)} ô trên ${count(sheets)} trang đã sang Unicode.`,
    copiedNothing: "Đã lập bản sao; không có chữ nào phải chuyển mã.",
    formulasLeft: (cells) => `Công thức còn chữ mã cũ, tự sửa: ${cells.join(", ")}.`,
  },
  freeze: {
    title: "Chốt giá trị",
    hint: "Trước khi gửi tệp lên trên, thay công thức NTM bằng giá trị đang hiện, vì máy không cài Đạt chuẩn sẽ thấy #NAME?. Công thức khác giữ nguyên. Hoàn tác được.",
    scope: "Phạm vi",
    wholeBook: "Cả sổ tính",
    look: "Xem sẽ chốt những gì",
    none: "Không có công thức NTM nào để chốt.",
    found: (formulas, cells, sheets) =>
      `${count(formulas)} công thức (${count(cells)} ô) trên ${count(sheets)} trang sẽ thành giá trị.`,
    mixed: (cells) =>
      `Trong đó ${count(cells)} công thức có hàm NTM cùng phép tính khác, cũng được chốt cả ô vì cũng sẽ thành #NAME?.`,
    leftTitle: (cells) => `${count(cells)} công thức không chốt`,
    why: {
      error: "đang báo lỗi nên không có giá trị để chốt",
      notCalculated: "chưa tính xong",
      protected: "trang đang khóa",
    },
    advice: {
      error: (formulas) =>
        `${count(formulas)} công thức đang báo lỗi nên không chốt, để lỗi không thành số liệu. Sửa lỗi ở các ô dưới đây rồi xem lại.`,
      notCalculated: (formulas) =>
        `${count(formulas)} công thức chưa tính xong. Chờ Excel tính (hoặc nhấn F9) rồi xem lại.`,
      protected: (formulas) =>
        `${count(formulas)} công thức nằm trên trang đang khóa nên chưa chốt được. Bỏ khóa ở thẻ Xem lại (Review) rồi xem lại.`,
    },
    apply: (formulas) => `Chốt ${count(formulas)} công thức`,
    applied: (formulas) => `Đã chốt ${count(formulas)} công thức thành giá trị.`,
  },
};

const STAGES = { selfAssessed: "xã tự đánh giá", reviewed: "thẩm tra", appraised: "thẩm định" } as const;

const WHY_EACH_ROW = {
  excelTable: "bảng Excel (Table) không nhận công thức tràn",
  merged: "có ô gộp",
  occupied: "giữa các hàng có ô đang có nội dung",
  rowsBetween: "giữa các chỉ tiêu có hàng khác",
  noSpilling: "bản Excel này không có công thức tràn",
} as const;
