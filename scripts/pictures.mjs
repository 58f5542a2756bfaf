// Takes a picture of every screen of the built pane, in each theme, narrow, and in high contrast, into a folder.
import { spawnSync } from "node:child_process";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "..");
const folder = path.resolve(process.argv[2] ?? path.join(root, "dist", "screens"));
const jest = path.join(root, "node_modules", "jest", "bin", "jest.js");
const run = spawnSync(process.execPath, [jest, "test/browser/inExcelScreens", "test/browser/inExcelFaults"], {
  cwd: root,
  stdio: "inherit",
  env: { ...process.env, SCREENS_FOLDER: folder },
});
process.stdout.write(`${folder}\n`);
process.exitCode = run.status ?? 1;
