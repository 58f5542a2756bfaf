import type { VillageCount } from "../../plan/villageTables";
import type { ReportedCommune } from "../communes";
import { EARLIER_TIMES } from "../earlier/times";
import { areVillagesCountedThroughout, communeThen, provinceThen } from "../earlier/then";
import { absent, numberValue, textValue } from "../figures";
import type { FieldValue } from "../figures";
import { areaOf } from "../province";
import type { ReportedProvince } from "../province";
import type { ReportSource } from "../source";
import { reportTexts } from "../texts";
import { comparisonsOf } from "./comparisons";
import { communeIdentityFields, standingField } from "./communeFields";
import { DISTRICT, districtGroupFields } from "./districtFields";
import { tracedTo, valuesOf } from "./field";
import type { Field } from "./field";
import { reportList } from "./list";

const VILLAGES = { vi: "thôn", en: "villages" };

interface CountedVillages {
  readonly counts: readonly VillageCount[];
}

/** Villages counted together, of one commune or of all. */
const countFields: readonly Field<CountedVillages>[] = tracedTo(
  ({ counts }) => counts.flatMap(({ cells }) => cells),
  [
    {
      name: "so_thon",
      kind: "number",
      unit: VILLAGES,
      description: { vi: "Tổng số thôn", en: "Villages" },
      compute: ({ counts }) => summed(counts.map(({ all }) => all)),
    },
    {
      name: "so_thon_dat",
      kind: "number",
      unit: VILLAGES,
      description: { vi: "Số thôn đạt chuẩn nông thôn mới", en: "Villages that meet the standard" },
      compute: ({ counts }) => summed(counts.map(({ met }) => met)),
    },
    {
      name: "so_thon_kieu_mau",
      kind: "number",
      unit: VILLAGES,
      description: { vi: "Số thôn nông thôn mới kiểu mẫu", en: "Model villages" },
      compute: ({ counts }) => summed(counts.map(({ model }) => model)),
    },
    {
      name: "ty_le_thon",
      kind: "number",
      unit: { vi: "%", en: "%" },
      description: {
        vi: "Tỷ lệ thôn đạt chuẩn trên tổng số thôn",
        en: "Share of villages that meet the standard",
      },
      compute: ({ counts }) => shareMet(counts),
    },
  ],
);

const provinceFields: readonly Field<ReportedProvince>[] = [
  ...countFields.map((field) => ofProvince(field)),
  {
    name: "so_xa_co_thon_dat",
    kind: "number",
    unit: { vi: "xã", en: "communes" },
    description: {
      vi: "Số xã có ít nhất 01 thôn đạt chuẩn",
      en: "Communes with at least one village that meets the standard",
    },
    compute: ({ withVillages }) => {
      const counts = countsOf(withVillages.flatMap(({ communes }) => communes));
      if (counts.length === 0) return absent("noVillages");
      return numberValue(counts.filter(({ met }) => (met ?? 0) > 0).length);
    },
    from: ({ withVillages }) =>
      countsOf(withVillages.flatMap(({ communes }) => communes)).flatMap(({ cells }) => cells),
  },
];

/** Each recognised commune is to have a village that meets the standard: known only where all of them are counted. */
const recognisedFields: readonly Field<ReportedProvince>[] = [
  {
    name: "so_xa_cong_nhan_co_thon_dat",
    kind: "number",
    unit: { vi: "xã", en: "communes" },
    description: {
      vi: "Số xã đã được công nhận có ít nhất 01 thôn đạt chuẩn; chỉ khi mọi xã ấy đều có số liệu thôn",
      en: "Recognised communes with at least one village that meets the standard, where all of them are counted",
    },
    compute: (province, source) =>
      ofRecognised(province, source, (communes) => numberValue(communes.filter(hasVillage).length)),
  },
  {
    name: "ten_xa_cong_nhan_chua_co_thon",
    kind: "text",
    description: {
      vi: "Tên các xã đã được công nhận chưa có thôn đạt chuẩn; trống khi xã nào cũng có",
      en: "Recognised communes without a village that meets the standard; empty where all have one",
    },
    compute: (province, source) =>
      ofRecognised(province, source, (communes) =>
        textValue(
          communes
            .filter((each) => !hasVillage(each))
            .map(({ name }) => reportTexts.communeInSentence(name))
            .join(", "),
        ),
      ),
  },
];

