import { indicatorOf } from "../criteria/lookup";
import { setNamed } from "../criteria/setNamed";
import { thresholdFor } from "../criteria/threshold";
import { WRITTEN_HEADERS } from "../criteria/thresholdLayout";
import type { CriteriaSet, Indicator, OfficeThreshold } from "../criteria/types";
import { readsAsTarget } from "./thresholdSheet";
import type { Scalar } from "../sheet/grid";

/** For which set and area of communes thresholds are used. */
export interface ThresholdUse {
  readonly set: string;
  readonly area: string;
  readonly year: number;
}

/** A threshold nobody has confirmed, or whose figure is not known. */
export interface OpenThreshold {
  readonly set: CriteriaSet;
  readonly indicator: Indicator;
  /** "*" where it holds for every area. */
  readonly area: string;
  readonly target: string | null;
  readonly source: string;
}

/** What the office still has to say for the sets and areas in use, each once, in the order of the sets. */
export function openThresholds(
  sets: readonly CriteriaSet[],
  uses: readonly ThresholdUse[],
  office: readonly OfficeThreshold[],
): readonly OpenThreshold[] {
  const open = new Map<string, OpenThreshold>();
  for (const { set: id, area, year } of uses) {
    const set = sets.find((one) => one.id === id);
    for (const indicator of set?.indicators ?? []) {
      if (set === undefined) continue;
      const found = thresholdFor(set, indicator.code, area, year, office);
      if (found?.confirmed === true && found.target !== null) continue;
      const holdsFor = found?.area ?? area;
      const key = [id, indicator.code, holdsFor].join("\u0000");
      if (open.has(key)) continue;
      open.set(key, {
        set,
        indicator,
        area: holdsFor,
        target: found?.target ?? null,
        source: found?.source ?? "",
      });
    }
  }
  return [...open.values()];
}

/** Only people read it: where the figure that stands in the table before confirming comes from. */
const BUNDLED_SOURCE = "Nguồn tham khảo";

/** The widths of the columns in characters, in their order. */
export const THRESHOLD_WIDTHS: readonly number[] = [22, 8, 46, 24, 8, 26, 34, 26, 10];

/** The rows of a table that people fill in and confirm, with its header; the reader of such tables takes it as it is. */
export function thresholdRows(
  sets: readonly CriteriaSet[],
  open: readonly OpenThreshold[],
): readonly (readonly Scalar[])[] {
  const { set, code, label, area, year, target, source, confirmed } = WRITTEN_HEADERS;
  return [
    [set, code, label, area, year, target, BUNDLED_SOURCE, source, confirmed],
    ...open.map((one) => [
      nameOf(sets, one.set),
      one.indicator.code,
      one.indicator.label,
      one.area === "*" ? null : (one.set.areas.find(({ id }) => id === one.area)?.name ?? one.area),
      null,
      figureOf(one),
      referenceOf(one),
      null,
      null,
    ]),
  ];
}

/** What is left to the province is left blank, to be filled in. */
function figureOf({ set, indicator, target }: OpenThreshold): string | null {
  if (target === null) return null;
  return readsAsTarget(set, indicator.code, { kind: "text", text: target }) ? target : null;
}

function referenceOf(one: OpenThreshold): string | null {
  const left = figureOf(one) === null ? (one.target ?? "") : "";
  const parts = [left, one.source].filter((part) => part !== "");
  return parts.length === 0 ? null : parts.join("; ");
}

/** The rows of thresholds an office has confirmed elsewhere. */
export function importedRows(
  sets: readonly CriteriaSet[],
  thresholds: readonly OfficeThreshold[],
  mark: string,
): readonly (readonly Scalar[])[] {
  const [header = []] = thresholdRows(sets, []);
  return [
    header,
    ...thresholds.map((one) => {
      const set = sets.find(({ id }) => id === one.set);
      const area = set?.areas.find(({ id }) => id === one.area)?.name ?? one.area;
      return [
        set === undefined ? one.set : nameOf(sets, set),
        one.code,
        (set === undefined ? undefined : indicatorOf(set, one.code)?.label) ?? null,
        one.area === "*" ? null : area,
        one.year ?? null,
        one.written?.kind === "number" && one.written.formatCode?.includes("%") === true
          ? `${String(Number((one.written.value * 100).toPrecision(15))).replace(".", ",")}%`
          : one.target,
        null,
        one.source ?? null,
        mark,
      ];
    }),
  ];
}

/** A set's name where that alone tells it, else its id. */
function nameOf(sets: readonly CriteriaSet[], set: CriteriaSet): string {
  return setNamed(sets, set.name)?.id === set.id ? set.name : set.id;
}
