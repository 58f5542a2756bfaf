import { TooMuchAtOnce } from "./faults";

/**
 * Excel on the web takes and gives at most 5 MB in one request; what is sent is estimated, so a part of that is left free.
 * (OfficeDev/office-js-docs-reference #354)
 */
export const BYTES_PER_SYNC = 4_000_000;

/** One piece of work with Excel, as large as it is estimated to be. */
export interface Piece<Work> {
  readonly work: Work;
  /** Characters of JSON it sends or gets. */
  readonly bytes: number;
}

/**
 * Does work in as few syncs as its size allows, in order: `run` is called with what goes into one sync. Where Excel finds
 * that too much all the same, the same work is done in halves, and a single piece is cut by `halve`; undefined where it
 * cannot be cut.
 */
export async function inChunks<Work>(
  pieces: readonly Piece<Work>[],
  run: (works: readonly Work[]) => Promise<void>,
  halve: (work: Work) => readonly [Work, Work] | undefined,
): Promise<void> {
  for (const chunk of chunksOf(pieces)) {
    await runOrHalve(
      chunk.map(({ work }) => work),
      run,
      halve,
    );
  }
}

async function runOrHalve<Work>(
  works: readonly Work[],
  run: (works: readonly Work[]) => Promise<void>,
  halve: (work: Work) => readonly [Work, Work] | undefined,
): Promise<void> {
  try {
    await run(works);
  } catch (fault) {
    const halves = fault instanceof TooMuchAtOnce ? halvesOf(works, halve) : undefined;
    if (halves === undefined) throw fault;
    await runOrHalve(halves[0], run, halve);
    await runOrHalve(halves[1], run, halve);
  }
}

function halvesOf<Work>(
  works: readonly Work[],
  halve: (work: Work) => readonly [Work, Work] | undefined,
): readonly [readonly Work[], readonly Work[]] | undefined {
  const [only, ...more] = works;
  if (only === undefined) return undefined;
  if (more.length === 0) {
    const halves = halve(only);
    return halves && [[halves[0]], [halves[1]]];
  }
  const middle = works.length >> 1;
  return [works.slice(0, middle), works.slice(middle)];
}

function chunksOf<Work>(pieces: readonly Piece<Work>[]): readonly (readonly Piece<Work>[])[] {
  const chunks: Piece<Work>[][] = [];
  let room = 0;
  for (const piece of pieces) {
    const chunk = chunks.at(-1);
    if (chunk === undefined || piece.bytes > room) {
      chunks.push([piece]);
      room = BYTES_PER_SYNC;
    } else {
      chunk.push(piece);
    }
    room -= piece.bytes;
  }
  return chunks;
}

/** Rows of an area in runs of at most so many bytes; an area of no rows has no run. */
export function rowRuns(
  top: number,
  bottom: number,
  bytesPerRow: number,
): readonly (readonly [top: number, bottom: number])[] {
  const height = Math.max(1, Math.floor(BYTES_PER_SYNC / Math.max(1, bytesPerRow)));
  const runs: (readonly [number, number])[] = [];
  for (let row = top; row <= bottom; row += height) runs.push([row, Math.min(bottom, row + height - 1)]);
  return runs;
}
