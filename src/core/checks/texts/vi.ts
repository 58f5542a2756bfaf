import { printDay } from "../../plan/isoDate";
import { printNumber } from "../../text/number";
import type { TargetFault } from "../../target/types";
import type { FileTrouble } from "../file/fileKinds";
import type { TotalMismatchData } from "../judgement/totalMismatch";
import type { PlanTargetData } from "../plan/planTargetMissed";
import type { Level } from "../../sheet/table";
import type { Language, Sentence, Sentences } from "./sentence";
import { addressOf, addressesOf, quoting } from "./sentence";
import { viCells } from "./viCells";
import { viCriteria } from "./viCriteria";
import { viPlaces } from "./viPlaces";
import { viRules } from "./viRules";
import { viDoubts } from "./viDoubts";
import { viHistory } from "./viHistory";
import { viThresholds } from "./viThresholds";
import { viTime } from "./viTime";

const quoted = quoting("trống");

function against(target: string): string {
  return target === "" ? "" : ` so với mức yêu cầu “${target}”`;
}

const TARGET_FAULTS: Readonly<Record<TargetFault, string>> = {
  unreadable: "không đọc được mức phải đạt",
  ambiguousNumber: "con số trong mức yêu cầu có hai cách đọc",
  loneUpTo: "“đến” đứng một mình không cho biết phải đạt từ mức đó trở lên hay trở xuống",
  timeOnly: "chỉ có thời hạn, không có mức phải đạt",
  error: "ô báo lỗi của Excel",
};

/** What gives a total that is no sum of the figures themselves. */
const ADDED: Readonly<Partial<Record<TotalMismatchData["of"], string>>> = {
  quarters: "Lũy kế quý trước cộng trong quý",
  verdicts: "Xét từng kết quả với mức yêu cầu",
  villages: "Theo bảng thôn của từng xã",
};

const ADDED_RIGHT: Readonly<Partial<Record<TotalMismatchData["of"], string>>> = {
  quarters:
    "Đối chiếu số trong quý, số lũy kế quý trước rồi sửa; nếu số quý trước được điều chỉnh thì sửa ở quý ấy",
  verdicts: "Rà từng xã với mức yêu cầu rồi sửa số xã",
  villages: "Đối chiếu bảng thôn của từng xã rồi sửa số ở bảng mục tiêu",
};

const LEVELS: Readonly<Record<Level, string>> = {
  standard: "đạt chuẩn nông thôn mới",
  advanced: "nông thôn mới nâng cao",
  model: "nông thôn mới kiểu mẫu",
};

/** Formats an office knows by another name than their ending. */
const FOREIGN_FORMATS: Readonly<Record<string, string>> = {
  docx: "văn bản Word",
  doc: "văn bản Word",
  pptx: "bài trình chiếu PowerPoint",
  ppt: "bài trình chiếu PowerPoint",
  xlsb: "sổ tính nhị phân (.xlsb)",
  ods: "sổ tính OpenDocument (.ods)",
  odf: "tệp OpenDocument",
  archive: "tệp nén",
  compoundFile: "tệp Office đời cũ",
};

function troubleOf(trouble: FileTrouble): { readonly why: string; readonly fix: string } {
  switch (trouble.kind) {
    case "legacyXls":
      return {
        why: "Tệp ở định dạng Excel cũ (.xls)",
        fix: "Mở tệp bằng Excel, chọn Lưu thành, định dạng Excel Workbook (.xlsx)",
      };
    case "notAZip":
      return {
        why: "Nội dung tệp không phải là một sổ tính",
        fix: "Đề nghị nơi gửi lưu lại tệp bằng Excel và gửi lại",
      };
    case "refused":
      return {
        why: `Máy tính không cho đọc tệp (${trouble.code})`,
        fix: "Đóng tệp ở chương trình khác hoặc xin quyền đọc rồi kiểm tra lại",
      };
    case "truncated":
      return {
        why: "Tệp bị cụt, thường do tải về hoặc gửi đi chưa xong",
        fix: "Tải lại hoặc đề nghị gửi lại tệp",
      };
    case "tooLarge":
      return {
        why: "Nội dung tệp lớn bất thường",
        fix: "Xóa các trang tính không dùng đến rồi lưu lại",
      };
    case "notAWorkbook":
      return {
        why: `Tệp là ${FOREIGN_FORMATS[trouble.format] ?? `tệp .${trouble.format}`}, không phải sổ tính .xlsx`,
        fix: "Lưu nội dung thành sổ tính Excel (.xlsx) rồi kiểm tra lại",
      };
    case "damagedPart":
      return {
        why: `Phần “${trouble.part}” trong tệp bị hỏng`,
        fix: "Mở tệp bằng Excel, chọn Mở và sửa chữa, lưu lại rồi kiểm tra lại",
      };
  }
}

