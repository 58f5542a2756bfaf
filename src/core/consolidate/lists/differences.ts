import type { Scalar } from "../../sheet/grid";
import type { Finding } from "../../checks/catalogue";
import { findingParts } from "../../checks/texts";
import type { CriteriaSet } from "../../criteria/types";
import { cellName } from "../../sheet/address";
import type { Conflict, FileDigest, Unit, VersionValue } from "../types";
import { nameOfSet } from "./register";
import type { ListLayout, ListRow } from "./layout";
import { textIn } from "./layout";

const HEADINGS = {
  ordinal: "STT",
  kind: "Loại",
  unit: "Xã",
  district: "Huyện",
  set: "Bộ tiêu chí",
  code: "Mã chỉ tiêu",
  label: "Nội dung",
  used: "Giá trị đang dùng",
  usedAt: "Tệp, trang, ô",
  other: "Giá trị ở bản khác",
  otherAt: "Tệp, trang, ô của bản khác",
  advice: "Cách xử lý",
} as const;

const KINDS = { versions: "Khác giữa các bản", error: "Lỗi", name: "Tên xã" } as const;

/** "Sai khác": where versions of a report differ, and the errors of the reports themselves. */
export const DIFFERENCES: ListLayout = {
  sheet: "Sai khác",
  headings: Object.values(HEADINGS),
  ordinal: HEADINGS.ordinal,
  keyOf: (row) =>
    [
      HEADINGS.kind,
      HEADINGS.unit,
      HEADINGS.district,
      HEADINGS.set,
      HEADINGS.code,
      HEADINGS.label,
      HEADINGS.usedAt,
      HEADINGS.otherAt,
    ]
      .map((heading) => textIn(row, heading))
      .join("\u0000"),
  groupOf: (row) => `${textIn(row, HEADINGS.unit)}\u0000${textIn(row, HEADINGS.district)}`,
};

function placeOf(file: string, value: VersionValue | undefined): string {
  return value === undefined ? `${file}: không có` : `${file}: ${value.sheet}!${value.cell}`;
}

function adviceOn({ taken, files }: Conflict): string {
  return taken === undefined
    ? "Chưa rõ bản nào mới hơn nên chưa tổng hợp bản nào. Hỏi lại xã, rồi chọn bản để dùng"
    : `Đang dùng ${taken}${files.length > 1 ? ", bản mới nhất hoặc bản đã chọn" : ""}. Nếu chưa đúng, chọn bản khác`;
}

/** A row for each value the versions of a report give differently. */
export function conflictRows(conflict: Conflict, sets: readonly CriteriaSet[]): readonly ListRow[] {
  const { unit, set, versions, taken } = conflict;
  return versions.flatMap(({ base, file, differences }) =>
    differences.map(
      ({ code, label, taken: ours, other }): ListRow =>
        new Map<string, Scalar>([
          [HEADINGS.kind, KINDS.versions],
          [HEADINGS.unit, unit.name],
          [HEADINGS.district, unit.district],
          [HEADINGS.set, nameOfSet(set, sets)],
          [HEADINGS.code, code],
          [HEADINGS.label, label],
          [HEADINGS.used, taken === undefined ? "(chưa dùng bản nào)" : (ours?.written ?? "")],
          [HEADINGS.usedAt, placeOf(base, ours)],
          [HEADINGS.other, other?.written ?? ""],
          [HEADINGS.otherAt, placeOf(file, other)],
          [HEADINGS.advice, adviceOn(conflict)],
        ]),
    ),
  );
}

function capital(text: string): string {
  return `${text.charAt(0).toLocaleUpperCase("vi")}${text.slice(1)}`;
}

/** Whose report a finding is of: the commune it names, else the only one of its file. */
function unitOfFinding({ place }: Finding, units: readonly Unit[]): Unit | undefined {
  return units.find(({ name }) => name === place) ?? (units.length === 1 ? units[0] : undefined);
}

/** A row for each error of a report, and for each name that is spelt wrongly. */
export function errorRows({ name, findings }: FileDigest, units: readonly Unit[]): readonly ListRow[] {
  return findings.map((finding): ListRow => {
    const { what, shouldBe, fix } = findingParts(finding, "vi");
    const unit = unitOfFinding(finding, units);
    const { sheet, cell } = finding;
    const at = [sheet, cell === null ? null : cellName(cell)].filter((part) => part !== null).join("!");
    return new Map<string, Scalar>([
      [HEADINGS.kind, finding.kind === "misspelt-place" ? KINDS.name : KINDS.error],
      [HEADINGS.unit, unit?.name ?? finding.place ?? ""],
      [HEADINGS.district, unit?.district ?? ""],
      [HEADINGS.code, finding.code ?? ""],
      [HEADINGS.label, capital([what, shouldBe].filter((part) => part !== undefined).join(". "))],
      [HEADINGS.used, finding.is === null ? "" : String(finding.is)],
      [HEADINGS.usedAt, at === "" ? name : `${name}: ${at}`],
      [HEADINGS.advice, fix === undefined ? "" : capital(fix)],
    ]);
  });
}

/** The file a row speaks of: what comes before its address. */
export function isOfFile(row: ListRow, file: string): boolean {
  const at = [HEADINGS.usedAt, HEADINGS.otherAt].map((heading) => textIn(row, heading));
  return at.some((text) => text === file || text.startsWith(`${file}: `));
}

export function isOfUnit(row: ListRow, { name, district }: Unit): boolean {
  return textIn(row, HEADINGS.unit) === name && textIn(row, HEADINGS.district) === district;
}
