import { languageIn } from "./language";
import { textsOf } from "./texts";
import type { ExitStatus, Terminal } from "./terminal";
import { UsageError } from "./usage";

type Command = (args: readonly string[], terminal: Terminal) => Promise<ExitStatus>;

/** Loaded one at a time, so that a start costs only what the command needs. */
const COMMANDS: ReadonlyMap<string, () => Promise<Command>> = new Map([
  ["check", async () => (await import("./commands/check")).check],
  ["consolidate", async () => (await import("./commands/consolidate")).consolidate],
  ["convert", async () => (await import("./commands/convert")).convert],
  ["judge", async () => (await import("./commands/judge")).judge],
  ["report", async () => (await import("./commands/report")).report],
  ["template", async () => (await import("./commands/template")).template],
]);

/** Runs one command line and gives the exit status of the process. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  const texts = textsOf(languageIn(args));
  const [name, ...rest] = args;
  try {
    if (name === undefined) throw new UsageError({ kind: "noCommand" });
    if (name === "--version") {
      terminal.out(`${(await import("../data/version")).programVersion}\n`);
      return 0;
    }
    const load = COMMANDS.get(name);
    if (asksForHelp(args, load !== undefined)) {
      terminal.out(`${texts.help}\n`);
      return 0;
    }
    if (load === undefined) throw new UsageError({ kind: "unknownCommand", written: name });
    const command = await load();
    return await command(rest, terminal);
  } catch (fault) {
    if (!(fault instanceof UsageError)) throw fault;
    terminal.error(`dat-chuan: ${texts.usage(fault.fault)}\n`);
    return 2;
  }
}

function asksForHelp(args: readonly string[], isCommand: boolean): boolean {
  if (args[0] === "help" || args[0] === "--help" || args[0] === "-h") return true;
  return isCommand && args.length === 2 && (args[1] === "--help" || args[1] === "-h");
}
