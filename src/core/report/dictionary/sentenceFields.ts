import { followingPeriod } from "../../plan/period";
import { EARLIER_TIMES } from "../earlier/times";
import { absent, numberValue, textValue } from "../figures";
import type { FieldValue } from "../figures";
import type { ReportedProvince } from "../province";
import { communesOf } from "../registerCommunes";
import type { ReportSource } from "../source";
import { periodInWords, reportTexts } from "../texts";
import { changeInCriteria } from "./areaFields";
import { comparisonsOf } from "./comparisons";
import type { Field } from "./field";

const COMMUNES = { vi: "xã", en: "communes" };

const recognisedRate: Field<ReportedProvince> = {
  name: "ty_le_xa_cong_nhan",
  kind: "number",
  unit: { vi: "%", en: "%" },
  description: {
    vi: "Tỷ lệ xã đã được công nhận đạt chuẩn trên tổng số xã",
    en: "Rate of recognised communes among all",
  },
  compute: (_province, source) => {
    const recognised = source.check.recognitions.standard;
    if (recognised === undefined) return absent("noRecognitions");
    const communes = communesOf(source);
    const count = communes.filter(({ code }) => recognised.all.has(code)).length;
    return communes.length === 0 ? absent("noRegister") : numberValue((count / communes.length) * 100, 1);
  },
};

/** What a report's sentences need beside the counts of its tables. */
export const sentenceFields: readonly Field<ReportedProvince>[] = [
  {
    name: "ky_sau",
    kind: "text",
    description: {
      vi: "Kỳ sau kỳ báo cáo, bằng chữ (quý IV năm 2022)",
      en: "The period after this one, in words",
    },
    compute: (_province, { period }) => textValue(periodInWords(followingPeriod(period))),
  },
  {
    name: "tong_so_xa",
    kind: "number",
    unit: COMMUNES,
    description: { vi: "Tổng số xã của tỉnh theo danh mục", en: "Communes of the province in the register" },
    compute: (_province, source) => {
      const communes = communesOf(source).length;
      return communes === 0 ? absent("noRegister") : numberValue(communes);
    },
  },
  {
    name: "xa_co_so_lieu",
    kind: "text",
    description: {
      vi: "Số xã có số liệu trên tổng số xã (10/47 xã có số liệu); trống khi đủ các xã",
      en: "Communes with figures of all there are; empty where none is lacking",
    },
    compute: (province, source) => textValue(isWhole(province, source) ? "" : known(province, source)),
  },
  {
    name: "pham_vi_toan_tinh",
    kind: "text",
    description: {
      vi: "Số xã mà số liệu toàn tỉnh tính trên (47 xã; 10/47 xã có số liệu)",
      en: "The communes the province's figures are of",
    },
    compute: (province, source) => {
      const { elsewhere } = source;
      const count = province.communes.length;
      if (count === 0) return absent((elsewhere?.communes.size ?? 0) > 0 ? "otherPeriod" : "noResults");
      return textValue(isWhole(province, source) ? reportTexts.communes(count) : known(province, source));
    },
  },
  {
    name: "xa_chua_xet_bang_chu",
    kind: "text",
    description: {
      vi: "Số xã còn tiêu chí chưa xét được, bằng chữ; trống khi không còn",
      en: "Communes with criteria that could not be judged, in words; empty where there are none",
    },
    compute: ({ communes }) => {
      if (communes.length === 0) return absent("noResults");
      const open = communes.filter(({ assessment }) => (assessment?.unresolved ?? 0) > 0).length;
      return textValue(open === 0 ? "" : reportTexts.communesOpen(open));
    },
    from: ({ cells }) => cells,
  },
  recognisedRate,
  ...comparisonsOf([recognisedRate], { times: EARLIER_TIMES, then: (province) => province }),
  {
    name: "tang_giam_bang_chu",
    kind: "text",
    description: {
      vi: "Tổng số tiêu chí tăng, giảm so với kỳ trước, bằng chữ (tăng 12 tiêu chí; không thay đổi)",
      en: "Change in criteria met since the period before, in words",
    },
    compute: (province, source) => {
      const [change] = changeInCriteria;
      const value = change?.compute(province, source) ?? absent("noPreviousPeriod");
      return value.kind === "number" ? textValue(reportTexts.changed(value.value)) : value;
    },
  },
  {
    name: "tang_xa_trong_nam",
    kind: "text",
    description: {
      vi: "Số xã đạt chuẩn tăng trong năm, bằng chữ (tăng 02 xã; không tăng)",
      en: "Communes recognised within the year, in words",
    },
    compute: (_province, source) => gainInYear("standard", source),
  },
  {
    name: "tang_xa_nang_cao_trong_nam",
    kind: "text",
    description: {
      vi: "Số xã nâng cao tăng trong năm, bằng chữ (tăng 04 xã; không tăng)",
      en: "Communes recognised as advanced within the year, in words",
    },
    compute: (_province, source) => gainInYear("advanced", source),
  },
  {
    name: "ten_xa_cong_nhan_trong_nam",
    kind: "text",
    description: {
      vi: "Tên các xã được công nhận đạt chuẩn trong năm",
      en: "Names of the communes recognised within the year",
    },
    compute: (_province, source) => namesInYear("standard", source),
  },
  {
    name: "ten_xa_nang_cao_trong_nam",
    kind: "text",
    description: {
      vi: "Tên các xã được công nhận nâng cao trong năm",
      en: "Names of the communes recognised as advanced within the year",
    },
    compute: (_province, source) => namesInYear("advanced", source),
  },
];

/** Whether nothing is known of a commune the province has; with none at all there is no figure to speak of. */
function isWhole({ communes }: ReportedProvince, source: ReportSource): boolean {
  return communes.length === 0 || communes.length >= communesOf(source).length;
}

function known({ communes }: ReportedProvince, source: ReportSource): string {
  return reportTexts.communesKnown(communes.length, communesOf(source).length);
}

function gainInYear(level: "standard" | "advanced", { check }: ReportSource): FieldValue {
  const gained = check.recognitions[level]?.inYear;
  return gained === undefined ? absent("noRecognitions") : textValue(reportTexts.gained(gained.size));
}

/** Empty where there is none, so that a passage about them is left out. */
function namesInYear(level: "standard" | "advanced", source: ReportSource): FieldValue {
  const gained = source.check.recognitions[level]?.inYear;
  if (gained === undefined) return absent("noRecognitions");
  const names = communesOf(source).flatMap(({ code, name }) =>
    gained.has(code) ? [reportTexts.communeInSentence(name)] : [],
  );
  return textValue(names.join(", "));
}
