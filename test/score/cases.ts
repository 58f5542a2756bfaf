import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";

import { runCli } from "../cli/support/runCli";
import type { CheckAnswer, FileAnswer } from "./answer";
import type { Expectation } from "./expectation";
import { HELD_OUT } from "./heldOut";
import { scoreOf } from "./score";
import type { Score } from "./score";

/** A workbook and what is expected of it. */
export interface Case {
  readonly name: string;
  readonly folder: string;
  readonly expected: Expectation;
}

export interface ScoredCase extends Case {
  readonly score: Score;
}

/** The cases of a folder, one a subfolder; a subfolder that holds none is a fault. */
export function casesIn(folder: string): readonly Case[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => readCase(path.join(folder, name), name));
}

function readCase(folder: string, name: string): Case {
  const file = path.join(folder, "expected.json");
  for (const needed of [file, path.join(folder, "input.xlsx")]) {
    if (!existsSync(needed)) throw new Error(`${name} is no case: ${path.basename(needed)} is missing`);
  }
  const expected = JSON.parse(readFileSync(file, "utf8")) as Expectation;
  if (expected.sheets.length === 0) throw new Error(`${name} expects nothing of any sheet`);
  return { name, folder, expected };
}

export const isHeldOut = ({ name }: Case): boolean => HELD_OUT.includes(name);

export async function scored(one: Case): Promise<ScoredCase> {
  return { ...one, score: scoreOf(one.expected, await answerTo(one)) };
}

async function answerTo({ name, folder, expected }: Case): Promise<FileAnswer> {
  const previous = path.join(folder, "previous.xlsx");
  const { out, error } = await runCli([
    "check",
    path.join(folder, "input.xlsx"),
    "--json",
    ...expected.arguments,
    ...(existsSync(previous) ? ["--previous", previous] : []),
  ]);
  const [file] = out === "" ? [] : (JSON.parse(out) as CheckAnswer).files;
  if (file === undefined) throw new Error(`${name}: ${error}`);
  return file;
}
