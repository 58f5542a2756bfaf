import { SizesDifferError } from "../../src/functions/cells";
import { functions, functionsAsking, typed } from "./bundledFunctions";

const { CHITIEU, TENCHITIEU, BANGDANHGIA, DANHGIA } = functions;
const OFFICE = [
  ["Mã", "Vùng", "Năm", "Mức yêu cầu"],
  ["2.1", "", "", "≥ 70%"],
  ["17.1", "DHNTB", 2022, "≥ 45%"],
  ["17.1", "DHNTB", null, "≥ 40%"],
];
const OWN_SET = [
  ["Số quyết định", "25/2022/QĐ-UBND", ""],
  ["Giai đoạn", "2022–2025", ""],
  ["Xác nhận", "x", ""],
  ["Mã", "Nội dung", "Chỉ tiêu"],
  ["2.1", "Tỷ lệ đường xã được nhựa hóa", "≥ 98%"],
];
const UNCONFIRMED_SET = OWN_SET.map((row) => (row[0] === "Xác nhận" ? ["Xác nhận", "", ""] : row));

describe("NTM.CHITIEU", () => {
  const target = (...args: readonly unknown[]): unknown =>
    (CHITIEU([[args[0]]], ...[1, 2, 3, 4].map((at) => args[at] ?? null), typed) as unknown[][])[0]?.[0];

  it.each([
    ["an unconfirmed threshold says so", ["1.1"], "Đạt (chưa xác nhận)"],
    ["one that a province must set", ["2.1"], "UBND cấp tỉnh quy định cụ thể (chưa xác nhận)"],
    ["one that differs by area", ["11", null, "DHNTB"], "≤5% (chưa xác nhận)"],
    ["an area by its name", ["11", null, "Đồng bằng sông Hồng"], "≤1,5% (chưa xác nhận)"],
    ["one that differs by area, and none is given", ["11"], "(cần ghi vùng)"],
    ["a figure the bundle does not know", ["17.1"], "(chưa có mức chỉ tiêu)"],
    ["the office's own, which is confirmed", ["2.1", null, null, null, OFFICE], "≥ 70%"],
    ["the office's own for a year", ["17.1", null, "DHNTB", 2022, OFFICE], "≥ 45%"],
    ["the office's own for other years", ["17.1", null, "DHNTB", 2024, OFFICE], "≥ 40%"],
    ["a whole set of the office's own", ["2.1", null, null, null, OWN_SET], "≥ 98%"],
    ["its own set by its id", ["2.1", "bo-25-2022-qd-ubnd", "DHNTB", 2022, OWN_SET], "≥ 98%"],
    ["its own set, not confirmed", ["2.1", null, null, null, UNCONFIRMED_SET], "≥ 98% (chưa xác nhận)"],
    ["another set", ["2.1", "NTM nâng cao 2021-2025"], "100% (chưa xác nhận)"],
    ["a set by its id", ["2.1", "xa-nang-cao-2021-2025"], "100% (chưa xác nhận)"],
    ["a whole criterion, which is marked", ["17"], "Đạt"],
    ["a code the set does not have", ["99.9"], "(bộ tiêu chí không có mã 99.9)"],
    ["no code", ["Tổng cộng"], "(mã không đọc được)"],
    ["a blank", [""], ""],
    ["a set nobody knows", ["1.1", "bộ tiêu chí đô thị"], "(không rõ bộ tiêu chí)"],
    ["an area nobody knows", ["1.1", null, "Bắc Cực"], "(không rõ vùng)"],
    ["no year", ["1.1", null, null, "năm nay"], "(năm không đúng)"],
    ["an error beside it", ["1.1", null, { code: "#N/A" }], "(không rõ vùng)"],
  ])("%s", (_what, args, answer) => {
    expect(target(...args)).toBe(answer);
  });

  it("keeps a number of the office's table a number, since its format is not seen", () => {
    expect(
      target("2.1", null, null, null, [
        ["Mã", "Mức"],
        ["2.1", 0.7],
      ]),
    ).toBe(0.7);
  });

  it("answers a block for a block, and goes with one area for each", () => {
    expect(CHITIEU([["11"], ["12.1"]], null, [["DHNTB", "ĐBSH"]], null, null, typed)).toEqual([
      ["≤5% (chưa xác nhận)", "≤1,5% (chưa xác nhận)"],
      ["≥70% (chưa xác nhận)", "≥75% (chưa xác nhận)"],
    ]);
  });

  it("knows 17.10 behind the number Excel made of it by the codes before", () => {
    const block = [["17.9"], [17.1], [17.11]];
    expect(TENCHITIEU(block, null, typed)).toEqual(TENCHITIEU([["17.9"], ["17.10"], ["17.11"]], null, typed));
    expect(TENCHITIEU([[17.1]], null, typed)).toEqual([["(mã 17.1 hay 17.10?)"]]);
  });

  it.each([
    "(cần ghi vùng)",
    "(chưa có mức chỉ tiêu)",
    "(bộ tiêu chí không có mã 99.9)",
    "(mã không đọc được)",
  ])("gives words nothing is judged against: %s", (words) => {
    expect(DANHGIA([[85], [null]], [[words]], null, typed)).toEqual([["Cần xem lại"], ["Chưa có số liệu"]]);
  });

  it("gives unconfirmed texts that can be judged against", () => {
    expect(DANHGIA([["4%"]], CHITIEU([["11"]], null, [["DHNTB"]], null, null, typed), null, typed)).toEqual([
      ["Đạt"],
    ]);
  });
});

