import { startTransition, useEffect, useState } from "react";
import type { ReactNode } from "react";

interface LaterProps {
  readonly children: ReactNode;
  /** What stands there until then. */
  readonly until?: ReactNode;
}

/**
 * Draws what is inside after what stands around it is seen, in short slices, so that neither has to wait until both are done. One
 * inside another comes after it; `useDeferredValue` would draw both in one go.
 */
export function Later({ children, until = null }: LaterProps) {
  const [isDue, setDue] = useState(false);
  useEffect(() => startTransition(() => setDue(true)), []);
  return isDue ? children : until;
}
