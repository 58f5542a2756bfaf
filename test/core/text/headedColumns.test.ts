import { headedColumns } from "../../../src/core/text/headedColumns";

const columnsOf = headedColumns({ code: ["ma", "ma so"], target: ["muc", "nguong"] });

describe("columns told by their headings", () => {
  it.each([
    [
      ["Mã", "Mức"],
      [
        ["code", 0],
        ["target", 1],
      ],
    ],
    [
      ["STT", "  NGƯỠNG ", "Mã số"],
      [
        ["target", 1],
        ["code", 2],
      ],
    ],
    [["Mã", "Mã số"], [["code", 0]]],
    [["Mã xã", "", "Mức độ"], []],
    [[], []],
  ] as const)("%j: %j", (texts, columns) => {
    expect([...columnsOf(texts)]).toEqual(columns);
  });
});
