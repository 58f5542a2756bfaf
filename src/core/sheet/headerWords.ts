/**
 * What the words of a header mean, before the kind of sheet decides which role that is: "Thực hiện" is the result of an
 * indicator, and the money spent in a table of funds.
 */
export type Sense =
  | "ordinal"
  | "code"
  | "placeCode"
  | "label"
  | "indicatorWord"
  | "criterion"
  | "unit"
  | "unitOrPlace"
  | "target"
  | "result"
  | "carriedOut"
  | "verdict"
  | "met"
  | "unmet"
  | "stage"
  | "note"
  | "place"
  | "district"
  | "area"
  | "level"
  | "levelName"
  | "department"
  | "time"
  | "lead"
  | "partner"
  | "source"
  | "fund"
  | "planned"
  | "disbursed"
  | "cumulative"
  | "total"
  | "criteriaMet"
  | "villageCount"
  | "previous"
  | "numerator"
  | "denominator"
  | "progress"
  | "text";

/** Wordings of one sense, parted by "|". */
export interface HeaderWord {
  readonly sense: Sense;
  /** The whole header. */
  readonly whole?: string;
  /** What the header begins with. */
  readonly opening?: string;
  /** What stands anywhere in the header. */
  readonly inside?: string;
  /** The answers a header asks for, in brackets or not: they say more than its other words. */
  readonly answers?: string;
}

