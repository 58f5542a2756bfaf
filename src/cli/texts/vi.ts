import type { CrossFootKind } from "../../core/report/crossFoots";
import { STATE_WORDS } from "../../core/consolidate/lists/words";
import { templateTexts } from "../../core/report/templateTexts";
import { printNumber } from "../../core/text/number";
import type { Verdict } from "../../core/target/types";
import type { Level } from "../../core/sheet/table";
import type { BadLine, UsageFault } from "../usage";
import type { Texts } from "./types";

const HELP = `Đạt chuẩn: kiểm tra phiếu tiêu chí nông thôn mới và lập biểu báo cáo ngay trên máy, không gửi đi đâu.

Cách dùng
  dat-chuan check TỆP.xlsx…      Kiểm tra từng ô, liệt kê chỗ sai
      --period 2022Q3|2022H1|2022    Kỳ báo cáo
      --set MÃ  --area MÃ  --year N  Bộ tiêu chí, vùng, năm khi sổ tính không ghi
      --as-of NGÀY                   Ngày xét tiến độ (2022-09-30); mặc định là ngày cuối kỳ, không có kỳ thì hôm nay
      --plan TỆP.xlsx|MÃ             Kế hoạch năm khi sổ tính không có
      --previous TỆP.xlsx            Sổ kỳ trước, để so tiêu chí bị tụt
  dat-chuan judge KẾT_QUẢ CHỈ_TIÊU   Đọc một chỉ tiêu và đánh giá một kết quả
  dat-chuan judge -              Như trên với từng dòng JSON từ đầu vào
  dat-chuan report TỆP.xlsx --period 2022Q3 --out THƯ_MỤC|BỘ_BIỂU.xlsx
                                 Điền biểu: mỗi biểu một tệp, hoặc cả bộ vào một sổ
      --form MÃ  --template TỆP.xlsx Biểu có sẵn, mẫu riêng (nhiều lần được)
      --previous TỆP.xlsx            Sổ kỳ trước, cho các số so với kỳ trước
      --partial                      Chỉ điền phần đã có số liệu, phần còn lại giữ nguyên thẻ
      --dry-run                      Chỉ cho biết sẽ điền gì, không ghi tệp
  dat-chuan consolidate THƯ_MỤC|TỆP… --out TỆP.xlsx
                                 Gộp phiếu của nhiều xã thành một sổ tổng hợp
      --period 2022Q3                Kỳ tổng hợp; mặc định là kỳ ghi trong đa số phiếu
      --prefer newest|TỆP            Khi hai bản khác số liệu: lấy bản mới nhất, hoặc lấy tệp này (nhiều lần được)
      --plan TỆP.xlsx|MÃ             Kế hoạch năm, cho hạn gửi và cơ quan phụ trách
      --district HUYỆN               Chỉ nhắc các xã của huyện này
  dat-chuan convert TỆP.xlsx --out TỆP.xlsx
                                 Chép sang tệp mới, đổi chữ TCVN3 (ABC), VNI, Unicode tổ hợp sang Unicode
  dat-chuan template list        Danh mục trường dùng được trong mẫu
  dat-chuan template inspect TỆP Các trường của một mẫu, kèm ô

Tùy chọn chung
  --lang vi|en   Ngôn ngữ của thông báo
  --json         Kết quả dạng JSON
  --version      Phiên bản

Mã thoát: 0 không có lỗi · 1 có ít nhất một lỗi · 2 sai tham số hoặc không có tệp`;

const CROSS_FOOTS: Readonly<Record<CrossFootKind, string>> = {
  districtsToProvince: "tổng các huyện",
  bandsToTotal: "tổng các nhóm xã",
  marksToCount: "số dấu Đ",
  partsToSource: "tổng các mục",
  sourcesToTotal: "tổng các nguồn",
  cumulative: "lũy kế so với trong kỳ",
  rate: "tỷ lệ tính lại",
};

const BAD_LINES: Readonly<Record<BadLine, string>> = {
  notJson: "không phải JSON",
  notAnObject: "phải là một đối tượng JSON",
  noResult: 'thiếu "result"',
  noTarget: 'thiếu "target" hoặc "target" không phải chữ hay số',
  unknownKey: "có khóa không dùng được",
  badKey: "có khóa ghi sai kiểu giá trị",
};

