import path from "node:path";
import type { Page } from "playwright-core";
import { functionsJson } from "../../src/functions/functionsJson";
import { newWorkbook } from "../../src/workbook/xlsx/newWorkbook";
import { encodeBase64 } from "../host/model/base64";
import { communeFile } from "../support/communeFile";
import { checkSample, mendAllShown } from "./findings";
import { OFFICE_WALKS } from "./officeWalks";
import { goToTab } from "./tabs";
import { press } from "./walk";
import type { Inspect, Walk } from "./walk";

const check: Walk = {
  go: async (page, inspect) => {
    await page.getByRole("button", { name: /^Kiểm tra \d+ trang/ }).waitFor();
    await inspect("bat-dau");
    await press(page, /^Khác: 3 mục|^Khác/);
    await inspect("cac-muc-khac");
    await page.keyboard.press("Escape");
    await checkSample(page);
    await inspect("phat-hien");
    await goToTab(page, "Tổng quan");
    await inspect("tong-quan");
    await page.getByRole("list", { name: "Chú giải" }).evaluate((legend) => legend.scrollIntoView());
    await inspect("ban-do");
    await goToTab(page, /^Trang tính/);
    await press(page, "Sửa cách hiểu");
    await inspect("trang-tinh");
    await goToTab(page, /^Phát hiện/);
    await page.getByLabel("Xã", { exact: true }).selectOption("Hòa Sơn");
    await press(page, /^Sửa \d+ chỗ sửa được/);
    await page.getByRole("dialog").waitFor();
    await inspect("xem-truoc");
    await press(page, "Đóng");
    await mendAllShown(page);
    await inspect("da-sua");
    await goToTab(page, "Nhật ký");
    await inspect("nhat-ky");
    await press(page, "Hoàn tác");
    await page.getByText("Đã hoàn tác.").waitFor();
    await page.getByRole("button", { name: "Dừng" }).waitFor({ state: "detached" });
    await inspect("da-hoan-tac");
  },
};

const report: Walk = {
  go: async (page, inspect) => {
    await goToTab(page, "Báo cáo");
    await inspect("bao-cao-chua-kiem-tra");
    await goToTab(page, "Kiểm tra");
    await checkSample(page);
    await goToTab(page, "Báo cáo");
    await page.getByText(/^Điền được đủ/).waitFor();
    await page.getByRole("radio", { name: /^Trang tính mới/ }).check();
    await inspect("bao-cao");
    await press(page, "Danh mục trường");
    await page.getByLabel("Tìm trường").fill("dat chuan");
    await inspect("danh-muc-truong");
    await press(page, /^Chèn thẻ/);
    await page.getByText(/^Đã chèn|đang có số|Không ghi được/).waitFor();
    await inspect("da-chen-the");
    await press(page, "Xem trước báo cáo");
    await page.getByRole("button", { name: "Tải báo cáo" }).waitFor();
    await inspect("bao-cao-word");
    await press(page, "Điền biểu");
    await page.getByText("Đã thêm biểu vào sổ này").waitFor();
    await inspect("da-dien");
  },
};

const plan: Walk = {
  go: async (page, inspect) => {
    await checkSample(page);
    await goToTab(page, "Kế hoạch");
    await page.getByRole("heading", { name: /^Tiến độ kế hoạch năm/ }).waitFor();
    await inspect("ke-hoach");
    await goToTab(page, "Hỏi thử");
    await inspect("hoi-thu-trong");
    await page.getByLabel("Chỉ tiêu phải đạt").fill("≥ 80%");
    await page.getByLabel("Kết quả thực hiện").fill("79,96%");
    await inspect("hoi-thu");
    await page.getByLabel("Kết quả thực hiện").fill("8O,5");
    await inspect("hoi-thu-can-xem-lai");
  },
};

const FORMULAS = newWorkbook([
  {
    name: "Phước Thái",
    rows: [
      ["BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI 2021-2025, XÃ PHƯỚC THÁI, NĂM 2022"],
      ["Mã", "Nội dung tiêu chí", "ĐVT", "Chỉ tiêu", "Kết quả"],
      ["1.1", "Có quy hoạch chung xây dựng xã", "", "Đạt", "Đạt"],
      ["2.1", "Tỷ lệ đường xã được nhựa hóa", "%", "100%", "97%"],
      ["2.2", "Tỷ lệ đường thôn được cứng hóa", "%", "≥70%", null],
    ],
    widths: [8, 40, 8, 12, 12],
  },
]);

const formulas: Walk = {
  opening: {
    workbook: encodeBase64(FORMULAS),
    functions: { namespace: "NTM", metadata: functionsJson("vi"), blanks: "zero" },
  },
  go: async (page, inspect) => {
    await page.evaluate(() =>
      Excel.run(async (run) => {
        const cells = run.workbook.worksheets.getItem("Phước Thái").getRange("A9:C9");
        cells.formulas = [["=_xldudf_NTM_DAT(3,2)", "=KHAC.TINH(1)", "=NTM.DAT(3,2)"]];
        await run.sync();
      }),
    );
    await goToTab(page, "Công thức");
    await inspect("cong-thuc-chua-kiem-tra");
    await press(page, "Kiểm tra ngay");
    await page.getByText("Sẽ ghi vào Phước Thái!F3:F5").waitFor();
    await press(page, "Tìm công thức lỗi tên");
    await page.getByRole("button", { name: /^Sửa \d+ ô/ }).waitFor();
    await press(page, "Xem sẽ chốt những gì");
    await page.getByRole("button", { name: /^Chốt \d+ công thức/ }).waitFor();
    await inspect("cong-thuc");
    await press(page, "Chèn");
    await page.getByText("Đã chèn công thức vào").waitFor();
    await press(page, /^Chốt \d+ công thức/);
    await page.getByText(/^Đã chốt|Sổ tính vừa thay đổi/).waitFor();
    await inspect("cong-thuc-da-ghi");
  },
};

