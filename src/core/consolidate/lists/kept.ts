import type { CriteriaSet } from "../../criteria/types";
import type { Grid } from "../../sheet/grid";
import { gridNamed, readList } from "./layout";
import { MATRIX_LEVELS, keptCriteria } from "./matrix";
import { keptDates, RECEIVED } from "./received";
import { keptRows, REGISTER } from "./register";
import type { FileDate, Submission } from "../types";

/** What an earlier consolidation left in the workbook that is brought up to date. */
export interface KeptWorkbook {
  /** The period its figures are of, in the words of its register; "" where it holds none. */
  readonly period: string;
  readonly submissions: readonly Submission[];
  readonly dates: ReadonlyMap<string, FileDate>;
}

/** Reads an earlier consolidation; undefined where the workbook is none. */
export function readKept(grids: readonly Grid[], sets: readonly CriteriaSet[]): KeptWorkbook | undefined {
  const register = gridNamed(grids, REGISTER.sheet);
  const received = gridNamed(grids, RECEIVED.sheet);
  const figures = register === undefined ? undefined : readList(register, REGISTER);
  const files = received === undefined ? undefined : readList(received, RECEIVED);
  if (figures === undefined || files === undefined) return undefined;
  const { period, submissions } = keptRows(
    figures.rows.map(({ cells }) => cells),
    sets,
  );
  const usedSets = new Set(submissions.map(({ set }) => set));
  const criteria = new Map(
    MATRIX_LEVELS.flatMap((level) => {
      const set = sets.find((each) => each.level === level && usedSets.has(each.id));
      return set === undefined ? [] : [[set.id, keptCriteria(grids, level, set)] as const];
    }),
  );
  return {
    period,
    dates: keptDates(files.rows.map(({ cells }) => cells)),
    submissions: submissions.map((submission) => {
      const set = sets.find(({ id }) => id === submission.set);
      const own = criteria.get(submission.set)?.get(submission.unit.key);
      return {
        ...submission,
        level: set?.level,
        time: {},
        criteria: own?.criteria ?? new Map(),
        met: own?.met ?? 0,
        unresolved: own?.unresolved ?? 0,
        of: set?.criteria.length ?? 0,
      };
    }),
  };
}
