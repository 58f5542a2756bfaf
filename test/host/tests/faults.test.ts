/** @jest-environment ./test/host/officeEnvironment.cjs */
import { bootExcel } from "../boot";
import type { EmbeddedExcel } from "../embeddedExcel";
import { WEB_PAYLOAD_LIMIT } from "../office/faults";

let excel: EmbeddedExcel;

beforeAll(async () => {
  excel = await bootExcel();
});

beforeEach(() => {
  excel.open();
});

const write = (value: unknown, options: Excel.RunOptions = {}): Promise<void> =>
  Excel.run(options, async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1").values = [["first"]];
    sheet.getRange("B1").values = [[value]];
    await context.sync();
  });

const valueOf = (column: number): unknown => excel.book.sheets[0]?.cell(0, column).value;

describe("planted failures", () => {
  it("fail the sync they are planted at, and no other", async () => {
    excel.faults.plant({ sync: 2, failure: { kind: "request", as: "internal" } });
    await write(1);
    await expect(write(2)).rejects.toMatchObject({ code: "GeneralException" });
    await write(3);
    expect(valueOf(1)).toBe(3);
  });

  it("can leave a batch half done", async () => {
    excel.faults.plant({ sync: 1, failure: { kind: "action", after: 9, code: "GeneralException" } });
    await expect(write(2)).rejects.toMatchObject({ code: "GeneralException" });
    expect([valueOf(0), valueOf(1)]).toEqual(["first", null]);
  });

  it("let a sheet be deleted in between", async () => {
    excel.book.addSheet("B");
    const [sheet] = excel.book.sheets;
    excel.faults.happensBefore(2, () => sheet && excel.book.deleteSheet(sheet));
    const run = Excel.run(async (context) => {
      const first = context.workbook.worksheets.getFirst().load("id");
      await context.sync();
      first.getRange("A1").values = [[1]];
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: "ItemNotFound" });
  });

  it("refuse requests and responses beyond 5 MB", async () => {
    excel.faults.payloadLimit = WEB_PAYLOAD_LIMIT;
    await expect(write("x".repeat(WEB_PAYLOAD_LIMIT))).rejects.toMatchObject({
      code: "RequestPayloadSizeLimitExceeded",
    });
    await write("x".repeat(2_000_000));
    const read = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const ranges = [1, 2, 3].map(() => sheet.getRange("B1").load("values"));
      await context.sync();
      return ranges;
    });
    await expect(read).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
    expect(excel.traffic.largestResponse).toBeGreaterThan(6_000_000);
  });
});

describe("while a cell is edited", () => {
  it("requests fail, unless they wait", async () => {
    excel.startCellEdit();
    await expect(write(1)).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
    const waiting = write(2, { delayForCellEdit: true });
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(valueOf(1)).toBeNull();
    excel.endCellEdit();
    await waiting;
    expect(valueOf(1)).toBe(2);
  });
});

describe("what passes between add-in and host", () => {
  it("is counted: syncs without the bookkeeping of office.js", async () => {
    await write(1);
    await write(2);
    expect(excel.traffic.syncs).toBe(2);
    expect(excel.traffic.requests).toBeGreaterThan(2);
    expect(excel.traffic.bytesSent).toBeGreaterThan(excel.traffic.largestRequest);
  });
});
