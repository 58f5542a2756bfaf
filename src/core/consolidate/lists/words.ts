import type { Stage } from "../../sheet/table";
import type { DateBasis, FileState } from "../types";

/** What the lists say: always in Vietnamese, so that the workbook reads the same for everyone it is sent to. */
export const STATE_WORDS: Readonly<Record<FileState, string>> = {
  received: "Đã nhận",
  late: "Đã nhận, gửi chậm",
  duplicate: "Trùng",
  olderVersion: "Bản cũ",
  conflict: "Chờ chọn bản",
  wrongPeriod: "Khác kỳ",
  notRecognised: "Không nhận ra phiếu",
  unreadable: "Không đọc được",
  protected: "Có mật khẩu",
};

export const BASIS_WORDS: Readonly<Record<DateBasis, string>> = {
  documentProperty: "Thuộc tính sổ tính",
  sheet: "Ngày ghi trong phiếu",
  fileTime: "Ngày của tệp",
};

export const STAGE_WORDS: Readonly<Record<Stage, string>> = {
  selfAssessed: "Tự đánh giá",
  reviewed: "Thẩm tra",
  appraised: "Thẩm định",
};

/** The key of a word of one of the tables above; undefined where the office wrote something else. */
export function keyOfWord<Key extends string>(
  words: Readonly<Record<Key, string>>,
  word: string,
): Key | undefined {
  return (Object.keys(words) as Key[]).find((key) => words[key] === word);
}
