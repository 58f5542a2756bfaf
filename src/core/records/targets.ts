import { withNatureOf } from "../criteria/indicatorNature";
import { thresholdFor } from "../criteria/threshold";
import type { Indicator } from "../criteria/types";
import type { RawCell, Target } from "../target/types";
import type { Environment } from "./environment";
import type { CellOfSheet, IndicatorRecord } from "./types";

/** What an indicator must reach, and on whose word. */
export type ChosenTarget = Pick<
  IndicatorRecord,
  "target" | "targetText" | "targetCell" | "rawTarget" | "targetSource" | "confirmed" | "source"
>;

/** The target a sheet itself writes beside or above a result. */
export interface SheetTarget {
  readonly raw: RawCell;
  readonly text: string;
  readonly cell: CellOfSheet;
}

/** For whom a target is looked up. */
export interface TargetKey {
  readonly set: string;
  readonly code: string;
  readonly area: string;
  readonly year: number;
}

/**
 * Chooses the target of an indicator: the sheet's own text first, then the office's thresholds, then the bundled ones. A
 * sheet that only says "UBND cấp tỉnh quy định cụ thể" leaves the word to the office.
 */
export class TargetChooser {
  private readonly elsewhere = new Map<string, ChosenTarget>();
  private readonly natures = new Map<Target, Map<Indicator | undefined, Target>>();

  constructor(private readonly environment: Environment) {}

  choose(key: TargetKey, sheet: SheetTarget | undefined): ChosenTarget {
    const indicator = this.environment.book(key.set).indicator(key.code);
    if (sheet === undefined || sheet.raw.kind === "blank") return this.fromElsewhere(key, indicator);
    const read = this.environment.readTarget(sheet.raw, indicator?.direction);
    if (read.kind === "blank") return this.fromElsewhere(key, indicator);
    if (read.kind === "unset") {
      const other = this.fromElsewhere(key, indicator);
      if (other.targetSource === "office") return other;
    }
    return {
      target: this.natured(indicator, read),
      targetText: sheet.text,
      targetCell: sheet.cell,
      rawTarget: sheet.raw,
      targetSource: "sheet",
      confirmed: true,
    };
  }

  private natured(indicator: Indicator | undefined, target: Target): Target {
    const known = this.natures.get(target) ?? new Map<Indicator | undefined, Target>();
    this.natures.set(target, known);
    const earlier = known.get(indicator);
    if (earlier !== undefined) return earlier;
    const fresh = withNatureOf(indicator, target);
    known.set(indicator, fresh);
    return fresh;
  }

  private fromElsewhere(key: TargetKey, indicator: Indicator | undefined): ChosenTarget {
    const name = [key.set, key.code, key.area, String(key.year)].join("\u0000");
    const known = this.elsewhere.get(name);
    if (known !== undefined) return known;
    const fresh = this.lookUp(key, indicator);
    this.elsewhere.set(name, fresh);
    return fresh;
  }

  private lookUp({ set, code, area, year }: TargetKey, indicator: Indicator | undefined): ChosenTarget {
    const known = this.environment.book(set).set;
    const office = this.environment.sources.decisions?.thresholds ?? [];
    const found = known === undefined ? undefined : thresholdFor(known, code, area, year, office);
    if (found === undefined) {
      return { target: { kind: "blank" }, targetText: "", targetSource: "none", confirmed: false };
    }
    return {
      target:
        found.target === null
          ? { kind: "unset", text: "" }
          : withNatureOf(
              indicator,
              this.environment.readTarget(
                found.written ?? { kind: "text", text: found.target },
                indicator?.direction,
              ),
            ),
      targetText: found.target ?? "",
      targetSource: found.from,
      confirmed: found.confirmed,
      source: found.source,
    };
  }
}
