import { detectLegacy, encodingNamed, fromLegacy } from "../../../src/core/text/legacy";

const TONES = ["", "\u0300", "\u0301", "\u0309", "\u0303", "\u0323"];
const VOWELS = Array.from("aăâeêioôơuưy");

/** Every small letter of Vietnamese that ASCII does not have. */
const LETTERS = [
  "đ",
  ...VOWELS.flatMap((vowel) => TONES.map((tone) => (vowel + tone).normalize("NFC"))),
].filter((letter) => letter > "\u007f");

/** The codes of TCVN 5712:1993 VN3 in the order of LETTERS, as Windows-1252 shows them. */
const TCVN3 = "®µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉËÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00adõøö÷ùúýûüþ";

const VNI = [
  ..."ñ aø aù aû aõ aï aê aè aé aú aü aë aâ aà aá aå aã aä eø eù eû eõ eï eâ eà eá eå eã eä ì í æ ó ò".split(
    " ",
  ),
  ..."oø où oû oõ oï oâ oà oá oå oã oä ô ôø ôù ôû ôõ ôï uø uù uû uõ uï ö öø öù öû öõ öï yø yù yû yõ î".split(
    " ",
  ),
];

describe("TCVN3", () => {
  it("has a code for each of the 67 small letters", () => {
    expect(LETTERS).toHaveLength(67);
    expect(Array.from(TCVN3)).toHaveLength(67);
  });

  it.each(LETTERS.map((letter, at) => [Array.from(TCVN3)[at] ?? "", letter]))(
    "reads %s as %s",
    (code, letter) => {
      expect(fromLegacy(code, "tcvn3")).toBe(letter);
      expect(fromLegacy(code, "tcvn3Capitals")).toBe(letter.toUpperCase());
    },
  );

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
