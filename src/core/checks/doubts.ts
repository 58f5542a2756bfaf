import { cellKey } from "../records/cells";
import type { CellOfSheet, Reading } from "../records/types";
import { answerFor } from "../sheet/markMeanings";
import { grouped } from "../text/grouped";
import { foldKey } from "../text/normalise";
import type { CheckContext } from "./context";
import { doubtfulReading } from "./file/doubtfulReading";
import type { DoubtfulReadingData } from "./file/doubtfulReading";
import { at } from "./finding";
import type { Doubted, Drafted, FindingKind } from "./finding";
import { VoidedKinds, ownCell } from "./grounds";

const USUAL_LEAST = 5;
const USUAL_SHARE = 0.5;

/** A draft at a cell. */
interface Located {
  readonly drafted: Drafted;
  readonly cell: CellOfSheet;
}

/** Findings of one kind at too many cells of a column, row or sheet, or at one text too often. */
interface Mass {
  readonly kind: FindingKind<string, unknown>;
  readonly doubted: Doubted;
  readonly found: readonly Located[];
  /** The cells that were looked at; none where it does not matter how many others there are. */
  readonly among: readonly CellOfSheet[];
}

function textOf({ draft }: Drafted): string {
  return String(draft.is ?? "");
}

function unitOf(along: Doubted["along"], { sheet, row, column }: CellOfSheet, text: string): string {
  const unit = { column, row, sheet: "", text, mark: foldKey(text) }[along];
  return `${sheet}\u0000${String(unit)}`;
}

function distinct(cells: readonly CellOfSheet[]): readonly CellOfSheet[] {
  return [...new Map(cells.map((cell) => [cellKey(cell), cell])).values()];
}

const isAny = (): boolean => true;

function massesOf(
  doubted: Doubted,
  kind: Mass["kind"],
  located: readonly Located[],
  reading: Reading,
): readonly Mass[] {
  const { along, among, share = USUAL_SHARE, least = USUAL_LEAST, which = isAny } = doubted;
  if (located.length < least) return [];
  const looked = grouped(among?.(reading) ?? [], (cell) => unitOf(along, cell, ""));
  const counted = located.filter(({ drafted }) => which(drafted.draft));
  const units = grouped(counted, ({ drafted, cell }) => unitOf(along, cell, textOf(drafted)));
  return [...units].flatMap(([unit, found]): readonly Mass[] => {
    const cells = distinct(looked.get(unit) ?? []);
    // Several things may be found at one cell.
    const times = distinct(found.map(({ cell }) => cell)).length;
    const isMany = among === undefined || (cells.length > 0 && times > cells.length * share);
    const isMass = times >= least && isMany;
    return isMass ? [{ kind, doubted, found, among: cells }] : [];
  });
}

/** The masses among the findings of one kind; no finding is in two of them. */
function massesOfKind(
  kind: Mass["kind"],
  located: readonly Located[],
  { reading, decisions }: CheckContext,
): readonly Mass[] {
  const decided = new Map(decisions.map((decision) => [decision.sheet, decision]));
  let left = located.filter(({ drafted, cell }) => {
    const { trusted, marks } = decided.get(cell.sheet) ?? {};
    return trusted?.includes(kind.kind) !== true && answerFor(textOf(drafted), marks) !== "slip";
  });
  const masses: Mass[] = [];
  for (const doubted of kind.doubted ?? []) {
    const more = massesOf(doubted, kind, left, reading);
    masses.push(...more);
    const taken = new Set(more.flatMap(({ found }) => found));
    left = left.filter((one) => !taken.has(one));
  }
  return masses;
}

function questionOf({ kind, doubted: { along }, found, among }: Mass): readonly Drafted[] {
  const [first] = found;
  if (first === undefined) return [];
  const data: DoubtfulReadingData = {
    found: kind.kind,
    times: distinct(found.map(({ cell }) => cell)).length,
    of: among.length === 0 ? null : among.length,
    along,
    text: along === "text" || along === "mark" ? textOf(first.drafted) : null,
  };
  const draft = {
    ...at(first.cell),
    variant: `${kind.kind} ${along}`,
    is: data.of === null ? (data.text ?? data.times) : `${String(data.times)}/${String(data.of)}`,
    related: found.map(({ cell }) => cell),
    data,
  };
  return [{ kind: doubtfulReading, draft }];
}

function spoiltBy(masses: readonly Mass[]): (drafted: Drafted) => boolean {
  const spoilt = new Set(
    masses.flatMap(({ doubted: { spoils = [] }, found }) =>
      spoils.flatMap((kind) => found.map(({ cell }) => `${cell.sheet}\u0000${kind}`)),
    ),
  );
  return ({ kind, draft }) => spoilt.has(`${draft.sheet ?? ""}\u0000${kind.kind}`);
}

/**
 * Puts one question in place of findings that are so many that the sheet, not its content, was misread; what rests on the
 * cells in question is not told either.
 */
export function withDoubts(drafts: readonly Drafted[], context: CheckContext): readonly Drafted[] {
  const located = drafts.flatMap((drafted): readonly Located[] => {
    const cell = drafted.kind.doubted === undefined ? undefined : ownCell(drafted.draft);
    return cell === undefined ? [] : [{ drafted, cell }];
  });
  const byKind = grouped(located, ({ drafted }) => drafted.kind.kind);
  const masses = [...byKind.values()].flatMap((found) => {
    const kind = found[0]?.drafted.kind;
    return kind === undefined ? [] : massesOfKind(kind, found, context);
  });
  if (masses.length === 0) return drafts;
  const asked = new Set(masses.flatMap(({ found }) => found.map(({ drafted }) => drafted)));
  const voided = new VoidedKinds();
  for (const { kind, among, found } of masses)
    for (const cell of [...among, ...found.map((one) => one.cell)]) voided.add(cell, kind.voids ?? []);
  const isSpoilt = spoiltBy(masses);
  return [
    ...drafts.filter((drafted) => !asked.has(drafted) && !voided.concern(drafted) && !isSpoilt(drafted)),
    ...masses.flatMap(questionOf),
  ];
}
