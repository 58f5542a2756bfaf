import { printFindings } from "../../src/cli/check/printFindings";
import { plainPaint } from "../../src/cli/print/paint";
import { textsOf } from "../../src/cli/texts";
import { fileUnreadable } from "../../src/core/checks/file/fileKinds";
import { sheetNotRecognised } from "../../src/core/checks/file/sheetNotRecognised";
import { fileFinding } from "../../src/core/checks/file/fileFinding";
import type { Finding } from "../../src/core/checks/catalogue";

const printing = {
  texts: textsOf("vi"),
  paint: plainPaint,
  sentence: ({ kind }: Finding) => `Câu về ${kind}.`,
  setName: (id: string) => id,
};
const error = fileFinding(fileUnreadable, { trouble: { kind: "truncated" } });
const note = fileFinding(sheetNotRecognised, { rows: 4, seems: "unknown" as const });

describe("the printed findings of a sheet", () => {
  it("shows every error, but of many notes of one kind only the first, and says how many more there are", () => {
    const lines = printFindings(
      [...Array<Finding>(5).fill(error), ...Array<Finding>(5).fill(note)],
      printing,
    );
    expect(lines.filter((line) => line.includes("file-unreadable"))).toHaveLength(5);
    expect(lines.filter((line) => line.includes("sheet-not-recognised"))).toHaveLength(3);
    expect(lines.at(-1)).toBe("    Lưu ý     —  và 2 lưu ý cùng loại (xem đủ bằng --json)");
  });

  it("shows few notes whole", () => {
    expect(printFindings(Array<Finding>(3).fill(note), printing)).toHaveLength(3);
  });

  it("gives the codes of indicators a column of their own, but not the names of plan targets", () => {
    const found = (code: string): Finding => ({ ...error, code, cell: { row: 11, column: 4 } });
    expect(printFindings([found("17.10"), found("giam-ngheo")], printing)).toEqual([
      "    Lỗi       E12  17.10  Câu về file-unreadable.",
      "    Lỗi       E12         Câu về file-unreadable.",
    ]);
  });
});
