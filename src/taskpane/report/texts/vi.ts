import type { CrossFootKind } from "../../../core/report/crossFoots";
import { brokenFormTexts } from "../../../core/report/brokenForm";
import { joinTexts } from "../../../core/report/joinTexts";
import { templateTexts } from "../../../core/report/templateTexts";
import { periodInWords } from "../../../core/report/texts";
import { printNumber } from "../../../core/text/number";
import type { Lack } from "../lack";
import type { ReportTexts } from "./texts";

const LACKS: Readonly<Record<Lack["status"], string>> = {
  unknown: "Không có trong danh mục",
  missing: "Để trống",
  partly: "Thiếu một phần",
};

const CROSS_FOOTS: Readonly<Record<CrossFootKind, string>> = {
  districtsToProvince: "cộng các huyện",
  bandsToTotal: "cộng các nhóm",
  marksToCount: "số dấu Đ",
  partsToSource: "cộng các mục",
  sourcesToTotal: "cộng các nguồn",
  cumulative: "số trong kỳ",
  rate: "tử số trên mẫu số",
};

const count = (value: number): string => printNumber(value);

export const vi: ReportTexts = {
  title: "Lập báo cáo",
  notChecked: "Biểu được điền từ số liệu đã kiểm tra, nên cần kiểm tra sổ tính trước.",
  period: {
    title: "Kỳ báo cáo",
    kind: "Loại kỳ",
    kinds: { quarter: "Quý", half: "6 tháng", year: "Năm" },
    quarter: "Quý",
    half: "6 tháng",
    year: "Năm",
    quarters: ["Quý I", "Quý II", "Quý III", "Quý IV"],
    halves: ["Đầu năm", "Cuối năm"],
    badYear: "Ghi năm bằng bốn chữ số, ví dụ 2022.",
    cutOff: "Ngày chốt số liệu",
    cutOffHint: "Ngày/tháng/năm",
    madeOn: "Ngày lập báo cáo",
    badDay: "Ghi ngày/tháng/năm, ví dụ 14/09/2022.",
    otherYear: (periodYear, workbookYear) =>
      `Kỳ báo cáo thuộc năm ${periodYear}, còn sổ tính là số liệu năm ${workbookYear}.`,
  },
  form: {
    title: "Biểu",
    label: "Biểu báo cáo",
    own: "Mẫu riêng của cơ quan (.xlsx)",
    chooseFile: "Chọn tệp mẫu…",
    chosen: (file) => `Mẫu: ${file}`,
    ownHint: "Tệp Excel có các trường dạng {{tên trường}}. Tệp chỉ được đọc trên máy này.",
    all: "Cả bộ biểu có sẵn",
    whichForms: "Các biểu cần lập",
    ownSheet: "Trang tính mẫu trong sổ này",
    sheet: "Trang tính có các trường",
    chooseSheet: "Chọn trang tính…",
    sheetHint: "Trang tính được điền ngay tại chỗ, các dòng bên dưới tự dời xuống; có thể hoàn tác.",
    noFile: "Chưa chọn tệp mẫu.",
    notXlsx: "Không đọc được tệp vừa chọn. Chọn lại tệp .xlsx.",
  },
  warnings: {
    findings: (errors, warnings) =>
      `Sổ tính còn ${count(errors)} lỗi, ${count(warnings)} cảnh báo. Số liệu trong biểu có thể chưa đúng.`,
    seeFindings: "Xem phát hiện",
  },
  dryRun: {
    title: "Xem trước",
    preparing: "Đang đọc biểu…",
    complete: (fields) => `Điền được đủ ${count(fields)} trường.`,
    incomplete: (filled, fields) =>
      `Điền được đủ ${count(filled)}/${count(fields)} trường; phần còn thiếu ở dưới.`,
    noTags: "Tệp này không có trường nào dạng {{tên trường}} nên không có gì để điền.",
    faulty: "Mẫu có chỗ sai; chỗ đó sẽ để nguyên, không điền.",
    filledFields: (fields) => `Xem ${count(fields)} trường đủ số liệu`,
    where: (written, cells) => `${written} ở ô ${cells}`,
    lack: (status, fields) => `${LACKS[status]}: ${count(fields)} trường`,
    at: (cells) => `ô ${cells}`,
    absent: {
      noPlan:
        "Sổ tính chưa có kế hoạch năm. Thêm phụ lục kế hoạch, hoặc dùng kế hoạch có sẵn ở tab Kế hoạch.",
      noRegister: "Tên xã hoặc tỉnh không có trong danh mục địa bàn.",
      noPreviousPeriod:
        "Không có số kỳ trước cho đủ các xã: chưa chọn sổ kỳ trước, sổ này cũng không có trang, cột hay lịch sử của kỳ ấy.",
      noSamePeriod:
        "Không có số cùng kỳ năm trước cho đủ các xã trong sổ, trong sổ kỳ trước hay trong lịch sử.",
      noYearEnd: "Không có số cuối năm trước cho đủ các xã trong sổ, trong sổ kỳ trước hay trong lịch sử.",
      noResults: "Chưa có phiếu tiêu chí.",
      otherPeriod: "Số liệu trong sổ là của kỳ khác, không lấy cho kỳ này.",
      planOfOtherYear: "Kế hoạch trong sổ là của năm khác, không lấy cho năm này.",
      noTitle: "Tiêu đề trang tính không ghi.",
      notRegistered: "Xã không có trong danh sách đăng ký.",
      noDistricts: "Kỳ này không còn cấp huyện.",
      noRegisteredCommunes: "Kế hoạch không có xã đăng ký.",
      noRecognitions: "Sổ không ghi xã nào đã có quyết định công nhận.",
      noFunds: "Sổ không có bảng nguồn vốn.",
      noUnitOfMoney: "Bảng nguồn vốn không ghi đơn vị tính; ghi “Đơn vị tính: triệu đồng” phía trên bảng.",
      noSuchAmount: "Bảng nguồn vốn không có số này.",
      noInspections: "Sổ không có bảng kiểm tra, giám sát.",
      noneHeldInPeriod: "Sổ không ghi cuộc kiểm tra nào đã thực hiện trong kỳ (thời gian và kết quả).",
      nonePlannedNext: "Sổ không có cuộc kiểm tra nào của kỳ sau.",
      noVillages: "Sổ không có số liệu thôn.",
      noCommuneGroups: "Các xã chưa được xếp nhóm 1, 2, 3.",
      typedByHand: "Để trống cho người lập biểu ghi.",
      otherSet: "Bộ tiêu chí áp dụng không có mục này.",
      notWritten: "Phần này chưa được viết trong trang Thuyết minh.",
    },
    partly: (missing, of, names) => `Thiếu ở ${count(missing)}/${count(of)} dòng: ${names}.`,
    andMore: (communes) => `và ${count(communes)} xã khác`,
    unknown: (suggestion) =>
      suggestion === undefined
        ? "Chương trình không có trường này; ô sẽ để nguyên."
        : `Chương trình không có trường này; có phải {{${suggestion}}}?`,
    emptyTag: "Dấu {{ }} không ghi tên trường.",
    fault: templateTexts.vi.fault,
    crossFoots: (checked, failed) =>
      failed === 0
        ? `Đối chiếu chéo số liệu: ${count(checked)} phép, đều khớp.`
        : `Đối chiếu chéo số liệu: ${count(failed)}/${count(checked)} phép không khớp.`,
    crossFoot: ({ kind, field, place, is, shouldBe }) =>
      `${place === undefined ? "" : `${place}: `}{{${field}}} là ${printNumber(is)}, ${CROSS_FOOTS[kind]} là ${printNumber(shouldBe)}`,
    notServed: (period) => `Biểu này không lập cho ${periodInWords(period)}; chọn kỳ khác hoặc biểu khác.`,
    sheetGone: (sheet) => `Không còn trang tính ${sheet} trong sổ này. Chọn lại trang mẫu.`,
    filledUp: "Tệp này đã được điền đủ, không còn trường nào để điền. Hãy chọn mẫu trống.",
    filledBefore: (period, on) =>
      `Tệp này là bản đã điền kỳ ${period}, lập ngày ${on}; chỉ điền tiếp những trường còn lại.`,
    version: (version) => `Phiên bản mẫu: ${version}.`,
    otherVersion: (before, now) => `Mẫu này là phiên bản ${now}; lần trước điền phiên bản ${before}.`,
    otherFields: "Mẫu này có trường khác với lần điền trước. Hãy xem kỹ các trường ở dưới.",
    failed: "Chưa xem trước được biểu. Hãy thử chọn lại biểu.",
  },
  delivery: {
    title: "Điền vào",
    ways: {
      newWorkbook: "Sổ tính mới",
      sheets: "Trang tính mới của sổ này",
      download: "Tệp tải về máy",
    },
    wayHints: {
      newWorkbook: "Mở biểu đã điền ở cửa sổ khác; sổ này không thay đổi.",
      sheets: "Thêm trang tính vào sổ này; có thể hoàn tác.",
      download: "Lưu biểu đã điền thành tệp .xlsx; sổ này không thay đổi.",
    },
    inPlaceHint: "Điền ngay vào trang tính đã chọn; có thể hoàn tác.",
    fill: "Điền biểu",
    filling: "Đang điền…",
    done: {
      newWorkbook: (file) => `Đã mở biểu ở sổ tính mới. Hãy lưu với tên ${file}.`,
      sheets: () => "Đã thêm biểu vào sổ này.",
      inPlace: (sheet) => `Đã điền vào trang tính ${sheet}.`,
      download: (file) => `Đã tải về ${file}. Mở tệp trong thư mục tải về của máy.`,
    },
    onlyWithFigures: "Chỉ điền phần đã có số liệu, phần còn lại giữ nguyên thẻ để điền sau",
    leftParts: (parts) => `Để nguyên ${count(parts)} phần, xem lý do`,
    rows: (first, last) => `dòng ${first}–${last}`,
    inOneWorkbook: (forms) => `${count(forms)} biểu vào một sổ tính, mỗi biểu một trang.`,
    left: ({ name, why }) =>
      `Không lập được ${name}: ${why.kind === "broken" ? brokenFormTexts.vi(why) : joinTexts.vi[why.kind]}`,
    inserted: (sheets) => `Trang tính: ${sheets.join(", ")}.`,
    emptyCharts: (sheets) => `Biểu đồ chưa có số liệu được ẩn: ${sheets.join(", ")}.`,
    refused: (edits) => `${count(edits)} chỗ không điền được vì mẫu không cho phép.`,
    readAgain: (checked) => (checked === 0 ? "" : `Đã đọc lại: ${count(checked)} số và ô cộng đều khớp.`),
    readAgainDiffers: (differences) =>
      `Đọc lại thấy ${count(differences.length)} ô không khớp: ${differences.slice(0, 5).join("; ")}.`,
    difference: ({ is, shouldBe }) =>
      `là ${typeof is === "number" ? printNumber(is) : `“${is}”`}, phải là ${printNumber(shouldBe)}`,
    show: "Xem trang tính",
    undo: "Hoàn tác",
    undone: "Đã bỏ trang tính vừa thêm.",
    partlyUndone: "Trang vừa thêm đã được sửa sau đó nên được giữ lại. Xóa trang bằng tay nếu không cần nữa.",
    failed: "Chưa điền được biểu.",
    downloadInstead: "Tải tệp về",
  },
  fields: {
    title: "Danh mục trường",
    hint: "Chọn ô trong mẫu rồi bấm Chèn thẻ để ghi tên trường vào ô đó.",
    search: "Tìm trường",
    found: (shown, all) => (shown === all ? `${count(all)} trường` : `${count(shown)}/${count(all)} trường`),
    more: (rest) => `Còn ${count(rest)} trường nữa; gõ thêm chữ để tìm.`,
    none: "Không có trường nào khớp.",
    insert: "Chèn thẻ",
    insertField: (name) => `Chèn thẻ {{${name}}}`,
    inserted: (name, cell) => `Đã chèn {{${name}}} vào ô ${cell}.`,
    notText: (cell) => `Ô ${cell} đang có số hoặc công thức nên không chèn. Hãy chọn ô trống hoặc ô chữ.`,
    refused: (cell) => `Không ghi được vào ô ${cell}: trang tính đang được bảo vệ hoặc ô vừa thay đổi.`,
    failed: "Chưa chèn được thẻ.",
    undo: "Hoàn tác",
    undone: "Đã bỏ thẻ vừa chèn.",
    notUndone: "Chưa bỏ được thẻ: ô đã có người sửa sau đó, hoặc trang đang khóa.",
    now: (value) => `Hiện là: ${value}`,
    first: (value, rows) => `Dòng đầu: ${value} (có ${count(rows)} dòng)`,
    absent: (why) => `Chưa có: ${why}`,
    sources: (cells) => `Lấy từ ${count(cells)} ô:`,
    moreSources: (cells) => `và ${count(cells)} ô khác`,
  },
};
