import { summaryOf } from "./recognised";

describe("the criterion whose indicators a sheet reports", () => {
  const judged = (judging: readonly string[], codes: readonly string[]) =>
    summaryOf([
      ["KẾT QUẢ CÁC CHỈ TIÊU NĂM 2022"],
      ["TT", "Xã", ...codes.map((code) => `${code}. Tỷ lệ`), ...judging],
      ...["Phước Sơn", "Phước Thái", "Phước Hậu"].map((name, at) => [
        at + 1,
        name,
        ...codes.map(() => 90.5),
        ...judging.map(() => (at === 1 ? "Chưa đạt" : "Đạt")),
      ]),
    ]).columns.slice(2 + codes.length);

  it.each([["Đánh giá"], ["Kết luận"]])("is judged by %j, which need not name it", (header) => {
    expect(judged([header], ["15.1", "15.2", "15.4"])).toEqual(["F mark 15"]);
  });

  it("is judged once at each stage", () => {
    expect(judged(["Xã tự đánh giá", "Huyện thẩm tra"], ["15.1", "15.2", "15.4"])).toEqual([
      "F mark selfAssessed 15",
      "G mark reviewed 15",
    ]);
  });

  it("leaves open what one of several columns judges", () => {
    expect(judged(["Đánh giá", "Kết luận"], ["15.1", "15.2", "15.4"])).toEqual([]);
  });

  it("leaves open what is judged beside indicators of several criteria", () => {
    expect(judged(["Đánh giá"], ["15.1", "15.2", "17.1"])).toEqual([]);
  });
});
