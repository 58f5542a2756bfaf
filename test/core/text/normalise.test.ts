import { foldKey, isBlankText, normaliseText, plainKey } from "../../../src/core/text/normalise";
import fc from "../../support/properties";

describe("normaliseText", () => {
  it.each([
    ["letters composed of parts become single letters", "Phước Thái".normalize("NFD"), "Phước Thái"],
    ["a no-break space becomes a space", "Xã\u00a0An Hải", "Xã An Hải"],
    ["a narrow no-break space becomes a space", "80\u202f%", "80 %"],
    ["an ideographic space becomes a space", "Hộ\u3000Hải", "Hộ Hải"],
    ["a thin space becomes a space", "1\u2009km", "1 km"],
    ["a run of spaces becomes one", "Nhị    Hà", "Nhị Hà"],
    ["a run of odd and plain spaces becomes one", "Nhị \u00a0 \u2003Hà", "Nhị Hà"],
    ["a line break becomes a space", "Sở Tài nguyên và \nMôi trường", "Sở Tài nguyên và Môi trường"],
    ["a Windows line break becomes one space", "Quý III\r\nvà Quý IV", "Quý III và Quý IV"],
    ["a tab becomes a space", "Đạt\tchuẩn", "Đạt chuẩn"],
    ["outer spaces go", "  X  ", "X"],
    ["outer no-break spaces go", "\u00a0X\u00a0", "X"],
    ["a byte order mark in front goes", "\ufeffĐạt", "Đạt"],
    ["a zero-width space inside a word goes", "Đ\u200bạt", "Đạt"],
    ["nothing stays nothing", "", ""],
    ["a blank cell's no-break space is nothing", "\u00a0", ""],
    ["letter case stays", "UBND cấp Tỉnh", "UBND cấp Tỉnh"],
    ["the placement of tones stays", "Uỷ ban", "Uỷ ban"],
  ])("%s", (_, written, normal) => {
    expect(normaliseText(written)).toBe(normal);
  });

  it("gives composed letters where a tone was typed after its letter", () => {
    expect(normaliseText("Đạt")).toBe("Đạt");
  });

  it("leaves only texts alone that are composed, with single spaces and without invisible marks", () => {
    const signs = fc.oneof(
      fc.constantFrom(
        " ",
        "\u00a0",
        "\u00ad",
        "\u0301",
        "\u0306",
        "\u0323",
        "\u2011",
        "\u2028",
        "\ufeff",
        "≥",
        "–",
      ),
      fc.string({ unit: "binary", maxLength: 2 }),
      fc.constantFrom("Đ", "ạ", "t", "ư", "ở", "Ỹ", "1", "%"),
    );
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 12 }), (parts) => {
        const normal = normaliseText(parts.join(""));
        expect(normal).toBe(normal.normalize("NFC"));
        expect(normal).toBe(normal.trim());
        expect(normal).not.toMatch(/ {2}|[\u00a0\u00ad\u200b-\u200f\u2028\ufeff]/);
      }),
    );
  });

  it("changes nothing the second time", () => {
    const once = normaliseText(" \u00a0Hòa\u00a0 Sơn ".normalize("NFD"));
    expect(normaliseText(once)).toBe(once);
  });
});

describe("foldKey", () => {
  it.each([
    ["the old and new tone of uy", "Uỷ ban", "Ủy ban"],
    ["the old and new tone of oa", "Hoà Sơn", "Hòa Sơn"],
    ["the old and new tone of oe", "khoẻ", "khỏe"],
    ["the old and new tone of uy after consonants", "thuỷ lợi", "thủy lợi"],
    ["y and i alone after a consonant", "Mỹ Sơn", "Mĩ Sơn"],
    ["y and i alone in ky", "kỹ thuật", "kĩ thuật"],
    ["y and i after qu", "quý", "quí"],
    ["capitals and small letters", "ĐẠT CHUẨN", "đạt chuẩn"],
    ["composed and decomposed letters", "Quảng Sơn", "Quảng Sơn".normalize("NFD")],
    ["spaces of all kinds", "Phước\u00a0 Hậu ", "Phước Hậu"],
  ])("takes %s for the same", (_, one, other) => {
    expect(foldKey(one)).toBe(foldKey(other));
  });

  it.each([
    ["hỏi and ngã", "Quảng Sơn", "Quãng Sơn"],
    ["a toneless word and one with a tone", "Hoa", "Hòa"],
    ["a and ă", "năm", "nam"],
    ["đ and d", "đạt", "dạt"],
    ["ay and ai", "tay", "tai"],
    ["uy and ui", "tuy", "tui"],
    ["oà and oá", "hoà", "hoá"],
    ["words with and without a space", "An Hải", "AnHải"],
  ])("keeps %s apart", (_, one, other) => {
    expect(foldKey(one)).not.toBe(foldKey(other));
  });
});

describe("plainKey", () => {
  it.each([
    ["Đạt chuẩn", "dat chuan"],
    ["ĐÔNG NAM BỘ", "dong nam bo"],
    ["Chưa đạt", "chua dat"],
    ["Phước Hậu", "phuoc hau"],
    ["Ủy ban", "uy ban"],
    ["Phước Thắng".normalize("NFD"), "phuoc thang"],
    ["  Nhị\u00a0Hà ", "nhi ha"],
  ])("of %j is %j", (written, key) => {
    expect(plainKey(written)).toBe(key);
  });

  it("takes hỏi and ngã for the same", () => {
    expect(plainKey("Quãng Sơn")).toBe(plainKey("Quảng Sơn"));
  });
});

describe("isBlankText", () => {
  it.each([
    "",
    " ",
    "   ",
    "\u00a0",
    "\u00a0\u00a0 ",
    "\t",
    "\n",
    "\r\n",
    "\u3000",
    "\u202f",
    "\ufeff",
    "\u200b",
  ])("takes %j for blank", (text) => {
    expect(isBlankText(text)).toBe(true);
  });

  it.each(["0", "-", ".", "X", " x ", "\u00a0-\u00a0", "không"])("takes %j for written", (text) => {
    expect(isBlankText(text)).toBe(false);
  });
});
