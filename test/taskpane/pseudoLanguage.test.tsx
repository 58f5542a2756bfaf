/** @jest-environment jsdom */
import { DrawnPane, preparePage, sampleBytes } from "./support/paneOf";
import type { marked } from "./support/marked";

// Every text of the catalogues is marked; what a screen shows without a mark is data or was written into a component.
jest.mock("../../src/taskpane/texts/vi", () => mockMarked("../../src/taskpane/texts/vi"));
jest.mock("../../src/taskpane/check/texts/vi", () => mockMarked("../../src/taskpane/check/texts/vi"));
jest.mock("../../src/taskpane/check/history/texts/vi", () =>
  mockMarked("../../src/taskpane/check/history/texts/vi"),
);
jest.mock("../../src/core/checks/texts/vi", () => mockMarked("../../src/core/checks/texts/vi"));

// The mocks stand above all imports when this runs, so that the marking itself is asked for here.
function mockMarked(module: string): unknown {
  return jest.requireActual<{ readonly marked: typeof marked }>("./support/marked").marked(module);
}

let pane: DrawnPane;

beforeAll(preparePage);

beforeEach(() => {
  localStorage.clear();
  pane = new DrawnPane();
  pane.draw();
});

afterEach(() => pane.close());

/** Texts of the page that have words in them, are not marked, and do not stand in the workbook. */
function unmarked(): readonly string[] {
  const { report, sheets, book } = pane.session.getSnapshot();
  const data = [
    book?.name ?? "",
    ...sheets.map(({ name }) => name),
    ...(report?.assessments.map(({ place }) => place.name) ?? []),
    ...(report?.findings.flatMap(({ is, shouldBe, place }) => [is, shouldBe, place].map(String)) ?? []),
    ...(report?.plan.map(({ label }) => label) ?? []),
  ];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  while (walker.nextNode() !== null) {
    const { nodeValue, parentElement } = walker.currentNode;
    const text = (nodeValue ?? "").trim();
    const isShown = parentElement?.closest("style, script") === null;
    if (isShown && /\p{L}{2}/u.test(text) && !text.includes("⟦") && !data.includes(text)) found.push(text);
  }
  return found;
}

describe("a language nobody speaks", () => {
  it("finds no text outside the catalogues", async () => {
    expect(unmarked()).toEqual([]);
    await pane.settle(() => pane.session.openFile("mau.xlsx", sampleBytes()));
    expect(unmarked()).toEqual([]);
    await pane.settle(() => pane.session.check());
    expect(pane.session.getSnapshot().report?.findings.length).toBeGreaterThan(20);
    expect(unmarked()).toEqual([]);
    for (const view of [/^⟦Tổng quan/, /^⟦Trang tính/, /^⟦Nhật ký/]) {
      await pane.press(view);
      // The names of criteria sets are data of the program, not of the workbook.
      expect(unmarked().filter((text) => !text.startsWith("Bộ tiêu chí"))).toEqual([]);
    }
  });

  it("would find one", () => {
    document.body.append("Chữ viết thẳng");
    expect(unmarked()).toEqual(["Chữ viết thẳng"]);
    document.body.lastChild?.remove();
  });
});
