import { parseArgs } from "node:util";
import { UsageError } from "./usage";

/** What an option takes: nothing, one value, or a value each time it is given. */
export type OptionKind = "flag" | "value" | "list";

/** The arguments of a command, checked against the options it knows. */
export interface Arguments<Options extends Readonly<Record<string, OptionKind>>> {
  readonly positionals: readonly string[];
  readonly flags: ReadonlySet<keyof Options>;
  value(option: keyof Options): string | undefined;
  list(option: keyof Options): readonly string[];
}

/** "-5" and "-0,5" are results, not options. */
const NEGATIVE_NUMBER = /^-[\d.,]/;

/**
 * Reads arguments. Node's own strict mode would answer in English and stop "-5", so its tokens are judged here.
 * @throws UsageError
 */
export function readArguments<Options extends Readonly<Record<string, OptionKind>>>(
  args: readonly string[],
  options: Options,
): Arguments<Options> {
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      Object.entries(options).map(([name, kind]) => [
        name,
        { type: kind === "flag" ? "boolean" : "string", multiple: true } as const,
      ]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const positionals: string[] = [];
  const values = new Map<string, string[]>();
  let numberAt = -1;
  for (const token of tokens) {
    if (token.kind === "option-terminator" || token.index === numberAt) continue;
    const written = args[token.index] ?? "";
    if (token.kind === "positional") {
      positionals.push(token.value);
    } else if (NEGATIVE_NUMBER.test(written)) {
      numberAt = token.index;
      positionals.push(written);
    } else {
      const kind = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
      if (kind === undefined || !token.rawName.startsWith("--")) {
        throw new UsageError({ kind: "unknownOption", written: token.rawName });
      }
      const found = values.get(token.name);
      if (found !== undefined && kind === "value") {
        throw new UsageError({ kind: "optionRepeated", option: token.rawName });
      }
      values.set(token.name, [...(found ?? []), valueOf(token, kind)]);
    }
  }
  return {
    positionals,
    flags: new Set([...values.keys()].filter((name) => options[name] === "flag")),
    value: (option) => values.get(String(option))?.[0],
    list: (option) => values.get(String(option)) ?? [],
  };
}

/**
 * The one file a command is about.
 * @throws UsageError
 */
export function onlyFile(positionals: readonly string[]): string {
  const [file, ...others] = positionals;
  if (file === undefined) throw new UsageError({ kind: "noFiles" });
  if (others.length > 0) throw new UsageError({ kind: "oneFile", found: positionals.length });
  return file;
}

interface OptionToken {
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

function valueOf(token: OptionToken, kind: OptionKind): string {
  if (kind === "flag") {
    if (token.value !== undefined) throw new UsageError({ kind: "valueNotAllowed", option: token.rawName });
    return "";
  }
  const { value } = token;
  const swallowed = value?.startsWith("--") === true && token.inlineValue !== true;
  if (value === undefined || value === "" || swallowed) {
    throw new UsageError({ kind: "valueMissing", option: token.rawName });
  }
  return value;
}
