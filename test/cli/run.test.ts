import path from "node:path";
import packageJson from "../../package.json";
import { en } from "../../src/cli/texts/en";
import { vi } from "../../src/cli/texts/vi";
import { runCli } from "./support/runCli";

const CLEAN = path.join(__dirname, "../../assets/samples/tong-hop-ninh-thuan-2022-q3-sach.xlsx");

describe("the command line", () => {
  it.each([["--help"], ["-h"], ["help"]])("explains itself on %s", async (word) => {
    expect(await runCli([word])).toEqual({ status: 0, out: `${vi.help}\n`, error: "" });
  });

  it("explains itself after a command's name and in English", async () => {
    expect((await runCli(["check", "--help"])).out).toBe(`${vi.help}\n`);
    expect((await runCli(["--help", "--lang", "en"])).out).toBe(`${en.help}\n`);
  });

  it("names every command and every option in its help", () => {
    const words =
      "check judge report template list inspect --period --set --area --year --as-of --plan --previous".split(
        " ",
      );
    const more = "--form --template --dry-run --out --lang --json --version".split(" ");
    for (const word of [...words, ...more]) {
      expect(vi.help).toContain(word);
      expect(en.help).toContain(word);
    }
  });

  it("gives the version of the package", async () => {
    expect(await runCli(["--version"])).toEqual({ status: 0, out: `${packageJson.version}\n`, error: "" });
  });

  it.each<[string, readonly string[], string]>([
    ["no command", [], "Chưa có lệnh"],
    ["an unknown command", ["kiem-tra"], "Không có lệnh “kiem-tra”"],
    ["an unknown option", ["check", CLEAN, "--colour"], "không có tùy chọn --colour"],
    ["an option without its value", ["check", CLEAN, "--period"], "--period phải có giá trị"],
    ["no file", ["check"], "Chưa có tệp nào"],
    ["a period that is none", ["check", CLEAN, "--period", "2022Q5"], "Kỳ báo cáo “2022Q5” không đúng"],
    ["a half-year that is none", ["check", CLEAN, "--period", "2022H3"], "Kỳ báo cáo “2022H3” không đúng"],
    ["a day the calendar does not have", ["check", CLEAN, "--as-of", "2022-02-30"], "--as-of “2022-02-30”"],
    ["a day in another order", ["check", CLEAN, "--as-of", "30/09/2022"], "--as-of “30/09/2022”"],
    ["a year that is none", ["check", CLEAN, "--year", "22"], "Năm “22” không đúng"],
    ["an unknown set", ["check", CLEAN, "--set", "xa"], "xa-ntm-2021-2025, xa-nang-cao-2021-2025"],
    ["an unknown area", ["check", CLEAN, "--area", "Trung Bộ"], "DHNTB"],
    ["an unknown language", ["check", CLEAN, "--lang", "fr"], "Giá trị dùng được: vi, en"],
    ["a report without its period", ["report", CLEAN, "--out", "x"], "cần tùy chọn --period"],
    ["a report without its directory", ["report", CLEAN, "--period", "2022Q3"], "cần tùy chọn --out"],
    [
      "a report into a file",
      ["report", CLEAN, "--period", "2022Q3", "--out", __filename],
      "không phải thư mục",
    ],
    ["a report of two files", ["report", CLEAN, CLEAN, "--period", "2022", "--out", "x"], "đúng một tệp"],
    [
      "an unknown form",
      ["report", CLEAN, "--period", "2022", "--out", "x", "--form", "b"],
      "tien-do-dang-ky",
    ],
    ["an unknown word after template", ["template", "show"], "list, inspect"],
  ])("ends with 2 and one sentence on %s", async (_what, args, says) => {
    const { status, out, error } = await runCli(args);
    expect(status).toBe(2);
    expect(out).toBe("");
    expect(error).toContain(says);
    expect(error).toMatch(/^dat-chuan: .+\n$/);
  });

  it("complains in the language asked for, even of another argument", async () => {
    const { error } = await runCli(["check", CLEAN, "--period", "2022Q5", "--lang", "en"]);
    expect(error).toContain("“2022Q5” is no period");
  });
});

describe("the texts of the two languages", () => {
  it("differ everywhere a person reads words", () => {
    expect(en.help).not.toBe(vi.help);
    expect(Object.keys(en).sort()).toEqual(Object.keys(vi).sort());
    for (const verdict of ["met", "unmet", "missing", "notApplicable", "unclear"] as const) {
      expect(en.verdict(verdict, false)).not.toBe(vi.verdict(verdict, false));
    }
  });
});
