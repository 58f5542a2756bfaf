/** @jest-environment ./test/host/officeEnvironment.cjs */
import { newWorkbook } from "../../../src/workbook/xlsx/newWorkbook";
import { bootExcel } from "../../host/boot";
import type { EmbeddedExcel } from "../../host/embeddedExcel";
import type { DrawnPane } from "../support/paneOf";
import { preparePage } from "../support/paneOf";
import { openSheetsTab } from "../support/sheetsTab";

let excel: EmbeddedExcel;
let pane: DrawnPane;

/** Neither its title nor its tab says whose it is, or by which set it is to be judged. */
const UNNAMED = newWorkbook([
  {
    name: "Phiếu 1",
    rows: [
      ["PHIẾU TỔNG HỢP KẾT QUẢ QUÝ III NĂM 2022"],
      [],
      ["Mã", "Nội dung tiêu chí", "ĐVT", "Chỉ tiêu", "Kết quả"],
      ["1.1", "Có quy hoạch", "", "Đạt", "Đạt"],
      ["2.1", "Tỷ lệ đường xã được nhựa hóa", "%", "≥80%", 85],
      ["2.2", "Tỷ lệ đường thôn được cứng hóa", "%", "≥70%", 75],
    ],
    widths: [],
  },
]);

beforeAll(async () => {
  preparePage();
  excel = await bootExcel();
});
beforeEach(async () => {
  localStorage.clear();
  excel.open(UNNAMED);
  pane = await openSheetsTab();
});
afterEach(() => {
  pane.close();
  expect([...excel.unsupported]).toEqual([]);
});

const judged = () =>
  pane.session.getSnapshot().report?.assessments.map(({ set, place }) => [set, place.name]);

/** An answer is kept with the workbook before the check runs anew. */
async function judgedAs(expected: ReturnType<typeof judged>): Promise<void> {
  for (let turn = 0; turn < 100 && String(judged()) !== String(expected); turn++)
    await pane.settle(() => undefined);
  expect(judged()).toEqual(expected);
}

const field = (label: string): HTMLInputElement => {
  const named = [...document.body.querySelectorAll("label")].find((one) => one.textContent === label);
  const input = document.getElementById(named?.htmlFor ?? "");
  if (!(input instanceof HTMLInputElement)) throw new Error(`There is no field ${label}.`);
  return input;
};

async function type(label: string, text: string): Promise<void> {
  const input = field(label);
  const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set;
  await pane.settle(() => {
    setValue?.call(input, text);
    input.dispatchEvent(new Event("input", { bubbles: true }));
  });
  await pane.settle(() => input.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true })));
}

describe("a sheet whose title tells neither set nor commune", () => {
  it("is judged by the set and as the commune's that the office says, now and when it is opened again", async () => {
    expect(judged()?.map(([set]) => set)).not.toContain("xa-nang-cao-2021-2025");
    await pane.press("Sửa cách hiểu");
    await pane.choose("Bộ tiêu chí áp dụng", "xa-nang-cao-2021-2025");
    await judgedAs([["xa-nang-cao-2021-2025", ""]]);
    await type("Xã của phiếu", "Phước Thái");
    await judgedAs([["xa-nang-cao-2021-2025", "Phước Thái"]]);
    pane.close();
    pane = await openSheetsTab();
    await judgedAs([["xa-nang-cao-2021-2025", "Phước Thái"]]);
  });

  it("is as it was once the answers are taken back", async () => {
    const before = judged();
    await pane.press("Sửa cách hiểu");
    await pane.choose("Bộ tiêu chí áp dụng", "xa-nang-cao-2021-2025");
    await judgedAs([["xa-nang-cao-2021-2025", ""]]);
    await pane.choose("Bộ tiêu chí áp dụng", "");
    await judgedAs(before);
    await type("Xã của phiếu", "Phước Thái");
    await judgedAs([[before?.[0]?.[0] ?? "", "Phước Thái"]]);
    await type("Xã của phiếu", "");
    await judgedAs(before);
    expect(pane.session.getSnapshot().decisions.sheets).toEqual([]);
  });
});