function ofRecognised(
  { withVillages }: ReportedProvince,
  { check: { recognitions } }: ReportSource,
  figure: (communes: readonly ReportedCommune[]) => FieldValue,
): FieldValue {
  const recognised = recognitions.standard?.all;
  if (recognised === undefined) return absent("noRecognitions");
  const counted = withVillages
    .flatMap(({ communes }) => communes)
    .filter(({ key, villages }) => recognised.has(key) && villages?.met !== undefined);
  return counted.length < recognised.size ? absent("noVillages") : figure(counted);
}

const hasVillage = ({ villages }: ReportedCommune): boolean => (villages?.met ?? 0) > 0;

/** The villages of the whole province, also against earlier times. */
export const villageFields: readonly Field<ReportedProvince>[] = [
  ...provinceFields,
  ...recognisedFields,
  ...comparisonsOf(provinceFields, {
    times: EARLIER_TIMES,
    then: provinceThen,
    isKnown: areVillagesCountedThroughout,
  }),
];

const communeFields: readonly Field<ReportedCommune>[] = countFields.map((field) => ofCommune(field));

/** The communes whose villages are counted, by district where there are districts. */
export const villageList = reportList<ReportedCommune>({
  name: "thon_theo_xa",
  group: DISTRICT,
  fields: [
    ...communeIdentityFields,
    ...communeFields,
    standingField,
    ...comparisonsOf(communeFields, { times: EARLIER_TIMES, then: communeThen }),
  ],
  groups: ({ withVillages }, source) =>
    withVillages.map((district) => ({
      ...(district.name === undefined
        ? {}
        : { head: valuesOf(districtGroupFields, { ...district, ...areaOf(district.communes) }, source) }),
      items: district.communes,
    })),
  whyEmpty: () => "noVillages",
});

function ofProvince(field: Field<CountedVillages>): Field<ReportedProvince> {
  return adapted(field, ({ withVillages }) => countsOf(withVillages.flatMap(({ communes }) => communes)));
}

function ofCommune(field: Field<CountedVillages>): Field<ReportedCommune> {
  return adapted(field, (commune) => countsOf([commune]));
}

function adapted<Subject>(
  field: Field<CountedVillages>,
  counts: (subject: Subject) => readonly VillageCount[],
): Field<Subject> {
  const { compute, from, ...definition } = field;
  return {
    ...definition,
    compute: (subject, source) => compute({ counts: counts(subject) }, source),
    ...(from === undefined
      ? {}
      : { from: (subject: Subject, source) => from({ counts: counts(subject) }, source) }),
  };
}

function countsOf(communes: readonly ReportedCommune[]): readonly VillageCount[] {
  return communes.flatMap(({ villages }) => villages ?? []);
}

function summed(counts: readonly (number | undefined)[]): FieldValue {
  const known = counts.flatMap((count) => count ?? []);
  return known.length === 0 ? absent("noVillages") : numberValue(known.reduce((sum, each) => sum + each, 0));
}

/** Over the communes of which both figures are known. */
function shareMet(counts: readonly VillageCount[]): FieldValue {
  const known = counts.flatMap(({ all, met }) =>
    all === undefined || met === undefined ? [] : [{ all, met }],
  );
  const all = known.reduce((sum, each) => sum + each.all, 0);
  if (all === 0) return absent("noVillages");
  return numberValue((100 * known.reduce((sum, each) => sum + each.met, 0)) / all, 1);
}
