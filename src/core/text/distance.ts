/**
 * How many letters must be put in, left out or changed to turn one text into the other, or `limit` + 1 where it is more
 * than `limit`. Letters are code points of the texts as given; normalise them before.
 */
export function editDistance(a: string, b: string, limit = Number.POSITIVE_INFINITY): number {
  const from = [...a];
  const to = [...b];
  if (Math.abs(from.length - to.length) > limit) return limit + 1;
  let previous = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1] ? 0 : 1;
      const distance = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + same,
      );
      current.push(distance);
      if (distance < least) least = distance;
    }
    if (least > limit) return limit + 1;
    previous = current;
  }
  return previous[to.length] ?? 0;
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
