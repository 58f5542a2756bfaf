/** @jest-environment ./test/host/officeEnvironment.cjs */
import { criteriaSets, registers } from "../../../src/data/bundled";
import { digestFile } from "../../../src/workbook/xlsx/digestFile";
import { keptDecisions } from "../../../src/workbook/xlsx/keptDecisions";
import { newWorkbook } from "../../../src/workbook/xlsx/newWorkbook";
import { openXlsx } from "../../../src/workbook/xlsx/openXlsx";
import { bootExcel } from "../../host/boot";
import type { EmbeddedExcel } from "../../host/embeddedExcel";
import { saveBook } from "../../host/model/saveBook";
import type { DrawnPane } from "../support/paneOf";
import { preparePage } from "../support/paneOf";
import { openSheetsTab } from "../support/sheetsTab";

let excel: EmbeddedExcel;
let pane: DrawnPane;

const NAMES = ["Phước Thái", "Phước Hậu", "An Hải", "Phước Hữu", "Phước Thuận", "Phước Sơn"];
const CRITERIA = Array.from({ length: 19 }, (_, at) => `TC ${String(at + 1)}`);
const matrixOf = (name: string) => ({
  name,
  rows: [
    ["TỔNG HỢP KẾT QUẢ THỰC HIỆN BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI NĂM 2022"],
    [],
    ["STT", "Xã", ...CRITERIA],
    ...NAMES.map((commune, at) => [at + 1, commune, ...CRITERIA.map((_, no) => (no < 16 ? "x" : "zz"))]),
  ],
  widths: [],
});

/** Two sheets in which 18 cells each hold a mark that nothing explains. */
const UNEXPLAINED = newWorkbook([matrixOf("Quý II"), matrixOf("Quý III")]);

const QUESTION = "Ký hiệu “zz” ở 2 trang (36 ô, từ ô S4 của trang này) nghĩa là gì?";
const LABEL = "Nghĩa của ký hiệu “zz”";

beforeAll(async () => {
  preparePage();
  excel = await bootExcel();
});
beforeEach(async () => {
  localStorage.clear();
  excel.open(UNEXPLAINED);
  pane = await openSheetsTab();
});
afterEach(() => {
  pane.close();
  expect([...excel.unsupported]).toEqual([]);
});

const verdicts = (): readonly string[] => [
  ...new Set(pane.session.getSnapshot().report?.records.map(({ judgement }) => judgement.verdict)),
];
const questions = (): readonly (string | null)[] =>
  [...document.body.querySelectorAll("[role=group]")]
    .map((group) => group.getAttribute("aria-label"))
    .filter((label) => label?.startsWith("Ký hiệu") === true);

/** An answer is kept with the workbook before the check runs anew. */
async function judgedAs(expected: readonly string[]): Promise<void> {
  for (let turn = 0; turn < 100 && String(verdicts()) !== String(expected); turn++)
    await pane.settle(() => undefined);
  expect(verdicts()).toEqual(expected);
}

describe("a mark that nothing explains", () => {
  it("is asked about once for all sheets, and judged as unclear till then", () => {
    expect(questions()).toEqual([QUESTION]);
    expect(verdicts()).toEqual(["met", "unclear"]);
  });

  it.each([
    ["Chưa đạt", "unmet"],
    ["Không áp dụng", "notApplicable"],
    ["Chưa có số liệu", "missing"],
  ])("is judged by the answer %s, also when the workbook is opened again", async (answer, verdict) => {
    await pane.press(answer);
    await judgedAs(["met", verdict]);
    expect(questions()).toEqual([]);
    pane.close();
    pane = await openSheetsTab();
    expect(verdicts()).toEqual(["met", verdict]);
    expect(questions()).toEqual([]);
  });

  it("is judged by the answer also where the saved file is read without Excel", async () => {
    await pane.press("Đạt");
    await judgedAs(["met"]);
    const bytes = saveBook(excel.book);
    const opening = openXlsx(bytes);
    if (opening.kind !== "opened") throw new Error("The file cannot be opened.");
    expect(keptDecisions(opening.workbook.package)).toEqual(pane.session.getSnapshot().decisions);
    const { submissions } = digestFile(
      { name: "a.xlsx", content: { kind: "bytes", bytes } },
      {
        sets: criteriaSets,
        registers,
        settings: { asOf: "2022-09-30" },
        office: { sets: [], thresholds: [] },
      },
    );
    const criteria = submissions.flatMap((submission) => [...submission.criteria.values()]);
    expect([...new Set(criteria)]).toEqual(["met"]);
  });

  it("is judged anew once the answer for a sheet is changed, and asked about once it is taken back", async () => {
    await pane.press("Chưa đạt");
    await judgedAs(["met", "unmet"]);
    await pane.press("Sửa cách hiểu");
    await pane.choose(LABEL, "notApplicable");
    await judgedAs(["met", "notApplicable", "unmet"]);
    await pane.choose(LABEL, "");
    await judgedAs(["met", "unclear", "unmet"]);
    expect(questions()).toEqual(["Ký hiệu “zz” ở trang này (18 ô, từ ô S4) nghĩa là gì?"]);
    expect(pane.session.getSnapshot().decisions.sheets?.map(({ sheet }) => sheet)).toEqual(["Quý III"]);
  });

  it("is not asked about any more once it is left open", async () => {
    await pane.press("Bỏ qua");
    await pane.until(() => questions().length === 0);
    expect(verdicts()).toEqual(["met", "unclear"]);
    pane.close();
    pane = await openSheetsTab();
    expect(questions()).toEqual([]);
    await pane.press("Sửa cách hiểu");
    await pane.choose(LABEL, "met");
    const first = () => pane.session.getSnapshot().report?.assessments[0];
    await pane.until(() => first()?.unresolved === 0);
    expect(first()).toMatchObject({ met: 19, unresolved: 0 });
  });

  it("is found at each cell once it is a slip", async () => {
    await pane.press("Ghi sai, hiện từng ô");
    const slips = () =>
      pane.session.getSnapshot().report?.findings.filter(({ kind }) => kind === "unknown-mark").length;
    for (let turn = 0; turn < 100 && slips() === 0; turn++) await pane.settle(() => undefined);
    expect(slips()).toBe(36);
    expect(questions()).toEqual([]);
  });
});
