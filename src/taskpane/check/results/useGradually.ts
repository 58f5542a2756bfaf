import { startTransition, useEffect, useState } from "react";

/** So many are drawn in one go: what a slow computer draws between two frames. */
const STEP = 6;

/**
 * How many of `total` things may be drawn by now: a few at once, more in steps between which the pane answers, and without
 * limit after the last. Begins anew when `about` is another one.
 */
export function useGradually(total: number, about?: unknown): number {
  const [drawn, setDrawn] = useState({ about, count: STEP });
  const count = drawn.about === about ? drawn.count : STEP;
  const isThrough = count >= total;
  useEffect(() => {
    if (!isThrough) startTransition(() => setDrawn({ about, count: count + STEP }));
  }, [about, count, isThrough]);
  return isThrough ? Infinity : count;
}
