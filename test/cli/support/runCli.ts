import { run } from "../../../src/cli/run";
import type { ExitStatus, Terminal } from "../../../src/cli/terminal";

/** What a run of the command line gave. */
export interface Outcome {
  readonly status: ExitStatus;
  readonly out: string;
  readonly error: string;
}

export interface Around {
  readonly lines?: readonly string[];
  readonly colour?: boolean;
  readonly columns?: number;
  readonly showsProgress?: boolean;
  readonly today?: string;
}

/** Runs the command line in this process. */
export async function runCli(args: readonly string[], around: Around = {}): Promise<Outcome> {
  let out = "";
  let error = "";
  const terminal: Terminal = {
    out: (text) => void (out += text),
    error: (text) => void (error += text),
    lines: () => linesOf(around.lines ?? []),
    colour: around.colour ?? false,
    ...(around.columns === undefined ? {} : { columns: around.columns }),
    showsProgress: around.showsProgress ?? false,
    today: around.today ?? "2022-10-05",
  };
  const status = await run(args, terminal);
  return { status, out, error };
}

// eslint-disable-next-line @typescript-eslint/require-await -- an async iterable, as standard input is one
async function* linesOf(lines: readonly string[]): AsyncIterable<string> {
  yield* lines;
}
