import "./browserGlobals";
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import axe from "axe-core";
import { act } from "react";
import type { ReactNode } from "react";
import { createRoot } from "react-dom/client";
import type { CellOfSheet } from "../../../src/core/records/types";
import { LanguageProvider } from "../../../src/taskpane/language";
import { InlineEngine } from "../../../src/taskpane/session/engine/inlineEngine";
import { PaneSession } from "../../../src/taskpane/session/paneSession";
import type { DeliveryWay, OpenBook } from "../../../src/taskpane/session/types";
import { SessionProvider } from "../../../src/taskpane/session/useSession";
import type { Language } from "../../../src/taskpane/texts/texts";
import { openSample } from "./sampleWorkbook";
import type { Sample } from "./sampleWorkbook";

/** What reached the workbook, as somebody looking at Excel would see it. */
export interface BookSeen {
  readonly selected: CellOfSheet[];
  readonly delivered: { readonly bytes: Uint8Array; readonly file: string; readonly way: DeliveryWay }[];
  readonly removed: string[][];
}

/** A workbook as Excel holds it: it takes sheets in, and opens workbooks beside itself. Ways named here fail. */
export function excelBook(
  sample: Sample,
  failing: readonly DeliveryWay[] = [],
): OpenBook & { seen: BookSeen } {
  const workbook = openSample(sample);
  const texts = new Map<string, string>();
  const seen: BookSeen = { selected: [], delivered: [], removed: [] };
  return {
    name: sample,
    origin: "excel",
    workbook: {
      sheets: () => workbook.sheets(),
      read: (names) => workbook.read(names),
      blocks: (cells) => workbook.blocks(cells),
      apply: (edits) => workbook.apply(edits),
      select: (sheet, cell) => {
        seen.selected.push({ sheet, ...cell });
        return Promise.resolve();
      },
    },
    memory: {
      recall: (key) => Promise.resolve(texts.get(key)),
      keep: (key, text) => {
        texts.set(key, text);
        return Promise.resolve();
      },
    },
    onChange: () => () => undefined,
    formulas: "spilling",
    deliveryWays: ["newWorkbook", "sheets", "download"],
    deliver: (bytes, file, way) => {
      if (failing.includes(way)) return Promise.reject(new Error("refused"));
      seen.delivered.push({ bytes, file, way });
      const inserted = { id: "inserted", name: "Tiến độ", fingerprint: "" };
      return Promise.resolve({ sheets: way === "sheets" ? [inserted] : [] });
    },
    removeSheets: (sheets) => {
      seen.removed.push(sheets.map(({ name }) => name));
      return Promise.resolve([]);
    },
    seen,
  };
}

let open: PaneSession | undefined;

function isWorking(): boolean {
  const snapshot = open?.getSnapshot();
  return snapshot?.busy === true || ["reading", "checking"].includes(snapshot?.state.kind ?? "");
}

export interface OpenTab {
  readonly element: HTMLElement;
  readonly session: PaneSession;
  /** Shows another tab in its place, or nothing. */
  readonly show: (tab: ReactNode) => void;
  readonly close: () => void;
}

/** Draws a tab inside a session of 20 September 2022. */
export function openTab(tab: ReactNode, language: Language = "vi"): OpenTab {
  const session = new PaneSession({
    startEngine: () => Promise.resolve(new InlineEngine()),
    now: () => Date.UTC(2022, 8, 20, 5),
  });
  open = session;
  const element = document.body.appendChild(document.createElement("div"));
  const root = createRoot(element);
  const show = (shown: ReactNode): void =>
    act(() => {
      root.render(
        <FluentProvider theme={webLightTheme}>
          <LanguageProvider value={language}>
            <SessionProvider value={session}>{shown}</SessionProvider>
          </LanguageProvider>
        </FluentProvider>,
      );
    });
  show(tab);
  const close = (): void => {
    act(() => {
      root.unmount();
    });
    element.remove();
  };
  return { element, session, show, close };
}

/** Does something and lets everything that follows from it happen. */
export async function doing(what: () => unknown): Promise<void> {
  await act(async () => {
    await what();
    do await new Promise((resolve) => setTimeout(resolve, 20));
    while (isWorking());
    // A form is read only after the check is there.
    await new Promise((resolve) => setTimeout(resolve, 50));
  });
  // What rests on its way, such as the reading of a form, is under way for as long as the tab says so.
  for (let turn = 0; turn < TURNS && saysWait(); turn++) {
    await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
  }
}

const TURNS = 500;

function saysWait(): boolean {
  return document.querySelector(".fui-Spinner") !== null;
}

export function button(element: HTMLElement, name: string): HTMLButtonElement {
  const found = [...element.querySelectorAll("button")].find(
    (one) => one.textContent.includes(name) || one.getAttribute("aria-label")?.includes(name) === true,
  );
  if (found === undefined) throw new Error(`There is no button ${name}.`);
  return found;
}

export function hasButton(element: HTMLElement, name: string): boolean {
  return [...element.querySelectorAll("button")].some((one) => one.textContent.includes(name));
}

export const press = (element: HTMLElement, name: string): Promise<void> =>
  doing(() => button(element, name).click());

/** The input or select a label belongs to. */
export function field(element: HTMLElement, label: string): HTMLInputElement | HTMLSelectElement {
  const found = [...element.querySelectorAll("label")].find((one) => one.textContent === label);
  const input = document.getElementById(found?.htmlFor ?? "");
  if (input instanceof HTMLInputElement || input instanceof HTMLSelectElement) return input;
  throw new Error(`There is no field ${label}.`);
}

/** Types into a field, or chooses an option of a list by its value. */
export async function enter(element: HTMLElement, label: string, value: string): Promise<void> {
  const input = field(element, label);
  const isList = input instanceof HTMLSelectElement;
  const prototype = isList ? HTMLSelectElement.prototype : HTMLInputElement.prototype;
  const setValue = Object.getOwnPropertyDescriptor(prototype, "value")?.set;
  await doing(() => {
    setValue?.call(input, value);
    input.dispatchEvent(new Event(isList ? "change" : "input", { bubbles: true }));
  });
}

/** The rules of accessibility that can be seen without drawing; contrast needs a browser. */
export async function complaintsOf(element: HTMLElement): Promise<readonly string[]> {
  const { violations } = await axe.run(element, {
    rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}
