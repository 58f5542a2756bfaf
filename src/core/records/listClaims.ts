import { criterionOf } from "../sheet/codes";
import { grouped } from "../text/grouped";
import type { StandingCriterion } from "./assess";
import type { Dossiers } from "./claims";
import { StandingOfRows } from "./claims";
import type { Environment } from "./environment";
import type { WrittenList, WrittenTotal } from "./gathered";
import type { CellOfSheet, CountClaim, IndicatorRecord, ListClaim } from "./types";

/** What written lists of criteria claim: of the criteria themselves, and of counts beside them. */
export interface ClaimsOfLists {
  readonly lists: readonly ListClaim[];
  readonly counts: readonly CountClaim[];
}

/** Every written list of criteria beside what the rows give; where no rows give anything, beside the counts written next to it. */
export function claimsOfLists(
  environment: Environment,
  dossiers: Dossiers,
  records: readonly IndicatorRecord[],
  written: { readonly lists: readonly WrittenList[]; readonly totals: readonly WrittenTotal[] },
): ClaimsOfLists {
  if (written.lists.length === 0) return { lists: [], counts: [] };
  const rows = written.lists.map((list) => ({ ...list, ofRow: true }));
  const counted = new StandingOfRows(environment, dossiers, records, rows);
  const totals = grouped(written.totals, ({ table, cell }) => `${String(table)} ${String(cell.row)}`);
  const claims = written.lists.map((list) => {
    const standing = counted.of({ ...list, ofRow: true }) ?? [];
    const claim = claimOf(list, standing);
    const isContradicted = claim.wrong.length + claim.left.length > 0;
    const isJudged = standing.some(({ verdict }) => verdict === "met" || verdict === "unmet");
    const beside = isJudged ? [] : (totals.get(`${String(list.table)} ${String(list.cell.row)}`) ?? []);
    const of = environment.book(list.set).codes.criteria.size;
    return { claim, counts: isContradicted ? [] : countsOf(list, beside, of) };
  });
  return { lists: claims.map(({ claim }) => claim), counts: claims.flatMap(({ counts }) => counts) };
}

function claimOf(list: WrittenList, standing: readonly StandingCriterion[]): ListClaim {
  const { place, set, cell, text, as, codes, unknown } = list;
  const listed = new Set(codes.map(criterionOf));
  const opposite = as === "unmet" ? "met" : "unmet";
  const wrong = standing.filter(({ no, verdict }) => listed.has(no) && verdict === opposite);
  // What is not on a list with an unknown code may be what the code was to be.
  const left =
    unknown.length > 0 ? [] : standing.filter(({ no, verdict }) => !listed.has(no) && verdict === as);
  return {
    place,
    set,
    cell,
    text,
    as,
    codes,
    unknown,
    wrong: wrong.map(({ no }) => no),
    left: left.map(({ no }) => no),
    right: standing.filter(({ verdict }) => verdict === as).map(({ no }) => no),
    decidedBy: [...wrong, ...left].flatMap(({ decidedBy }): readonly CellOfSheet[] => decidedBy),
  };
}

/** A count beside a list, and what the list makes it. */
interface Beside {
  readonly cell: CellOfSheet;
  readonly written: number;
  readonly listed: number;
  readonly ofUnmet: boolean;
  readonly of: number;
}

/** Counts that a list does not give; where all counts beside it agree with each other, the list is what is wrong. */
function countsOf(list: WrittenList, totals: readonly WrittenTotal[], all: number): readonly CountClaim[] {
  if (list.unknown.length > 0) return [];
  const listed = new Set(list.codes.map(criterionOf)).size;
  const isOfCriteria = list.codes.length === listed;
  const isUnmet = list.as === "unmet";
  const own: readonly Beside[] =
    list.count === undefined
      ? []
      : [{ cell: list.cell, written: list.count, listed: list.codes.length, ofUnmet: isUnmet, of: all }];
  const counts = totals.map(({ cell, met: written, of = all, ofUnmet = false }): Beside => {
    return { cell, written, listed: ofUnmet === isUnmet ? listed : of - listed, ofUnmet, of };
  });
  const beside = [...(isOfCriteria ? counts : []), ...own];
  const wrong = beside.filter(({ written, listed: right }) => written !== right);
  const offBy = new Set(wrong.map((one) => (one.written - one.listed) * (one.ofUnmet === isUnmet ? 1 : -1)));
  const isOfList = wrong.length > 1 && wrong.length === beside.length && offBy.size === 1;
  const [first] = wrong;
  const told = isOfList && first !== undefined ? [asCountOfList(list, first, listed)] : wrong;
  return told.map(({ cell, written, listed: right, ofUnmet, of }) => {
    const { place, set } = list;
    return { place, set, cell, written, met: right, unresolved: 0, of, ...(ofUnmet && { ofUnmet: true }) };
  });
}

/** The list itself as a count, beside what the counts next to it say. */
function asCountOfList(list: WrittenList, { written, ofUnmet, of }: Beside, listed: number): Beside {
  const isSame = ofUnmet === (list.as === "unmet");
  return {
    cell: list.cell,
    written: listed,
    listed: isSame ? written : of - written,
    ofUnmet: list.as === "unmet",
    of,
  };
}
