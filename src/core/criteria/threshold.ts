import type { RawCell } from "../target/types";
import { indicatorOf } from "./lookup";
import type { CriteriaSet, OfficeThreshold, Threshold } from "./types";

/** A threshold and who states it: the office's own table stands above the bundled set. */
export interface FoundThreshold extends Threshold {
  readonly from: "office" | "bundle";
  /** The cell an office's threshold stands in, where it is known. */
  readonly written?: RawCell;
}

const EVERY_AREA = "*";

interface Scope {
  readonly area: string;
  readonly year?: number;
}

function holdsFor(scope: Scope, area: string, year: number): boolean {
  const areaFits = scope.area === EVERY_AREA || scope.area === area;
  return areaFits && (scope.year === undefined || scope.year === year);
}

/** A figure for the very area and year is meant before one for all areas or all years. */
function precision(scope: Scope): number {
  return (scope.area === EVERY_AREA ? 0 : 2) + (scope.year === undefined ? 0 : 1);
}

function mostPrecise<T extends Scope>(thresholds: readonly T[]): T | undefined {
  return thresholds.reduce<T | undefined>(
    (best, one) => (best === undefined || precision(one) > precision(best) ? one : best),
    undefined,
  );
}

function officeThresholdFor(
  office: readonly OfficeThreshold[],
  set: CriteriaSet,
  code: string,
  area: string,
  year: number,
): FoundThreshold | undefined {
  const found = mostPrecise(
    office.filter(
      (one) =>
        one.set === set.id &&
        one.target.trim() !== "" &&
        (indicatorOf(set, one.code)?.code ?? one.code.trim()) === code &&
        holdsFor(one, area, year),
    ),
  );
  if (found === undefined) return undefined;
  return {
    area: found.area,
    ...(found.year === undefined ? {} : { year: found.year }),
    target: found.target,
    ...(found.written === undefined ? {} : { written: found.written }),
    source: found.source ?? "",
    confirmed: true,
    from: "office",
  };
}

/**
 * What an indicator must reach in an area and a year. The office's own thresholds come first and count as confirmed.
 * Undefined where neither knows the code, or none is stated for that area and year; its `target` is null where the set
 * knows the indicator but not the figure.
 */
export function thresholdFor(
  set: CriteriaSet,
  code: string,
  area: string,
  year: number,
  office: readonly OfficeThreshold[] = [],
): FoundThreshold | undefined {
  const indicator = indicatorOf(set, code);
  const fromOffice = officeThresholdFor(office, set, indicator?.code ?? code.trim(), area, year);
  if (fromOffice !== undefined) return fromOffice;
  const bundled = mostPrecise(indicator?.thresholds.filter((one) => holdsFor(one, area, year)) ?? []);
  return bundled === undefined ? undefined : { ...bundled, from: "bundle" };
}
