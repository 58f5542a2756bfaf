/** Code points above it take two units of a text. */
const LAST_OF_ONE_UNIT = 0xffff;

/**
 * How many letters must be put in, left out or changed to turn one text into the other, or `limit` + 1 where it is more
 * than `limit`. Letters are code points of the texts as given; normalise them before.
 */
export function editDistance(a: string, b: string, limit = Number.POSITIVE_INFINITY): number {
  if (a === b) return 0;
  const from = lettersOf(a);
  const to = lettersOf(b);
  if (Math.abs(from.length - to.length) > limit) return limit + 1;
  const start = sharedStart(from, to);
  const end = sharedEnd(from, to, start);
  return distanceBetween(from.slice(start, from.length - end), to.slice(start, to.length - end), limit);
}

function lettersOf(text: string): readonly number[] {
  const letters: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const letter = text.codePointAt(at) ?? 0;
    letters.push(letter);
    if (letter > LAST_OF_ONE_UNIT) at++;
  }
  return letters;
}

function sharedStart(from: readonly number[], to: readonly number[]): number {
  let count = 0;
  while (count < from.length && count < to.length && from[count] === to[count]) count++;
  return count;
}

function sharedEnd(from: readonly number[], to: readonly number[], start: number): number {
  const most = Math.min(from.length, to.length) - start;
  let count = 0;
  while (count < most && from[from.length - 1 - count] === to[to.length - 1 - count]) count++;
  return count;
}

/** Row after row of the table of distances between all beginnings, kept in one row. */
function distanceBetween(from: readonly number[], to: readonly number[], limit: number): number {
  const distances = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    let diagonal = row - 1;
    let left = row;
    let least = row;
    distances[0] = row;
    for (let column = 1; column <= to.length; column++) {
      const above = distances[column] ?? 0;
      const changed = diagonal + (from[row - 1] === to[column - 1] ? 0 : 1);
      left = Math.min(above + 1, left + 1, changed);
      distances[column] = left;
      diagonal = above;
      if (left < least) least = left;
    }
    if (least > limit) return limit + 1;
  }
  const distance = distances[to.length] ?? 0;
  return distance > limit ? limit + 1 : distance;
}

/** The candidate nearest to a text within `limit` letters; none where two are equally near, since either could be meant. */
export function nearest(text: string, candidates: Iterable<string>, limit = 2): string | undefined {
  let best: string | undefined;
  let bestDistance = limit + 1;
  let isTie = false;
  for (const candidate of candidates) {
    const distance = editDistance(text, candidate, limit);
    if (distance > limit || distance > bestDistance) continue;
    isTie = distance === bestDistance && candidate !== best;
    if (distance < bestDistance) best = candidate;
    bestDistance = distance;
  }
  return isTie ? undefined : best;
}
