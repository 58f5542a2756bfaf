import { areaIdOf } from "../../../src/core/records/tableReading";
import { criteriaSets } from "../../../src/data/bundled";

const setOf = (id: string) => criteriaSets.find((set) => set.id === id);

describe("the area a sheet names", () => {
  it.each([
    ["Duyên hải Nam Trung Bộ", "DHNTB"],
    ["DHNTB", "DHNTB"],
    ["Vùng Duyên hải Nam Trung Bộ", "DHNTB"],
    ["Miền núi phía Bắc", "TDMNPB"],
    ["I", undefined],
    ["II", undefined],
    ["Khu vực III", undefined],
    ["Xã An Hải", undefined],
    ["", undefined],
  ])("%j is %s for 2021–2025", (written, id) => {
    expect(areaIdOf(setOf("xa-ntm-2021-2025"), written)).toBe(id);
  });

  it.each([
    ["Nhóm 2", "nhom-2"],
    ["Xã nhóm 3", "nhom-3"],
    ["Khu vực I", undefined],
  ])("%j is %s from 2026", (written, id) => {
    expect(areaIdOf(setOf("xa-ntm-2026-2030"), written)).toBe(id);
  });
});
