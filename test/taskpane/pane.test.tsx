/** @jest-environment jsdom */
import { DrawnPane, preparePage } from "./support/paneOf";
import type { PaneHost } from "../../src/taskpane/office";

let pane: DrawnPane;

beforeAll(preparePage);

afterEach(() => pane.close());

async function openAt(tab: string, host: PaneHost = { isExcel: true }): Promise<void> {
  localStorage.clear();
  pane = new DrawnPane(undefined, host);
  pane.draw();
  await pane.press(tab);
  // The tab is loaded when it is first shown.
  await pane.settle(() => undefined);
}

function field(label: string): HTMLInputElement {
  const found = [...pane.element.querySelectorAll("label")].find((one) => one.textContent.startsWith(label));
  const input = document.getElementById(found?.htmlFor ?? "");
  if (!(input instanceof HTMLInputElement)) throw new Error(`There is no field ${label}.`);
  return input;
}

async function type(label: string, text: string): Promise<void> {
  const input = field(label);
  const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set;
  await pane.settle(() => {
    setValue?.call(input, text);
    input.dispatchEvent(new Event("input", { bubbles: true }));
  });
}

const answer = (): string => pane.element.querySelector("[role=status]")?.textContent ?? "";

describe("the tab that judges one indicator", () => {
  it("begins with an honest word about what to do", async () => {
    await openAt("Hỏi thử");
    expect(answer()).toContain("Nhập chỉ tiêu");
  });

  it("judges as one types", async () => {
    await openAt("Hỏi thử");
    await type("Chỉ tiêu phải đạt", "≥ 80%");
    expect(answer()).toContain("Chưa có số liệu");
    await type("Kết quả thực hiện", "85%");
    expect(answer()).toContain("Đạt");
    expect(answer()).toContain("≥ 80 %");
  });

  it("fills in an example", async () => {
    await openAt("Hỏi thử");
    await pane.press(/từ 04-05 xã/);
    expect(field("Kết quả thực hiện").value).toBe("6");
    expect(answer()).toContain("vượt mức trên");
  });
});

describe("the pane", () => {
  it("speaks English when asked, and still does when opened again", async () => {
    await openAt("Kiểm tra");
    await pane.press("English");
    expect(pane.text).toContain("No workbook is open");
    pane.close();
    pane = new DrawnPane();
    pane.draw();
    expect(pane.text).toContain("No workbook is open");
    expect(document.documentElement.lang).toBe("en");
  });

  it.each<readonly [string, PaneHost, string]>([
    ["outside Excel", { isExcel: false }, "Đang mở ngoài Excel"],
    [
      "where office.js could not be loaded",
      { isExcel: false, office: "missing" },
      "Không tải được Office.js",
    ],
  ])("says that it stands %s", async (_, host, words) => {
    await openAt("Kiểm tra", host);
    expect(pane.text).toContain(words);
    pane.close();
    await openAt("Kiểm tra");
    expect(pane.text).not.toContain(words);
  });
});
