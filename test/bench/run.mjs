// Measures the product against named peers in one run on one machine, and prints medians and ratios.
//
//   npm run bench                          every case
//   npm run bench -- checking reading      some cases
//   npm run bench -- checking --repeats 3 --json
//
// A case is two files of cases/:
//
//   <case>.ts    exports from src/ what is measured; it is bundled as the product is, and handed on as `product`.
//   <case>.mjs   exports by default:
//     {
//       title: "Read 570,000 rows of 10 columns",
//       repeats: 5,                        // runs of each contender; the median counts
//       seconds: 300,                      // a run that takes longer is stopped and reported as such
//       async prepare({ folder, product }) // once, unmeasured: makes files in `folder`; returns JSON for the contenders
//         { … return { file: "…/rows.xlsx", rows: 570000 }; },
//       contenders: {
//         "Đạt chuẩn": ({ input, product, peer }) => ({
//           // Unmeasured: reads the file into memory, imports, builds what is given.
//           // The measured part; may be async. Its answer must be JSON.
//           run: () => product.read(bytes),
//           answer: (result) => ({ rows: result.rows, sum: result.sum }),
//         }),
//         "@e965/xlsx": async ({ input, peer }) => { const xlsx = await peer("@e965/xlsx"); return { run, answer }; },
//       },
//     }
//
// A case without contenders has `figures: async ({ product }) => ({ figures, long })`: figures of one run with a name, a unit, a
// value and perhaps a limit, and what went on too long.
//
// A case may name `truths`, fields of the answer that are true where the result is right (a total, a chart): the product must have
// them all, and the table says which of them every contender has.
//
// The first contender is the product. Each run of each contender is a process of its own, contenders take turns, and every
// contender must give the same answer as the first (or a subset `comparable` of its fields): otherwise the case fails,
// since a ratio between different work means nothing. Peers live in this folder's own package, which is installed on the
// first run and is no part of the product.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { isDeepStrictEqual, parseArgs } from "node:util";
import { figureSummary, median, printFigures, printTable } from "./figures.mjs";

const here = import.meta.dirname;
const root = path.resolve(here, "../..");
const DEFAULT_REPEATS = 5;
const DEFAULT_SECONDS = 300;

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { repeats: { type: "string" }, json: { type: "boolean", default: false } },
});

const known = readdirSync(path.join(here, "cases"))
  .filter((file) => file.endsWith(".mjs"))
  .map((file) => path.basename(file, ".mjs"));
const unknown = positionals.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  console.error(`No such case: ${unknown.join(", ")}. There are: ${known.join(", ")}.`);
  process.exit(2);
}
const chosen = positionals.length > 0 ? positionals : known;

installPeers();
bundle(chosen);

const reports = [];
for (const name of chosen) {
  const report = await runCase(name);
  reports.push(report);
  if (!options.json) (report.figures === undefined ? print : printFigures)(report);
}
if (options.json) console.log(JSON.stringify({ machine: machine(), cases: reports }, null, 2));
process.exitCode = reports.every((report) => report.fault === null) ? 0 : 1;

function installPeers() {
  const installed = path.join(here, "node_modules", ".package-lock.json");
  const wanted = path.join(here, "package-lock.json");
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(wanted).mtimeMs) return;
  mustRun("npm", ["ci", "--prefix", here], { shell: process.platform === "win32" });
}

function bundle(names) {
  const webpack = path.join(root, "node_modules", "webpack-cli", "bin", "cli.js");
  const args = ["--mode", "production", "--config-name", "bench", "--env", `cases=${names.join(",")}`];
  mustRun(process.execPath, [webpack, ...args], {});
}

function mustRun(program, args, spawnOptions) {
  const run = spawnSync(program, args, { cwd: root, encoding: "utf8", ...spawnOptions });
  if (run.status === 0) return;
  console.error(run.stdout ?? "", run.stderr ?? "", run.error ?? "");
  process.exit(1);
}

