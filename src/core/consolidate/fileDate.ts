import { isoDate } from "../plan/isoDate";
import type { IsoDate } from "../plan/isoDate";
import type { Table } from "../sheet/table";
import { plainKey } from "../text/normalise";
import type { FileDate } from "./types";

/** What outside of the sheets tells a file's time: instants in ISO 8601, in UTC. */
export interface FileTimes {
  /** When the workbook was last saved, by its own properties (dcterms:modified, ISO 29500-1, 15.2.12.1). */
  readonly modified?: string;
  /** When the file was last written on this computer; copying and unpacking change it. */
  readonly written?: string;
}

/** Vietnam keeps UTC+7 the whole year: a file saved at 17:30 UTC on the 24th was saved on the 25th. */
const VIETNAM_OFFSET = 7 * 3_600_000;
const SIGNED_ON = /\bngay\s+(\d{1,2})\s+thang\s+(\d{1,2})\s+nam\s+(20\d{2})\b/;

/** The day in Vietnam of an instant; undefined where the text is none. */
export function vietnamDay(instant: string): IsoDate | undefined {
  const time = Date.parse(instant);
  return Number.isNaN(time) ? undefined : new Date(time + VIETNAM_OFFSET).toISOString().slice(0, 10);
}

function dayOfInstant(instant: string | undefined, basis: FileDate["basis"]): FileDate | undefined {
  if (instant === undefined) return undefined;
  const day = vietnamDay(instant);
  return day === undefined ? undefined : { day, instant: new Date(Date.parse(instant)).toISOString(), basis };
}

/** The day a sheet says it was signed ("Phước Thái, ngày 20 tháng 9 năm 2022"), the latest where several do. */
function signedOn(tables: readonly Table[]): FileDate | undefined {
  const days = tables.flatMap(({ title }) =>
    title.lines.flatMap(({ text }) => {
      const key = plainKey(text);
      const [, day, month, year] = /\b(?:can cu|quyet dinh|ban hanh|kem theo)\b/.test(key)
        ? []
        : (SIGNED_ON.exec(key) ?? []);
      return isoDate(Number(year), Number(month), Number(day)) ?? [];
    }),
  );
  const day = days.sort().at(-1);
  return day === undefined ? undefined : { day, instant: day, basis: "sheet" };
}

/** When a file was finished: by its properties, else by what its sheets say, else by the file itself. */
export function dateOfFile(times: FileTimes, tables: readonly Table[]): FileDate | undefined {
  return (
    dayOfInstant(times.modified, "documentProperty") ??
    signedOn(tables) ??
    dayOfInstant(times.written, "fileTime")
  );
}

/** Which file is newer: above zero where the first is; undefined where their dates cannot be compared. */
export function compareAge(one: FileDate | undefined, other: FileDate | undefined): number | undefined {
  if (one === undefined || one.basis !== other?.basis) return undefined;
  return one.instant === other.instant ? undefined : one.instant > other.instant ? 1 : -1;
}
