import { mkdtemp, readdir, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import type * as FillDocx from "../../src/workbook/docx/fillDocx";
import type * as FillFile from "../../src/workbook/xlsx/fillFile";
import type * as JoinBooks from "../../src/workbook/xlsx/join/joinBooks";
import { openXlsx } from "../../src/workbook/xlsx/openXlsx";
import { runCli } from "./support/runCli";
import { schemaFaults } from "./support/schema";

const CLEAN = path.join(__dirname, "../../assets/samples/tong-hop-ninh-thuan-2022-q3-sach.xlsx");
const DISBURSEMENT = "Giải ngân";

/** Where the program is to fail in a test. */
const failing = { filling: false, document: false, joining: false };

jest.mock("../../src/workbook/xlsx/fillFile", () => {
  const actual = jest.requireActual<typeof FillFile>("../../src/workbook/xlsx/fillFile");
  const fillFile: typeof FillFile.fillFile = (workbook, ...rest) => {
    if (failing.filling && workbook.sheetParts.some(({ name }) => name === DISBURSEMENT))
      throw new RangeError("no such row");
    return actual.fillFile(workbook, ...rest);
  };
  return { ...actual, fillFile };
});

jest.mock("../../src/workbook/docx/fillDocx", () => {
  const actual = jest.requireActual<typeof FillDocx>("../../src/workbook/docx/fillDocx");
  const fillDocx: typeof FillDocx.fillDocx = (...args) => {
    if (failing.document) throw new RangeError("no such paragraph");
    return actual.fillDocx(...args);
  };
  return { ...actual, fillDocx };
});

jest.mock("../../src/workbook/xlsx/join/joinBooks", () => {
  const actual = jest.requireActual<typeof JoinBooks>("../../src/workbook/xlsx/join/joinBooks");
  const joinBooks: typeof JoinBooks.joinBooks = (files, ...rest) => {
    if (failing.joining && files.some((bytes) => sheetsIn(bytes).includes(DISBURSEMENT)))
      throw new RangeError("no such style");
    return actual.joinBooks(files, ...rest);
  };
  return { ...actual, joinBooks };
});

function sheetsIn(bytes: Uint8Array): readonly string[] {
  const opening = openXlsx(bytes);
  return opening.kind === "fault" ? [] : opening.workbook.sheetParts.map(({ name }) => name);
}

let directory: string;

beforeEach(async () => {
  Object.assign(failing, { filling: false, document: false, joining: false });
  directory = await mkdtemp(path.join(os.tmpdir(), "dat-chuan-"));
});

afterEach(() => rm(directory, { recursive: true }));

interface Answer {
  readonly outputs: readonly {
    readonly form: string;
    readonly output: string | null;
    readonly error: string | null;
  }[];
}

const FORMS = ["--form", "phan-nhom-xa", "--form", "giai-ngan", "--form", "bao-cao-quy"];

function report(out: string, ...more: readonly string[]) {
  return runCli(["report", CLEAN, "--period", "2022Q3", "--out", out, ...FORMS, ...more]);
}

const OURS = (reason: string) =>
  `Lỗi của chương trình, không phải của số liệu: ${reason}. Báo cho người phụ trách phần mềm.`;

describe("a form on which the program itself fails", () => {
  it("is told with the failure, and the others are written", async () => {
    failing.filling = true;
    const run = await report(directory, "--json");
    const answer = JSON.parse(run.out) as Answer;
    expect(answer.outputs.map(({ form, error }) => [form, error])).toEqual([
      ["phan-nhom-xa", null],
      ["giai-ngan", OURS("no such row")],
      ["bao-cao-quy", null],
    ]);
    expect(answer.outputs[1]?.output).toBeNull();
    expect(schemaFaults("report", answer)).toEqual([]);
    expect((await readdir(directory)).sort()).toEqual([
      "bao-cao-quy-2022Q3.docx",
      "phan-nhom-xa-2022Q3.xlsx",
    ]);
    expect(run.status).toBe(1);
  });

  it("is told in words, in the language asked for", async () => {
    failing.document = true;
    const run = await report(directory, "--lang", "en");
    expect(run.out).toContain(
      "bao-cao-quy.docx: This is a fault of the program, not of the data: no such paragraph. Tell whoever looks after the program.",
    );
    expect(await readdir(directory)).toHaveLength(2);
    expect(run.status).toBe(1);
  });

  it("is left out of the common workbook, which holds the others", async () => {
    failing.joining = true;
    const run = await report(path.join(directory, "bo-bieu.xlsx"));
    expect(run.out).toContain(`giai-ngan.xlsx: ${OURS("no such style")}`);
    expect((await readdir(directory)).sort()).toEqual(["bao-cao-quy-2022Q3.docx", "bo-bieu.xlsx"]);
    expect(run.status).toBe(1);
  });

  it("would be told on a dry run too", async () => {
    failing.filling = true;
    const run = await report(directory, "--dry-run");
    expect(run.out).toContain(`giai-ngan.xlsx: ${OURS("no such row")}`);
    expect(await readdir(directory)).toEqual([]);
    expect(run.status).toBe(1);
  });
});
