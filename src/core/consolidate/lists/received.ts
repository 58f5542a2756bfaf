import type { Scalar } from "../../sheet/grid";
import { dayOfExcel, excelDay } from "../../plan/isoDate";
import type { FileDate, FileOutcome } from "../types";
import type { ListLayout, ListRow } from "./layout";
import { numberIn, textIn } from "./layout";
import { BASIS_WORDS, STATE_WORDS, keyOfWord } from "./words";

const HEADINGS = {
  ordinal: "STT",
  units: "Đơn vị",
  district: "Huyện",
  file: "Tệp",
  day: "Ngày hoàn thành",
  basis: "Căn cứ ngày",
  state: "Tình trạng",
  errors: "Số lỗi",
  warnings: "Số cảnh báo",
  note: "Ghi chú",
} as const;

/** "Tình hình gửi": a row for each file. */
export const RECEIVED: ListLayout = {
  sheet: "Tình hình gửi",
  headings: Object.values(HEADINGS),
  ordinal: HEADINGS.ordinal,
  keyOf: (row) => textIn(row, HEADINGS.file),
  groupOf: (row) => textIn(row, HEADINGS.district),
};

const MOST_NAMES = 5;

export function receivedRow({ digest, state, units, instead }: FileOutcome, why: string): ListRow {
  const names = units.slice(0, MOST_NAMES).map(({ name }) => name);
  const more = units.length > MOST_NAMES ? [`… (${String(units.length)} xã)`] : [];
  const districts = [...new Set(units.map(({ district }) => district))].filter((district) => district !== "");
  const note = [...(instead === undefined ? [] : [`Dùng tệp ${instead}`]), why].filter((text) => text !== "");
  const { date } = digest;
  return new Map<string, Scalar>([
    [HEADINGS.units, [...names, ...more].join(", ")],
    [HEADINGS.district, districts.join(", ")],
    [HEADINGS.file, digest.name],
    [HEADINGS.day, date === undefined ? null : excelDay(date.day)],
    [HEADINGS.basis, date === undefined ? "" : BASIS_WORDS[date.basis]],
    [HEADINGS.state, STATE_WORDS[state]],
    [HEADINGS.errors, digest.errors],
    [HEADINGS.warnings, digest.warnings],
    [HEADINGS.note, note.join(". ")],
  ]);
}

/** When the files of an earlier run were finished; the day alone is kept, which orders files well enough. */
export function keptDates(rows: readonly ListRow[]): ReadonlyMap<string, FileDate> {
  return new Map(
    rows.flatMap((row): readonly (readonly [string, FileDate])[] => {
      const serial = numberIn(row, HEADINGS.day);
      const basis = keyOfWord(BASIS_WORDS, textIn(row, HEADINGS.basis));
      if (serial === null || basis === undefined) return [];
      const day = dayOfExcel(serial);
      return [[textIn(row, HEADINGS.file), { day, instant: day, basis }]];
    }),
  );
}

/** A file of an earlier run whose figures this run replaced. */
export function outdated(row: ReadonlyMap<string, Scalar>, instead: string): ListRow {
  return new Map([
    ...row,
    [HEADINGS.state, STATE_WORDS.olderVersion],
    [HEADINGS.note, `Dùng tệp ${instead}`],
  ]);
}

export function fileOf(row: ListRow): string {
  return textIn(row, HEADINGS.file);
}
