import { areaOfPlace, communesOf, districtsOf, matchPlace, placeByCode } from "../../../src/core/text/places";
import { registers } from "../../../src/data/bundled";
import type { PlaceRegister } from "../../../src/core/text/placeRegister";

function onlyRegister(): PlaceRegister {
  const [register] = registers;
  if (register === undefined) throw new Error("no register is bundled");
  return register;
}

const register = onlyRegister();

function match(written: string, context: { district?: string; year?: number } = { year: 2022 }) {
  const found = matchPlace(register, written, context);
  return found.kind === "unknown"
    ? [found.kind, ...found.candidates.map((place) => place.name)]
    : [found.kind, found.name, found.code];
}

describe("a place that is written right", () => {
  it.each([
    "Phước Thái",
    "Xã Phước Thái",
    " Xã Phước Thái",
    "xã  Phước\u00a0Thái ",
    "X. Phước Thái",
    "X.Phước Thái",
    "PHƯỚC THÁI",
    "XÃ PHƯỚC THÁI",
    "1. Xã Phước Thái",
    "- Phước Thái ,",
    "UBND xã Phước Thái",
    "Xã Phước Thái".normalize("NFD"),
    "Phước Thái (huyện Ninh Phước)",
    "Xã Phước Thái, huyện Ninh Phước",
    "xã Phước Thái - H. Ninh Phước",
    "Phước Thái (nâng cao)",
  ])("%j is Phước Thái", (written) => {
    expect(match(written)).toEqual(["known", "Phước Thái", "22876"]);
  });

  it.each([
    ["Hoà Sơn", "Hòa Sơn"],
    ["Phước Hoà", "Phước Hòa"],
    ["Mĩ Sơn", "Mỹ Sơn"],
  ])("%s is %s, spelt the other way", (written, name) => {
    expect(match(written).slice(0, 2)).toEqual(["known", name]);
  });

  it("keeps wards and townships apart from communes by their own names", () => {
    expect(match("P. Đông Hải")).toEqual(["known", "Đông Hải", "22768"]);
    expect(match("TT Tân Sơn")).toEqual(["known", "Tân Sơn", "22810"]);
    expect(match("Đông Hải")).toEqual(["known", "Đông Hải", "22768"]);
  });

  it.each(["", " ", "\u00a0"])("%j is no place", (written) => {
    expect(match(written)).toEqual(["unknown"]);
  });
});

describe("a place that is misspelt", () => {
  it.each([
    ["Quãng Sơn", "Ninh Sơn", "Quảng Sơn"],
    ["Xã Phương Hãi", "Ninh Hải", "Phương Hải"],
    ["Phuoc Thai", "Ninh Phước", "Phước Thái"],
    ["PhướcThái", "Ninh Phước", "Phước Thái"],
    ["Phươc Hậu", "Ninh Phước", "Phước Hậu"],
    ["Phước Hâu", "Ninh Phước", "Phước Hậu"],
    ["Lương Sơm", "Ninh Sơn", "Lương Sơn"],
    ["Phước Diên", "Thuận Nam", "Phước Diêm"],
    ["Nhi Hà", "Thuận Nam", "Nhị Hà"],
    ["Phước Điêm", "Thuận Nam", "Phước Diêm"],
    ["Hộ Hả", "Ninh Hải", "Hộ Hải"],
  ])("%s in %s is proposed as %s", (written, district, name) => {
    expect(match(written, { district, year: 2022 }).slice(0, 2)).toEqual(["misspelt", name]);
  });

  it("proposes a wrong hỏi or ngã before any other slip", () => {
    expect(match("Thành Hãi")).toEqual(["misspelt", "Thành Hải", "22774"]);
  });

  it.each([
    ["xã P. Thái", "Phước Thái"],
    ["P. Thái", "Phước Thái"],
    ["P.Thái", "Phước Thái"],
    ["P Thái", "Phước Thái"],
    ["X. P.Thái", "Phước Thái"],
    ["xã Ph. Hậu", "Phước Hậu"],
    ["TT. Tân Sơn", "Tân Sơn"],
    ["T.T Tân Sơn", "Tân Sơn"],
    ["X. An Hải", "An Hải"],
  ])("%s is the one place it may shorten, not a misspelt one", (written, name) => {
    expect(match(written, { year: 2022 }).slice(0, 2)).toEqual(["known", name]);
  });

  it("takes a shortening of several for the one of its district", () => {
    expect(match("P. Hải", { district: "Ninh Phước", year: 2022 }).slice(0, 2)).toEqual([
      "known",
      "Phước Hải",
    ]);
    expect(match("P. Hải", { district: "Ninh Hải", year: 2022 }).slice(0, 2)).toEqual([
      "known",
      "Phương Hải",
    ]);
    expect(match("P. Hải", { year: 2022 })[0]).toBe("unknown");
  });

  it("lists the communes a shortening may mean, when they are several", () => {
    expect(match("xã T. Hải")).toEqual(["unknown", ...["Thành Hải", "Tân Hải", "Tri Hải", "Thanh Hải"]]);
  });

  it("looks in the district first", () => {
    expect(match("Thạnh Hải", { district: "Huyện Ninh Hải", year: 2022 })).toEqual([
      "misspelt",
      "Thanh Hải",
      "22868",
    ]);
    expect(match("Thạnh Hải", { district: "TP. Phan Rang - Tháp Chàm", year: 2022 })).toEqual([
      "misspelt",
      "Thành Hải",
      "22774",
    ]);
  });

  it("has no single proposal where two communes are equally near", () => {
    expect(match("Thạnh Hải")).toEqual(["unknown", "Thành Hải", "Thanh Hải"]);
  });

  it("means a commune where a ward is as near, unless the prefix says ward", () => {
    expect(match("Hông Hải").slice(0, 2)).toEqual(["misspelt", "Công Hải"]);
    expect(match("Phường Hông Hải").slice(0, 2)).toEqual(["misspelt", "Đông Hải"]);
    expect(match("P. Đông Hãi").slice(0, 2)).toEqual(["misspelt", "Đông Hải"]);
  });

  it("takes two slips in a long syllable, not in one of three letters", () => {
    expect(match("Phước Khánh").slice(0, 2)).toEqual(["misspelt", "Phước Kháng"]);
    expect(match("Phước Chuyến").slice(0, 2)).toEqual(["misspelt", "Phước Chiến"]);
    expect(match("Phước Thể")).toEqual(["unknown"]);
  });

  it("does not reach for a name that is a word away", () => {
    expect(match("Phước Lộc")).toEqual(["unknown"]);
    expect(match("Nha Trang")).toEqual(["unknown"]);
    expect(match("Văn phòng Điều phối nông thôn mới tỉnh")).toEqual(["unknown"]);
  });
});

