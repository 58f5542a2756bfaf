import { areaNamed } from "../../../src/core/criteria/areaNamed";
import { setForTitle, unlistedSetOfTitle } from "../../../src/core/criteria/setForTitle";
import { criteriaSets } from "../../../src/data/bundled";

function idFor(title: string, year?: number): string | undefined {
  return setForTitle(criteriaSets, title, year)?.id;
}

describe("the set a title tells", () => {
  it.each([
    ["BIỂU TỔNG HỢP KẾT QUẢ THỰC HIỆN BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI NĂM 2022", "xa-ntm-2021-2025"],
    ["Phiếu tiêu chí xã NTM giai đoạn 2021-2025", "xa-ntm-2021-2025"],
    ["Bộ tiêu chí quốc gia về xã nông thôn mới giai đoạn 2021 – 2025", "xa-ntm-2021-2025"],
    ["KẾT QUẢ THỰC HIỆN TIÊU CHÍ XÃ NÔNG THÔN MỚI NÂNG CAO NĂM 2023", "xa-nang-cao-2021-2025"],
    ["Phiếu đánh giá xã NTM nâng cao", "xa-nang-cao-2021-2025"],
    ["Tiêu chí xã nông thôn mới: kết quả năm 2022, kế hoạch năm 2023", "xa-ntm-2021-2025"],
    ["Kết quả thực hiện Bộ tiêu chí xã nông thôn mới giai đoạn 2026–2030", "xa-ntm-2026-2030"],
    ["Bộ tiêu chí xã nông thôn mới, 6 tháng đầu năm 2026", "xa-ntm-2026-2030"],
    ["Tiêu chí xã nông thôn mới theo Quyết định số 51/2025/QĐ-TTg ngày 29/12/2025", "xa-ntm-2026-2030"],
    ["Tiêu chí xã nông thôn mới theo Quyết định 318/QĐ-TTg ngày 08/3/2022", "xa-ntm-2021-2025"],
    [
      "Chương trình MTQG xây dựng nông thôn mới: kết quả tiêu chí xã nông thôn mới nâng cao năm 2022",
      "xa-nang-cao-2021-2025",
    ],
    ["PHIẾU TIÊU CHÍ NÔNG THÔN MỚI - Xã Phước Thái, huyện Ninh Phước, năm 2022", "xa-ntm-2021-2025"],
  ])("%j is %s", (title, id) => {
    expect(idFor(title)).toBe(id);
  });

  it.each([
    "Bộ tiêu chí xã nông thôn mới kiểu mẫu năm 2022",
    "Kết quả tiêu chí nông thôn mới và nông thôn mới nâng cao năm 2022",
    "Bộ tiêu chí quốc gia về huyện nông thôn mới năm 2022",
    "Tiêu chí thôn nông thôn mới năm 2022",
    "Danh sách cán bộ năm 2022",
    "Bộ tiêu chí xã nông thôn mới",
    "Tiêu chí xã nông thôn mới: kết quả năm 2025, kế hoạch năm 2026",
    "Bộ tiêu chí xã nông thôn mới giai đoạn 2016-2020",
    "Bộ tiêu chí xã nông thôn mới nâng cao năm 2027",
    "",
  ])("%j tells none", (title) => {
    expect(idFor(title)).toBeUndefined();
  });

  it("is settled by the workbook's year where the title names none", () => {
    expect(idFor("Bộ tiêu chí xã nông thôn mới", 2022)).toBe("xa-ntm-2021-2025");
    expect(idFor("Bộ tiêu chí xã nông thôn mới", 2027)).toBe("xa-ntm-2026-2030");
  });
});

describe("the set of model communes, which is not bundled", () => {
  it.each<[string, number | undefined]>([
    ["BIỂU ĐÁNH GIÁ CÁC TIÊU CHÍ XÃ NÔNG THÔN MỚI KIỂU MẪU NĂM 2024", undefined],
    ["Bộ tiêu chí xã NTM kiểu mẫu giai đoạn 2021-2025", undefined],
    ["Phiếu chấm xã nông thôn mới kiểu mẫu", 2023],
    ["Tiêu chí xã NTM kiểu mẫu năm 2023 (xã đã đạt chuẩn nông thôn mới nâng cao năm 2021)", undefined],
  ])("is told by %j", (title, year) => {
    expect(unlistedSetOfTitle(criteriaSets, title, year)).toBe("xa-kieu-mau-2021-2025");
  });

  it.each([
    "Bộ tiêu chí xã nông thôn mới năm 2024",
    "Tiêu chí xã nông thôn mới nâng cao, kiểu mẫu năm 2024",
    "Kết quả tiêu chí xã nông thôn mới nâng cao và xã nông thôn mới kiểu mẫu năm 2024",
    "Kết quả tiêu chí nông thôn mới và nông thôn mới nâng cao, kiểu mẫu năm 2022",
    "Tiêu chí thôn nông thôn mới kiểu mẫu năm 2022",
    "Tiêu chí nông thôn mới năm 2022 (1 xã đăng ký kiểu mẫu)",
    "Bộ tiêu chí xã nông thôn mới kiểu mẫu",
  ])("is not told by %j", (title) => {
    expect(unlistedSetOfTitle(criteriaSets, title)).toBeUndefined();
  });
});

describe("the area a text names", () => {
  const [standard] = criteriaSets;
  const newest = criteriaSets.find((set) => set.areaKind === "communeGroup");

  it.each([
    ["DHNTB", "DHNTB"],
    ["dhntb", "DHNTB"],
    ["vùng Duyên hải Nam Trung Bộ", "DHNTB"],
    ["Vùng: TDMNPB", "TDMNPB"],
    ["DBSCL", "ĐBSCL"],
    ["Chỉ tiêu theo vùng (Tây Nguyên)", "TN"],
  ])("%j is %s", (text, area) => {
    expect(standard && areaNamed(standard, text)?.id).toBe(area);
  });

  it.each(["", "TNMT", "miền núi", "DHNTB và TN"])("%j names none", (text) => {
    expect(standard && areaNamed(standard, text)).toBeUndefined();
  });

  it.each([
    ["Xã nhóm 1", "nhom-1"],
    ["nhóm II", "nhom-2"],
    ["Nhóm xã số 3", "nhom-3"],
    ["nhom-2", "nhom-2"],
  ])("%j is group %s", (text, area) => {
    expect(newest && areaNamed(newest, text)?.id).toBe(area);
  });
});
