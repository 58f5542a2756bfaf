// Prints "N passed, N failed" from jest's JSON report. A test file that could not run, or a test left out, counts as failed.
const { readFileSync } = require("node:fs");

const report = JSON.parse(readFileSync(process.argv[2], "utf8"));
const leftOut = report.numPendingTests + report.numTodoTests;
if (leftOut > 0) console.log(`${leftOut} tests were left out`);
const failed = report.numFailedTests + report.numRuntimeErrorTestSuites + leftOut;
console.log(`${report.numPassedTests} passed, ${failed} failed`);
process.exitCode = failed === 0 && report.numPassedTests > 0 ? 0 : 1;
