import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";

/** Programs that some tests need beside Node; none of them is ever part of the product. */
export type Tool =
  "libreoffice" | "writer" | "pdftotext" | "openpyxl" | "xlsxwriter" | "chromium" | "webBuild" | "cliBuild";

const root = path.resolve(__dirname, "../..");

/** Debian's own Python, which has the packages of apt; a `python3` earlier on the path may lack them. */
const PYTHONS = ["/usr/bin/python3", ...onPath(["python3", "python"])];
const CHROMIUMS = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

function onPath(names: readonly string[]): readonly string[] {
  const folders = (process.env.PATH ?? "").split(path.delimiter).filter((folder) => folder !== "");
  const endings = process.platform === "win32" ? [".exe", ".cmd"] : [""];
  return names
    .flatMap((name) => folders.flatMap((folder) => endings.map((end) => path.join(folder, name + end))))
    .filter((file) => existsSync(file));
}

function pythonWith(module: string): string | undefined {
  return PYTHONS.find(
    (python) => existsSync(python) && spawnSync(python, ["-c", `import ${module}`]).status === 0,
  );
}

function built(file: string): string | undefined {
  const whole = path.join(root, "dist", file);
  return existsSync(whole) ? whole : undefined;
}

/** Debian splits LibreOffice: Calc alone converts no documents. */
function hasWriter(soffice: string): boolean {
  return (
    process.platform !== "linux" || existsSync(path.join(path.dirname(realpathSync(soffice)), "swriter"))
  );
}

const FINDERS: Readonly<Record<Tool, { readonly find: () => string | undefined; readonly lack: string }>> = {
  libreoffice: { find: () => onPath(["soffice"])[0], lack: "LibreOffice (soffice) is not on the PATH" },
  writer: {
    find: () => onPath(["soffice"]).find(hasWriter),
    lack: "LibreOffice Writer is not installed",
  },
  pdftotext: { find: () => onPath(["pdftotext"])[0], lack: "pdftotext (poppler-utils) is not on the PATH" },
  openpyxl: { find: () => pythonWith("openpyxl"), lack: "no Python with openpyxl was found" },
  xlsxwriter: { find: () => pythonWith("xlsxwriter"), lack: "no Python with xlsxwriter was found" },
  chromium: { find: () => onPath(CHROMIUMS)[0], lack: "no Chromium or Chrome is on the PATH" },
  webBuild: { find: () => built("web/taskpane.html"), lack: "dist/web is not built (npm run build)" },
  cliBuild: { find: () => built("cli.js"), lack: "dist/cli.js is not built (npm run build:cli)" },
};

const found = new Map<Tool, string | undefined>();

function find(tool: Tool): string | undefined {
  if (!found.has(tool)) found.set(tool, FINDERS[tool].find());
  return found.get(tool);
}

/** The program (or the built file) a tool stands for. Throws where it is missing: ask inside {@link describeWith}. */
export function programOf(tool: Tool): string {
  const program = find(tool);
  if (program === undefined) throw new Error(FINDERS[tool].lack);
  return program;
}

/**
 * Describes tests that need tools. Where one is missing they are skipped, with the reason in their name; with
 * DAT_CHUAN_ALL=1 a missing tool fails instead, so that a full run leaves nothing out.
 */
export function describeWith(tools: Tool | readonly Tool[], name: string, body: () => void): void {
  const lacks = [tools]
    .flat()
    .filter((tool) => find(tool) === undefined)
    .map((tool) => FINDERS[tool].lack);
  if (lacks.length === 0) {
    describe(name, body);
    return;
  }
  const reason = lacks.join("; ");
  if (process.env.DAT_CHUAN_ALL === "1") {
    describe(name, () => {
      it("has the tools it needs", () => {
        throw new Error(reason);
      });
    });
    return;
  }
  // eslint-disable-next-line no-restricted-properties -- the one place that skips, and says why
  describe.skip(`${name} [skipped: ${reason}]`, body);
}

/** A folder of its own for the tests of one file, removed after them. */
export function scratchFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "dat-chuan-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Runs Python code with arguments and gives what it prints. */
export function runPython(tool: "openpyxl" | "xlsxwriter", code: string, ...args: readonly string[]): string {
  const run = spawnSync(programOf(tool), ["-c", code, ...args], {
    encoding: "utf8",
    env: { ...process.env, PYTHONIOENCODING: "utf-8" },
    maxBuffer: 1 << 28,
  });
  if (run.status !== 0) throw new Error(run.stderr || String(run.error));
  return run.stdout;
}

/**
 * Opens a file with LibreOffice, recalculates and saves it in another format in `folder`; gives the new file's path.
 * Each call has a profile of its own, since two LibreOffices cannot share one.
 */
export function convertWithLibreOffice(file: string, format: string, folder: string): string {
  const [out = file] = convertAllWithLibreOffice([file], format, folder);
  return out;
}

/** Converts files by one start of the office, which costs more than a form does; in the order they were given. */
export function convertAllWithLibreOffice(
  files: readonly string[],
  format: string,
  folder: string,
): readonly string[] {
  const profile = mkdtempSync(path.join(tmpdir(), "dat-chuan-office-"));
  try {
    const run = spawnSync(
      programOf("libreoffice"),
      [
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        ...["--headless", "--norestore", "--convert-to", format, "--outdir", folder, ...files],
      ],
      { encoding: "utf8", timeout: 240_000 },
    );
    const ending = format.split(":")[0] ?? format;
    const outs = files.map((file) =>
      path.join(folder, `${path.basename(file, path.extname(file))}.${ending}`),
    );
    if (run.status !== 0 || !outs.every((out) => existsSync(out)))
      throw new Error(run.stderr || run.stdout || String(run.error));
    return outs;
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}
