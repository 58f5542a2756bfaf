import { refusalSentences } from "../../../src/taskpane/check/refusals";
import { en } from "../../../src/taskpane/check/texts/en";
import { vi } from "../../../src/taskpane/check/texts/vi";
import type { RefusedEdit } from "../../../src/workbook/port";

const refused = (why: RefusedEdit["why"], ...sheets: readonly string[]): readonly RefusedEdit[] =>
  sheets.map((sheet, row) => ({ why, edit: { kind: "setCell", sheet, row, column: 1, value: 1 } }));

describe("what was not written", () => {
  it("is one sentence for all protected sheets, which names them and says what to do once", () => {
    const sentences = refusalSentences(refused("protected", "An Hải", "An Hải", "Hòa Sơn", "Phước Thái"), vi);
    expect(sentences).toEqual([
      "Trang “An Hải”, “Hòa Sơn” và “Phước Thái” đang khóa: bỏ khóa ở thẻ Xem lại (Review) rồi làm lại.",
    ]);
  });

  it("counts the sheets there is no room to name", () => {
    const names = Array.from({ length: 47 }, (_, at) => `Xã ${at + 1}`);
    expect(refusalSentences(refused("protected", ...names), vi)).toEqual([
      "Trang “Xã 1”, “Xã 2”, “Xã 3”, “Xã 4”, “Xã 5” và 42 trang khác đang khóa: bỏ khóa ở thẻ Xem lại (Review) rồi làm lại.",
    ]);
  });

  it("names cells where cells are the matter, one sentence for each reason", () => {
    const both = [...refused("changed", "An Hải"), ...refused("noSheet", "Hòa Sơn")];
    expect(refusalSentences(both, vi)).toEqual([
      "Ô An Hải!B1 đã có người sửa nên giữ nguyên.",
      "Trang “Hòa Sơn” không còn trong sổ tính.",
    ]);
    expect(refusalSentences(both, en)).toHaveLength(2);
  });

  it("names the sheet where whole rows were refused", () => {
    const rows: RefusedEdit = {
      why: "changed",
      edit: { kind: "deleteRows", sheet: "Tiến độ", first: 0, last: 0 },
    };
    expect(refusalSentences([rows], vi)).toEqual(["Trang “Tiến độ” đã có người sửa nên giữ nguyên."]);
  });
});
