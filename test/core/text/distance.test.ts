import { editDistance, nearest } from "../../../src/core/text/distance";
import fc from "../../support/properties";

describe("editDistance counts", () => {
  it.each([
    ["nothing between equal words", "Đạt", "Đạt", 0],
    ["nothing between empty words", "", "", 0],
    ["every letter of a word against nothing", "đạt", "", 3],
    ["a letter too many", "đạtt", "đạt", 1],
    ["a letter too few", "đạ", "đạt", 1],
    ["a tone left out as one letter", "Đat", "Đạt", 1],
    ["hỏi for ngã as one letter", "Quãng Sơn", "Quảng Sơn", 1],
    ["several faults together", "kitten", "sitting", 3],
    ["two faults at both ends", "xạ Nhị Hà", "xã Nhị Hả", 2],
    ["a letter that takes two units of a text as one", "\u{20000}n", "an", 1],
  ])("%s", (_, one, other, distance) => {
    expect(editDistance(one, other)).toBe(distance);
    expect(editDistance(other, one)).toBe(distance);
  });
});

describe("with a limit", () => {
  it.each([
    ["đạt", "đat", 1, 1],
    ["đạt", "đạt", 0, 0],
    ["kitten", "sitting", 3, 3],
  ])("the distance of %s and %s within %d is exact", (one, other, limit, distance) => {
    expect(editDistance(one, other, limit)).toBe(distance);
  });

  it.each([
    ["kitten", "sitting", 2],
    ["đạt", "chưa đạt", 2],
    ["", "đạt", 1],
    ["abcdefgh", "hgfedcba", 3],
  ])("%s and %s are further apart than %d", (one, other, limit) => {
    expect(editDistance(one, other, limit)).toBeGreaterThan(limit);
  });
});

describe("nearest", () => {
  const communes = ["Quảng Sơn", "Lương Sơn", "Hòa Sơn", "Mỹ Sơn", "Nhơn Sơn", "Lâm Sơn"];

  it.each([
    ["Quãng Sơn", "Quảng Sơn"],
    ["Quảng Sơn", "Quảng Sơn"],
    ["Lương Sn", "Lương Sơn"],
    ["Hòa Sơnn", "Hòa Sơn"],
  ])("of %s is %s", (written, commune) => {
    expect(nearest(written, communes, 2)).toBe(commune);
  });

  it("is none where all are further than the limit", () => {
    expect(nearest("Phước Diêm", communes, 2)).toBeUndefined();
  });

  it("is none where two are equally near, since either could be meant", () => {
    expect(nearest("Bảo", ["Bào", "Báo"])).toBeUndefined();
  });

  it("is the one candidate that stands twice", () => {
    expect(nearest("Quãng Sơn", [...communes, "Quảng Sơn"])).toBe("Quảng Sơn");
  });

  it("is none where there is nothing to choose from", () => {
    expect(nearest("Quảng Sơn", [])).toBeUndefined();
  });
});

describe("for any words", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "ă", "đ", "ạ", "ơ", " "), maxLength: 8 });

  it("the distance is the same from both sides, and nothing only between equal words", () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(editDistance(one, other)).toBe(editDistance(other, one));
        expect(editDistance(one, other) === 0).toBe(one === other);
      }),
    );
  });

  it("a way over a third word is never shorter", () => {
    fc.assert(
      fc.property(
        word,
        word,
        word,
        (one, other, third) =>
          editDistance(one, other) <= editDistance(one, third) + editDistance(third, other),
      ),
    );
  });

  it("a limit changes no distance within it, and hides every one beyond it", () => {
    fc.assert(
      fc.property(word, word, fc.nat({ max: 8 }), (one, other, limit) => {
        const full = editDistance(one, other);
        const limited = editDistance(one, other, limit);
        if (full <= limit) expect(limited).toBe(full);
        else expect(limited).toBe(limit + 1);
      }),
    );
  });
});
