import { readArguments } from "../../src/cli/arguments";
import { UsageError } from "../../src/cli/usage";
import type { UsageFault } from "../../src/cli/usage";

const OPTIONS = { json: "flag", lang: "value", form: "list" } as const;

function faultOf(args: readonly string[]): UsageFault | undefined {
  try {
    readArguments(args, OPTIONS);
    return undefined;
  } catch (fault) {
    if (fault instanceof UsageError) return fault.fault;
    throw fault;
  }
}

describe("arguments of a command", () => {
  it("are told apart into positionals, flags and values wherever they stand", () => {
    const read = readArguments(["a.xlsx", "--lang", "en", "b.xlsx", "--json"], OPTIONS);
    expect(read.positionals).toEqual(["a.xlsx", "b.xlsx"]);
    expect(read.value("lang")).toBe("en");
    expect(read.flags.has("json")).toBe(true);
  });

  it("take an option that may be repeated each time it is given", () => {
    expect(readArguments(["--form", "a", "--form=b"], OPTIONS).list("form")).toEqual(["a", "b"]);
  });

  it.each(["-5", "-0,5", "-.5"])("take %s as a result, not as an option", (written) => {
    expect(readArguments([written, "≥ 3"], OPTIONS).positionals).toEqual([written, "≥ 3"]);
  });

  it("take a single dash and everything after a double dash as positionals", () => {
    expect(readArguments(["-", "--", "--json"], OPTIONS).positionals).toEqual(["-", "--json"]);
  });

  it.each<[string, readonly string[], UsageFault]>([
    ["an unknown option", ["--colour"], { kind: "unknownOption", written: "--colour" }],
    ["a name that every object has", ["--constructor"], { kind: "unknownOption", written: "--constructor" }],
    ["a short option", ["-j"], { kind: "unknownOption", written: "-j" }],
    ["an option without its value", ["--lang"], { kind: "valueMissing", option: "--lang" }],
    ["an option whose value is empty", ["--lang="], { kind: "valueMissing", option: "--lang" }],
    ["an option followed by an option", ["--lang", "--json"], { kind: "valueMissing", option: "--lang" }],
    ["a flag with a value", ["--json=yes"], { kind: "valueNotAllowed", option: "--json" }],
    [
      "a single value given twice",
      ["--lang", "vi", "--lang", "en"],
      { kind: "optionRepeated", option: "--lang" },
    ],
  ])("refuse %s", (_what, args, fault) => {
    expect(faultOf(args)).toEqual(fault);
  });
});