async function runCase(name) {
  const { default: bench } = await import(path.join(here, "cases", `${name}.mjs`));
  if (bench.figures !== undefined) return figureReport(name, bench);
  const folder = mkdtempSync(path.join(os.tmpdir(), "dat-chuan-bench-"));
  try {
    const prepared = await child(["prepare", name, folder], bench.seconds ?? DEFAULT_SECONDS);
    if (prepared.fault !== undefined)
      return { name, title: bench.title, fault: prepared.fault, contenders: [] };
    const inputFile = path.join(folder, "input.json");
    writeFileSync(inputFile, JSON.stringify(prepared.input ?? null));
    return await race(name, bench, inputFile);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function race(name, bench, inputFile) {
  const repeats = Number(options.repeats ?? bench.repeats ?? DEFAULT_REPEATS);
  const runs = new Map(Object.keys(bench.contenders).map((contender) => [contender, []]));
  for (let round = 0; round < repeats; round++) {
    for (const [contender, done] of runs) {
      if (done.some((run) => run.fault !== undefined)) continue;
      done.push(await child(["run", name, contender, inputFile], bench.seconds ?? DEFAULT_SECONDS));
    }
  }
  const contenders = [...runs].map(([contender, done]) => summary(contender, done));
  const truths = bench.truths ?? [];
  const fault = disagreement(contenders, bench.comparable) ?? untruth(contenders[0], truths);
  return { name, title: bench.title, fault, truths, contenders };
}

function untruth({ answer }, truths) {
  const wrong = truths.filter((field) => answer[field] !== true);
  return wrong.length === 0 ? null : `the product has no ${wrong.join(", ")}: ${JSON.stringify(answer)}`;
}

async function figureReport(name, bench) {
  const runs = [];
  for (let round = 0; round < Number(options.repeats ?? bench.repeats ?? DEFAULT_REPEATS); round++) {
    const run = await child(["figures", name], bench.seconds ?? DEFAULT_SECONDS);
    if (run.fault !== undefined) return { name, title: bench.title, fault: run.fault, figures: [] };
    runs.push(run);
  }
  return { name, title: bench.title, fault: null, ...figureSummary(runs) };
}

/** Runs a step in a process of its own; answers what it prints, or the fault it died of. */
function child(args, seconds) {
  const flags = ["--expose-gc", "--max-old-space-size=8192"];
  return new Promise((resolve) => {
    const step = spawn(process.execPath, [...flags, path.join(here, "step.mjs"), ...args], { cwd: here });
    let out = "";
    let err = "";
    let stopped = false;
    const timer = setTimeout(() => {
      stopped = true;
      step.kill("SIGKILL");
    }, seconds * 1000);
    step.stdout.on("data", (data) => (out += data));
    step.stderr.on("data", (data) => (err += data));
    step.on("close", (code) => {
      clearTimeout(timer);
      if (stopped) resolve({ fault: `stopped after ${seconds} s` });
      else if (code !== 0) resolve({ fault: firstErrorLine(err) });
      else resolve(JSON.parse(out.trim().split("\n").at(-1)));
    });
  });
}

function firstErrorLine(text) {
  return text.split("\n").find((line) => /error/i.test(line)) ?? text.trim();
}

function summary(contender, runs) {
  const fault = runs.find((run) => run.fault !== undefined)?.fault;
  if (fault !== undefined) return { contender, fault };
  return {
    contender,
    runs: runs.length,
    ms: median(runs.map((run) => run.ms)),
    fastest: Math.min(...runs.map((run) => run.ms)),
    slowest: Math.max(...runs.map((run) => run.ms)),
    cpuMs: median(runs.map((run) => run.cpuMs)),
    peakMB: median(runs.map((run) => run.peakMB)),
    answer: runs[0].answer,
  };
}

function disagreement([ours, ...peers], comparable) {
  if (ours.fault !== undefined) return `the product itself failed: ${ours.fault}`;
  const shown = (answer) =>
    comparable === undefined ? answer : Object.fromEntries(comparable.map((field) => [field, answer[field]]));
  const wrong = peers.find(
    (peer) => peer.fault === undefined && !isDeepStrictEqual(shown(peer.answer), shown(ours.answer)),
  );
  if (wrong === undefined) return null;
  return `${wrong.contender} answered ${JSON.stringify(wrong.answer)}, the product ${JSON.stringify(ours.answer)}`;
}

function machine() {
  return {
    node: process.version,
    cpu: os.cpus()[0]?.model ?? "",
    cores: os.cpus().length,
    system: os.type(),
  };
}

function print({ title, fault, truths = [], contenders }) {
  console.log(`\n${title}`);
  const ours = contenders[0];
  const rows = contenders.map((row) =>
    row.fault === undefined
      ? [
          row.contender,
          `${row.ms.toFixed(1)} ms`,
          `${row.fastest.toFixed(1)}–${row.slowest.toFixed(1)}`,
          `${row.peakMB.toFixed(0)} MB`,
          row === ours || ours.fault !== undefined ? "" : `${(row.ms / ours.ms).toFixed(1)} × the time`,
          row === ours || ours.fault !== undefined
            ? ""
            : `${(row.cpuMs / ours.cpuMs).toFixed(1)} × the CPU time`,
          truths.filter((field) => row.answer[field] === true).join(" "),
        ]
      : [row.contender, row.fault, "", "", "", "", ""],
  );
  const table = [["", "median", "range", "peak memory", "", "", truths.length > 0 ? "right" : ""], ...rows];
  printTable(table);
  if (contenders.length > 0)
    console.log(`${contenders[0].runs ?? 0} runs each, each in a process of its own`);
  if (fault !== null) console.log(`NOT COMPARABLE: ${fault}`);
}
