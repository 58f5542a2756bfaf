/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import path from "node:path";
import { DrawnPane, preparePage, sampleBytes } from "../support/paneOf";

const CLEAN = path.resolve(__dirname, "../../../assets/samples/tong-hop-ninh-thuan-2022-q3-sach.xlsx");

let pane: DrawnPane;

beforeAll(preparePage);

beforeEach(async () => {
  localStorage.clear();
  pane = new DrawnPane();
  pane.draw();
  await pane.settle(() => pane.session.openFile("mau.xlsx", sampleBytes()));
  await pane.settle(() => pane.session.check());
});

afterEach(() => pane.close());

const regressions = (): number =>
  pane.session.getSnapshot().report?.findings.filter(({ kind }) => kind === "regression").length ?? 0;

/** Chooses a file as a person does, in the dialog behind the button. */
async function chooseFile(name: string, bytes: Uint8Array): Promise<void> {
  const input = document.querySelector<HTMLInputElement>('input[aria-label="So với sổ kỳ trước…"]');
  if (input === null) throw new Error("There is no place to choose a file.");
  const file = Object.assign(new Blob([]), {
    name,
    arrayBuffer: () => Promise.resolve(bytes.slice().buffer),
  });
  Object.defineProperty(input, "files", { value: [file], configurable: true });
  await pane.settle(() => input.dispatchEvent(new Event("change", { bubbles: true })));
}

describe("the file of the period before", () => {
  it("is named once chosen, and what slipped back since is found; without it no longer", async () => {
    expect(regressions()).toBe(0);
    await chooseFile("quy-2.xlsx", new Uint8Array(readFileSync(CLEAN)));
    expect(pane.text).toContain("Đang so với quy-2.xlsx");
    expect(regressions()).toBeGreaterThan(0);
    await pane.press("Thôi so với kỳ trước");
    expect(pane.text).toContain("So với sổ kỳ trước…");
    expect(regressions()).toBe(0);
  });

  it("is refused with a sentence where it cannot be read, and the results stay", async () => {
    await chooseFile("hong.xlsx", new TextEncoder().encode("not a workbook"));
    expect(pane.text).toContain("Nội dung tệp không phải là một sổ tính");
    expect(pane.text).toContain("So với sổ kỳ trước…");
  });
});
