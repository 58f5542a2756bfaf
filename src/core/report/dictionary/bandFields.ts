import { bandOf, CRITERIA_BANDS } from "../bands";
import type { CriteriaBand } from "../bands";
import type { ReportedCommune } from "../communes";
import { absent, numberValue } from "../figures";
import type { FieldValue } from "../figures";
import type { ReportedArea } from "../province";
import type { Field } from "./field";

/** How many communes lie in each band of criteria met; with those that meet all, the bands sum to the communes with results. */
export const bandFields: readonly Field<ReportedArea>[] = CRITERIA_BANDS.map((band) => ({
  name: `nhom_${band.id}`,
  kind: "number",
  unit: { vi: "xã", en: "communes" },
  description: {
    vi: `Số xã đạt ${band.words.vi}, chưa đủ tiêu chí của bộ`,
    en: `Communes that meet ${band.words.en}, short of their set's whole`,
  },
  compute: ({ communes }) => countIn(band, communes),
}));

function countIn(band: CriteriaBand, communes: readonly ReportedCommune[]): FieldValue {
  const assessed = communes.flatMap(({ assessment }) => assessment ?? []);
  if (assessed.length === 0) return absent("noResults");
  if (assessed.every(({ of }) => of <= band.from)) return absent("otherSet");
  return numberValue(assessed.filter((each) => bandOf(each) === band).length);
}
