import type { WordPart, WordText } from "../../core/report/word/paragraph";
import type { XmlElement } from "../xlsx/edit/xmlTree";
import { parseXmlTree } from "../xlsx/edit/xmlTree";
import { damagedPart, FileFaultError } from "../xlsx/fileFault";
import type { Package } from "../xlsx/package";
import { openPackage } from "../xlsx/package";
import { formatOf, mainPart, relationKind } from "../xlsx/workbookParts";
import type { DocxFault } from "./docxFault";
import { docxFault } from "./docxFault";
import type { ParagraphNode } from "./readParagraphs";
import { ParagraphReader } from "./readParagraphs";

/** A part of a document that holds text, read. */
export interface TextPart {
  readonly name: string;
  readonly kind: WordPart;
  readonly root: XmlElement;
}

/** A Word document, open to be filled. */
export interface DocxTemplate {
  readonly package: Package;
  readonly main: string;
  readonly parts: readonly TextPart[];
  readonly text: WordText;
  /** The paragraphs of {@link text} by their elements. */
  readonly nodes: ReadonlyMap<XmlElement, ParagraphNode>;
  /** Rows, and paragraphs outside tables, by their elements. */
  readonly units: ParagraphReader["units"];
}

export type DocxOpening =
  | { readonly kind: "opened"; readonly template: DocxTemplate }
  | { readonly kind: "fault"; readonly fault: DocxFault };

const PART_KINDS: Readonly<Record<string, WordPart>> = {
  header: "header",
  footer: "footer",
  footnotes: "note",
};

/** Opens a document from the bytes of its file; one that cannot be read is told as a fault, never thrown. */
export function openDocx(bytes: Uint8Array): DocxOpening {
  const opening = openPackage(bytes);
  if (opening.kind === "fault") return { kind: "fault", fault: docxFault(opening.fault) };
  try {
    return openDocument(opening.package);
  } catch (error) {
    if (error instanceof FileFaultError) return { kind: "fault", fault: docxFault(error.fault) };
    throw error;
  }
}

function openDocument(pkg: Package): DocxOpening {
  const main = mainPart(pkg);
  const format = formatOf(pkg, main);
  if (format !== "docx") return { kind: "fault", fault: { kind: "notADocument", format } };
  const parts = [readPart(pkg, main, "body"), ...otherParts(pkg, main)];
  const reader = new ParagraphReader();
  for (const { root, kind } of parts) reader.read(root, kind);
  const { nodes, units, mergedRows } = reader;
  const paragraphs = [...nodes.values()].map(({ paragraph }) => paragraph);
  const template = { package: pkg, main, parts, text: { paragraphs, mergedRows }, nodes, units };
  return { kind: "opened", template };
}

function otherParts(pkg: Package, main: string): readonly TextPart[] {
  return pkg.relations(main).flatMap((relation) => {
    const kind = PART_KINDS[relationKind(relation)];
    return kind === undefined || relation.external ? [] : [readPart(pkg, relation.target, kind)];
  });
}

function readPart(pkg: Package, name: string, kind: WordPart): TextPart {
  const xml = pkg.text(name);
  if (xml === undefined) throw damagedPart(name, "missing");
  const root = parseXmlTree(xml);
  if (!isWhole(root)) throw damagedPart(name, "malformed");
  return { name, kind, root };
}

/** Whether every element is closed by an end tag of its own name. */
function isWhole(element: XmlElement): boolean {
  const isOpenEnded = element.open !== "" && !element.open.endsWith("/>");
  if (isOpenEnded && !element.close.endsWith(`${element.name}>`)) return false;
  return element.children.every((child) => typeof child === "string" || isWhole(child));
}
