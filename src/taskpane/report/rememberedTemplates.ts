import type { TemplateReport } from "../../core/report/inspectTemplate";
import type { BookMemory } from "../session/types";

const KEY = "report-templates";

/** What is remembered of a template of the office: its version, and which fields it asked for at which cells. */
export interface RememberedTemplate {
  readonly version?: string;
  readonly fields: string;
}

/** How a template stands to the one of its name that was last filled. */
export type TemplateChange =
  | { readonly kind: "none" }
  | { readonly kind: "version"; readonly before: string; readonly now: string }
  | { readonly kind: "fields" };

export function remembered(report: TemplateReport, version: string | undefined): RememberedTemplate {
  const fields = report.tags
    .map(({ tag }) => `${tag.sheet}!${tag.row},${tag.column} ${tag.field}`)
    .sort()
    .join("\n");
  return { fields, ...(version === undefined ? {} : { version }) };
}

/** What of a template differs from what is remembered. A version says it itself; without one the fields tell. */
export function changeSince(before: RememberedTemplate | undefined, now: RememberedTemplate): TemplateChange {
  if (before === undefined) return { kind: "none" };
  if (before.version !== undefined && now.version !== undefined) {
    return before.version === now.version
      ? { kind: "none" }
      : { kind: "version", before: before.version, now: now.version };
  }
  return before.fields === now.fields ? { kind: "none" } : { kind: "fields" };
}

export async function recallTemplate(
  memory: BookMemory,
  name: string,
): Promise<RememberedTemplate | undefined> {
  return (await recallAll(memory)).get(name);
}

export async function rememberTemplate(
  memory: BookMemory,
  name: string,
  template: RememberedTemplate,
): Promise<void> {
  const all = new Map(await recallAll(memory)).set(name, template);
  await memory.keep(KEY, JSON.stringify([...all]));
}

async function recallAll(memory: BookMemory): Promise<ReadonlyMap<string, RememberedTemplate>> {
  const text = await memory.recall(KEY);
  if (text === undefined) return new Map();
  try {
    const entries: unknown = JSON.parse(text);
    return new Map(Array.isArray(entries) ? entries.filter(isEntry) : []);
  } catch {
    // What somebody else has written over is no memory any more.
    return new Map();
  }
}

function isEntry(entry: unknown): entry is readonly [string, RememberedTemplate] {
  if (!Array.isArray(entry) || typeof entry[0] !== "string") return false;
  const template: unknown = entry[1];
  return typeof template === "object" && template !== null && "fields" in template;
}
