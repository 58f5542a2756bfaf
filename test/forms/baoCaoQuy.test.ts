import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { figuresOf } from "../../src/core/report/dictionary";
import { parsePeriod, periodSpan } from "../../src/core/plan/period";
import { NARRATIVE_PARTS } from "../../src/core/report/narrative";
import type { Figures } from "../../src/core/report/figures";
import { isSoundDocument } from "../../src/core/report/word/inspectWord";
import { sourceOfCheck } from "../../src/core/report/sourceOfCheck";
import { criteriaSets, registers } from "../../src/data/bundled";
import { documents } from "../../src/data/documents";
import { fillDocx } from "../../src/workbook/docx/fillDocx";
import type { FilledDocument } from "../../src/workbook/docx/fillDocx";
import { openDocx } from "../../src/workbook/docx/openDocx";
import { checkWorkbook } from "../../src/core/checks/checkWorkbook";
import { docxText } from "../support/docxText";
import { gridOf } from "../support/gridOf";
import { convertWithLibreOffice, describeWith, programOf, scratchFolder } from "../support/tools";
import { checkedSample, figuresOfSample } from "./support/filledForm";

const GOLDEN = path.join(__dirname, "golden");
const ACTUAL = path.join(__dirname, "../actual/forms");
const PERIODS = ["2022Q1", "2022Q2", "2022Q3", "2022Q4"];

function filled(figures: Figures): FilledDocument {
  const opening = openDocx(documents[0]?.bytes ?? new Uint8Array());
  if (opening.kind === "fault") throw new Error(opening.fault.kind);
  return fillDocx(opening.template, figures);
}

function writtenIn(period: string): Figures {
  const { check, grids } = checkedSample(period);
  const rows = NARRATIVE_PARTS.map(({ heading }) => [heading, `${heading}: đoạn một.\nĐoạn hai.`]);
  const sheet = gridOf(
    rows.map(([heading, text]) => [
      heading,
      heading === "Người ký"
        ? "Nguyễn Văn An"
        : heading === "Chức vụ người ký"
          ? "Phó Chánh Văn phòng"
          : text,
    ]),
    { name: "Thuyết minh báo cáo" },
  );
  const read = parsePeriod(period) ?? { kind: "year", year: 2022 };
  const occasion = { period: read, madeOn: periodSpan(read).to };
  const ground = { sets: criteriaSets, registers, programVersion: "TEST" };
  return figuresOf(sourceOfCheck(check, [...grids, sheet], occasion, ground));
}

const POINTS_A_CENTIMETRE = 72 / 2.54;

const unspaced = (text: string): string => text.normalize("NFC").replace(/\s+/g, "");

const textOf = ({ bytes }: FilledDocument): string => docxText(bytes).join("\n");

/** Leaves what came out instead to be looked at. Run with DAT_CHUAN_GOLDEN=write to accept it, after reading it. */
function expectGolden(name: string, actual: string, bytes: Uint8Array): void {
  const file = path.join(GOLDEN, `${name}.txt`);
  if (process.env.DAT_CHUAN_GOLDEN === "write") writeFileSync(file, `${actual}\n`);
  const golden = existsSync(file) ? readFileSync(file, "utf8") : "";
  if (`${actual}\n` !== golden) {
    mkdirSync(ACTUAL, { recursive: true });
    writeFileSync(path.join(ACTUAL, `${name}.txt`), `${actual}\n`);
    writeFileSync(path.join(ACTUAL, `${name}.docx`), bytes);
  }
  expect(actual.split("\n")).toEqual(golden.trimEnd().split("\n"));
}

