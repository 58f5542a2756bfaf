import type { Terminal } from "../terminal";

/** One line on standard error that tells what is being done; nothing where standard error is no terminal. */
export interface Progress {
  say(text: string): void;
  /** Takes the line away again. */
  done(): void;
}

const START_OF_LINE = "\r";
const CLEAR_LINE = "\u001b[2K";

export function showProgress(terminal: Terminal): Progress {
  if (!terminal.showsProgress) return { say: () => undefined, done: () => undefined };
  return {
    say: (text) => terminal.error(`${START_OF_LINE}${CLEAR_LINE}${text}`),
    done: () => terminal.error(`${START_OF_LINE}${CLEAR_LINE}`),
  };
}
