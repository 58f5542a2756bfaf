/** Excel answers a question long before this, unless it is busy or somebody is typing into a cell. */
const PATIENCE_MILLISECONDS = 2_000;

type Listener = (isWaiting: boolean) => void;

const listeners = new Set<Listener>();
const overdue = new Set<symbol>();

/** Calls the listener when Excel has left something unanswered for long, and when it has answered. */
export function whenExcelIsSlow(listener: Listener): void {
  listeners.add(listener);
}

/** Waits for an answer of Excel, and tells the listeners where it takes long. */
export async function patiently<Answer>(answer: Promise<Answer>): Promise<Answer> {
  const question = Symbol("question");
  const timer = setTimeout(() => {
    overdue.add(question);
    tell();
  }, PATIENCE_MILLISECONDS);
  try {
    return await answer;
  } finally {
    clearTimeout(timer);
    if (overdue.delete(question)) tell();
  }
}

function tell(): void {
  for (const listener of listeners) listener(overdue.size > 0);
}
