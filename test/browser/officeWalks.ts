import type { Page } from "playwright-core";
import { newWorkbook } from "../../src/workbook/xlsx/newWorkbook";
import { encodeBase64 } from "../host/model/base64";
import { inTcvn3 } from "../support/legacyText";
import { goToTab } from "./tabs";
import { press } from "./walk";
import type { Walk } from "./walk";

/** A commune's sheet whose titles are typed in TCVN3, as offices did before Unicode. */
const COMMUNE = newWorkbook([
  {
    name: "Phước Thái",
    rows: [
      ["BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI 2021-2025, XÃ PHƯỚC THÁI, QUÝ III NĂM 2022"],
      ["Mã", "Nội dung tiêu chí", "ĐVT", "Chỉ tiêu", "Kết quả"],
      ["1.1", "Có quy hoạch chung xây dựng xã", "", "Đạt", "Đạt"],
      ["2.1", "Tỷ lệ đường xã được nhựa hóa", "%", "≥80%", 97],
      ["2.2", "Tỷ lệ đường thôn được cứng hóa", "%", "≥70%", 75],
      [inTcvn3("Người lập biểu")],
    ],
    widths: [8, 40, 8, 12, 12],
  },
]);

const OPENING = { workbook: encodeBase64(COMMUNE) };

async function check(page: Page): Promise<void> {
  await goToTab(page, "Kiểm tra");
  await press(page, /^Kiểm tra (?:\d+ trang|lại)/);
  await page.getByRole("button", { name: "Ghi vào lịch sử" }).waitFor();
}

/** Writes into cells as the person in Excel would. */
const enter = (page: Page, sheet: string, area: string, values: readonly (readonly string[])[]) =>
  page.evaluate(
    ({ sheet: name, area: address, values: rows }) =>
      Excel.run(async (run) => {
        run.workbook.worksheets.getItem(name).getRange(address).values = rows.map((row) => [...row]);
        await run.sync();
      }),
    { sheet, area, values },
  );

/** The checks an office writes itself: made from examples, with a row that is wrong and one that waits for its word. */
const rules: Walk = {
  opening: OPENING,
  go: async (page, inspect) => {
    await goToTab(page, "Quy tắc");
    await inspect("quy-tac-chua-kiem-tra");
    await check(page);
    await goToTab(page, "Quy tắc");
    await inspect("quy-tac-chua-co");
    await press(page, "Tạo trang Quy tắc");
    await page.getByText("với hai ví dụ").waitFor();
    await inspect("quy-tac-da-tao");
    await enter(page, "Quy tắc", "A2:D3", [
      ["QT1", "'2.1", "≥", "98%"],
      ["QT2", "'2.99", "≥", "1"],
    ]);
    await enter(page, "Quy tắc", "J2:K2", [["Lỗi", "Hỏi lại xã."]]);
    await check(page);
    await goToTab(page, "Quy tắc");
    await page.getByText("Dòng cần sửa (1)").waitFor();
    await inspect("quy-tac");
  },
};

/** A whole criteria set of the office's own. */
const ownSet: Walk = {
  opening: OPENING,
  go: async (page, inspect) => {
    await check(page);
    await goToTab(page, "Ngưỡng");
    await press(page, "Tạo trang Bộ tiêu chí");
    await page.getByText("Đã thêm trang “Bộ tiêu chí”").waitFor();
    await inspect("bo-tieu-chi-da-tao");
  },
};

/** What was judged is kept for the next period. */
const history: Walk = {
  opening: OPENING,
  go: async (page, inspect) => {
    await check(page);
    await press(page, "Ghi vào lịch sử");
    await page.getByText("Đã lập trang “Lịch sử”").waitFor();
    await inspect("lich-su-da-lap");
  },
};

