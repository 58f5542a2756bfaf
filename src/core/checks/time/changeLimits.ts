/**
 * From where on a change between two periods is more likely a slip than progress. No decision sets these: they are habits
 * of checking, and stand here alone so that an office can have others.
 */
export interface ChangeLimits {
  /** Points of per cent a rate may move. */
  readonly ratePoints: number;
  /** Points beyond which a rate that has two digits of the earlier one in each other's place is a slip of the hand. */
  readonly swappedPoints: number;
  /** How many times an amount may grow or shrink. A slipped digit or a wrong unit (triệu for tỷ) is a factor of ten or more. */
  readonly amountFactor: number;
  /** How many times income a head may grow or shrink: it grows by a tenth or so a year. */
  readonly incomeFactor: number;
  /** Counts that stay below this may well change tenfold: two cooperatives become twenty. */
  readonly smallAmount: number;
}

export const CHANGE_LIMITS: ChangeLimits = {
  ratePoints: 50,
  swappedPoints: 10,
  amountFactor: 10,
  incomeFactor: 1.5,
  smallAmount: 25,
};