function planned({ label, target, a, b, value, unit }: PlanTargetData): { what: string; shouldBe: string } {
  const reached =
    value === null ? "chưa có số liệu" : `${printNumber(value)}${unit === "" ? "" : ` ${unit}`}`;
  const parts = a !== null && b !== null ? ` (${printNumber(a)}/${printNumber(b)})` : "";
  return { what: `${label}: đến nay là ${reached}${parts}`, shouldBe: `Mục tiêu kế hoạch là “${target}”` };
}

const sentences: Sentences = {
  "missing-result": ({ is, data }): Sentence => ({
    what: is === null ? "chưa có kết quả" : `kết quả ghi ${quoted(is)}, coi như chưa có số liệu`,
    ...(data.target === "" ? {} : { shouldBe: `Mức yêu cầu là “${data.target}”` }),
    fix: "Bổ sung kết quả thực hiện; nếu chưa đánh giá được, ghi lý do ở cột Ghi chú",
  }),
  "not-a-number": ({ is, data }) => ({
    what: `${quoted(is)} không phải là số`,
    shouldBe: `Ở đây cần một số${against(data.target)}`,
    fix:
      data.proposal === undefined
        ? "Nhập số liệu; phần thuyết minh chuyển sang cột Ghi chú"
        : `Có thể là “${data.proposal}”; đề nghị đối chiếu rồi nhập lại`,
  }),
  "number-as-text": ({ is, data }) => ({
    what: `số ${quoted(is)} đang được lưu dưới dạng chữ`,
    shouldBe: `Cần là số ${printNumber(data.value)}`,
    why: "Hàm cộng và phép so sánh của Excel bỏ qua số lưu dạng chữ",
    fix: "Chuyển ô về kiểu số",
  }),
  "ambiguous-number": ({ is, data }) => ({
    what:
      data.readings.length === 2
        ? `${quoted(is)} có thể là ${data.readings.map((value) => printNumber(value)).join(" hoặc ")}`
        : `con số trong ${quoted(is)} có hai cách đọc`,
    why:
      data.of === "money"
        ? "Hai cách đọc cho hai tổng khác nhau"
        : `Hai cách đọc cho hai kết luận khác nhau${data.of === "result" ? against(data.target) : ""}`,
    fix: "Ghi lại số cho rõ: dấu phẩy cho phần thập phân, không dùng dấu chấm phân cách hàng nghìn",
  }),
  "percent-scale": ({ is, data }) => ({
    what: `tỷ lệ ${quoted(is)} có vẻ ghi sai thang`,
    ...(data.target === "" ? {} : { shouldBe: `Mức yêu cầu là “${data.target}”` }),
    why: "Các tỷ lệ phải cùng một cách ghi: 0,85 trong cột ghi 85, hoặc 8500% thay cho 85%, đều không đánh giá được",
    fix: "Ghi lại tỷ lệ theo cách ghi chung của cột",
  }),
  "out-of-range": ({ is }) => ({
    what: `tỷ lệ ${quoted(is)} nằm ngoài khoảng 0–100%`,
    why: "Tỷ lệ của một chỉ tiêu không thể âm hay vượt 100%",
    fix: "Đối chiếu tử số, mẫu số rồi nhập lại",
  }),
  "unknown-mark": ({ is, shouldBe, data, related, sheet }) => {
    switch (data.why) {
      case "bothColumns":
        return {
          what: `đánh dấu ở cả hai cột Đạt và Chưa đạt${related[0] === undefined ? "" : ` (ô ${addressOf(related[0], sheet)})`}`,
          shouldBe: "Chỉ một trong hai cột được đánh dấu",
          fix: "Xóa dấu ở cột không đúng",
        };
      case "crossForFigure":
        return {
          what: `đánh dấu ${quoted(is)} ở nơi cần số liệu`,
          shouldBe: `Cần số liệu${against(data.target)}`,
          fix: "Nhập kết quả bằng số",
        };
      case "notInTable":
        return {
          what: `không hiểu cách ghi ${quoted(is)}`,
          ...(shouldBe === null ? {} : { shouldBe: `Có lẽ là “${String(shouldBe)}”` }),
          fix: "Ghi “Đạt”, “Chưa đạt” hoặc “Không áp dụng”",
        };
    }
  },
  "date-for-range": ({ is, data }) => ({
    what: `ô đang là một ngày${typeof is === "string" ? ` (${quoted(is)})` : ""}`,
    shouldBe: `Có lẽ là “${data.likely}”`,
    why: "Excel tự đổi cách ghi như 02-03 thành ngày tháng",
    fix: "Định dạng ô là Văn bản (Text) rồi nhập lại",
  }),
  "excel-error": ({ data }) => ({
    what: `ô báo lỗi ${data.code}`,
    why: "Công thức tham chiếu tới ô đã mất hoặc tính từ số liệu không hợp lệ",
    fix: "Sửa công thức hoặc nhập số liệu",
  }),
  "not-calculated": ({ data }) => ({
    what: `công thức ${data.formula} chưa có giá trị`,
    why: "Tệp lưu công thức nhưng không lưu kết quả tính",
    fix: "Mở tệp bằng Excel, để Excel tính lại rồi lưu",
  }),
  ...viCells,
  ...viPlaces,

  "code-as-number": ({ is, data }) =>
    data.became === "number"
      ? {
          what: `mã ${quoted(is)} là số nên mất chữ số 0 ở cuối`,
          shouldBe: `Theo vị trí trong bảng, mã là “${data.code}”`,
          fix: "Định dạng cột mã là Văn bản rồi nhập lại mã",
        }
      : {
          what: `mã “${data.code}” đã bị Excel đổi thành ngày ${data.date}${data.count > 1 ? `, cùng ${printNumber(data.count - 1)} mã khác trong cột` : ""}`,
          why: "Ô để định dạng chung thì Excel hiểu mã có dấu chấm là ngày tháng; các bảng khác dò theo mã sẽ không thấy",
          fix: "Định dạng cột mã là Văn bản rồi nhập lại mã",
        },
  "unknown-code": ({ is, data }) => ({
    what: `không có chỉ tiêu mang mã ${quoted(is)}`,
    why: `${data.set} không có mã này`,
    fix: "Đối chiếu mã với bộ tiêu chí; nếu tỉnh có chỉ tiêu riêng, khai báo trong bảng mức chỉ tiêu",
  }),
  "duplicate-code": ({ is, data, sheet }) => ({
    what: `mã ${quoted(is)} bị lặp`,
    why: `Mã này đã có ở ô ${addressOf(data.first, sheet)}; lần đầu được dùng để tính`,
    fix: "Sửa lại mã hoặc xóa dòng thừa",
  }),
  "missing-indicator": ({ data }) => ({
    what: `thiếu trong bảng${data.label === "" ? "" : `: “${data.label}”`}`,
    why: `${data.set} có nội dung này; thiếu thì tiêu chí coi như chưa có số liệu`,
    fix: "Bổ sung dòng hoặc cột còn thiếu",
  }),
  "target-unreadable": ({ is, data }) => ({
    what: `mức yêu cầu ${quoted(is)}: ${TARGET_FAULTS[data.why]}${
      data.read !== "" && data.rest !== ""
        ? `; đọc được “${data.read.trim()}”, dừng ở “${data.rest.trim()}”`
        : ""
    }`,
    fix: "Ghi lại, chẳng hạn “≥80%”, “từ 02-03 xã”, “Đạt”",
  }),
  "target-unset": ({ data }) => ({
    what:
      data.writtenIn === "sheet"
        ? "mức yêu cầu do UBND cấp tỉnh quy định, trong bảng chưa có con số"
        : `chưa có mức yêu cầu của chỉ tiêu này${data.area === "*" ? "" : ` cho vùng ${data.area}`}`,
    why: "Chưa có mức thì không kết luận được đạt hay chưa đạt",
    fix: "Nhập mức theo quyết định của tỉnh vào bảng mức chỉ tiêu",
  }),
  "target-unconfirmed": ({ data }) => ({
    what: `mức yêu cầu “${data.target}” lấy từ dữ liệu kèm theo, chưa được xác nhận`,
    ...(data.source === "" ? {} : { why: `Nguồn: ${data.source}` }),
    fix: "Đối chiếu với văn bản rồi xác nhận trong bảng mức chỉ tiêu",
  }),
  "met-only-rounded": ({ data }) => ({
    what: `${data.value === undefined ? "kết quả" : `giá trị ${printNumber(data.value)}`} chỉ đạt khi làm tròn${against(data.target)}`,
    why: data.counts ? "Mục tiêu này được làm tròn nên tính là đạt" : "Chưa làm tròn thì chưa đạt",
    fix: "Xem lại giá trị gốc trước khi báo cáo",
  }),

  "verdict-mismatch": ({ is, shouldBe, data }) => ({
    what: `ghi ${quoted(is)}`,
    shouldBe: `Kết luận đúng là “${String(shouldBe)}”`,
    why: `Kết quả “${data.result}”${against(data.target)} ${data.computed === "met" ? "là đạt" : "là chưa đạt"}`,
    fix: "Sửa phần đánh giá, hoặc sửa kết quả nếu nhập sai",
  }),
  "total-mismatch": ({ data, difference, related, sheet }) => ({
    what: `${data.label === "" ? "tổng" : `“${data.label}”`} ghi ${printNumber(data.written)}`,
    shouldBe: `${ADDED[data.of] ?? "Cộng lại"} là ${printNumber(data.computed)}, lệch ${printNumber(Math.abs(difference ?? 0))}`,
    ...(related.length === 0 ? {} : { why: `Cộng từ ${addressesOf(related, sheet)}` }),
    fix: ADDED_RIGHT[data.of] ?? "Đối chiếu các số thành phần rồi sửa số tổng",
  }),
  "percentage-mismatch": ({ data }) => ({
    what: `tỷ lệ ghi ${data.printed}`,
    shouldBe: `${printNumber(data.numerator)}/${printNumber(data.denominator)} là ${data.computed}`,
    fix: "Sửa tỷ lệ, hoặc sửa tử số, mẫu số nếu nhập sai",
  }),

  "misspelt-place": ({ data }) => ({
    what: `tên ${quoted(data.written)} không có trong danh mục`,
    shouldBe: `Có lẽ là “${data.name}”${data.district === undefined ? "" : ` (${data.district})`}`,
    fix: "Sửa lại tên theo danh mục",
  }),
  "duplicate-place": ({ data, sheet }) => ({
    what: `“${data.name}” bị lặp`,
    why:
      data.first === undefined || data.firstSheet !== sheet
        ? `Trang “${data.firstSheet}” đã báo cáo cho địa phương này`
        : `Địa phương này đã có ở ô ${addressOf(data.first, sheet)}${data.mayBe.length === 0 ? "" : `; danh sách còn thiếu ${data.mayBe.join(", ")}`}`,
    fix: "Sửa lại tên hoặc bỏ phần thừa",
  }),
  "missing-place": ({ data, place }) => ({
    what: `danh sách thiếu “${place ?? data.name}”${data.district === undefined || data.district === data.within ? "" : ` (${data.district})`}`,
    shouldBe:
      data.from === "previousFile"
        ? `Sổ kỳ trước có ${printNumber(data.of)} xã, trong đó có xã này`
        : `${data.within} có ${printNumber(data.of)} xã, danh sách cần đủ`,
    fix: "Bổ sung dòng của xã còn thiếu; nếu danh sách chỉ chọn một số xã, ghi rõ ở tên biểu",
  }),

  ...viCriteria,
  ...viRules,
  ...viThresholds,
  ...viDoubts,
  ...viHistory,
  ...viTime,

  "plan-target-missed": ({ data }) => ({
    ...planned(data),
    why: `Đã hết năm ${String(data.year)}`,
    fix: "Nêu nguyên nhân trong báo cáo và đưa vào kế hoạch năm sau",
  }),
  "plan-behind": ({ data }) => ({
    ...planned(data),
    why: "Với tiến độ này khó hoàn thành trong năm",
    fix: "Rà soát các địa phương có thể về đích và đôn đốc đơn vị phụ trách",
  }),
  "registered-behind": ({ data }) => ({
    what: `đăng ký ${LEVELS[data.level]} nhưng còn ${printNumber(data.lacking)} tiêu chí chưa đạt${
      data.criteria.length === 0 ? "" : ` (tiêu chí ${data.criteria.join(", ")})`
    }`,
    shouldBe:
      data.allowed === 0
        ? "Đến thời điểm này phải đạt đủ"
        : `Đến thời điểm này chỉ nên còn nhiều nhất ${printNumber(data.allowed)}`,
    ...(data.set === "" ? {} : { why: `Tính theo ${data.set}` }),
    fix: data.department === "" ? "Phân công đơn vị hỗ trợ" : `Đề nghị ${data.department} tập trung hỗ trợ`,
  }),
  "inspection-overdue": ({ data }) => ({
    what: `đã qua thời gian kiểm tra${data.places.length === 0 ? "" : ` ${data.places.join(", ")}`} mà chưa ghi kết quả thực hiện`,
    shouldBe: `Phải xong trước hết ngày ${printDay(data.until)}`,
    fix:
      data.lead === ""
        ? "Đôn đốc đơn vị chủ trì, hoặc ghi kết quả nếu đã kiểm tra"
        : `Đôn đốc ${data.lead}, hoặc ghi kết quả nếu đã kiểm tra`,
  }),

  "report-missing": ({ data }) => ({
    what: `chưa gửi báo cáo kỳ ${data.period}`,
    shouldBe: `Hạn gửi chậm nhất là ngày ${printDay(data.lastSafeDay)}`,
    why: `Đã quá hạn ${printNumber(data.daysOver)} ngày`,
    fix: "Đôn đốc đơn vị gửi báo cáo",
  }),
  "report-late": ({ data }) => ({
    what: `báo cáo kỳ ${data.period} hoàn thành ngày ${printDay(data.finishedOn)}`,
    shouldBe: `Hạn gửi chậm nhất là ngày ${printDay(data.lastSafeDay)}`,
    why: `Chậm ${printNumber(data.daysLate)} ngày (tệp ${data.file})`,
    fix: "Số liệu vẫn được tổng hợp; lưu ý đơn vị ở kỳ sau",
  }),

  "file-unreadable": ({ data }) => ({ what: "không đọc được tệp", ...troubleOf(data.trouble) }),
  "file-protected": () => ({
    what: "tệp được đặt mật khẩu mở",
    why: "Chương trình không mở tệp có mật khẩu",
    fix: "Bỏ mật khẩu (Tệp, Thông tin, Bảo vệ sổ tính) rồi kiểm tra lại",
  }),
  "sheet-not-recognised": ({ data: { seems } }) => ({
    what:
      seems === "households"
        ? "là danh sách hộ, không phải biểu tiêu chí của xã, nên không kiểm tra trang này"
        : "không nhận ra loại biểu nên chưa kiểm tra trang này",
    fix: "Nếu đây là biểu số liệu, chọn loại biểu và ý nghĩa các cột",
  }),
  "rule-broken": ({ data }) => ({
    what: `phép kiểm tra “${data.rule}” gặp lỗi`,
    why: `Lỗi của chương trình, không phải của số liệu: ${data.reason}`,
    fix: "Báo cho người phụ trách phần mềm; các phép kiểm tra khác vẫn đầy đủ",
  }),
};

export const vi: Language = {
  sentences,
  where: {
    sheet: (name) => `Trang “${name}”`,
    cell: (address) => `ô ${address}`,
    indicator: (code) => `chỉ tiêu ${code}`,
    criterion: (no) => `tiêu chí ${no}`,
    file: "Tệp",
    plan: "Kế hoạch năm",
  },
};