/** Old letters, in a copy and in the cells themselves. */
const convert: Walk = {
  opening: OPENING,
  go: async (page, inspect) => {
    await page.evaluate(() =>
      Excel.run(async (run) => {
        run.workbook.worksheets.getItem("Phước Thái").getRange("A6").format.font.name = ".VnTime";
        await run.sync();
      }),
    );
    await goToTab(page, "Công thức");
    const section = page.getByRole("region", { name: "Chuyển mã sang Unicode" });
    await section.getByText(/^Ngay tại ô/).click();
    await section.getByRole("button", { name: "Xem trước" }).click();
    await section.getByText("Người lập biểu").waitFor();
    await section.scrollIntoViewIfNeeded();
    await inspect("chuyen-ma");
    await section.getByRole("button", { name: "Đổi", exact: true }).click();
    await section.getByText(/^Đã chuyển mã/).waitFor();
    await inspect("chuyen-ma-da-ghi");
  },
};

/** Every second result is against what is written beside it: the column is likely to mean something else. */
const CONTRADICTED = newWorkbook([
  {
    name: "Phước Thái",
    rows: [
      ["BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI 2021-2025, XÃ PHƯỚC THÁI, QUÝ III NĂM 2022"],
      ["Mã", "Nội dung tiêu chí", "ĐVT", "Chỉ tiêu", "Kết quả", "Đánh giá"],
      ["2.1", "Tỷ lệ đường xã được nhựa hóa", "%", "≥80%", 97, "Chưa đạt"],
      ["2.2", "Tỷ lệ đường thôn được cứng hóa", "%", "≥70%", 75, "Chưa đạt"],
      ["2.3", "Tỷ lệ đường ngõ, xóm sạch", "%", "≥80%", 85, "Chưa đạt"],
      ["2.4", "Tỷ lệ đường trục chính nội đồng", "%", "≥70%", 72, "Chưa đạt"],
      ["4.2", "Tỷ lệ hộ sử dụng điện an toàn", "%", "≥95%", 99, "Chưa đạt"],
    ],
    widths: [8, 40, 8, 12, 12, 12],
  },
]);

/** What may be misread is asked about, once, before a hundred cells are called wrong. */
const doubt: Walk = {
  opening: { workbook: encodeBase64(CONTRADICTED) },
  go: async (page, inspect) => {
    await check(page);
    await goToTab(page, /^Trang tính/);
    const agree = page.getByRole("button", { name: "Đã đúng, hiện từng ô" });
    await agree.waitFor();
    await inspect("hoi-cach-hieu");
    await agree.click();
    await agree.waitFor({ state: "detached" });
    await goToTab(page, /^Phát hiện/);
    await page
      .getByText(/^Ghi “Chưa đạt”/)
      .first()
      .waitFor();
    await inspect("hoi-cach-hieu-da-tra-loi");
  },
};

const NAMES = ["Phước Thái", "Phước Hậu", "An Hải", "Phước Hữu", "Phước Thuận", "Phước Sơn"];
const CRITERIA = Array.from({ length: 19 }, (_, at) => at + 1);

/** Communes marked with a sign that nothing on either sheet explains. */
const UNEXPLAINED = newWorkbook(
  ["Quý II", "Quý III"].map((name) => ({
    name,
    rows: [
      [`TỔNG HỢP KẾT QUẢ THỰC HIỆN BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI ${name.toUpperCase()} NĂM 2022`],
      ["STT", "Xã", ...CRITERIA.map((no) => `TC ${String(no)}`)],
      ...NAMES.map((commune, at) => [at + 1, commune, ...CRITERIA.map((no) => (no < 17 ? "x" : "KT"))]),
    ],
    widths: [],
  })),
);

/** What a mark means is asked once, kept, and can be changed. */
const mark: Walk = {
  opening: { workbook: encodeBase64(UNEXPLAINED) },
  go: async (page, inspect) => {
    await check(page);
    await inspect("hoi-ky-hieu-phat-hien");
    await goToTab(page, /^Trang tính/);
    const question = page.getByRole("group", { name: /^Ký hiệu “KT”/ });
    await question.waitFor();
    await inspect("hoi-ky-hieu");
    await question.getByRole("button", { name: "Chưa đạt" }).click();
    await question.waitFor({ state: "detached" });
    await page.getByRole("button", { name: "Sửa cách hiểu" }).first().click();
    await page.getByLabel("Nghĩa của ký hiệu “KT”").first().waitFor();
    await inspect("hoi-ky-hieu-da-tra-loi");
  },
};

export const OFFICE_WALKS: Readonly<Record<string, Walk>> = { rules, ownSet, history, convert, doubt, mark };
