import { useDeferredValue } from "react";
import type { ReactNode } from "react";

/** Draws what is inside after what stands around it, so that neither has to wait until both are done. */
export function Later({ children }: { readonly children: ReactNode }) {
  const isDue = useDeferredValue(true, false);
  return isDue ? children : null;
}