describe("the quarterly report in words", () => {
  it.each(PERIODS)("of %s has every figure in its place", (period) => {
    const document = filled(figuresOfSample(period));
    expect(isSoundDocument(document.report)).toBe(true);
    expectGolden(`bao-cao-quy-${period}`, textOf(document), document.bytes);
  });

  it("has what the office wrote, paragraph by paragraph", () => {
    const document = filled(writtenIn("2022Q3"));
    expectGolden("bao-cao-quy-2022Q3-thuyet-minh", textOf(document), document.bytes);
  });

  it("reads as a report where nothing is known yet: blanks, no zero, no passage without its figure", () => {
    const nothing = checkWorkbook({
      grids: [],
      sets: criteriaSets,
      registers,
      settings: { asOf: "2022-03-20" },
    });
    const occasion = { period: { kind: "quarter", year: 2022, quarter: 1 }, madeOn: "2022-03-20" } as const;
    const ground = { sets: criteriaSets, registers, programVersion: "TEST" };
    const document = filled(figuresOf(sourceOfCheck(nothing, [], occasion, ground)));
    expectGolden("bao-cao-quy-khong-so-lieu", textOf(document), document.bytes);
  });

  it("leaves no tag, and none of the words of a program", () => {
    for (const period of PERIODS)
      expect(textOf(filled(figuresOfSample(period)))).not.toMatch(/[{}]|undefined|null|NaN/);
  });
});

describeWith(["writer", "pdftotext"], "the quarterly report on paper", () => {
  const folder = scratchFolder();

  function printed(name: string, bytes: Uint8Array, how: "-layout" | "-bbox"): string {
    const file = path.join(folder, `${name}.docx`);
    writeFileSync(file, bytes);
    const pdf = convertWithLibreOffice(file, "pdf", folder);
    const text = spawnSync(programOf("pdftotext"), [how, pdf, "-"], { encoding: "utf8" });
    if (text.status !== 0) throw new Error(text.stderr || String(text.error));
    return text.stdout;
  }

  function pages(name: string, bytes: Uint8Array): readonly string[] {
    // Where a font lacks a letter another stands in, and the reader of the PDF sees a gap there: blanks are not compared.
    return printed(name, bytes, "-layout").split("\f").slice(0, -1).map(unspaced);
  }

  /** How many centimetres of each page are blank above its lower margin. */
  function blankFeet(name: string, bytes: Uint8Array): readonly number[] {
    const [, ...sheets] = printed(name, bytes, "-bbox").split("<page ");
    return sheets.map((sheet) => {
      const ends = [...sheet.matchAll(/yMax="([\d.]+)"/g)].map(([, end]) => Number(end));
      return ((297 - 20) * 72) / 25.4 / POINTS_A_CENTIMETRE - Math.max(...ends) / POINTS_A_CENTIMETRE;
    });
  }

  it.each(["2022Q1", "2022Q4"])("of %s has its four pages, numbered from the second on", (period) => {
    const [first = "", second = "", third = "", last = "", ...more] = pages(
      period,
      filled(figuresOfSample(period)).bytes,
    );
    expect(more).toEqual([]);
    for (const words of [
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "Kết quả thực hiện Chương trình mục tiêu quốc gia",
    ]) {
      expect(first).toContain(unspaced(words));
    }
    expect(first).toMatch(/^UBND/);
    // The number runs into the heading that begins the page ("43.Huyđộng").
    expect([second, third, last].map((page) => page.charAt(0))).toEqual(["2", "3", "4"]);
    for (const words of ["Trên đây là báo cáo", "Nơi nhận:", "CHÁNH VĂN PHÒNG"])
      expect(last).toContain(unspaced(words));
  });

  it.each(PERIODS)("of %s leaves no hole where a table goes over to the next page", (period) => {
    const feet = blankFeet(period, filled(figuresOfSample(period)).bytes);
    expect(feet.length).toBeGreaterThan(3);
    for (const blank of feet.slice(0, -1)) expect(blank).toBeLessThan(3.5);
  });

  it("keeps what the office wrote", () => {
    const text = pages("thuyet-minh", filled(writtenIn("2022Q3")).bytes).join("\n");
    for (const words of ["Khó khăn, vướng mắc: đoạn một.", "PHÓ CHÁNH VĂN PHÒNG", "Nguyễn Văn An"]) {
      expect(text).toContain(unspaced(words));
    }
  });
});
