/** @jest-environment ./test/host/officeEnvironment.cjs */
import { bootExcel } from "../boot";
import type { EmbeddedExcel } from "../embeddedExcel";
import { EXCEL_VERSIONS } from "../office/settings";

/* eslint-disable office-addins/call-sync-before-read, office-addins/load-object-before-read --
   here office.js itself is to refuse what those rules warn of */

let excel: EmbeddedExcel;

beforeAll(async () => {
  excel = await bootExcel({ requirementSets: EXCEL_VERSIONS.excel2021, locale: "vi-VN", theme: "dark" });
});

beforeEach(() => {
  excel.open();
});

describe("the real office.js in the embedded host", () => {
  it("finds itself in Excel on Windows", async () => {
    expect(await Office.onReady()).toMatchObject({ host: "Excel", platform: "PC" });
    expect(Office.context.displayLanguage).toBe("vi-VN");
    expect(Office.context.document.mode).toBe("readWrite");
    expect(Office.context.officeTheme.bodyBackgroundColor).toBe("#262626");
  });

  it.each([
    ["1.14", true],
    ["1.15", false],
  ])("says whether ExcelApi %s is there: %s", (version, isThere) => {
    expect(Office.context.requirements.isSetSupported("ExcelApi", version)).toBe(isThere);
  });

  it("refuses a property that was not loaded, by its own rules", () =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      expect(() => sheet.name).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }) as Error);
      sheet.load("name");
      await context.sync();
      expect(sheet.name).toBe("Sheet1");
      expect(() => sheet.tabColor).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }) as Error);
    }));

  it("refuses a range that has left its Excel.run", async () => {
    const range = await Excel.run(async (context) => {
      const inside = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      await context.sync();
      return inside;
    });
    expect(() => range.load("values")).toThrow(
      expect.objectContaining({ code: "InvalidObjectPath" }) as Error,
    );
  });

  it("runs the add-in's ribbon commands", async () => {
    const pressed = new Promise((resolve) => {
      Office.actions.associate("KiemTraNgay", resolve);
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(excel.pressRibbonButton("KiemTraNgay")).toBe(true);
    await pressed;
  });

  it("keeps the document's settings", async () => {
    const { settings } = Office.context.document;
    settings.set("ngonNgu", { ma: "vi" });
    await new Promise((resolve) => settings.saveAsync(resolve));
    expect([...excel.settings.saved.values()].join()).toContain("vi");
    expect(settings.get("ngonNgu")).toEqual({ ma: "vi" });
  });

  it("names the member of an API it does not serve, and records it", async () => {
    await expect(
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().charts.load("items");
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: "ApiNotFound", message: expect.stringContaining("Worksheet.charts") });
    expect([...excel.unsupported]).toEqual(["Worksheet.charts"]);
  });
});
