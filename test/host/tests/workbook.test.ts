/** @jest-environment ./test/host/officeEnvironment.cjs */
import { xlsxOf } from "../../support/xlsxOf";
import { bootExcel } from "../boot";
import type { EmbeddedExcel } from "../embeddedExcel";
import { encodeBase64 } from "../model/base64";

let excel: EmbeddedExcel;

beforeAll(async () => {
  excel = await bootExcel();
});

beforeEach(() => {
  excel.open();
});

afterEach(() => {
  expect([...excel.unsupported]).toEqual([]);
  expect(excel.interpreter.internalErrors).toEqual([]);
});

const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

const FILE = xlsxOf({
  sheets: [
    {
      name: "Phiếu",
      rows: '<row r="1"><c r="A1" t="inlineStr"><is><t>Xã</t></is></c><c r="B1"><v>4</v></c></row><row r="2" hidden="1"><c r="B2"><f>B1*2</f></c></row>',
      afterRows: '<mergeCells count="1"><mergeCell ref="A4:B4"/></mergeCells>',
    },
    { name: "Ẩn", state: "hidden", rows: '<row r="1"><c r="A1"><f>NOTHERE(1)</f><v>3</v></c></row>' },
  ],
});

describe("sheets", () => {
  it("are added, named, hidden, coloured, moved and deleted", () =>
    Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const sheet = worksheets.add("Kết quả");
      sheet.tabColor = "#0f6cbd";
      sheet.position = 0;
      worksheets.getItem("sheet1").visibility = "Hidden";
      worksheets.load("items/name,items/visibility,items/tabColor");
      const missing = worksheets.getItemOrNullObject("Không có");
      await context.sync();
      expect(worksheets.items.map(({ name, visibility }) => [name, visibility])).toEqual([
        ["Kết quả", "Visible"],
        ["Sheet1", "Hidden"],
      ]);
      expect(worksheets.items[0]?.tabColor).toBe("#0F6CBD");
      expect(missing.isNullObject).toBe(true);
      worksheets.getItem("Sheet1").delete();
      const count = worksheets.getCount();
      await context.sync();
      // eslint-disable-next-line office-addins/load-object-before-read -- a ClientResult is not loaded
      expect(count.value).toBe(1);
    }));

  it.each(["a/b", "x".repeat(32), "'x", ""])("refuse the name %p", (name) =>
    expect(
      Excel.run(async (context) => {
        context.workbook.worksheets.add("Mới").name = name;
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: "InvalidArgument" }),
  );

  it("that are protected refuse every change", () =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.protection.protect();
      sheet.load("protection/protected");
      await context.sync();
      expect(sheet.protection.protected).toBe(true);
      sheet.getRange("A1").values = [[1]];
      await expect(context.sync()).rejects.toMatchObject({ code: "AccessDenied" });
      sheet.protection.unprotect();
      sheet.getRange("A1").values = [[1]];
      await context.sync();
    }));

  it("of a workbook that is open for reading only cannot be changed", () =>
    Excel.run(async (context) => {
      excel.book.isReadOnly = true;
      context.workbook.load("readOnly");
      await context.sync();
      expect(context.workbook.readOnly).toBe(true);
      context.workbook.worksheets.add("x");
      await expect(context.sync()).rejects.toMatchObject({ code: "AccessDenied" });
    }));

  it("come from a file, with what stands in them", () =>
    Excel.run(async (context) => {
      const ids = context.workbook.insertWorksheetsFromBase64(encodeBase64(FILE), {
        positionType: "Beginning",
      });
      await context.sync();
      const sheet = context.workbook.worksheets.getItem(ids.value[0] ?? "");
      sheet.load("name,position");
      const range = sheet.getRange("A1:B2").load("values,formulas,rowHidden");
      const merged = sheet.getRange("A1:B9").getMergedAreasOrNullObject().load("address");
      await context.sync();
      expect([sheet.name, sheet.position]).toEqual(["Phiếu", 0]);
      expect(range.values).toEqual([
        ["Xã", 4],
        ["", 8],
      ]);
      expect(range.rowHidden).toBeNull();
      expect(merged.address).toBe("Phiếu!A4:B4");
    }));

  it("are not taken from what is no workbook", () =>
    expect(
      Excel.run(async (context) => {
        context.workbook.insertWorksheetsFromBase64("AAAA");
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: "InvalidArgument" }));
});

