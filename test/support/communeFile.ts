import type { Indicator } from "../../src/core/criteria/types";
import type { Scalar } from "../../src/core/sheet/grid";
import { criteriaSets } from "../../src/data/bundled";
import { newWorkbook } from "../../src/workbook/xlsx/newWorkbook";
import { openPackage } from "../../src/workbook/xlsx/package";

/** A commune's file as a test needs it; complete and met where nothing else is said. */
export interface CommuneFile {
  readonly commune: string;
  readonly district?: string;
  readonly set?: "xa-ntm-2021-2025" | "xa-nang-cao-2021-2025";
  /** The line that tells the time; "Quý III năm 2022". */
  readonly time?: string;
  /** Results by code, and verdicts beside them where they are not "Đạt". */
  readonly results?: Readonly<Record<string, Scalar | readonly [result: Scalar, verdict: string]>>;
  /** Targets by code, where they are not those a commune would write. */
  readonly targets?: Readonly<Record<string, string>>;
  /** When the workbook was last saved, in UTC; no such property where null. */
  readonly saved?: string | null;
  /** A line with the day of signing. */
  readonly signed?: string;
}

const SAMPLES: Readonly<
  Record<Indicator["measure"], { readonly target: string; readonly result: Scalar; readonly unit: string }>
> = {
  rate: { target: "≥ 80%", result: 91, unit: "%" },
  amount: { target: "≥ 50", result: 55, unit: "triệu đồng" },
  mark: { target: "Đạt", result: "Đạt", unit: "" },
  grade: { target: "Khá", result: "Tốt", unit: "" },
  degree: { target: "Mức độ 2", result: "Mức độ 2", unit: "" },
};

function sampleOf({ code, measure, direction }: Indicator) {
  if (code === "9.1") return { target: "Không", result: "Không", unit: "" };
  return direction === "lower" && measure === "rate"
    ? { target: "≤ 5%", result: 3, unit: "%" }
    : SAMPLES[measure];
}

/** The rows of the sheet, from row 1. */
export function communeRows(file: CommuneFile): readonly (readonly Scalar[])[] {
  const id = file.set ?? "xa-ntm-2021-2025";
  const set = criteriaSets.find((each) => each.id === id);
  if (set === undefined) throw new Error(`There is no set ${id}.`);
  const level = id === "xa-ntm-2021-2025" ? "XÃ NÔNG THÔN MỚI" : "XÃ NÔNG THÔN MỚI NÂNG CAO";
  return [
    [`KẾT QUẢ THỰC HIỆN BỘ TIÊU CHÍ ${level} GIAI ĐOẠN 2021-2025`],
    [file.time ?? "Quý III năm 2022"],
    [file.signed ?? null],
    ["Xã:", file.commune, "Huyện:", file.district ?? null],
    ["Mã", "Nội dung tiêu chí", "ĐVT", "Chỉ tiêu", "Kết quả", "Đánh giá"],
    ...set.indicators.map((indicator): readonly Scalar[] => {
      const sample = sampleOf(indicator);
      const own = file.results?.[indicator.code];
      const [result, verdict]: readonly [Scalar, string] =
        own === undefined ? [sample.result, "Đạt"] : isPair(own) ? own : [own, "Đạt"];
      return [
        indicator.code,
        indicator.label,
        sample.unit,
        file.targets?.[indicator.code] ?? sample.target,
        result,
        verdict,
      ];
    }),
  ];
}

function isPair(value: Scalar | readonly [Scalar, string]): value is readonly [Scalar, string] {
  return Array.isArray(value);
}

/** The bytes of a commune's file. */
export function communeFile(file: CommuneFile): Uint8Array {
  const rows = communeRows(file);
  return savedAt(newWorkbook([{ name: "Phiếu", rows, widths: [] }]), file.saved ?? undefined);
}

/** The same workbook with the day it was saved among its properties. */
export function savedAt(bytes: Uint8Array, saved: string | undefined): Uint8Array {
  if (saved === undefined) return bytes;
  const opening = openPackage(bytes);
  if (opening.kind === "fault") throw new Error(opening.fault.kind);
  const { package: pkg } = opening;
  const relations = pkg.text("_rels/.rels") ?? "";
  const relation =
    '<Relationship Id="rIdProps" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>';
  pkg.set("_rels/.rels", relations.replace("</Relationships>", `${relation}</Relationships>`));
  pkg.set(
    "docProps/core.xml",
    `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dcterms="http://purl.org/dc/terms/"><dcterms:modified>${saved}</dcterms:modified></cp:coreProperties>`,
  );
  return pkg.save();
}
