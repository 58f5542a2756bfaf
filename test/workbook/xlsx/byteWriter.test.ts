import { ByteWriter } from "../../../src/workbook/xlsx/byteWriter";

function written(write: (out: ByteWriter) => void): string {
  const out = new ByteWriter();
  write(out);
  return new TextDecoder().decode(out.finish());
}

describe("bytes gathered for a part", () => {
  it.each([
    ["Latin letters", "<row r="],
    ["letters of two bytes", "Đạt, Ước"],
    ["letters of three bytes", "xã Phước Thái ≥ 80%"],
    ["letters outside the basic plane", "cờ 🇻🇳 và 𠀀"],
    ["nothing", ""],
    ["long texts", "Chỉ tiêu 17.10 ".repeat(20_000)],
  ])("read back as the text that was written: %s", (_what, text) => {
    expect(written((out) => out.text(text))).toBe(text);
    expect(written((out) => out.bytes(new TextEncoder().encode(text)))).toBe(text);
  });

  it.each([0, 7, 10, 99, 100, 10_006, 1_048_576, 999_999_999])("hold the number %d in figures", (number) => {
    expect(written((out) => out.integer(number))).toBe(String(number));
  });

  it("stand in the order they came, however many there are", () => {
    const rows = Array.from({ length: 20_000 }, (_, index) => index);
    const text = written((out) => {
      for (const row of rows) {
        out.text("ạ");
        out.integer(row);
        out.bytes(new Uint8Array([59]));
      }
    });
    expect(text).toBe(rows.map((row) => `ạ${row};`).join(""));
  });
});