describe("NTM.TENCHITIEU", () => {
  it("names indicators and criteria", () => {
    expect(TENCHITIEU([["2.1", "10", "17", "99.9", null]], null, typed)).toEqual([
      [
        "Tỷ lệ đường xã được nhựa hóa, bê tông hóa",
        "Thu nhập bình quân đầu người",
        expect.stringMatching(/^Môi trường/),
        "(bộ tiêu chí không có mã 99.9)",
        "",
      ],
    ]);
  });
});

describe("NTM.BANGDANHGIA", () => {
  it("gives code, result, target, verdict and shortfall, a row for each code", () => {
    expect(
      BANGDANHGIA(
        [["1.1"], ["2.1"], ["11"], ["17.2"], [null], ["17.1"]],
        [["Đạt"], [65], ["7%"], [null], [null], [{ code: "#REF!" }]],
        null,
        [["DHNTB"]],
        [[2022]],
        OFFICE,
        typed,
      ),
    ).toEqual([
      ["1.1", "Đạt", "Đạt (chưa xác nhận)", "Đạt", 0],
      ["2.1", 65, "≥ 70%", "Chưa đạt", 5],
      ["11", "7%", "≤5% (chưa xác nhận)", "Chưa đạt", 2],
      ["17.2", "", "100% (chưa xác nhận)", "Chưa có số liệu", ""],
      ["", "", "", "", ""],
      ["17.1", "#REF!", "≥ 45%", "Cần xem lại", ""],
    ]);
  });

  it("says what does not fit, and judges nothing by it", () => {
    expect(BANGDANHGIA([["1.1"], ["1.2"]], [["Đạt"], [null]], [["bộ lạ"]], null, null, null, typed)).toEqual([
      ["1.1", "Đạt", "(không rõ bộ tiêu chí)", "Cần xem lại", ""],
      ["1.2", "", "(không rõ bộ tiêu chí)", "Chưa có số liệu", ""],
    ]);
  });

  it("holds a figure against the figure in the indicator's own wording", () => {
    expect(BANGDANHGIA([["3.1"]], [["75%"]], null, null, null, null, typed)).toEqual([
      ["3.1", "75%", "Đạt (chưa xác nhận)", "Chưa đạt", 5],
    ]);
  });

  it("refuses codes and results of unlike size", () => {
    expect(() => BANGDANHGIA([["1.1"], ["1.2"]], [[1], [2], [3]], null, null, null, null, typed)).toThrow(
      SizesDifferError,
    );
  });

  it("asks about a zero among the results and among the office's targets, and of nothing else", async () => {
    const asked: string[] = [];
    const asking = functionsAsking((address) => {
      asked.push(address);
      return Promise.resolve(
        address === "Xã!B1:B2"
          ? [[true], [false]]
          : [
              [true, true],
              [true, true],
            ],
      );
    });
    const table = asking.BANGDANHGIA(
      [["2.1"], ["17.1"]],
      [[0], [0]],
      null,
      null,
      null,
      [
        ["2.1", "≥ 70%"],
        ["17.1", 0],
      ],
      { parameterAddresses: ["Xã!A1:A2", "Xã!B1:B2", null, null, null, "Mức!A1:B2"] },
    );
    expect(await table).toEqual([
      ["2.1", "", "≥ 70%", "Chưa có số liệu", ""],
      ["17.1", 0, "(chưa có mức chỉ tiêu)", "Cần xem lại", ""],
    ]);
    expect(asked).toEqual(["Xã!B1:B2", "Mức!A1:B2"]);
  });
});
