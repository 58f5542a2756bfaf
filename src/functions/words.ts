import type { PlaceUnit } from "../core/text/placeName";

/**
 * The words functions write into cells beside verdicts: Vietnamese in every Excel, so that files read the same everywhere.
 * What stands in brackets is no target, no name and no number, so a formula that goes on with it judges nothing.
 */
export const WORDS = {
  unconfirmed: (target: string) => `${target} (chưa xác nhận)`,
  unknownSet: "(không rõ bộ tiêu chí)",
  unknownArea: "(không rõ vùng)",
  badYear: "(năm không đúng)",
  badQuarter: "(quý từ 1 đến 4)",
  unknownCode: (code: string) => `(bộ tiêu chí không có mã ${code})`,
  eitherCode: (one: string, other: string) => `(mã ${one} hay ${other}?)`,
  unreadableCode: "(mã không đọc được)",
  areaNeeded: "(cần ghi vùng)",
  notStated: "(chưa có mức chỉ tiêu)",
  unresolved: (count: number) => `chưa xét được ${count}`,
  unresolvedCriteria: (numbers: readonly string[]) => `chưa xét được ${numbers.join(", ")}`,
  none: "Không",
  levels: {
    standard: "Đạt chuẩn",
    advanced: "Nâng cao",
    model: "Kiểu mẫu",
    none: "Chưa đạt",
    unclear: "Cần xem lại",
  },
  noNumber: "(không đọc được số)",
  unknownEncoding: "(không rõ bảng mã)",
  units: { commune: "Xã", ward: "Phường", township: "Thị trấn" } satisfies Record<PlaceUnit, string>,
  placeProposed: (name: string) => `${name} (cần xem lại)`,
  unknownPlace: "(không có trong danh mục)",
  placesProposed: (names: readonly string[]) => `(chưa rõ: ${names.join(", ")})`,
} as const;
