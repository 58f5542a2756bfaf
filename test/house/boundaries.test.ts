import { spawnSync } from "node:child_process";
import path from "node:path";

const PATHS = "import-x/no-restricted-paths";
const IMPORTS = "no-restricted-imports";
const GLOBALS = "no-restricted-globals";
const SYNTAX = "no-restricted-syntax";

interface Snippet {
  readonly title: string;
  readonly path: string;
  readonly code: string;
  readonly breaks?: string;
}

const snippets: readonly Snippet[] = [
  {
    title: "core may not import the workbook",
    path: "src/core/target/snippet.ts",
    code: 'import type { Workbook } from "../../workbook/port";\nexport type Door = Workbook;\n',
    breaks: PATHS,
  },
  {
    title: "core may not import the bundled data",
    path: "src/core/target/snippet.ts",
    code: 'import { sets } from "../../data/bundled";\nexport const all = sets;\n',
    breaks: PATHS,
  },
  {
    title: "core may not import a package",
    path: "src/core/target/snippet.ts",
    code: 'import { unzipSync } from "fflate";\nexport const open = unzipSync;\n',
    breaks: IMPORTS,
  },
  {
    title: "core may not import Node",
    path: "src/core/target/snippet.ts",
    code: 'import { readFileSync } from "node:fs";\nexport const read = readFileSync;\n',
    breaks: IMPORTS,
  },
  {
    title: "core may not touch the page",
    path: "src/core/target/snippet.ts",
    code: "export const title = (): string => document.title;\n",
    breaks: GLOBALS,
  },
  {
    title: "core may not ask the clock",
    path: "src/core/target/snippet.ts",
    code: "export const today = (): Date => new Date();\n",
    breaks: SYNTAX,
  },
  {
    title: "core may make a date from figures",
    path: "src/core/target/snippet.ts",
    code: "export const endOf2022 = (): Date => new Date(2022, 11, 31);\n",
  },
  {
    title: "core may import core",
    path: "src/core/target/snippet.ts",
    code: 'import type { Grid } from "../sheet/grid";\nexport type Sheet = Grid;\n',
  },
  {
    title: "the workbook may not import the pane",
    path: "src/workbook/snippet.ts",
    code: 'import { Pane } from "../taskpane/Pane";\nexport const pane = Pane;\n',
    breaks: PATHS,
  },
  {
    title: "the workbook may import core",
    path: "src/workbook/snippet.ts",
    code: 'import type { Grid } from "../core/sheet/grid";\nexport type Sheet = Grid;\n',
  },
  {
    title: "the pane may not name Excel's objects",
    path: "src/taskpane/snippet.ts",
    code: "export const run = (): Promise<void> => Excel.run(async (context) => context.sync());\n",
    breaks: GLOBALS,
  },
  {
    title: "the pane may not name Excel's types",
    path: "src/taskpane/snippet.ts",
    code: "export const name = (range: Excel.Range): string => range.address;\n",
    breaks: SYNTAX,
  },
  {
    title: "the Excel adapter may name them",
    path: "src/workbook/excel/snippet.ts",
    code: "export const name = (range: Excel.Range): string => range.address;\n",
  },
  {
    title: "the command line may not unzip by itself",
    path: "src/cli/snippet.ts",
    code: 'import { unzipSync } from "fflate";\nexport const open = unzipSync;\n',
    breaks: IMPORTS,
  },
  {
    title: "the command line may not import the pane",
    path: "src/cli/snippet.ts",
    code: 'import { Pane } from "../taskpane/Pane";\nexport const pane = Pane;\n',
    breaks: PATHS,
  },
  {
    title: "the file adapter may unzip",
    path: "src/workbook/xlsx/snippet.ts",
    code: 'import { unzipSync } from "fflate";\nexport const open = unzipSync;\n',
  },
  {
    title: "the adapter of workbooks may not fill documents",
    path: "src/workbook/xlsx/snippet.ts",
    code: 'import Docxtemplater from "docxtemplater";\nexport const Filler = Docxtemplater;\n',
    breaks: IMPORTS,
  },
  {
    title: "the adapter of documents may fill them",
    path: "src/workbook/docx/snippet.ts",
    code: 'import Docxtemplater from "docxtemplater";\nexport const Filler = Docxtemplater;\n',
  },
  {
    title: "the product may not import its tests",
    path: "src/cli/snippet.ts",
    code: 'import { gridOf } from "../../test/support/gridOf";\nexport const grid = gridOf;\n',
    breaks: PATHS,
  },
  {
    title: "no any",
    path: "src/core/target/snippet.ts",
    code: "export const open = (value: any): string => String(value);\n",
    breaks: "@typescript-eslint/no-explicit-any",
  },
  {
    title: "no non-null assertion",
    path: "src/core/target/snippet.ts",
    code: "export const first = (list: readonly string[]): string => list[0]!;\n",
    breaks: "@typescript-eslint/no-non-null-assertion",
  },
  {
    title: "no skipped test without a reason",
    path: "test/core/snippet.test.ts",
    code: 'it.skip("runs", () => expect(1).toBe(1));\n',
    breaks: "no-restricted-properties",
  },
  {
    title: "no sync in a loop",
    path: "src/workbook/excel/snippet.ts",
    code: "export async function all(context: Excel.RequestContext): Promise<void> {\n  for (let i = 0; i < 9; i++) await context.sync();\n}\n",
    breaks: "office-addins/no-context-sync-in-loop",
  },
];

describe("the rules of the house, as the linter applies them", () => {
  const root = path.resolve(__dirname, "../..");
  const run = spawnSync(process.execPath, [path.join(__dirname, "lintSnippets.mjs")], {
    cwd: root,
    input: JSON.stringify(snippets),
    encoding: "utf8",
  });
  const answers = run.status === 0 ? (JSON.parse(run.stdout) as readonly (readonly string[])[]) : [];

  it("runs", () => {
    expect(run.stderr).toBe("");
    expect(answers).toHaveLength(snippets.length);
  });

  it.each(snippets.map((snippet, at) => ({ ...snippet, at })))("$title", ({ breaks, at }) => {
    expect(new Set(answers[at])).toEqual(new Set(breaks === undefined ? [] : [breaks]));
  });
});
