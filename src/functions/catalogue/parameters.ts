import type { FunctionParameter, Localised } from "./types";

type Zero = FunctionParameter["zero"];

export function required(name: string, zero: Zero, description: Localised): FunctionParameter {
  return { name, description, accepts: "cells", isOptional: false, zero };
}

export function optional(name: string, zero: Zero, description: Localised): FunctionParameter {
  return { name, description, accepts: "cells", isOptional: true, zero };
}

export const rounded: FunctionParameter = {
  name: "lam_tron",
  description: {
    vi: "TRUE: làm tròn kết quả theo số chữ số của chỉ tiêu rồi mới so; bỏ trống: so đúng số",
    en: "TRUE: rounds the result to the target's own precision before comparing; left out: exact",
  },
  accepts: "yesOrNo",
  isOptional: true,
  zero: "blank",
};

export const result = required("ket_qua", "asked", {
  vi: "Ô hoặc vùng ô kết quả thực hiện, ví dụ 85%, 12/15 km, Đạt",
  en: "Cell or range of results, such as 85%, 12/15 km, Đạt",
});

export const target = required("chi_tieu", "asked", {
  vi: "Ô hoặc vùng ô chỉ tiêu phải đạt, ví dụ ≥80%, từ 02-03 xã, Đạt; một ô thì dùng chung cho cả vùng kết quả",
  en: "Cell or range of targets, such as ≥80%, từ 02-03 xã, Đạt; a single cell holds for the whole range of results",
});

export const code = required("ma", "blank", {
  vi: "Ô hoặc vùng ô mã chỉ tiêu, ví dụ 17.10; nên để dạng chữ vì Excel đổi 17.10 thành 17,1",
  en: "Cell or range of indicator codes, such as 17.10; best as text, since Excel makes 17.1 of 17.10",
});

export const codes = required("ma", "blank", {
  vi: "Cột hoặc hàng mã chỉ tiêu của phiếu, ví dụ 1.1 đến 19.2; có thể là số tiêu chí nếu phiếu chỉ chấm theo tiêu chí",
  en: "Column or row of the sheet's indicator codes, such as 1.1 to 19.2; numbers of criteria where only those are marked",
});

export const results = required("ket_qua", "asked", {
  vi: "Kết quả theo từng mã; nhiều xã thì mỗi xã một cột (mã xếp dọc) hoặc một hàng (mã xếp ngang). Nhận số liệu hoặc chữ Đạt, Chưa đạt",
  en: "Results by code; for many communes a column each (codes in a column) or a row each (codes in a row). Figures, or Đạt and Chưa đạt",
});

export const set = optional("bo", "blank", {
  vi: "Bộ tiêu chí, ví dụ NTM 2021-2025, NTM nâng cao 2021-2025; bỏ trống: bộ xã nông thôn mới của năm, không ghi năm thì bộ 2021–2025",
  en: "Criteria set, such as NTM 2021-2025, NTM nâng cao 2021-2025; left out: the communes' standard set of the year, 2021–2025 without a year",
});

export const area = optional("vung", "blank", {
  vi: "Vùng hoặc nhóm xã, ví dụ DHNTB, Duyên hải Nam Trung Bộ, nhóm 2; cần khi mức chỉ tiêu khác nhau theo vùng",
  en: "Region or commune group, such as DHNTB, nhóm 2; needed where thresholds differ by area",
});

export const year = optional("nam", "blank", {
  vi: "Năm áp dụng, ví dụ 2022; bỏ trống: năm cuối của bộ tiêu chí",
  en: "Year, such as 2022; left out: the last year of the criteria set",
});

export const thresholds = optional("nguong", "askedInTargets", {
  vi: "Bảng mức chỉ tiêu của đơn vị, cả hàng tiêu đề (Mã, Vùng, Năm, Mức yêu cầu); mức ở đây thay mức kèm theo và được coi là đã xác nhận; hoặc cả trang Bộ tiêu chí của đơn vị",
  en: "The office's table of thresholds with its header row (Mã, Vùng, Năm, Mức yêu cầu); these replace the bundled ones and count as confirmed; or the whole sheet of the office’s own criteria set",
});

/** How a function learns which thresholds hold. */
export const scope = [set, area, year, thresholds] as const;
