import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { gridNamed, readList } from "../../../src/core/consolidate/lists/layout";
import type { ListLayout, ListRow } from "../../../src/core/consolidate/lists/layout";
import { matrixLayout } from "../../../src/core/consolidate/lists/matrix";
import { criteriaSets } from "../../../src/data/bundled";
import { openXlsx } from "../../../src/workbook/xlsx/openXlsx";
import type { XlsxWorkbook } from "../../../src/workbook/xlsx/xlsxWorkbook";
import { communeFile } from "../../support/communeFile";
import type { CommuneFile } from "../../support/communeFile";
import { runCli } from "./runCli";
import type { Around } from "./runCli";
import { schemaFaults } from "./schema";

/** Where the files of one test are; new for each. */
export const scene = { directory: "", folder: "", out: "" };

/** Makes a folder for each test of a file, and takes it away after it. */
export function useFolder(): void {
  beforeEach(async () => {
    scene.directory = await mkdtemp(path.join(os.tmpdir(), "dat-chuan-"));
    scene.folder = path.join(scene.directory, "phiếu");
    scene.out = path.join(scene.directory, "tong-hop.xlsx");
    await mkdir(scene.folder);
  });

  afterEach(() => rm(scene.directory, { recursive: true }));
}

export const IN_TIME = "2022-09-20T03:00:00Z";
export const LATER = "2022-09-22T03:00:00Z";

export async function put(name: string, file: CommuneFile | string | Uint8Array): Promise<string> {
  const whole = path.join(scene.folder, name);
  await mkdir(path.dirname(whole), { recursive: true });
  const isContent = typeof file === "string" || file instanceof Uint8Array;
  await writeFile(whole, isContent ? file : communeFile({ saved: IN_TIME, ...file }));
  return whole;
}

interface Answer {
  readonly period: string;
  readonly files: readonly {
    readonly name: string;
    readonly state: string;
    readonly date: string | null;
    readonly dateFrom: string | null;
    readonly error: string | null;
  }[];
  readonly skipped: readonly { readonly file: string; readonly why: string }[];
  readonly communes: readonly {
    readonly place: string;
    readonly set: string;
    readonly file: string;
    readonly met: number;
  }[];
  readonly conflicts: readonly {
    readonly place: string;
    readonly taken: string | null;
    readonly versions: readonly { readonly differences: readonly unknown[] }[];
  }[];
  readonly owing: {
    readonly expected: number;
    readonly units: readonly { readonly place: string; readonly attempt: string | null }[];
  };
  readonly reminder: string;
  readonly findings: readonly { readonly kind: string; readonly place: string; readonly severity: string }[];
}

export async function consolidate(
  args: readonly string[] = [],
  around: Around = {},
): Promise<Answer & { status: number }> {
  const run = await runCli(["consolidate", scene.folder, "--out", scene.out, "--json", ...args], around);
  if (run.out === "") throw new Error(run.error);
  const answer = JSON.parse(run.out) as Answer;
  expect(schemaFaults("consolidate", answer)).toEqual([]);
  return { ...answer, status: run.status };
}

export async function opened(file = scene.out): Promise<XlsxWorkbook> {
  const opening = openXlsx(await readFile(file));
  if (opening.kind === "fault") throw new Error(opening.fault.kind);
  return opening.workbook;
}

export async function rowsOf(layout: ListLayout): Promise<readonly ListRow[]> {
  const grid = gridNamed((await opened()).grids(), layout.sheet);
  const list = grid === undefined ? undefined : readList(grid, layout);
  if (list === undefined) throw new Error(`There is no list ${layout.sheet}.`);
  return list.rows.map(({ cells }) => cells);
}

export const MATRIX = matrixLayout("standard", criteriaSets[0]);

interface CheckAnswer {
  readonly files: readonly {
    readonly criteria: readonly {
      readonly place: string;
      readonly set: string;
      readonly met: number;
      readonly unresolved: number;
      readonly of: number;
    }[];
    readonly findings: readonly { readonly kind: string }[];
  }[];
}

export async function criteriaOf(...files: readonly string[]) {
  const run = await runCli(["check", ...files, "--period", "2022Q3", "--json"]);
  const answer = JSON.parse(run.out) as CheckAnswer;
  const all = answer.files.flatMap(({ criteria }) => criteria);
  const short = all.map(
    ({ place, set, met, unresolved, of }) => `${place} ${set} ${met} ${unresolved} ${of}`,
  );
  return {
    criteria: short.sort(),
    kinds: answer.files.flatMap(({ findings }) => findings.map(({ kind }) => kind)),
  };
}