describe("a place and its district", () => {
  it("knows a real commune even beside the wrong district, and says where it lies", () => {
    expect(matchPlace(register, "Thành Hải", { district: "Ninh Hải", year: 2022 })).toEqual({
      kind: "known",
      code: "22774",
      name: "Thành Hải",
      unit: "commune",
      district: "Phan Rang-Tháp Chàm",
    });
  });

  it.each(["Ninh Sơn", "Huyện Ninh Sơn", "H. Ninh Sơn", "HUYỆN NINH SƠN", "III. Huyện Ninh Sơn", "ninh son"])(
    "reads the district %j",
    (district) => {
      expect(match("Mà Nới", { district, year: 2022 }).slice(0, 2)).toEqual(["misspelt", "Ma Nới"]);
    },
  );

  it("has seven districts in 2022 and none in 2026", () => {
    expect(districtsOf(register, 2022)).toHaveLength(7);
    expect(districtsOf(register, 2026)).toEqual([]);
  });
});

describe("a place and its time", () => {
  it.each([
    ["Phước Hà", 2022, "22885"],
    ["Phước Hà", 2026, "22900"],
    ["Phước Hậu", 2024, "22879"],
    ["Phước Hậu", 2026, "22873"],
    ["Cà Ná", 2022, "22910"],
    ["Cà Ná", 2026, "22909"],
  ])("%s in %d has code %s", (name, year, code) => {
    expect(match(name, { year })).toEqual(["known", name, code]);
  });

  it("does not know in 2022 what was named in 2025, nor in 2026 what ended before", () => {
    expect(match("Bác Ái Đông")).toEqual(["unknown"]);
    expect(match("Phước Thái", { year: 2026 })[0]).not.toBe("known");
    expect(match("Ninh Phước", { year: 2026 })).toEqual(["known", "Ninh Phước", "22870"]);
  });

  it("means the older unit in the year of change and without a year, if there is one", () => {
    expect(match("Phước Hà", { year: 2025 })).toEqual(["known", "Phước Hà", "22885"]);
    expect(match("Phước Hà", {})).toEqual(["known", "Phước Hà", "22885"]);
    expect(match("Bác Ái Đông", {})).toEqual(["known", "Bác Ái Đông", "22801"]);
  });

  it.each([
    ["22900", 2022, "Nhị Hà"],
    ["22900", 2026, "Phước Hà"],
    ["22810", 2022, "Tân Sơn"],
    ["22810", 2026, "Ninh Sơn"],
    ["22909", 2022, "Phước Diêm"],
    ["22909", 2026, "Cà Ná"],
    [" 22819 ", 2022, "Quảng Sơn"],
  ])("code %s in %d is %s", (code, year, name) => {
    expect(placeByCode(register, code, year)?.name).toBe(name);
  });

  it("knows no code that was not given yet, or no more", () => {
    expect(placeByCode(register, "22912", 2026)).toBeUndefined();
    expect(placeByCode(register, "99999", 2022)).toBeUndefined();
  });

  it("lists 47 communes in 2022 and 19 in 2026", () => {
    expect(communesOf(register, 2022)).toHaveLength(47);
    expect(communesOf(register, 2026)).toHaveLength(19);
  });
});

describe("the area of a place", () => {
  it("is its province's, unless the register gives it one of its own", () => {
    const place = placeByCode(register, "22783", 2022);
    if (place === undefined) throw new Error("22783 is missing");
    expect(areaOfPlace(register, place)).toBe("DHNTB");
    expect(areaOfPlace(register, { ...place, area: "TDMNPB" })).toBe("TDMNPB");
  });
});
