import { placesInText } from "../../../src/core/text/placesInText";

describe("the communes of a sentence", () => {
  it("stand after its colon, each with the district that follows", () => {
    expect(placesInText("Các xã: Quảng Sơn, Hòa Sơn, (huyện Ninh Sơn); Nhị Hà (huyện Thuận Nam)")).toEqual([
      { written: "Quảng Sơn", district: "Ninh Sơn" },
      { written: "Hòa Sơn", district: "Ninh Sơn" },
      { written: "Nhị Hà", district: "Thuận Nam" },
    ]);
  });

  it("need neither colon nor district", () => {
    expect(placesInText("Xã Phước Thái và xã An Hải")).toEqual([
      { written: "Xã Phước Thái" },
      { written: "xã An Hải" },
    ]);
    expect(placesInText("\u00a0")).toEqual([]);
  });

  it.each([
    ["Xã Phước Bình, huyện Bác Ái", [["Xã Phước Bình", "Bác Ái"]]],
    [
      "Phước Bình, Phước Tân, huyện Bác Ái",
      [
        ["Phước Bình", "Bác Ái"],
        ["Phước Tân", "Bác Ái"],
      ],
    ],
    [
      "Ma Nới, huyện Ninh Sơn; Nhị Hà, huyện Thuận Nam",
      [
        ["Ma Nới", "Ninh Sơn"],
        ["Nhị Hà", "Thuận Nam"],
      ],
    ],
    ["Thành Hải, TP. Phan Rang-Tháp Chàm", [["Thành Hải", "Phan Rang-Tháp Chàm"]]],
    ["Huyện Ninh Sơn", []],
  ] as const)("%s: a district called so is that of the names before it", (sentence, places) => {
    expect(placesInText(sentence).map(({ written, district }) => [written, district])).toEqual(places);
  });
});
