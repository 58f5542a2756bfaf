import { headerMeaning } from "../../../src/core/sheet/headerMeaning";

describe("the words of headers", () => {
  it.each([
    ["STT", "ordinal"],
    ["Số\u00a0TT", "ordinal"],
    ["Mã chỉ tiêu", "code"],
    ["Mã xã", "placeCode"],
    ["Nội dung tiêu chí", "label"],
    ["Tên chỉ tiêu", "label"],
    ["Chỉ tiêu", "indicatorWord"],
    ["Tên tiêu chí", "criterion"],
    ["Số TC", "criterion"],
    ["ĐVT", "unit"],
    ["Đơn vị tính", "unit"],
    ["Đơn vị", "unitOrPlace"],
    ["Yêu cầu", "target"],
    ["Mức đạt chuẩn", "target"],
    ["Chỉ tiêu theo QĐ 318/QĐ-TTg", "target"],
    ["Kết quả thực hiện quý III", "result"],
    ["Thực hiện", "carriedOut"],
    ["Tình hình thực hiện", "carriedOut"],
    ["Ngày đã thực hiện", "carriedOut"],
    ["Kết quả năm trước", "previous"],
    ["Kì trước", "previous"],
    ["Đánh giá", "verdict"],
    ["ĐG", "verdict"],
    ["Ý kiến, ghi chú", "note"],
    ["Nguồn số liệu, ghi chú", "note"],
    ["Đạt/Chưa đạt", "verdict"],
    ["ĐG", "verdict"],
    ["ĐG (30/9)", "verdict"],
    ["Đ.giá", "verdict"],
    ["Đạt (X)", "met"],
    ["Chưa đạt", "unmet"],
    ["Ghi chú", "note"],
    ["Ý kiến của Tổ thẩm định", "note"],
    ["Xã, phường, thị trấn", "place"],
    ["Xã, phường thuộc huyện", "place"],
    ["Địa phương", "place"],
    ["Huyện, thành phố", "district"],
    ["Vùng", "area"],
    ["Nâng cao", "levelName"],
    ["Đạt chuẩn nông thôn mới theo các mức độ", "level"],
    ["Sở, ngành phụ trách hỗ trợ", "department"],
    ["Cơ quan theo dõi", "department"],
    ["Thời gian", "time"],
    ["Kế hoạch (thời gian)", "time"],
    ["Lũy kế/KH (%)", "progress"],
    ["LK/KH", "progress"],
    ["Lũy kế so với KH", "progress"],
    ["Lũy kế 9 tháng", "cumulative"],
    ["Cơ quan chủ trì", "lead"],
    ["Cơ quan phối hợp", "partner"],
    ["Nguồn vốn", "source"],
    ["Chương trình cho vay", "source"],
    ["NSTW", "fund"],
    ["NS tỉnh", "fund"],
    ["NS huyện, xã", "fund"],
    ["Kế hoạch năm 2022", "planned"],
    ["Đã giải ngân", "disbursed"],
    ["GN quý", "disbursed"],
    ["GN trong quý III", "disbursed"],
    ["Đã GN", "disbursed"],
    ["Số đã GN", "disbursed"],
    ["GN 9 tháng năm 2024", "disbursed"],
    ["KHV 2024", "planned"],
    ["Luỹ kế từ đầu năm", "cumulative"],
    ["LK giải ngân đến 30/9/2024", "cumulative"],
    ["Lũy kế GN", "cumulative"],
    ["Tổng số", "total"],
    ["Số TC đạt", "criteriaMet"],
    ["Cộng TC đạt", "criteriaMet"],
    ["Cộng", "total"],
    ["Tổng cộng số tiêu chí đạt", "criteriaMet"],
    ["Tổng cộng vốn", "total"],
    ["So với kế hoạch (%)", "progress"],
  ])("%j means %s", (text, sense) => {
    expect(headerMeaning(text).found?.sense).toBe(sense);
  });

  it.each(["So với yêu cầu (Đạt/Chưa đạt)", "Kết quả: đạt hay chưa đạt", "Tự đánh giá (Đ/CĐ)"])(
    "%j asks for a verdict, whatever its other words",
    (text) => {
      expect(headerMeaning(text).found?.sense).toBe("verdict");
    },
  );

  it.each([
    ["accents left out", "Noi dung tieu chi"],
    ["capitals", "NỘI DUNG TIÊU CHÍ"],
    ["decomposed letters", "Nội dung tiêu chí".normalize("NFD")],
    ["a line break", "Nội dung\ntiêu chí"],
    ["double and no-break spaces", " Nội  dung\u00a0tiêu chí "],
  ])("is read with %s", (_, text) => {
    expect(headerMeaning(text).found).toMatchObject({ sense: "label", quality: 0.85 });
  });

  it.each([
    ["Tự đánh giá", "selfAssessed", "stage"],
    ["Xã tự đánh giá", "selfAssessed", "stage"],
    ["Huyện thẩm tra", "reviewed", "stage"],
    ["Thẩm định", "appraised", "stage"],
    ["Xã tự ĐG", "selfAssessed", "stage"],
    ["Tự xếp loại", "selfAssessed", "stage"],
    ["Xã tự kết luận", "selfAssessed", "stage"],
    ["Huyện kết luận", "reviewed", "stage"],
    ["Tỉnh xếp loại", "appraised", "stage"],
    ["Xã TĐG", "selfAssessed", "stage"],
    ["Số TC đạt (xã TĐG)", "selfAssessed", "criteriaMet"],
    ["Huyện TT", "reviewed", "stage"],
    ["Tỉnh TĐ", "appraised", "stage"],
    ["Kết quả tự đánh giá", "selfAssessed", "result"],
  ])("%j is of the stage %s", (text, stage, sense) => {
    expect(headerMeaning(text)).toMatchObject({ stage, found: { sense } });
  });

  it.each([
    ["NTM nâng cao", "advanced"],
    ["Kiểu mẫu", "model"],
    [" Đạt chuẩn  ", "standard"],
  ])("%j names the level %s", (text, level) => {
    expect(headerMeaning(text).level).toBe(level);
  });

  it.each(["", "GN đa chiều", "LK sản xuất", "Trích dẫn", "Phước Thái", "Xã Phương Hải", "x".repeat(200)])(
    "%j means nothing",
    (text) => {
      expect(headerMeaning(text).found).toBeUndefined();
    },
  );
});
