import { registers } from "../../src/data/bundled";

const [register] = registers;
const entries = register?.entries ?? [];
const old = entries.filter((entry) => entry.province === "Ninh Thuận");
const communes = old.filter((entry) => entry.kind === "commune");
const since2025 = entries.filter((entry) => entry.from === "2025-07-01");

describe("the bundled register of Ninh Thuận", () => {
  it("has 47 communes in seven districts", () => {
    const counts = new Map<string, number>();
    for (const { district = "" } of communes) counts.set(district, (counts.get(district) ?? 0) + 1);
    expect(Object.fromEntries(counts)).toEqual({
      "Phan Rang-Tháp Chàm": 1,
      "Bác Ái": 9,
      "Ninh Sơn": 7,
      "Ninh Hải": 8,
      "Ninh Phước": 8,
      "Thuận Bắc": 6,
      "Thuận Nam": 8,
    });
  });

  it("has 65 units in 2022 and 24 from July 2025 on", () => {
    expect(old.filter((entry) => entry.from === undefined)).toHaveLength(65);
    expect(since2025).toHaveLength(24);
  });

  it("names each code and each name once within a time", () => {
    for (const group of [old.filter((entry) => entry.from === undefined), since2025]) {
      expect(new Set(group.map((entry) => entry.code)).size).toBe(group.length);
      expect(new Set(group.map((entry) => entry.name)).size).toBe(group.length);
    }
  });

  it("ends the old communes the day before the new units begin, each with a successor that exists", () => {
    const codes = new Map(since2025.map((entry) => [entry.code, entry.name]));
    for (const commune of communes) {
      expect(commune.to).toBe("2025-06-30");
      expect(commune.successors).toHaveLength(1);
      for (const { code, name } of commune.successors) expect(codes.get(code)).toBe(name);
    }
  });

  it.each([
    ["22900", "Nhị Hà", "Phước Hà"],
    ["22810", "Tân Sơn", "Ninh Sơn"],
    ["22909", "Phước Diêm", "Cà Ná"],
  ])("knows that code %s was %s and is %s", (code, before, after) => {
    expect(old.filter((entry) => entry.code === code).map((entry) => entry.name)).toEqual([before]);
    expect(since2025.filter((entry) => entry.code === code).map((entry) => entry.name)).toEqual([after]);
  });

  it("takes the thresholds of the southern central coast", () => {
    expect(register?.area).toBe("DHNTB");
  });
});