describe("a workbook opened from its file", () => {
  it("has its sheets; formulas the host cannot work out keep their stored value", () => {
    excel.open(FILE);
    return Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name,items/visibility");
      const unknown = worksheets.getItem("Ẩn").getRange("A1").load("values");
      const computed = worksheets.getItem("Phiếu").getRange("B2").load("values");
      await context.sync();
      expect(worksheets.items.map(({ name, visibility }) => [name, visibility])).toEqual([
        ["Phiếu", "Visible"],
        ["Ẩn", "Hidden"],
      ]);
      expect(unknown.values).toEqual([[3]]);
      expect(computed.values).toEqual([[8]]);
    });
  });

  it("is opened beside this one by createWorkbook", async () => {
    await Excel.createWorkbook(encodeBase64(FILE));
    expect(excel.book.opened).toHaveLength(1);
    expect(excel.book.opened[0]).toHaveLength(FILE.length);
  });
});

describe("names, tables, settings, custom XML", () => {
  it("names belong to a sheet or to the workbook", () =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.names.add("Nguong", sheet.getRange("B2:B4"));
      context.workbook.names.add("TyLe", "=0.8");
      const own = sheet.names.getItem("nguong").load("formula,scope,type");
      const range = sheet.names.getItem("Nguong").getRange().load("address");
      const other = context.workbook.names.getItemOrNullObject("Nguong");
      await context.sync();
      expect([own.formula, own.scope, own.type]).toEqual(["=Sheet1!$B$2:$B$4", "Worksheet", "Range"]);
      expect(range.address).toBe("Sheet1!B2:B4");
      expect(other.isNullObject).toBe(true);
    }));

  it("tables have a header and a body", () =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1:B3").values = [
        ["Xã", "Điểm"],
        ["An Hải", 1],
        ["Phước Thái", 2],
      ];
      const table = sheet.tables.add("A1:B3", true);
      table.name = "Xa";
      const body = table.getDataBodyRange().load("values");
      context.workbook.tables.load("items/name");
      await context.sync();
      expect(body.values[1]).toEqual(["Phước Thái", 2]);
      expect(context.workbook.tables.items.map(({ name }) => name)).toEqual(["Xa"]);
    }));

  it("custom XML parts are found by their namespace", () =>
    Excel.run(async (context) => {
      const { customXmlParts, settings } = context.workbook;
      customXmlParts.add('<a xmlns="urn:one">1</a>');
      const part = customXmlParts.add('<?xml version="1.0"?><b:a xmlns:b="urn:two"/>');
      settings.add("k", { v: [1] });
      const only = customXmlParts.getByNamespace("urn:two").getOnlyItemOrNullObject().load("namespaceUri");
      const setting = settings.getItemOrNullObject("k").load("value");
      await context.sync();
      expect(only.namespaceUri).toBe("urn:two");
      expect(setting.value).toEqual({ v: [1] });
      part.setXml('<c xmlns="urn:two">&lt;2</c>');
      const xml = part.getXml();
      await context.sync();
      // eslint-disable-next-line office-addins/load-object-before-read -- a ClientResult is not loaded
      expect(xml.value).toBe('<c xmlns="urn:two">&lt;2</c>');
    }));

  it("the selection is where it was put", () =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("B");
      sheet.getRange("C3:D4").select();
      const selected = context.workbook.getSelectedRange().load("address");
      const active = context.workbook.worksheets.getActiveWorksheet().load("name");
      await context.sync();
      expect([selected.address, active.name]).toEqual(["B!C3:D4", "B"]);
    }));
});

describe("events", () => {
  it("come to those who listen to a sheet or to all of them, until they no longer do", async () => {
    const seen: string[] = [];
    const handlers = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const sheet = worksheets.getFirst();
      const listening = [
        sheet.onChanged.add(({ address, changeType }) => note(`sheet ${changeType} ${address}`)),
        sheet.onSelectionChanged.add(({ address }) => note(`selection ${address}`)),
        worksheets.onChanged.add(({ address }) => note(`all ${address}`)),
        worksheets.onAdded.add(() => note("added")),
        worksheets.onActivated.add(() => note("activated")),
        worksheets.onDeleted.add(() => note("deleted")),
      ];
      await context.sync();
      return listening;
    });
    function note(what: string): Promise<void> {
      seen.push(what);
      return Promise.resolve();
    }
    const change = (): Promise<void> =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getFirst();
        sheet.getRange("E5").values = [[1]];
        sheet.getRange("F6").select();
        const other = context.workbook.worksheets.add("B");
        other.activate();
        other.delete();
        await context.sync();
      });
    await change();
    await soon();
    const all = [
      "activated",
      "activated",
      "added",
      "all E5",
      "deleted",
      "selection F6",
      "sheet RangeEdited E5",
    ];
    expect(seen.sort()).toEqual(all);
    const [first] = handlers;
    await Excel.run(first?.context as Excel.RequestContext, async (context) => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    });
    seen.length = 0;
    await change();
    await soon();
    expect(seen).toEqual([]);
  });
});
