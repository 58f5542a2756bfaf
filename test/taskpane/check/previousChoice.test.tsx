/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import path from "node:path";
import { chooseIn } from "../support/chosenFiles";
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

const choose = (name: string, content: Uint8Array | "locked"): Promise<void> =>
  pane.settle(() => chooseIn("So với sổ kỳ trước…", { name, content }));

describe("the file of the period before", () => {
  it("is named once chosen, and what slipped back since is found; without it no longer", async () => {
    expect(regressions()).toBe(0);
    await choose("quy-2.xlsx", new Uint8Array(readFileSync(CLEAN)));
    expect(pane.text).toContain("Đang so với quy-2.xlsx");
    expect(regressions()).toBeGreaterThan(0);
    await pane.press("Thôi so với kỳ trước");
    expect(pane.text).toContain("So với sổ kỳ trước…");
    expect(regressions()).toBe(0);
  });

  it("is refused with a sentence where it cannot be read, and the results stay", async () => {
    await choose("hong.xlsx", new TextEncoder().encode("not a workbook"));
    expect(pane.text).toContain("Nội dung tệp không phải là một sổ tính");
    expect(pane.text).toContain("So với sổ kỳ trước…");
  });

  it("is refused with a sentence where another program holds it, and the results stay", async () => {
    await choose("quy-2.xlsx", "locked");
    expect(pane.text).toContain("Máy tính không cho đọc tệp (NotReadableError)");
    expect(pane.text).toContain("Đóng tệp ở chương trình khác");
    expect(pane.text).toContain("So với sổ kỳ trước…");
  });
});
