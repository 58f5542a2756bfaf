import type { PlanTexts } from "./texts";

export const vi: PlanTexts = {
  title: (year) => `Tiến độ kế hoạch năm ${year}`,
  notChecked: "Kiểm tra xong sẽ thấy mục tiêu nào đạt, xã nào chậm, đến hạn việc gì.",
  asOf: (day) => `Tính đến ngày ${day}`,
  fromBundle: (plan) => `Phần sổ tính không có được lấy từ kế hoạch có sẵn: ${plan}.`,
  dropBundle: "Không dùng kế hoạch có sẵn",
  targets: {
    title: "Mục tiêu",
    metCount: (met, of) => `Đạt ${met}/${of} mục tiêu`,
    target: "Kế hoạch",
    figures: "Thực hiện",
    rawShare: "Tỷ lệ gốc",
    printed: "Tỷ lệ ghi báo cáo",
    progress: (label) => `Tiến độ: ${label}`,
    percent: (printed) => `${printed}%`,
    metOnlyRounded: (raw, printed) => `Chỉ đạt sau khi làm tròn: số gốc ${raw}, ghi ${printed}.`,
    wouldMeetRounded: (raw, printed) => `Nếu làm tròn (${raw} thành ${printed}) thì mới đạt.`,
    unconfirmedBaseline: "Tính trên số đầu năm suy ra từ kế hoạch, cơ quan chưa xác nhận.",
    behind: "Chậm so với thời gian",
    over: "Đã hết thời hạn",
    note: (note) => `Ghi chú: ${note}`,
    showCell: "Xem ô số liệu",
    showCellOf: (label) => `Xem ô số liệu: ${label}`,
    villagesUnknown: (communes) => `Chưa có số liệu thôn của ${communes} xã đã được công nhận.`,
    howToKnow: {
      newCommunesStandard:
        "Ghi số xã vào bảng mục tiêu, hoặc thêm cột “Năm được công nhận” vào bảng tổng hợp xã.",
      rateCommunesStandard:
        "Ghi a/b vào bảng mục tiêu, hoặc đánh dấu xã đã được công nhận ở bảng tổng hợp xã.",
      newCommunesAdvanced:
        "Ghi số xã vào bảng mục tiêu, hoặc thêm cột “Năm công nhận nâng cao” vào bảng tổng hợp xã.",
      rateVillagesStandard: "Ghi số thôn đạt trên tổng số thôn vào bảng mục tiêu, ví dụ 28/254.",
      villagesPerRecognisedCommune:
        "Ghi số thôn đạt chuẩn của từng xã đã được công nhận vào bảng thôn, hoặc ghi a/b xã vào bảng mục tiêu.",
      povertyFall: "Ghi mức giảm so với năm trước vào bảng mục tiêu, ví dụ 1,6.",
      minorityPovertyFall: "Ghi mức giảm so với năm trước vào bảng mục tiêu, ví dụ 3,2.",
      criteriaLost: "Ghi số tiêu chí bị tụt vào bảng mục tiêu; không có thì ghi 0.",
      other: "Ghi kết quả thực hiện vào bảng mục tiêu.",
    },
    none: "Kế hoạch này không ghi mục tiêu nào.",
  },
  scenario: {
    title: "Kịch bản về đích",
    hint: "Xếp theo số chỉ tiêu còn lại, ít nhất trước. Tiêu chí chỉ báo cáo chung được tính là một chỉ tiêu.",
    levels: { standard: "Xã đạt chuẩn", advanced: "Xã nâng cao", model: "Xã kiểu mẫu" },
    reached: "Đã đạt mục tiêu.",
    asks: (targets, communes) => `Mục tiêu ${targets}: cần thêm ${communes} xã.`,
    fewest: (communes, indicators) =>
      indicators === 0
        ? `${communes} xã gần nhất đã đủ tiêu chí, chỉ chờ công nhận.`
        : `${communes} xã gần nhất còn ít nhất ${indicators} chỉ tiêu:`,
    short: (communes) => `Còn ${communes} xã nữa chưa thấy số liệu trong sổ tính.`,
    othersTitle: (communes) => `Cũng có thể về đích (${communes})`,
    farTitle: (communes) => `Còn xa (${communes})`,
    registered: "đã đăng ký",
    left: (unmet, unresolved) =>
      [unmet > 0 ? `${unmet} chưa đạt` : "", unresolved > 0 ? `${unresolved} chưa xét được` : ""]
        .filter((part) => part !== "")
        .join(", "),
    nothingLeft: "đủ tiêu chí, chờ công nhận",
    criterion: (no, name) => (name === "" ? `Tiêu chí ${no}` : `${no}. ${name}`),
    showCellOf: (code, commune) => `Xem ô của chỉ tiêu ${code}, xã ${commune}`,
    unresolved: (code) => `${code} (chưa xét được)`,
    none: "Chưa có mục tiêu nào đếm xã mà biết được số thực hiện.",
  },
  registered: {
    title: "Xã đăng ký phấn đấu trong năm",
    count: (communes) => `${communes} xã`,
    notATarget: "Danh sách đăng ký không phải mục tiêu; mục tiêu xem ở trên.",
    behindTitle: (count) => `Chậm (${count})`,
    watchTitle: (count) => `Cần theo dõi (${count})`,
    onTrackTitle: (count) => `Đúng tiến độ (${count})`,
    nobodyBehind: "Không có xã nào chậm theo quy tắc của kế hoạch.",
    commune: (name) => `Xã ${name}`,
    levels: { standard: "Đạt chuẩn", advanced: "Nâng cao", model: "Kiểu mẫu" },
    standing: {
      behind: "Chậm",
      noResults: "Chưa có phiếu",
      figuresNeeded: "Thiếu số liệu",
      effortNeeded: "Cần tập trung",
      reachable: "Có khả năng đạt",
      complete: "Đủ tiêu chí, chờ công nhận",
      recognised: "Đã được công nhận",
    },
    lacks: (count, allowed) =>
      allowed === undefined
        ? `Còn thiếu ${count} tiêu chí.`
        : allowed === 0
          ? `Còn thiếu ${count} tiêu chí; đến lúc này phải đủ.`
          : `Còn thiếu ${count} tiêu chí; đến lúc này được thiếu nhiều nhất ${allowed}.`,
    met: (met, of) => `Đạt ${met}/${of}`,
    unmetCriteria: "Tiêu chí chưa đạt",
    unresolvedCriteria: "Chưa xét được",
    level: "Đăng ký",
    criteria: "Tiêu chí",
    district: "Địa bàn",
    department: "Phụ trách",
    byOtherSet: (set) => `Chưa có số liệu của mức đăng ký; tính theo ${set}.`,
    criterion: (no, name) => (name === "" ? `Tiêu chí ${no}` : `${no}. ${name}`),
    none: "Sổ tính không có danh sách xã đăng ký.",
  },
  inspections: {
    title: "Kiểm tra, giám sát",
    states: {
      overdue: "Quá hạn",
      due: "Đang trong thời gian",
      ended: "Đã hết thời gian, sổ không ghi kết quả",
      coming: "Sắp tới",
      done: "Đã thực hiện",
    },
    daysLeft: (days) => (days === 0 ? "hôm nay là ngày cuối" : `còn ${days} ngày`),
    daysOver: (days) => `quá ${days} ngày`,
    beginsIn: (days) => `bắt đầu sau ${days} ngày`,
    count: (open, of) => `${open}/${of} đợt cần làm lúc này`,
    folded: (state, count) => `${state} (${count})`,
    time: "Thời gian",
    showCell: "Xem ô thời gian",
    showCellOf: (content) => `Xem ô thời gian: ${content}`,
    lead: "Chủ trì",
    partners: "Phối hợp",
    communes: "Xã",
    span: (from, to) => `${from} – ${to}`,
    none: "Sổ tính không có lịch kiểm tra, giám sát.",
  },
  calendar: {
    title: "Lịch gửi báo cáo",
    quarter: (roman, year) => `Quý ${roman}/${year}`,
    sendBy: (day) => `Gửi chậm nhất ngày ${day}`,
    days: (before, cutOff) => `Hạn: trước ngày ${before}. Chốt số liệu ngày ${cutOff}.`,
    next: "Kỳ tới",
    past: "Đã qua",
    later: "Sắp tới",
    daysLeft: (days) => (days === 0 ? "hôm nay là ngày cuối" : `còn ${days} ngày`),
    allPast: (year) => `Các kỳ báo cáo của năm ${year} đều đã qua.`,
    unconfirmed: (source) => `Chưa được cơ quan xác nhận. ${source}`,
  },
  offer: {
    title: "Sổ tính chưa có kế hoạch năm",
    why: "Không thấy bảng mục tiêu, danh sách xã đăng ký hay lịch kiểm tra nào. Có thể thêm các phụ lục của kế hoạch vào sổ tính, hoặc dùng kế hoạch có sẵn:",
    use: "Dùng kế hoạch này",
    partly: "Phần sổ tính chưa có có thể lấy từ kế hoạch có sẵn:",
    otherYear: (planYear, workbookYear) =>
      `Kế hoạch năm ${planYear}, còn sổ tính là số liệu năm ${workbookYear}.`,
    contents: (targets, registered, inspections) =>
      `${targets} mục tiêu, ${registered} xã đăng ký, ${inspections} đợt kiểm tra, giám sát`,
  },
};
