/** The kinds of parts of a document that hold text. */
export type WordPart = "body" | "header" | "footer" | "note";

/** Which cell of which table a paragraph stands in; all from 0, tables counted through the document. */
export interface WordCell {
  readonly table: number;
  readonly row: number;
  readonly column: number;
}

/** What repeats with a paragraph: its row where it stands in a table, else the paragraph itself, by its place among its neighbours. */
export interface WordUnit {
  readonly container: number;
  readonly index: number;
}

/** A paragraph of a document as text, with the place a person finds it by. */
export interface WordParagraph {
  readonly part: WordPart;
  readonly text: string;
  /** The innermost cell around it. */
  readonly cell?: WordCell;
  /** The body, cell or box whose paragraphs follow one another. */
  readonly parent: number;
  readonly unit: WordUnit;
}

/** The text of a document, in reading order, part by part. */
export interface WordText {
  readonly paragraphs: readonly WordParagraph[];
  /** The rows a cell of the row above reaches into. */
  readonly mergedRows: readonly WordUnit[];
}
