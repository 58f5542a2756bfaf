import type { WordCell, WordParagraph, WordPart, WordUnit } from "../../core/report/word/paragraph";
import type { XmlElement } from "../xlsx/edit/xmlTree";
import { attribute, elementsOf, firstElement, isElement, textOf } from "../xlsx/edit/xmlTree";

/** A stretch of a paragraph's text and the element that holds it. */
export interface TextNode {
  readonly element: XmlElement;
  readonly from: number;
  readonly to: number;
}

/** A paragraph as text and as the elements the text is spread over. */
export interface ParagraphNode {
  readonly paragraph: WordParagraph;
  readonly texts: readonly TextNode[];
}

/** Where the reader is: what follows one another here, and the row that repeats as a whole. */
interface Surroundings {
  readonly part: WordPart;
  readonly parent: number;
  readonly cell?: WordCell;
  readonly row?: WordUnit;
}

/** What a line, a tab or a hyphen between two texts reads as. */
const BETWEEN_TEXTS: Readonly<Record<string, string>> = { "w:tab": " ", "w:br": " ", "w:cr": " " };

/** Reads the paragraphs of a document's parts with their places in tables and among their neighbours. */
export class ParagraphReader {
  readonly nodes = new Map<XmlElement, ParagraphNode>();
  readonly units = new Map<XmlElement, WordUnit>();
  readonly mergedRows: WordUnit[] = [];
  private containers = 0;
  private tables = 0;
  private readonly neighbours = new Map<number, number>();

  read(root: XmlElement, part: WordPart): void {
    this.readInside(root, { part, parent: this.containers++ });
  }

  private readInside(parent: XmlElement, around: Surroundings): void {
    for (const child of parent.children) {
      if (!isElement(child)) continue;
      switch (fullName(child)) {
        case "w:p":
          this.readParagraph(child, around);
          break;
        case "w:tbl":
          this.nextIndex(around.parent);
          this.readTable(child, around);
          break;
        default:
          this.readInside(child, around);
      }
    }
  }

  private readParagraph(element: XmlElement, around: Surroundings): void {
    const own = { container: around.parent, index: this.nextIndex(around.parent) };
    const unit = around.row ?? own;
    if (around.row === undefined) this.units.set(element, own);
    const pieces: string[] = [];
    const texts: TextNode[] = [];
    const boxes: XmlElement[] = [];
    let at = 0;
    const collect = (parent: XmlElement): void => {
      for (const child of elementsOf(parent)) {
        const name = fullName(child);
        if (name === "w:txbxContent") boxes.push(child);
        else if (name === "w:t" || name === "m:t") {
          const text = textOf(child);
          texts.push({ element: child, from: at, to: at + text.length });
          pieces.push(text);
          at += text.length;
        } else if (BETWEEN_TEXTS[name] !== undefined) {
          pieces.push(BETWEEN_TEXTS[name]);
          at += BETWEEN_TEXTS[name].length;
        } else collect(child);
      }
    };
    for (const child of elementsOf(element))
      if (fullName(child) !== "w:pPr") collect({ ...element, children: [child] });
    const { part, parent, cell } = around;
    const paragraph = { part, parent, unit, text: pieces.join(""), ...(cell === undefined ? {} : { cell }) };
    this.nodes.set(element, { paragraph, texts });
    for (const box of boxes) this.readInside(box, { part, parent: this.containers++ });
  }

  private readTable(table: XmlElement, { part }: Surroundings): void {
    const number = this.tables++;
    const container = this.containers++;
    for (const row of wrapped(table, "w:tr")) this.readRow(row, part, number, container);
  }

  private readRow(row: XmlElement, part: WordPart, table: number, container: number): void {
    const unit = { container, index: this.nextIndex(container) };
    this.units.set(row, unit);
    const cells = [...wrapped(row, "w:tc")];
    cells.forEach((cell, column) => {
      const place = { table, row: unit.index, column };
      this.readInside(cell, { part, parent: this.containers++, cell: place, row: unit });
    });
    if (cells.some(continuesAbove)) this.mergedRows.push(unit);
  }

  private nextIndex(container: number): number {
    const index = this.neighbours.get(container) ?? 0;
    this.neighbours.set(container, index + 1);
    return index;
  }
}

/** The name with its prefix: drawings have paragraphs and tables of other namespaces. */
export function fullName(element: XmlElement): string {
  return /^<([^\s/>]*)/.exec(element.open)?.[1] ?? "";
}

function continuesAbove(cell: XmlElement): boolean {
  const properties = firstElement(cell, "tcPr");
  const merge = properties === undefined ? undefined : firstElement(properties, "vMerge");
  return merge !== undefined && attribute(merge, "w:val") !== "restart";
}

/** The rows of a table or the cells of a row, those inside content controls too. */
function* wrapped(parent: XmlElement, name: "w:tr" | "w:tc"): Generator<XmlElement> {
  for (const child of elementsOf(parent)) {
    if (fullName(child) === name) yield child;
    else if (child.name === "sdt" || child.name === "sdtContent") yield* wrapped(child, name);
  }
}
