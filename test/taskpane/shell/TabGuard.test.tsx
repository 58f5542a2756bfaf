/** @jest-environment jsdom */
import { Suspense, act } from "react";
import { createRoot } from "react-dom/client";
import type { Root } from "react-dom/client";
import { LanguageProvider } from "../../../src/taskpane/language";
import { lazyPart } from "../../../src/taskpane/layout/lazyPart";
import { TabGuard } from "../../../src/taskpane/shell/TabGuard";
import { preparePage } from "../support/paneOf";

let root: Root;
let page: HTMLElement;

beforeAll(preparePage);
beforeEach(() => {
  jest.spyOn(console, "error").mockImplementation(() => undefined);
  page = document.createElement("div");
  root = createRoot(page);
});
afterEach(() => {
  act(() => root.unmount());
  jest.restoreAllMocks();
});

/** As webpack names what a server did not hand over. */
const notHandedOver = (): Error =>
  Object.assign(new Error("Loading chunk 12 failed."), { name: "ChunkLoadError" });
const Words = () => <p>Biểu mẫu</p>;

function draw(...answers: readonly (Error | typeof Words)[]): Promise<void> {
  const left = [...answers];
  const Part = lazyPart<object>(() => {
    const answer = left.shift() ?? Words;
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
  });
  return act(async () => {
    root.render(
      <LanguageProvider value="vi">
        <TabGuard>
          <Suspense fallback="…">
            <Part />
          </Suspense>
        </TabGuard>
      </LanguageProvider>,
    );
    await Promise.resolve();
  });
}

const press = (): Promise<void> =>
  act(async () => {
    page.querySelector("button")?.click();
    await Promise.resolve();
  });

describe("a tab whose code is loaded when it is shown", () => {
  it("is drawn once its code is there", async () => {
    await draw(Words);
    expect(page.textContent).toBe("Biểu mẫu");
  });

  it("says what to do when the server does not hand it over, without words of a program", async () => {
    await draw(notHandedOver());
    expect(page.textContent).toContain("Kiểm tra kết nối mạng rồi thử lại.");
    expect(page.textContent).not.toContain("chunk");
  });

  it("is asked for again, as often as one wishes, and drawn when it comes", async () => {
    await draw(notHandedOver(), notHandedOver(), Words);
    await press();
    expect(page.textContent).toContain("Kiểm tra kết nối mạng rồi thử lại.");
    await press();
    expect(page.textContent).toBe("Biểu mẫu");
  });

  it("that fails otherwise keeps the words of the failure for whoever helps", async () => {
    await draw(new Error("x is undefined"));
    expect(page.textContent).toContain("x is undefined");
  });
});