const thresholds: Walk = {
  go: async (page, inspect) => {
    await goToTab(page, "Ngưỡng");
    await inspect("nguong-chua-kiem-tra");
    await goToTab(page, "Kiểm tra");
    await checkSample(page);
    await goToTab(page, "Ngưỡng");
    await inspect("nguong");
    await press(page, "Tạo bảng ngưỡng");
    await page.getByText(/^Chờ xác nhận/).waitFor();
    await inspect("nguong-cho-xac-nhan");
    await press(page, /^Xác nhận mức của chỉ tiêu/);
    await page.getByText("Đã xác nhận 1 dòng.").waitFor();
    await inspect("nguong-da-xac-nhan");
    const file = { name: "thu.xlsx", mimeType: "", buffer: Buffer.from("không phải sổ tính") };
    await page.getByLabel("Lấy bảng từ sổ tính khác").last().setInputFiles(file);
    await page.getByText(/^Không thấy bảng ngưỡng nào/).waitFor();
    await inspect("nguong-khong-lay-duoc");
  },
};

const SENT = "2022-09-19T03:00:00Z";

interface NamedFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

export const sentFile = (name: string, commune: string, district: string, rate = 91): NamedFile => ({
  name,
  mimeType: "",
  buffer: Buffer.from(communeFile({ commune, district, saved: SENT, results: { "2.1": rate } })),
});

const SENT_FILES = [
  sentFile("phuoc-thai.xlsx", "Phước Thái", "Ninh Phước"),
  sentFile("nhi-ha-ban-1.xlsx", "Nhị Hà", "Thuận Nam", 85),
  sentFile("nhi-ha-ban-2.xlsx", "Nhị Hà", "Thuận Nam", 86),
  { name: "hong.xlsx", mimeType: "", buffer: Buffer.from("hỏng") },
];

const consolidate: Walk = {
  go: async (page, inspect) => {
    await goToTab(page, "Tổng hợp");
    await page.getByRole("button", { name: "Chọn tệp" }).waitFor();
    await inspect("tong-hop-bat-dau");
    await page.locator("main input[type=file]").first().setInputFiles(SENT_FILES);
    await page.getByText("Tình hình gửi").waitFor();
    await press(page, /^Khác nhau/);
    await inspect("tong-hop");
    await press(page, "Thêm trang vào sổ này");
    await page.getByText("Đã ghi vào sổ này.").waitFor();
    await inspect("tong-hop-da-ghi");
    await page.getByRole("button", { name: "Cập nhật sổ này" }).waitFor();
    await page.getByRole("radio", { name: "nhi-ha-ban-2.xlsx" }).check();
    await press(page, "Cập nhật sổ này");
    await page.getByText("Đang ghi…").waitFor({ state: "detached" });
    await page.getByText("Đã ghi vào sổ này.").waitFor();
    await inspect("tong-hop-cap-nhat");
    await page.evaluate(() => {
      for (const sheet of window.embeddedExcel.book.sheets) sheet.password = "";
    });
    await press(page, "Cập nhật sổ này");
    await page.getByText(/^Chưa ghi được/).waitFor();
    await inspect("tong-hop-trang-khoa");
  },
};

/** Screens inside Excel, by the walk that comes past them. */
export const WALKS: Readonly<Record<string, Walk>> = {
  check,
  report,
  plan,
  formulas,
  thresholds,
  consolidate,
  ...OFFICE_WALKS,
};

const SAMPLE = path.resolve(__dirname, "../../assets/samples/tong-hop-ninh-thuan-2022-q3.xlsx");

/** The pane in a browser without Excel, from its first steps on. */
export async function walkOutside(page: Page, inspect: Inspect): Promise<void> {
  await inspect("ngoai-excel-bat-dau");
  const file = { name: "van-ban.xlsx", mimeType: "", buffer: Buffer.from("không phải sổ tính") };
  await page.locator("main input[type=file]").setInputFiles(file);
  await page.getByText("Chưa kiểm tra được").waitFor();
  await inspect("ngoai-excel-tep-hong");
  await page.locator("main input[type=file]").first().setInputFiles(SAMPLE);
  await page.getByRole("button", { name: /^Kiểm tra \d+ trang/ }).waitFor();
  await inspect("ngoai-excel-chon-trang");
  await checkSample(page);
  await inspect("ngoai-excel-phat-hien");
  await goToTab(page, "Công thức");
  await page.getByText(/Công thức NTM chỉ tính được trong Excel/).waitFor();
  await inspect("ngoai-excel-cong-thuc");
  await goToTab(page, "Ngưỡng");
  await inspect("ngoai-excel-nguong");
}
