import { createInterface } from "node:readline";
import { optimiseLater } from "./engine";
import { run } from "./run";
import type { Terminal } from "./terminal";

const { stdin, stdout, stderr, env } = process;

optimiseLater();

function takesColour(): boolean {
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== "") return false;
  return stdout.isTTY && env.TERM !== "dumb";
}

const digits = (value: number) => String(value).padStart(2, "0");

function localDate(now: Date): string {
  return `${now.getFullYear()}-${digits(now.getMonth() + 1)}-${digits(now.getDate())}`;
}

const now = new Date();

const terminal: Terminal = {
  out: (text) => void stdout.write(text),
  error: (text) => void stderr.write(text),
  lines: () => createInterface({ input: stdin, crlfDelay: Infinity }),
  colour: takesColour(),
  ...(stdout.isTTY ? { columns: stdout.columns } : {}),
  showsProgress: stderr.isTTY,
  today: localDate(now),
  clock: `${digits(now.getHours())}:${digits(now.getMinutes())}`,
};

// A reader that has seen enough ("| head") closes the pipe; that is no failure of ours.
stdout.on("error", (fault: NodeJS.ErrnoException) => {
  if (fault.code !== "EPIPE") throw fault;
  process.exit(0);
});

void run(process.argv.slice(2), terminal).then((status) => {
  process.exitCode = status;
});
