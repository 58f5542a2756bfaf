// Cases that measure the product alone: the median of each figure over the runs, against what it has to stay below.

export function median(figures) {
  const sorted = figures.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

export function printTable(table) {
  const widths = table[0].map((_, column) => Math.max(...table.map((row) => row[column].length)));
  for (const row of table)
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column]))
        .join("  ")
        .trimEnd(),
    );
}

export function figureSummary(runs) {
  const figures = runs[0].figures.map(({ name, unit, limit }) => {
    const values = runs.map((run) => run.figures.find((figure) => figure.name === name)?.value ?? Number.NaN);
    return {
      name,
      unit,
      limit,
      median: median(values),
      lowest: Math.min(...values),
      highest: Math.max(...values),
    };
  });
  return { runs: runs.length, figures, long: runs.map(({ long }) => long) };
}

export function printFigures({ title, fault, runs, figures, long = [] }) {
  console.log(`\n${title}`);
  if (fault !== null) return console.log(fault);
  printTable([
    ["", "median", "range", "to stay below"],
    ...figures.map((figure) => [
      figure.name,
      `${figure.median.toFixed(1)} ${figure.unit}`,
      `${figure.lowest.toFixed(1)}–${figure.highest.toFixed(1)}`,
      figure.limit === undefined
        ? ""
        : `${figure.limit} ${figure.unit}${figure.median < figure.limit ? "" : ": NOT"}`,
    ]),
  ]);
  for (const [run, stretches] of long.entries())
    for (const { where, phase, wall, cpu, spentIn } of stretches)
      console.log(
        `run ${run + 1}, ${where}, ${phase}: ${wall.toFixed(0)} ms at a stretch, ${cpu.toFixed(0)} ms on the processor, ${spentIn}`,
      );
  console.log(`${runs} runs, each with browsers of its own`);
}
