import "./browserGlobals";
import { readFileSync } from "node:fs";
import path from "node:path";
import { act } from "react";
import { createRoot } from "react-dom/client";
import type { Root } from "react-dom/client";
import { Pane } from "../../../src/taskpane/Pane";
import type { PaneHost } from "../../../src/taskpane/office";
import { InlineEngine } from "../../../src/taskpane/session/engine/inlineEngine";
import { PaneSession } from "../../../src/taskpane/session/paneSession";

const SAMPLE = path.resolve(__dirname, "../../../assets/samples/tong-hop-ninh-thuan-2022-q3.xlsx");

export const sampleBytes = (): Uint8Array => new Uint8Array(readFileSync(SAMPLE));

/** A day after the sample's quarter, so that what is asked of its plan does not change as the years go by. */
export const NOW = Date.parse("2022-10-05T03:00:00Z");

export function newSession(): PaneSession {
  return new PaneSession({ startEngine: () => Promise.resolve(new InlineEngine()), now: () => NOW });
}

/** The pane drawn into a page, and what a person does with it. */
export class DrawnPane {
  readonly element = document.body.appendChild(document.createElement("div"));
  private root: Root = createRoot(this.element);

  constructor(
    readonly session: PaneSession = newSession(),
    private readonly host: PaneHost = { isExcel: false },
  ) {}

  draw(): void {
    act(() => {
      this.root.render(<Pane host={this.host} session={this.session} />);
    });
  }

  close(): void {
    act(() => {
      this.root.unmount();
    });
    this.element.remove();
  }

  get text(): string {
    // What hovers over the pane, such as a dialog, stands beside it in the page.
    return document.body.textContent;
  }

  buttons(): readonly HTMLElement[] {
    return [...document.body.querySelectorAll<HTMLElement>("button, [role=tab]")];
  }

  button(name: string | RegExp): HTMLElement {
    const fits = (text: string): boolean => (typeof name === "string" ? text === name : name.test(text));
    const found = this.buttons().find(
      (one) => fits(wordsOf(one)) || fits(one.getAttribute("aria-label") ?? ""),
    );
    if (found === undefined) {
      throw new Error(`No button ${String(name)} among: ${this.buttons().map(wordsOf).join(" | ")}`);
    }
    return found;
  }

  async press(name: string | RegExp): Promise<void> {
    const button = this.button(name);
    await this.settle(() => button.click());
  }

  async choose(label: string, value: string): Promise<void> {
    const named = [...document.body.querySelectorAll("label")].find((one) => one.textContent === label);
    const select = document.getElementById(named?.htmlFor ?? "");
    if (!(select instanceof HTMLSelectElement)) throw new Error(`There is no choice ${label}.`);
    const setValue = Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, "value")?.set;
    await this.settle(() => {
      setValue?.call(select, value);
      select.dispatchEvent(new Event("change", { bubbles: true }));
    });
  }

  /** Does something and waits until the session has nothing more under way. */
  async settle(work: () => unknown): Promise<void> {
    await act(async () => {
      await work();
      do await new Promise((resolve) => setTimeout(resolve, 20));
      while (this.isWorking());
    });
  }

  /** Waits for what a busy machine may show only after the session has rested once. */
  async until(isSo: () => boolean): Promise<void> {
    for (let turn = 0; turn < 200 && !isSo(); turn++) await this.settle(() => undefined);
  }

  private isWorking(): boolean {
    const { state, busy } = this.session.getSnapshot();
    return busy || state.kind === "reading" || state.kind === "checking";
  }
}

/** Fluent draws an unseen copy of a tab's words, which keeps their room when they turn bold. */
function wordsOf({ textContent }: HTMLElement): string {
  const half = textContent.slice(0, textContent.length / 2);
  return half + half === textContent ? half : textContent;
}

/** What jsdom lacks of a browser. */
export function preparePage(): void {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  window.matchMedia = (query) =>
    Object.assign(new EventTarget(), { matches: false, media: query }) as MediaQueryList;
  const nothing = (): void => undefined;
  const ResizeObserver = class {
    readonly observe = nothing;
    readonly unobserve = nothing;
    readonly disconnect = nothing;
  };
  Object.assign(globalThis, { ResizeObserver });
}
