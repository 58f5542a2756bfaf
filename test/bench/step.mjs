// One step of one case in a process of its own: `prepare CASE FOLDER`, `run CASE CONTENDER INPUT.json` or `figures CASE`.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

const here = import.meta.dirname;
const require = createRequire(import.meta.url);
const [step, name, ...rest] = process.argv.slice(2);

const { default: bench } = await import(path.join(here, "cases", `${name}.mjs`));
const product = require(path.resolve(here, "../../dist/bench", `${name}.cjs`));

/** Peers are imported from this folder's own package. */
const peer = async (packageName) => {
  const module = await import(packageName);
  return module.default ?? module;
};

if (step === "prepare") {
  const input = await bench.prepare?.({ folder: rest[0], product });
  answer({ input });
} else if (step === "figures") {
  answer(await bench.figures({ product }));
} else {
  const [contender, inputFile] = rest;
  const input = JSON.parse(readFileSync(inputFile, "utf8"));
  const { run, answer: answerOf } = await bench.contenders[contender]({ input, product, peer });
  globalThis.gc?.();
  const start = performance.now();
  const cpuBefore = process.cpuUsage();
  const result = await run();
  const ms = performance.now() - start;
  // What else the machine does slows the clock, hardly the work itself.
  const { user, system } = process.cpuUsage(cpuBefore);
  const cpuMs = (user + system) / 1000;
  // maxRSS is in kilobytes on every system Node runs on.
  const peakMB = process.resourceUsage().maxRSS / 1024;
  answer({ ms, cpuMs, peakMB, answer: await answerOf(result) });
}

function answer(value) {
  process.stdout.write(`${JSON.stringify(value)}\n`, () => process.exit(0));
}
