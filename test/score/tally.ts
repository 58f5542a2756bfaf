/** How many of what was asked came out right, and what did not, in words. */
export interface Tally {
  readonly right: number;
  readonly asked: number;
  readonly wrong: readonly string[];
}

export const NOTHING_ASKED: Tally = { right: 0, asked: 0, wrong: [] };

/** One question for each pair: what it is about, and null or what is wrong. */
export function tallyOf(answers: readonly (string | null)[]): Tally {
  const wrong = answers.filter((answer) => answer !== null);
  return { right: answers.length - wrong.length, asked: answers.length, wrong };
}

export function sumOf(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (sum, one) => ({
      right: sum.right + one.right,
      asked: sum.asked + one.asked,
      wrong: [...sum.wrong, ...one.wrong],
    }),
    NOTHING_ASKED,
  );
}

/** 1 where nothing was asked: what was not asked cannot be wrong. */
export function shareOf({ right, asked }: Tally): number {
  return asked === 0 ? 1 : right / asked;
}