/** The usual wordings and abbreviations of headers. The longest wording that fits decides, a whole header before a part of one. */
export const HEADER_WORDS: readonly HeaderWord[] = [
  { sense: "ordinal", whole: "STT | TT | Số TT | Số thứ tự | Thứ tự | T T | S T T" },
  {
    sense: "code",
    whole: "Mã | Mã số | Số hiệu | Ký hiệu | Mã hiệu | Chỉ tiêu số | Số chỉ tiêu | Mã TC | Mã CT",
    opening:
      "Mã chỉ tiêu | Mã số chỉ tiêu | Mã tiêu chí | Mã số tiêu chí | Ký hiệu chỉ tiêu | " +
      "Số hiệu chỉ tiêu",
  },
  {
    sense: "placeCode",
    whole: "Mã ĐVHC | Mã đơn vị | Mã địa phương | Mã GSO | Mã số xã | Mã HC",
    opening: "Mã xã | Mã đơn vị hành chính | Mã phường",
  },
  {
    sense: "label",
    whole:
      "Nội dung | Diễn giải | Danh mục | Mục tiêu | Tên chỉ tiêu | Chỉ tiêu đánh giá | Nhiệm vụ | " +
      "Tên nội dung | Tiêu chí, chỉ tiêu | Các tiêu chí, chỉ tiêu | Tiêu chí và chỉ tiêu | " +
      "Tên tiêu chí, chỉ tiêu | Tên tiêu chí, nội dung | Tiêu chí, nội dung | Hạng mục | " +
      "Công trình | Tên công trình | Dự án | Tên dự án | Công trình, dự án | Dự án, công trình | Tên công trình, dự án",
    opening:
      "Danh mục công trình | Danh mục dự án | Nội dung | Tên chỉ tiêu | Chỉ tiêu kế hoạch | Mục tiêu kế hoạch | Tên các chỉ tiêu | " +
      "Mục tiêu, chỉ tiêu | Các chỉ tiêu",
    inside: "nội dung tiêu chí | nội dung chỉ tiêu | tên chỉ tiêu",
  },
  { sense: "indicatorWord", whole: "Chỉ tiêu | CT" },
  {
    sense: "criterion",
    whole:
      "Tiêu chí | Tên tiêu chí | Nhóm tiêu chí | TC | Số TC | Tiêu chí số | Số tiêu chí | Tên các tiêu chí",
    opening: "Tên tiêu chí | Nhóm tiêu chí",
  },
  {
    sense: "unit",
    whole: "ĐVT | Đơn vị tính | ĐV tính | Đơn vị đo | Đ V T",
    opening: "Đơn vị tính | ĐVT",
  },
  { sense: "unitOrPlace", whole: "Đơn vị" },
  {
    sense: "target",
    whole:
      "Yêu cầu | Mức đạt chuẩn | Quy định | Mức quy định | Chỉ tiêu chung | Mức chỉ tiêu | Ngưỡng | " +
      "Mức yêu cầu | Mức đạt | Chuẩn | Tiêu chuẩn | Mức chuẩn | Phấn đấu | Mục tiêu năm | Mức phấn đấu | " +
      "Mục tiêu cần đạt | Mức phải đạt | Định mức | Mức tối thiểu | Mức chuẩn đạt | Chỉ tiêu tối thiểu",
    opening:
      "Yêu cầu | Mức đạt chuẩn | Chỉ tiêu theo | Mức chỉ tiêu | Quy định | Chỉ tiêu chung | " +
      "Chỉ tiêu quy định | Chỉ tiêu phải đạt | Chỉ tiêu cần đạt | Chỉ tiêu áp dụng | Chỉ tiêu năm | " +
      "Chỉ tiêu giao | Mức quy định | Tiêu chuẩn | Chỉ tiêu vùng | Chỉ tiêu đạt chuẩn | Mức độ yêu cầu | " +
      "Mục tiêu năm | Chỉ tiêu Bộ tiêu chí | Chỉ tiêu duyên hải | Ngưỡng | Chuẩn quy định | Mức chuẩn | " +
      "Chuẩn theo | Mức phải đạt | Mức cần đạt | Mục tiêu cần đạt | Định mức | Mức tối thiểu | " +
      "Mục tiêu phải đạt | Tối thiểu | Phải đạt | Cần đạt | Mức yêu cầu",
    inside: "yêu cầu đạt | mức đạt chuẩn theo | theo quyết định | theo QĐ",
  },
  {
    sense: "result",
    whole:
      "Kết quả | KQ | Hiện trạng | Thực trạng | Số liệu | Giá trị | Thực tế | Mức đạt được | Đạt được | " +
      "Đã đạt | Đã đạt được | Hiện nay | Hiện tại | Hiện có | Mức hiện tại | Mức hiện nay",
    opening:
      "Kết quả | KQ | Hiện trạng | Thực trạng | Số liệu | Mức đạt được | Mức độ đạt được | " +
      "Thực hiện đạt | Kết quả thực hiện | Mức thực hiện | Đã đạt được | Tỷ lệ đạt được | Giá trị đạt | " +
      "Thực tế đạt | Mức hiện",
    inside: "kết quả",
  },
  {
    sense: "carriedOut",
    whole: "Thực hiện | TH | Đã thực hiện | Ước thực hiện | Đã kiểm tra",
    opening:
      "6 tháng đầu | 6T đầu | Thực hiện | TH | Ước thực hiện | Ước TH | Đã thực hiện | Ngày đã | Khối lượng thực hiện | " +
      "Tình hình thực hiện",
  },
  {
    sense: "verdict",
    whole:
      "Đánh giá | ĐG | Đ.giá | Kết luận | Đạt/Chưa đạt | Đạt/Không đạt | Đạt chưa đạt | Kết quả đánh giá | Xếp loại | " +
      "Nhận xét | Nhận xét, đánh giá | Đánh giá kết quả | Mức độ đạt | Đánh giá mức độ đạt | Đạt hay chưa đạt | " +
      "Kết luận đánh giá | Tình trạng | Đ/G | KQ ĐG | KQĐG | Trạng thái | So với chuẩn | Mức độ hoàn thành | Nhận định | Đạt không | " +
      "Xét đạt",
    opening:
      "Đánh giá | Kết luận | Đạt/Chưa đạt | Đạt hay chưa | Đạt hoặc chưa | Kết quả đánh giá | Xếp loại | " +
      "Ý kiến đánh giá",
    inside: "đánh giá",
    answers:
      "Đạt/Chưa đạt | Đạt/Không đạt | Đạt hay chưa đạt | Đạt hay không đạt | Đạt hoặc chưa đạt | Đ/CĐ | Đ/C",
  },
  { sense: "met", whole: "Đạt | Đ" },
  { sense: "unmet", whole: "Chưa đạt | Không đạt | CĐ | Chưa" },
  {
    sense: "note",
    whole:
      "Ghi chú | Lý do | Nguyên nhân | Giải trình | Thuyết minh | Minh chứng | Hồ sơ minh chứng | " +
      "Tài liệu minh chứng | Kiến nghị | G chú | Ý kiến | Ý kiến khác | Căn cứ | Nguồn số liệu | Diễn giải thêm",
    opening:
      "Ghi chú | Lý do | Nguyên nhân | Giải trình | Hồ sơ | Tài liệu | Khó khăn | Tồn tại | Minh chứng | " +
      "Văn bản | Căn cứ | Nguồn minh chứng | Bằng chứng | Ý kiến",
    inside: "ghi chú",
  },
  {
    sense: "place",
    whole:
      "Xã | Tên xã | Địa phương | Tên đơn vị | Đơn vị hành chính | Địa bàn | Xã, phường | Xã/phường | " +
      "Xã, thị trấn | Tên xã, phường | Xã, phường, thị trấn | Danh sách xã | Các xã | Tên địa phương | " +
      "Đơn vị kiểm tra | Đơn vị được kiểm tra | Huyện/xã | Huyện, xã | Tên huyện, xã | Đơn vị xã | " +
      "Xã thôn | Huyện xã",
    opening:
      "Tên xã | Xã, phường, thị trấn | Xã, phường, đặc khu | Xã, phường thuộc | Địa phương | Tên đơn vị hành chính | Đơn vị được kiểm tra | Tên địa phương | " +
      "Đơn vị được giám sát | Đơn vị được thẩm | Xã được | Địa bàn kiểm tra | Địa bàn giám sát | " +
      "Địa điểm kiểm tra | Nơi kiểm tra | Đối tượng kiểm tra | Đối tượng giám sát",
  },
  {
    sense: "district",
    whole:
      "Huyện | Tên huyện | Huyện, thành phố | Huyện, thị xã, thành phố | Thuộc huyện | Huyện, thị xã | " +
      "Quận, huyện | Huyện/TP | Huyện, TP",
    opening: "Tên huyện | Huyện, thị xã | Huyện, thành phố | Thuộc huyện",
  },
  {
    sense: "area",
    whole: "Vùng | Khu vực | Nhóm xã | Nhóm | Vùng miền | Vùng kinh tế",
    opening: "Nhóm xã | Vùng | Khu vực",
  },
  {
    sense: "level",
    whole:
      "Mức độ | Mức phấn đấu đạt | Mức đạt chuẩn nông thôn mới | Mức độ đạt chuẩn | Mức đăng ký | " +
      "Nội dung đăng ký | Loại | Mức độ phấn đấu | Cấp độ",
    opening:
      "Đạt chuẩn nông thôn mới theo các mức | Mức độ đạt chuẩn | Đạt chuẩn NTM theo | Đăng ký đạt | " +
      "Mức độ phấn đấu",
    inside: "theo các mức độ | các mức độ",
  },
  {
    sense: "levelName",
    whole:
      "Đạt chuẩn | Nâng cao | Kiểu mẫu | Đạt chuẩn nông thôn mới | Đạt chuẩn NTM | NTM | Nông thôn mới | " +
      "NTM nâng cao | NTM kiểu mẫu | Nông thôn mới nâng cao | Nông thôn mới kiểu mẫu | NTMNC | NTMKM | " +
      "Xã NTM | Xã NTM nâng cao | Xã NTM kiểu mẫu | Xã đạt chuẩn | Đạt chuẩn nông thôn mới nâng cao | " +
      "Đạt chuẩn nâng cao | Đạt NTM | Đạt NTM nâng cao | Đạt nâng cao",
  },
  {
    sense: "department",
    whole:
      "Sở, ngành | Đơn vị phụ trách | Cơ quan phụ trách | Sở phụ trách | Đơn vị hỗ trợ | Phụ trách | " +
      "Ngành phụ trách | Đơn vị theo dõi | Cơ quan theo dõi | Ngành theo dõi | Phòng theo dõi | " +
      "Phòng, ban theo dõi | Phòng phụ trách",
    opening:
      "Sở, ngành | Sở, ban, ngành | Đơn vị phụ trách | Cơ quan phụ trách | Sở ngành | " +
      "Đơn vị được phân công | Cơ quan, đơn vị phụ trách",
    inside: "phụ trách hỗ trợ | phụ trách, hỗ trợ | phụ trách",
  },
  {
    sense: "time",
    whole:
      "Thời gian | Thời điểm | Thời hạn | Quý | Thời gian thực hiện | Thời gian hoàn thành | Kế hoạch thời gian",
    opening: "Thời gian | Thời điểm | Thời hạn",
  },
  {
    sense: "lead",
    whole: "Chủ trì | Cơ quan chủ trì | Đơn vị chủ trì",
    opening: "Cơ quan chủ trì | Đơn vị chủ trì | Cơ quan, đơn vị chủ trì",
  },
  {
    sense: "partner",
    whole: "Phối hợp | Cơ quan phối hợp | Đơn vị phối hợp",
    opening: "Cơ quan phối hợp | Đơn vị phối hợp | Cơ quan, đơn vị phối hợp",
  },
  {
    sense: "source",
    whole:
      "Nguồn vốn | Nguồn | Chương trình cho vay | Chương trình tín dụng | Nguồn lực | Nguồn kinh phí | Nội dung nguồn vốn",
    opening: "Nguồn vốn | Nguồn lực | Các nguồn vốn | Nội dung nguồn vốn",
  },
  {
    sense: "fund",
    whole:
      "NSTW | NSĐP | ĐTPT | SN | Ngân sách trung ương | Ngân sách địa phương | Ngân sách tỉnh | " +
      "Ngân sách huyện | Ngân sách xã | Vốn lồng ghép | Lồng ghép | Vốn tín dụng | Tín dụng | " +
      "Vốn doanh nghiệp | Doanh nghiệp | Dân góp | Dân đóng góp | Cộng đồng | Vốn đầu tư | " +
      "Vốn sự nghiệp | Đầu tư phát triển | Sự nghiệp | Cộng đồng dân cư | Huy động khác | Khác | " +
      "Trung ương | Vốn đầu tư trực tiếp | Vốn đầu tư công | Vốn huy động | NST | NSH | NSX | " +
      "Tiền mặt | Ngày công | Hiến đất | Hiện vật",
    opening:
      "Ngân sách | Vốn tín dụng | Vốn lồng ghép | Vốn doanh nghiệp | Huy động từ | Vốn đầu tư | " +
      "Vốn sự nghiệp | NSTW | NSĐP | NS trung ương | NS TW | NS địa phương | NS ĐP | NS tỉnh | NS huyện | NS xã | " +
      "Nhân dân đóng góp",
  },
  {
    sense: "planned",
    whole:
      "Kế hoạch | KH | KHV | Dự toán | Kế hoạch năm | Kế hoạch vốn | Vốn kế hoạch | Kế hoạch giao | Vốn giao | " +
      "Dự kiến",
    opening:
      "6 tháng cuối | 6T cuối | Kế hoạch | KH | KHV | Dự toán | Vốn được giao | Vốn kế hoạch | Vốn giao",
  },
  {
    sense: "disbursed",
    whole: "Giải ngân | GN | Đã giải ngân | Vốn giải ngân | Số tiền | Đã GN | Vốn GN | Số đã GN",
    opening:
      "Giải ngân | Đã giải ngân | Kết quả giải ngân | Kết quả huy động | KQ huy động | Vốn thực hiện | " +
      "GN vốn | GN quý | GN trong | GN đến | GN tháng | GN năm | GN từ | GN kỳ | GN 6 tháng | GN 9 tháng | GN cả năm | Số đã GN | Số vốn GN | KQ GN | Đã GN | Số GN | " +
      "Giá trị giải ngân | Số vốn huy động | Đã huy động | Huy động trong | Huy động đến | Huy động được",
  },
  {
    sense: "cumulative",
    whole: "Lũy kế | Cộng dồn | LK",
    opening:
      "Lũy kế | Cộng dồn | LK giải ngân | LK GN | LK đến | LK từ | LK thực hiện | LK TH | LK vốn | LK cả | LK năm",
    inside: "lũy kế",
  },
  {
    sense: "total",
    whole: "Tổng | Tổng số | Tổng cộng | Cộng | Tổng vốn | Tổng giá trị | Tổng số tiền | Tổng kinh phí",
    opening: "Tổng cộng | Tổng số vốn | Tổng vốn",
  },
  {
    sense: "criteriaMet",
    whole:
      "Số TC đạt | Số tiêu chí đạt | Cộng TC | Cộng tiêu chí | Tổng số tiêu chí | TC đạt | Tổng TC | Tổng số TC | Tổng tiêu chí | " +
      "Số tiêu chí",
    opening:
      "Tổng số tiêu chí | Số tiêu chí đạt | Tổng số TC | Số TC đạt | Tổng số chỉ tiêu | " +
      "Số chỉ tiêu đạt | Tổng tiêu chí | Tổng TC | Số tiêu chí đã đạt | Cộng TC | Cộng số TC | Cộng tiêu chí | " +
      "Cộng số tiêu chí | Tổng cộng TC | Tổng cộng số TC | Tổng cộng tiêu chí | Tổng cộng số tiêu chí",
  },
  {
    sense: "villageCount",
    whole: "Số thôn | Tổng số thôn | Thôn đạt chuẩn | Thôn kiểu mẫu | Số thôn, bản",
    opening: "Số thôn | Tổng số thôn | Thôn đạt chuẩn | Thôn kiểu mẫu",
    inside: "số thôn",
  },
  {
    sense: "previous",
    whole: "Kỳ trước | Năm trước | Quý trước | Cùng kỳ | Kết quả kỳ trước | Kỳ báo cáo trước",
    opening:
      "Kết quả kỳ trước | Kết quả quý trước | Kết quả năm trước | Cùng kỳ | Kỳ trước | Quý trước | " +
      "Năm trước",
    inside: "kỳ trước | năm trước | quý trước | cùng kỳ | kỳ báo cáo trước",
  },
  {
    sense: "numerator",
    whole: "Tử số | Số đạt | Số lượng đạt | Số hộ đạt | Số lượng",
    opening: "Tử số | Số lượng đạt | Số hộ đạt",
  },
  {
    sense: "denominator",
    whole: "Mẫu số | Tổng số hộ | Tổng số đối tượng",
    opening: "Mẫu số | Tổng số hộ | Tổng số đối tượng",
  },
  {
    sense: "progress",
    whole:
      "Tỷ lệ | Tỷ lệ % | So với kế hoạch | % | Tiến độ | So sánh | Đạt tỷ lệ | Tỷ lệ giải ngân | % KH | " +
      "Tỷ lệ đạt",
    opening:
      "Tỷ lệ | So với | So sánh | Tiến độ | % so với | Đạt % | % đạt | Lũy kế/KH | Lũy kế/Kế hoạch | LK/KH | LK/Kế hoạch | " +
      "Lũy kế so với | Lũy kế so KH | LK so với",
  },
  {
    sense: "text",
    whole:
      "Trích yếu | Loại văn bản | Tiêu chí chưa đạt | Chỉ tiêu chưa đạt | Tên tiêu chí chưa đạt | " +
      "Quyết định công nhận | Số quyết định",
    opening:
      "Tiêu chí chưa đạt | Các tiêu chí chưa đạt | Tên tiêu chí chưa đạt | Tiêu chí còn thiếu | " +
      "Quyết định công nhận | Dân số | Diện tích | Phấn đấu năm",
  },
];
