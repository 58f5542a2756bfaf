import { excelBook } from "../../../src/taskpane/session/excelBook";
import { bootExcel } from "../../host/boot";
import type { EmbeddedExcel } from "../../host/embeddedExcel";
import { enter } from "../../workbook/excel/openWorkbook";
import { DrawnPane, preparePage } from "./paneOf";

const COMMUNE = [
  ["BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI 2021-2025, XÃ PHƯỚC THÁI, NĂM 2022"],
  ["Mã", "Nội dung tiêu chí", "ĐVT", "Chỉ tiêu", "Kết quả"],
  ["'1.1", "Có quy hoạch chung xây dựng xã", "", "Đạt", "Đạt"],
  ["'2.1", "Tỷ lệ đường xã được nhựa hóa", "%", "", "97%"],
  ["'3.2", "Đảm bảo yêu cầu chủ động về phòng chống thiên tai theo phương châm 4 tại chỗ", "", "", "Đạt"],
];

/** The embedded Excel with one small commune sheet, and the pane beside it. */
export interface CommuneInExcel {
  readonly excel: EmbeddedExcel;
  readonly pane: DrawnPane;
  /** Checks the sheet and shows the tab. */
  readonly openTab: () => Promise<void>;
  readonly press: (name: string | RegExp) => Promise<void>;
  readonly checkAgain: () => Promise<void>;
  readonly settled: () => Promise<void>;
}

/** Opens both before each test of a file and closes them after it; nothing may be asked of Excel that it does not know. */
export function communeInExcel(tab: string): CommuneInExcel {
  let excel: EmbeddedExcel | undefined;
  let pane: DrawnPane | undefined;
  const opened = <T>(what: T | undefined): T => {
    if (what === undefined) throw new Error("opened before each test");
    return what;
  };
  const settled = async (): Promise<void> => {
    for (let turn = 0; turn < 10; turn++) await opened(pane).settle(() => undefined);
  };
  const press = async (name: string | RegExp): Promise<void> => {
    await opened(pane).press(name);
    await settled();
  };

  beforeAll(async () => {
    preparePage();
    excel = await bootExcel();
  });
  beforeEach(() => {
    localStorage.clear();
    opened(excel).open();
    pane = new DrawnPane(undefined, { isExcel: true });
  });
  afterEach(() => {
    opened(pane).close();
    const { unsupported, interpreter } = opened(excel);
    expect([...unsupported]).toEqual([]);
    expect(interpreter.internalErrors).toEqual([]);
  });

  return {
    get excel() {
      return opened(excel);
    },
    get pane() {
      return opened(pane);
    },
    openTab: async () => {
      await enter("Sheet1", COMMUNE);
      const drawn = opened(pane);
      drawn.draw();
      await drawn.settle(() => drawn.session.openExcel(excelBook));
      await drawn.settle(() => drawn.session.check());
      await press(tab);
    },
    press,
    checkAgain: async () => {
      await opened(pane).settle(() => opened(pane).session.check());
      await settled();
    },
    settled,
  };
}
