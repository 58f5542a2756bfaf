import { useCallback, useState } from "react";
import { faultOf } from "./faults";
import type { SessionFault } from "./types";

/** What was asked could not be done. */
export interface Failed {
  readonly kind: "failed";
  readonly fault: SessionFault;
}

export interface Attempts<Outcome> {
  readonly outcome: Outcome | Failed;
  /** Says something at once, such as that the work has begun. */
  readonly say: (outcome: Outcome | Failed) => void;
  /** Does the work and says what became of it; a failure is an outcome like any other. */
  readonly attempt: (work: () => Promise<Outcome | Failed>) => void;
}

/** What became of the last thing a person asked for, and the way to ask for the next. */
export function useAttempt<Outcome>(before: Outcome): Attempts<Outcome> {
  const [outcome, say] = useState<Outcome | Failed>(before);
  const attempt = useCallback((work: () => Promise<Outcome | Failed>): void => {
    work().then(say, (failure: unknown) => say({ kind: "failed", fault: faultOf(failure) }));
  }, []);
  return { outcome, say, attempt };
}
