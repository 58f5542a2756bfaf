/** Marks that stand on the letter before them, and characters nobody sees: a Vietnamese letter may be written as three. */
const NO_WIDTH = /[\p{Mn}\p{Me}\p{Cf}\u115f-\u11ff]/u;
/** East Asian letters and signs that take two columns. */
const TWO_COLUMNS =
  /[\u1100-\u115e\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

/** How many columns of a terminal a text takes. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const letter of text) {
    if (NO_WIDTH.test(letter)) continue;
    width += TWO_COLUMNS.test(letter) ? 2 : 1;
  }
  return width;
}

export function padEnd(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - displayWidth(text)));
}

export function padStart(text: string, width: number): string {
  return " ".repeat(Math.max(0, width - displayWidth(text))) + text;
}

/** Breaks a text at spaces into lines of at most `width` columns; a longer word keeps a line to itself. */
export function wrapText(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/)) {
    if (line === "") line = word;
    else if (displayWidth(line) + 1 + displayWidth(word) <= width) line += ` ${word}`;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}
