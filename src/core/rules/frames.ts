import type { CriteriaSet } from "../criteria/types";
import { parsePeriod } from "../plan/period";
import type { CheckSettings, Reading } from "../records/types";
import { foldKey } from "../text/normalise";
import { isOneCell } from "./evaluate";
import type { Frame, Operands } from "./operands";
import { fieldsOf, sidesOf } from "./parts";
import type { Reference, UsedReference } from "./parts";
import { holdsIn, quarterOf } from "./scope";
import type { Expression, Field, Rule, RuleScope } from "./types";

/** What tells the frames of a rule. */
export interface FrameSources {
  readonly operands: Operands;
  readonly reading: Reading;
  readonly sets: ReadonlyMap<string, CriteriaSet>;
  readonly settings: CheckSettings;
  readonly lefts: ReadonlyMap<string, Expression>;
}

export type Frames =
  | { readonly kind: "frames"; readonly frames: readonly Frame[] }
  /** A cell without a sheet in a rule that says of no sheet; areas of several sizes held against each other. */
  | { readonly kind: "fault"; readonly why: "cellWithoutSheet" | "unreadable"; readonly part: string }
  /** The rule is for another time. */
  | { readonly kind: "otherPeriod" };

const DEEPEST_LINK = 50;

/** The references a side stands on, those of the rules it names included. */
function usedIn(
  expression: Expression,
  lefts: ReadonlyMap<string, Expression>,
  depth = 0,
): readonly UsedReference[] {
  return fieldsOf(expression).flatMap((used): readonly UsedReference[] => {
    const { reference } = used;
    if (reference.kind !== "rule") return [used];
    const left = lefts.get(reference.name);
    return left === undefined || depth >= DEEPEST_LINK ? [] : usedIn(left, lefts, depth + 1);
  });
}

/** Where a rule is looked at: every row, commune, sheet or cell its left side begins with, as far as its scope goes. */
export function framesOf(rule: Rule, sources: FrameSources): Frames {
  const used = [rule.left, ...sidesOf(rule.demand)].flatMap((side) => usedIn(side, sources.lefts));
  const shape = areaShape(used);
  if (shape.kind === "fault") return shape;
  const frames = anchored(used, rule.scope, sources);
  if (frames.kind !== "frames") return frames;
  if (shape.offsets.length === 0) return frames;
  return {
    kind: "frames",
    frames: frames.frames.flatMap((frame) => shape.offsets.map((offset) => ({ ...frame, offset }))),
  };
}

function anchored(used: readonly UsedReference[], scope: RuleScope, sources: FrameSources): Frames {
  const single = used.find(({ reference, isSummed }) => reference.kind === "field" && !isSummed)?.reference;
  if (single?.kind === "field") return inScope(sources.operands.framesOf(single.field), scope, sources);
  const bare = used.find(({ reference }) => reference.kind === "cells" && reference.sheet === undefined);
  if (bare?.reference.kind === "cells") {
    if (scope.sheets === undefined) {
      return { kind: "fault", why: "cellWithoutSheet", part: bare.reference.written };
    }
    return inScope(
      scope.sheets.map((sheet) => ({ sheet })),
      scope,
      sources,
    );
  }
  const summed = columnOf(used);
  if (summed !== undefined) return inScope(sources.operands.tablesWith(summed), scope, sources);
  return inTime(scope, sources) ? { kind: "frames", frames: [{}] } : { kind: "otherPeriod" };
}

function columnOf(used: readonly UsedReference[]): string | undefined {
  const [field] = used.flatMap(({ reference }): readonly Field[] =>
    reference.kind === "field" && reference.field.kind === "column" ? [reference.field] : [],
  );
  return field?.kind === "column" ? field.heading : undefined;
}

/** The frames within a scope; where only the time keeps all of them out, the rule is for another period. */
function inScope(frames: readonly Frame[], scope: RuleScope, sources: FrameSources): Frames {
  const placed = frames.filter((frame) => isIn(frame, scope, sources));
  const timely = placed.filter((frame) => isTimely(frame, scope, sources));
  if (placed.length > 0 && timely.length === 0) return { kind: "otherPeriod" };
  return { kind: "frames", frames: timely };
}

function isIn(frame: Frame, scope: RuleScope, { reading, sets, operands }: FrameSources): boolean {
  const head = frame.table === undefined ? undefined : reading.tables[frame.table];
  const { places, sheets, level, areas } = scope;
  const set = frame.set ?? head?.set;
  if (places !== undefined && !(frame.place !== undefined && places.includes(foldKey(frame.place.name)))) {
    return false;
  }
  if (sheets !== undefined && !(frame.sheet !== undefined && sheets.includes(frame.sheet))) return false;
  if (level !== undefined && sets.get(set ?? "")?.level !== level) return false;
  return areas === undefined || areas.includes(operands.areaOf(frame) ?? "");
}

function isTimely({ table }: Frame, { period }: RuleScope, { reading, settings }: FrameSources): boolean {
  if (period === undefined) return true;
  const head = table === undefined ? undefined : reading.tables[table];
  const asked = parsePeriod(settings.period ?? "");
  const year = head?.year ?? asked?.year ?? settings.year ?? Number(settings.asOf.slice(0, 4));
  return holdsIn(period, year, head?.quarter ?? (asked === undefined ? undefined : quarterOf(asked)));
}

function inTime(scope: RuleScope, sources: FrameSources): boolean {
  return isTimely({}, scope, sources);
}

/** The frames a column is summed over beside a frame: the rows of its table; a code over all communes of the scope. */
export function framesToSum(
  field: Field,
  frame: Frame,
  scope: RuleScope,
  sources: FrameSources,
): readonly Frame[] {
  // A sum goes over all communes, also where the rule is looked at on some sheets only.
  const { sheets, ...everySheet } = scope;
  const all = inScope(sources.operands.framesOf(field), everySheet, sources);
  if (all.kind !== "frames") return [];
  if (field.kind !== "column" || frame.table === undefined) return all.frames;
  const own = all.frames.filter(({ table }) => table === frame.table);
  return own.length > 0 ? own : all.frames;
}

type Shape =
  | { readonly kind: "shape"; readonly offsets: readonly { readonly row: number; readonly column: number }[] }
  | Extract<Frames, { kind: "fault" }>;

/** Areas outside of sums are held against each other cell by cell, and so must be of one size. */
function areaShape(used: readonly UsedReference[]): Shape {
  const areas = used.flatMap(({ reference, isSummed }): readonly Extract<Reference, { kind: "cells" }>[] =>
    reference.kind === "cells" && !isSummed && !isOneCell(reference.area) ? [reference] : [],
  );
  const [first] = areas;
  if (first === undefined) return { kind: "shape", offsets: [] };
  const height = first.area.bottom - first.area.top;
  const width = first.area.right - first.area.left;
  const other = areas.find(
    ({ area }) => area.bottom - area.top !== height || area.right - area.left !== width,
  );
  if (other !== undefined) return { kind: "fault", why: "unreadable", part: other.written };
  const offsets = Array.from({ length: (height + 1) * (width + 1) }, (_cell, at) => ({
    row: Math.floor(at / (width + 1)),
    column: at % (width + 1),
  }));
  return { kind: "shape", offsets };
}
