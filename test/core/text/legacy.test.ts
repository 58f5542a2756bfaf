import { detectLegacy, encodingNamed, fromLegacy } from "../../../src/core/text/legacy";
import { encodingOfFont, unicodeFontFor } from "../../../src/core/text/legacyFont";
import { inTcvn3, inVni, LETTERS, TCVN3, VNI } from "../../support/legacyText";

describe("TCVN3", () => {
  it("has a code for each of the 67 small letters", () => {
    expect(LETTERS).toHaveLength(67);
    expect(TCVN3).toHaveLength(67);
  });

  it.each(LETTERS.map((letter, at) => [TCVN3[at] ?? "", letter]))("reads %s as %s", (code, letter) => {
    expect(fromLegacy(code, "tcvn3")).toBe(letter);
    expect(fromLegacy(code, "tcvn3Capitals")).toBe(letter.toUpperCase());
  });

  it("reads the seven capitals that have codes", () => {
    expect(fromLegacy("¡¢£¤¥¦§", "tcvn3")).toBe("ĂÂÊÔƠƯĐ");
  });

  it.each([
    ["X· Ph\u00adíc Th¸i, huyÖn Ninh Ph\u00adíc", "Xã Phước Thái, huyện Ninh Phước"],
    ["§¹t (nÕu cã)", "Đạt (nếu có)"],
    ["≥ 80% (12/15 km)", "≥ 80% (12/15 km)"],
    ["X· PH¦íC TH¸I", "XÃ PHƯỚC THÁI"],
    ["UBND huyÖn NINH PH¦íC", "UBND huyện NINH PHƯỚC"],
  ])("reads %s", (legacy, unicode) => {
    expect(fromLegacy(legacy, "tcvn3")).toBe(unicode);
  });

  it("reads all as capitals in a font of capitals", () => {
    expect(fromLegacy("B¸o c¸o quý III", "tcvn3Capitals")).toBe("BÁO CÁO QUÝ III");
  });
});

describe("VNI", () => {
  it("has a writing for each of the 67 small letters", () => {
    expect(VNI).toHaveLength(67);
  });

  it.each(LETTERS.map((letter, at) => [VNI[at] ?? "", letter]))("reads %s as %s", (code, letter) => {
    expect(fromLegacy(code, "vni")).toBe(letter);
    expect(fromLegacy(code.toUpperCase(), "vni")).toBe(letter.toUpperCase());
    const [first = "", mark = ""] = code;
    expect(fromLegacy(first.toUpperCase() + mark, "vni")).toBe(letter.toUpperCase());
  });

  it.each([
    ["Xaõ Phöôùc Thaùi, huyeän Ninh Phöôùc", "Xã Phước Thái, huyện Ninh Phước"],
    ["ÑAÏT CHUAÅN NOÂNG THOÂN MÔÙI", "ĐẠT CHUẨN NÔNG THÔN MỚI"],
    ["≥ 80% (12/15 km)", "≥ 80% (12/15 km)"],
  ])("reads %s", (legacy, unicode) => {
    expect(fromLegacy(legacy, "vni")).toBe(unicode);
  });
});

describe("the encoding a word names", () => {
  it.each([
    ["TCVN3", "tcvn3"],
    ["abc", "tcvn3"],
    ["TCVN3 (ABC)", "tcvn3"],
    ["TCVN3 hoa", "tcvn3Capitals"],
    [".VnTime", "tcvn3"],
    [".VnArialH", "tcvn3Capitals"],
    ["VNI", "vni"],
    ["VNI-Times", "vni"],
    ["Unicode", "unicode"],
    ["Unicode tổ hợp", "unicode"],
    ["VIQR", undefined],
  ])("%s", (written, encoding) => {
    expect(encodingNamed(written)).toBe(encoding);
  });
});

describe("telling an old encoding by the letters alone", () => {
  it.each([
    ["X· Ph\u00adíc Th¸i", "tcvn3"],
    ["§¹t chuÈn n«ng th«n míi", "tcvn3"],
    ["Phöôùc Thaùi", "vni"],
    ["ñaït chuaån", "vni"],
    ["Xã Phước Thái", undefined],
    ["xã Hòa Sơn", undefined],
    ["Xã Hòa Tân, Vĩnh Hải", undefined],
    ["10m×5m×2m", undefined],
    ["25 °C ± 3", undefined],
    ["señor niño", undefined],
    ["X·", undefined],
    ["", undefined],
  ])("%s", (text, encoding) => {
    expect(detectLegacy(text)).toBe(encoding);
  });
});

describe("the encoding of a font", () => {
  it.each([
    [".VnTime", "tcvn3", "Times New Roman"],
    [".VnTimeH", "tcvn3Capitals", "Times New Roman"],
    [".VnArial", "tcvn3", "Arial"],
    [".VnCentury Schoolbook", "tcvn3", "Times New Roman"],
    [".VnArial NarrowH", "tcvn3Capitals", "Arial"],
    ["VNI-Times", "vni", "Times New Roman"],
    ["VNI-Helve", "vni", "Arial"],
  ])("%s", (font, encoding, unicode) => {
    expect([encodingOfFont(font), unicodeFontFor(font)]).toEqual([encoding, unicode]);
  });

  it.each(["Times New Roman", "Arial", "Calibri", "", "Vni", "Verdana"])("%s is one of Unicode", (font) => {
    expect(encodingOfFont(font)).toBeUndefined();
  });
});

/** Texts of words made of all letters, the same in every run. */
function texts(count: number): readonly string[] {
  let state = 7;
  const next = (below: number): number => (state = (state * 48271) % 2147483647) % below;
  const letter = (): string =>
    next(3) === 0 ? (LETTERS[next(LETTERS.length)] ?? "") : "bcdghklmnpqrstvx".charAt(next(16));
  const word = (): string => Array.from({ length: 1 + next(6) }, letter).join("");
  return Array.from({ length: count }, () =>
    Array.from({ length: 1 + next(8) }, () => (next(5) === 0 ? String(next(2000)) : word())).join(" "),
  );
}

describe("there and back", () => {
  const plain = texts(500);

  it("TCVN3 gives every text of small letters back", () => {
    expect(plain.map((text) => fromLegacy(inTcvn3(text), "tcvn3"))).toEqual(plain);
  });

  it("TCVN3 in a font of capitals gives every text of capitals back", () => {
    const capitals = plain.map((text) => text.toUpperCase());
    expect(capitals.map((text) => fromLegacy(inTcvn3(text.toLowerCase()), "tcvn3Capitals"))).toEqual(
      capitals,
    );
  });

  it("VNI gives every text back in both cases", () => {
    const both = [...plain, ...plain.map((text) => text.toUpperCase())];
    expect(both.map((text) => fromLegacy(inVni(text), "vni"))).toEqual(both);
  });
});
