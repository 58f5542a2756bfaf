// Prints what each command of the pane survives: every sync it makes, with every fault, one line a command and fault.
import { spawnSync } from "node:child_process";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "..");
const jest = path.join(root, "node_modules", "jest", "bin", "jest.js");
const run = spawnSync(process.execPath, [jest, "--silent=false", "test/taskpane/session/faults.test.ts"], {
  cwd: root,
  stdio: "inherit",
  env: { ...process.env, FAULT_TABLE: "1" },
});
process.exitCode = run.status ?? 1;
