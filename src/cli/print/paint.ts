import { styleText } from "node:util";

/** What a piece of the report is; its colour never carries meaning alone, a word always stands beside it. */
export type Tone = "error" | "warning" | "note" | "good" | "strong" | "faint";

export type Paint = (tone: Tone, text: string) => string;

const STYLES = {
  error: ["bold", "red"],
  warning: ["yellow"],
  note: ["cyan"],
  good: ["green"],
  strong: ["bold"],
  faint: ["dim"],
} satisfies Record<Tone, Parameters<typeof styleText>[0]>;

export const plainPaint: Paint = (_tone, text) => text;

// The caller knows whether colours are wanted; newer versions of Node would ask standard output once more.
export const colourPaint: Paint = (tone, text) => styleText(STYLES[tone], text, { validateStream: false });
