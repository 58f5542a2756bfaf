import type { Server } from "node:http";
import type { Browser, Page } from "playwright-core";
import { newWorkbook } from "../../src/workbook/xlsx/newWorkbook";
import { bundleHost } from "../host/chromium/embedded";
import type {} from "../host/chromium/page";
import { encodeBase64 } from "../host/model/base64";
import { EXCEL_VERSIONS } from "../host/office/settings";
import { describeWith, scratchFolder } from "../support/tools";
import { askToMendAllShown, checkSample, mendAllShown } from "./findings";
import { openInExcel } from "./paneInExcel";
import type { Opening, Surroundings } from "./paneInExcel";
import { LOOKS, inspected } from "./screens";
import { launchChromium, servePane } from "./servedPane";
import { goToTab } from "./tabs";

const check = (page: Page): Promise<void> =>
  page.getByRole("button", { name: /^Kiểm tra \d+ trang/ }).click();
const inHost = (page: Page, what: string): Promise<unknown> => page.evaluate(what);
const bookOf = (rows: readonly (readonly string[])[]): string =>
  encodeBase64(newWorkbook([{ name: "Trang 1", rows, widths: [20] }]));

interface Trouble {
  readonly opening?: Opening;
  readonly happens: (page: Page) => Promise<unknown>;
  readonly says: string | RegExp;
}

/** What goes wrong, and what the pane must say: what happened, and what to do. */
const TROUBLES: Readonly<Record<string, Trouble>> = {
  "o-dang-go": {
    happens: async (page) => {
      await inHost(page, "embeddedExcel.startCellEdit()");
      await check(page);
    },
    says: /Nếu đang gõ dở trong một ô, nhấn Enter/,
  },
  "so-qua-lon": {
    happens: async (page) => {
      await inHost(page, "embeddedExcel.faults.payloadLimit = 9000");
      await check(page);
    },
    says: "Sổ tính quá lớn cho một lần đọc. Chọn ít trang hơn rồi thử lại.",
  },
  "trang-khoa": {
    happens: async (page) => {
      await checkSample(page);
      await inHost(page, "for (const sheet of embeddedExcel.book.sheets) sheet.password = ''");
      await askToMendAllShown(page);
    },
    says: /^Chưa sửa được ô nào\..*Trang .*“Hòa Sơn”.* đang khóa: bỏ khóa ở thẻ Xem lại/,
  },
  "trang-da-xoa": {
    happens: async (page) => {
      await checkSample(page);
      await inHost(page, "embeddedExcel.book.deleteSheet(embeddedExcel.book.sheet('Tổng hợp 47 xã'))");
      await page.getByRole("button", { name: /ô M66/ }).click();
    },
    says: "Trang này không còn trong sổ tính. Xin kiểm tra lại.",
  },
  "chi-doc": {
    opening: { documentMode: "readOnly" },
    happens: async (page) => {
      await checkSample(page);
      await askToMendAllShown(page);
    },
    says: /mở ở chế độ chỉ đọc\. Bỏ khóa/,
  },
  "excel-cu": {
    opening: { requirementSets: EXCEL_VERSIONS.excel2016 },
    happens: () => Promise.resolve(),
    says: /Cần Excel 2021 trở lên hoặc Microsoft 365/,
  },
  "so-trong": {
    opening: { workbook: bookOf([]) },
    happens: check,
    says: /Các trang được chọn đều trống/,
  },
  "chua-nhan-ra": {
    opening: {
      workbook: bookOf([
        ["Họ tên", "Số điện thoại"],
        ["Nguyễn Văn A", "0912"],
        ["Trần Thị B", "0913"],
      ]),
    },
    happens: check,
    says: /Chưa nhận ra trang nào/,
  },
  "thieu-mot-phan": {
    happens: async (page) => {
      await page.route(/\/report\.[0-9a-f]+\.js$/, (route) => route.abort());
      await goToTab(page, "Báo cáo");
      await page.getByText("Chưa tải được phần này của chương trình").waitFor();
    },
    says: "Kiểm tra kết nối mạng rồi thử lại.",
  },
  "khong-co-office": {
    opening: { officeJs: "unreachable" },
    happens: () => Promise.resolve(),
    says: /Không tải được Office\.js từ Microsoft/,
  },
};

describeWith(
  ["chromium", "webBuild"],
  "what the built pane says inside Excel when something is wrong",
  () => {
    const folder = scratchFolder();
    let server: Server;
    let browser: Browser;
    let surroundings: Surroundings;

    beforeAll(async () => {
      server = await servePane();
      browser = await launchChromium();
      surroundings = { server, browser, hostScript: await bundleHost(folder) };
    });

    afterAll(async () => {
      await browser.close();
      server.closeAllConnections();
      server.close();
    });

    it("a tab that could not be loaded is there once the connection is, and so is the way to change the workbook", async () => {
      const { page, context } = await openInExcel(surroundings, {});
      await page.route(/\/(report|excel-changes)\.[0-9a-f]+\.js$/, (route) => route.abort());
      await goToTab(page, "Báo cáo");
      await page.getByText("Chưa tải được phần này của chương trình").waitFor();
      await goToTab(page, "Kiểm tra");
      await checkSample(page);
      await askToMendAllShown(page);
      await page.getByText(/Chưa tải được một phần của chương trình từ máy chủ/).waitFor();
      await page.unroute(/\/(report|excel-changes)\.[0-9a-f]+\.js$/);
      await goToTab(page, "Báo cáo");
      await page.getByText("Chưa tải được phần này của chương trình").waitFor({ state: "detached" });
      await page.getByLabel("Biểu báo cáo").waitFor();
      await goToTab(page, "Kiểm tra");
      expect(await mendAllShown(page)).toBeGreaterThan(0);
      await context.close();
    });

    describe.each(LOOKS)("$name, $width pixels", (look) => {
      it.each(Object.entries(TROUBLES))("%s", async (screen, { opening, happens, says }) => {
        const { page, context } = await openInExcel(surroundings, { ...opening, look });
        await happens(page);
        await page.getByText(says).first().waitFor();
        expect(await inspected(page, `loi-${screen}`, look)).toEqual([]);
        await context.close();
      });
    });
  },
);