function usage(fault: UsageFault): string {
  switch (fault.kind) {
    case "noCommand":
      return "Chưa có lệnh. Gõ dat-chuan --help để xem cách dùng.";
    case "unknownCommand":
      return `Không có lệnh “${fault.written}”. Các lệnh: check, consolidate, convert, judge, report, template. Gõ dat-chuan --help để xem cách dùng.`;
    case "unknownOption":
      return `Lệnh này không có tùy chọn ${fault.written}. Gõ dat-chuan --help để xem cách dùng.`;
    case "valueMissing":
      return `Tùy chọn ${fault.option} phải có giá trị đi sau.`;
    case "valueNotAllowed":
      return `Tùy chọn ${fault.option} không nhận giá trị.`;
    case "optionRepeated":
      return `Tùy chọn ${fault.option} chỉ được ghi một lần.`;
    case "optionMissing":
      return `Lệnh này cần tùy chọn ${fault.option}.`;
    case "badValue":
      return `${fault.option} không nhận “${fault.written}”. Giá trị dùng được: ${fault.allowed}.`;
    case "badPeriod":
      return `Kỳ báo cáo “${fault.written}” không đúng. Ghi 2022Q3 (quý), 2022H1 (6 tháng) hoặc 2022 (năm).`;
    case "badDate":
      return `${fault.option} “${fault.written}” không phải ngày. Ghi dạng năm-tháng-ngày, ví dụ 2022-09-30.`;
    case "badYear":
      return `Năm “${fault.written}” không đúng. Ghi bốn chữ số, ví dụ 2022.`;
    case "badLine":
      return `Dòng này ${BAD_LINES[fault.why]}.`;
    case "noFiles":
      return "Chưa có tệp nào để làm việc. Ghi ít nhất một tệp .xlsx.";
    case "noWorkbooks":
      return "Không thấy tệp .xlsx nào để tổng hợp.";
    case "notConsolidation":
      return `${fault.file} đã có và không phải sổ tổng hợp của Đạt chuẩn nên được giữ nguyên. Hãy chọn tên khác cho --out.`;
    case "otherPeriod":
      return `${fault.file} đang là sổ tổng hợp ${fault.holds}, không phải ${fault.wanted}, nên được giữ nguyên. Mỗi kỳ dùng một tệp --out riêng.`;
    case "oneFile":
      return `Lệnh này nhận đúng một tệp, đang có ${fault.found}.`;
    case "resultAndTarget":
      return `judge cần một kết quả và một chỉ tiêu, đang có ${fault.found} giá trị. Ví dụ: dat-chuan judge 97 "≥ 98%".`;
    case "sameFile":
      return `--out trùng với tệp gốc ${fault.file}. Chuyển mã không quay lại được, nên hãy ghi ra tệp khác.`;
    case "noSuchFile":
      return `Không có tệp ${fault.file}.`;
    case "isDirectory":
      return `${fault.file} là thư mục, không phải tệp.`;
    case "notADirectory":
      return `${fault.file} không phải thư mục nên không ghi kết quả vào đó được.`;
    case "cannotWrite":
      return `Không ghi được ${fault.file} (${fault.code}). Chưa ghi tệp nào.`;
    case "noPlanInside":
      return `Sổ tính ${fault.file} không có danh sách đăng ký hay mục tiêu kế hoạch nào.`;
    case "unreadableInput":
      return `Không đọc được tệp ${fault.file} của ${fault.option}: ${fault.why}`;
  }
}

const SKIPPED = {
  lockFile: "tệp tạm của một sổ đang mở trong Excel",
  notWorkbook: "không phải tệp .xlsx",
  output: "chính là sổ tổng hợp",
} as const;

const LEVELS = { standard: "NTM", advanced: "NTM nâng cao", model: "NTM kiểu mẫu" } satisfies Record<
  Level,
  string
>;

const VERDICTS = {
  met: "Đạt",
  unmet: "Chưa đạt",
  missing: "Chưa có số liệu",
  notApplicable: "Không áp dụng",
  unclear: "Cần xem lại",
} satisfies Record<Verdict, string>;

