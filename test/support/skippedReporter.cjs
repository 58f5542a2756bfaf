/** Says at the end of a run which tests were left out, and why; and counts the run in one plain line. */
module.exports = class SkippedReporter {
  onRunComplete(_contexts, results) {
    const skipped = new Map();
    for (const file of results.testResults) {
      for (const test of file.testResults) {
        if (test.status !== "pending" && test.status !== "todo") continue;
        const reason = /\[skipped: (.*?)\]/.exec(test.fullName)?.[1] ?? "no reason given";
        skipped.set(reason, (skipped.get(reason) ?? 0) + 1);
      }
    }
    const lines = [...skipped].map(([reason, count]) => `skipped ${count}: ${reason}`);
    process.stderr.write(lines.map((line) => `${line}\n`).join(""));
  }
};
