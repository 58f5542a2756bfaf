import type { Cells, Pairing } from "./cells";

/** What a custom function gives back for one cell. */
export type CellAnswer = string | number | boolean;

export type Answers = readonly (readonly CellAnswer[])[];

/** What a function does with its arguments; an optional one left out is undefined. */
export type FunctionBody = (...blocks: readonly (Cells | undefined)[]) => Answers;

/** A block of answers, one for each place. */
export function answersOf(
  { rows, columns }: Pairing,
  answerAt: (row: number, column: number) => CellAnswer,
): Answers {
  const answers: CellAnswer[][] = [];
  for (let row = 0; row < rows; row++) {
    // As long as it will be: a list that grows takes room for 17 at its first, and nearly all blocks are one column.
    const line = new Array<CellAnswer>(columns);
    for (let column = 0; column < columns; column++) line[column] = answerAt(row, column);
    answers.push(line);
  }
  return answers;
}
