/** @jest-environment jsdom */
import { act } from "react";
import { createRoot } from "react-dom/client";
import type { Root } from "react-dom/client";
import { Pane } from "../../src/taskpane/Pane";
import type { PaneHost } from "../../src/taskpane/office";

let root: Root;
let element: HTMLElement;

beforeAll(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  // jsdom has no media queries.
  window.matchMedia = (query) =>
    Object.assign(new EventTarget(), { matches: false, media: query }) as MediaQueryList;
});

beforeEach(() => {
  localStorage.clear();
  element = document.body.appendChild(document.createElement("div"));
  root = createRoot(element);
});

afterEach(() => {
  act(() => {
    root.unmount();
  });
  element.remove();
});

function open(host: PaneHost): void {
  act(() => {
    root.render(<Pane host={host} />);
  });
}

function field(label: string): HTMLInputElement {
  const found = [...element.querySelectorAll("label")].find((one) => one.textContent.startsWith(label));
  const input = document.getElementById(found?.htmlFor ?? "");
  if (!(input instanceof HTMLInputElement)) throw new Error(`There is no field ${label}.`);
  return input;
}

function type(label: string, text: string): void {
  const input = field(label);
  const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set;
  act(() => {
    setValue?.call(input, text);
    input.dispatchEvent(new Event("input", { bubbles: true }));
  });
}

function press(name: string): void {
  const button = [...element.querySelectorAll("button")].find((one) => one.textContent.includes(name));
  act(() => button?.click());
}

const answer = (): string => element.querySelector("[role=status]")?.textContent ?? "";

describe("the pane", () => {
  it("begins with an honest word about what to do", () => {
    open({ isExcel: true });
    expect(answer()).toContain("Nhập chỉ tiêu");
  });

  it("judges as one types", () => {
    open({ isExcel: true });
    type("Chỉ tiêu phải đạt", "≥ 80%");
    expect(answer()).toContain("Chưa có số liệu");
    type("Kết quả thực hiện", "85%");
    expect(answer()).toContain("Đạt");
    expect(answer()).toContain("≥ 80 %");
  });

  it("fills in an example", () => {
    open({ isExcel: true });
    press("từ 04-05 xã");
    expect(field("Kết quả thực hiện").value).toBe("6");
    expect(answer()).toContain("vượt mức trên");
  });

  it("speaks English when asked, and still does when opened again", () => {
    open({ isExcel: true });
    press("English");
    expect(answer()).toContain("Type a target");
    act(() => {
      root.unmount();
    });
    root = createRoot(element);
    open({ isExcel: true });
    expect(answer()).toContain("Type a target");
  });

  it("says that it stands outside Excel, where it does", () => {
    open({ isExcel: false });
    expect(element.textContent).toContain("Đang mở ngoài Excel");
    open({ isExcel: true });
    expect(element.textContent).not.toContain("Đang mở ngoài Excel");
  });
});