export const vi: Texts = {
  help: HELP,
  usage,
  number: (value) => printNumber(value),
  severities: { error: "Lỗi", warning: "Cảnh báo", note: "Lưu ý" },
  verdict: (verdict, metOnlyRounded) =>
    metOnlyRounded
      ? `${VERDICTS[verdict]} (${verdict === "met" ? "chỉ đạt sau làm tròn" : "chỉ đạt nếu làm tròn"})`
      : VERDICTS[verdict],
  setName: (level, years) => `${LEVELS[level]} ${years.from}–${years.to}`,
  check: {
    progress: (file, number, of) => `Đang kiểm tra ${number}/${of}: ${file}`,
    wholeFile: "Cả tệp",
    noCell: "—",
    counts: (errors, warnings, notes) => `${errors} lỗi, ${warnings} cảnh báo, ${notes} lưu ý`,
    nothingFound: "Không có lỗi, không có cảnh báo.",
    moreNotes: (hidden) => `và ${hidden} lưu ý cùng loại (xem đủ bằng --json)`,
    communesHead: "Tiêu chí đạt của từng xã",
    communeColumns: ["Xã", "Bộ tiêu chí", "Đạt", "Chưa đạt", "Chưa xét được"],
    planHead: "Tiến độ mục tiêu kế hoạch năm",
    planColumns: ["Mục tiêu", "Kế hoạch", "Số liệu", "Giá trị", "Tiến độ", "Đánh giá"],
    sheetsRecognised: (count, cells) => `${count} trang tính, ${cells} kết quả đã đánh giá`,
    total: (files, errors, warnings, notes) =>
      `Tổng cộng ${files} tệp: ${errors} lỗi, ${warnings} cảnh báo, ${notes} lưu ý`,
    none: "không",
  },
  judge: {
    result: "Kết quả",
    target: "Chỉ tiêu",
    read: "Đọc là",
    verdict: "Đánh giá",
    shortfall: "Còn thiếu",
    blank: "(trống)",
    notRead: "(chưa hiểu được)",
  },
  consolidate: {
    writing: (file) => `Đang ghi ${file}`,
    fileColumns: ["Tệp", "Đơn vị", "Ngày", "Tình trạng", "Lỗi", "Cảnh báo"],
    states: STATE_WORDS,
    communes: (count) => `${count} xã`,
    skipped: (file, why) => `Bỏ qua ${file}: ${SKIPPED[why]}.`,
    conflict: (commune, files, taken, count) =>
      taken === undefined
        ? `${commune}: ${files.join(" và ")} khác nhau ${count} chỗ, chưa rõ bản nào mới hơn nên chưa tổng hợp bản nào. Chọn bằng --prefer TỆP hoặc --prefer newest.`
        : `${commune}: ${files.join(" và ")} khác nhau ${count} chỗ; dùng ${taken}.`,
    owing: (count, expected, day) =>
      count === 0
        ? `Cả ${expected} xã đã gửi phiếu.`
        : `${count}/${expected} xã chưa gửi phiếu${day === "" ? "" : ` (hạn chậm nhất ${day})`}.`,
    nobodyKnown: "Chưa có danh mục xã của tỉnh này nên chưa biết còn xã nào chưa gửi.",
    reminder: "Thư nhắc gửi phiếu",
    written: (file, communes) => `Đã ghi ${file}: số liệu của ${communes} xã.`,
  },
  report: {
    progress: (form) => `Đang điền ${form}`,
    written: (file) => `Đã ghi ${file}`,
    notFilled: (file) => `Không ghi ${file}: mẫu có chỗ sai.`,
    left: "Để nguyên",
    rows: (first, last) => `dòng ${first}–${last}`,
    sheets: (names) => `Trang tính: ${names.join(", ")}`,
    pivots: "Bảng tổng hợp (pivot) sẽ tính lại khi mở tệp trong Excel.",
    emptyCharts: (sheets) =>
      `Biểu đồ chưa có số liệu nên trang ${sheets.map((name) => `“${name}”`).join(", ")} được ẩn, không in trang trống.`,
    wouldWrite: (file) => `Sẽ ghi ${file}`,
    tags: (found, empty, unknown) =>
      `${found} trường có số liệu, ${empty} trường để trống, ${unknown} trường không có trong danh mục`,
    blank: (why, cells, more) =>
      `Trống vì ${why}: ô của mẫu ${cells.join(", ")}${more > 0 ? ` và ${printNumber(more)} ô khác` : ""}`,
    findings: (errors, warnings) =>
      `Sổ tính còn ${errors} lỗi, ${warnings} cảnh báo; số liệu trong biểu có thể chưa đúng. Xem bằng lệnh check.`,
    refused: (edits) => `${edits} chỗ không điền được vì mẫu không cho phép.`,
    crossFoots: (checked, failed) =>
      failed === 0
        ? `Đối chiếu chéo: ${printNumber(checked)} phép, đều khớp`
        : `Đối chiếu chéo: ${printNumber(checked)} phép, ${printNumber(failed)} phép không khớp`,
    crossFoot: ({ kind, field, place, is, shouldBe }) =>
      `${place === undefined ? "" : `${place}: `}{{${field}}} là ${printNumber(is)}, ${CROSS_FOOTS[kind]} là ${printNumber(shouldBe)}`,
    readBack: (checked, failed) =>
      failed === 0
        ? `Đọc lại tệp đã điền: ${printNumber(checked)} số và ô cộng, đều khớp`
        : `Đọc lại tệp đã điền: ${printNumber(checked)} số và ô cộng, ${printNumber(failed)} ô không khớp`,
    filledDifference: ({ sheet, kind, is, shouldBe }, cell) =>
      `${sheet} ${cell}: ${kind === "total" ? "ô cộng" : "số liệu"} là ${typeof is === "number" ? printNumber(is) : `“${is}”`}, phải là ${printNumber(shouldBe)}`,
    notWritten: "Chưa ghi tệp nào.",
  },
  convert: {
    nothingChanged: "không có chữ nào ở bảng mã cũ; đã ghi một bản sao",
    total: (cells, sheets) =>
      `đã chuyển ${printNumber(cells)} ô trên ${printNumber(sheets)} trang sang Unicode`,
    sheet: (name, cells) => `Trang “${name}”: ${printNumber(cells)} ô`,
    font: (from, to) => `Phông ${from} thay bằng ${to}`,
    renamed: (from, to) => `Trang “${from}” đổi tên thành “${to}”; công thức đã theo tên mới`,
    formulaLeft: (sheet, cell) =>
      `Cần sửa tay: công thức ở trang “${sheet}”, ô ${cell} còn chữ ở bảng mã cũ nên được giữ nguyên`,
  },
  template: {
    columns: ["Ô", "Trường", "Tình trạng", "Ghi chú"],
    placeColumn: "Chỗ",
    statuses: { found: "có", unknown: "không có trong danh mục", empty: "trống" },
    absent: {
      noPlan: "chưa có kế hoạch năm",
      noRegister: "chưa có danh mục địa bàn",
      noPreviousPeriod: "chưa có số liệu kỳ trước của đủ các xã",
      noSamePeriod: "chưa có số liệu cùng kỳ năm trước của đủ các xã",
      noYearEnd: "chưa có số liệu cuối năm trước của đủ các xã",
      noResults: "chưa có kết quả",
      otherPeriod: "số liệu trong sổ là của kỳ khác",
      planOfOtherYear: "kế hoạch trong sổ là của năm khác",
      noTitle: "tiêu đề không ghi",
      notRegistered: "xã không đăng ký",
      noDistricts: "không còn cấp huyện",
      noRegisteredCommunes: "không có xã đăng ký",
      noRecognitions: "sổ không ghi xã nào đã được công nhận",
      noFunds: "sổ không có bảng nguồn vốn",
      noUnitOfMoney: "bảng nguồn vốn không ghi đơn vị tính",
      noSuchAmount: "bảng nguồn vốn không có số này",
      noInspections: "sổ không có bảng kiểm tra",
      noneHeldInPeriod: "sổ không ghi cuộc kiểm tra nào đã thực hiện trong kỳ (thời gian và kết quả)",
      nonePlannedNext: "sổ không có cuộc kiểm tra nào của kỳ sau",
      noVillages: "sổ không có số liệu thôn",
      noCommuneGroups: "xã chưa xếp nhóm 1, 2, 3",
      typedByHand: "để người lập biểu ghi",
      otherSet: "bộ tiêu chí áp dụng không có mục này",
      notWritten: "chưa viết trong trang Thuyết minh",
    },
    fault: templateTexts.vi.fault,
    formsHead: "Biểu có sẵn",
    fieldsHead: "Trường dùng được trong mẫu",
    comparisonsHead: "So với kỳ trước, cùng kỳ năm trước và cuối năm trước",
    kinds: { text: "chữ", number: "số", date: "ngày" },
    fieldColumns: ["Trường", "Loại", "Đơn vị", "Ý nghĩa"],
    didYouMean: (name) => `có phải ${name}?`,
    rows: (from, to, list) =>
      from === to ? `Dòng ${from} lặp theo ${list}` : `Dòng ${from}–${to} lặp theo ${list}`,
    sheets: (list) => `Trang tính lặp theo ${list}`,
    version: (version) => `Phiên bản mẫu: ${version}`,
    filledBefore: (period, on) =>
      `Tệp này là bản đã điền kỳ ${period}, lập ngày ${on}; chỉ điền những trường còn lại.`,
    noTags: "Mẫu này không có trường nào.",
  },
};
