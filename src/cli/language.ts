import type { Language } from "./texts";
import { LANGUAGES } from "./texts";
import { UsageError } from "./usage";

/** The language asked for anywhere in the arguments, so that a complaint about another argument is in it too. */
export function languageIn(args: readonly string[]): Language {
  const at = args.findIndex((each) => each === "--lang" || each.startsWith("--lang="));
  const written = at < 0 ? undefined : (args[at]?.split("=")[1] ?? args[at + 1]);
  return LANGUAGES.find((each) => each === written) ?? "vi";
}

/**
 * The language a command's own arguments give.
 * @throws UsageError
 */
export function readLanguage(written: string | undefined): Language {
  if (written === undefined) return "vi";
  const found = LANGUAGES.find((each) => each === written);
  if (found === undefined) {
    throw new UsageError({ kind: "badValue", option: "--lang", written, allowed: LANGUAGES.join(", ") });
  }
  return found;
}
