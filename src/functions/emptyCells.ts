import type { EmptyCellReader } from "./zeros";

/** Reads which cells are empty in many ranges at once, in the order of the addresses. */
export type ReadManyEmpty = (
  addresses: readonly string[],
) => Promise<readonly (readonly (readonly boolean[])[])[]>;

interface Waiting {
  readonly address: string;
  readonly resolve: (isEmpty: readonly (readonly boolean[])[]) => void;
  readonly reject: (fault: Error) => void;
}

/**
 * Gathers what all pending calls ask into one read: Excel fails near 200 reads at once (office-js #2874). Reads inside
 * functions can also hang (office-js #1395), so each is given up after `patience` milliseconds. Nothing is remembered, since
 * a cell may be filled the next moment.
 */
export function batchedEmptyCellReader(readMany: ReadManyEmpty, patience = 2000): EmptyCellReader {
  let waiting: Waiting[] = [];

  async function answerAll(batch: readonly Waiting[]): Promise<void> {
    try {
      const answers = await readMany(batch.map(({ address }) => address));
      batch.forEach(({ resolve, reject }, at) => {
        const answer = answers[at];
        if (answer === undefined) reject(new Error("The range was not read."));
        else resolve(answer);
      });
    } catch (fault) {
      const reason = fault instanceof Error ? fault : new Error(String(fault));
      for (const { reject } of batch) reject(reason);
    }
  }

  function flush(): void {
    const batch = waiting;
    waiting = [];
    void answerAll(batch);
  }

  return (address) =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error("Excel did not answer in time.")), patience);
      const inTime =
        <T>(settle: (value: T) => void) =>
        (value: T): void => {
          clearTimeout(timer);
          settle(value);
        };
      if (waiting.length === 0) setTimeout(flush, 0);
      waiting.push({ address, resolve: inTime(resolve), reject: inTime(reject) });
    });
}
