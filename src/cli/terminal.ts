/** What the command line sees of the world; tests hand in one of their own. */
export interface Terminal {
  /** Writes to standard output. */
  out(text: string): void;
  /** Writes to standard error. */
  error(text: string): void;
  /** The lines of standard input, without their ends. */
  lines(): AsyncIterable<string>;
  /** Whether standard output takes colours. */
  readonly colour: boolean;
  /** The width of standard output in columns; undefined where it is no terminal. */
  readonly columns?: number;
  /** Whether standard error is a terminal, the only place where progress is shown. */
  readonly showsProgress: boolean;
  /** Today as ISO date, in the time zone of the computer. */
  readonly today: string;
  /** The time of day, as "08:05"; absent where papers are to carry none. */
  readonly clock?: string;
}

/** 0 nothing of severity error, 1 an error found, 2 bad arguments or a file that is not there. */
export type ExitStatus = 0 | 1 | 2;
