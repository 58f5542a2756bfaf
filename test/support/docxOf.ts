import { zipOf } from "./zipOf";

const MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
const HEADER = "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
const NAMES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"';

/** A paragraph whose text is spread over runs as given. */
export const p = (...runs: readonly string[]): string =>
  `<w:p w14:paraId="00000001">${runs.map((run) => `<w:r><w:t>${run}</w:t></w:r>`).join("")}</w:p>`;

/** A row of cells, each the paragraphs given or a text. */
export const tr = (...cells: readonly string[]): string =>
  `<w:tr>${cells.map((cell) => `<w:tc>${cell.startsWith("<") ? cell : p(cell)}</w:tc>`).join("")}</w:tr>`;

export const tbl = (...rows: readonly string[]): string => `<w:tbl><w:tblPr/>${rows.join("")}</w:tbl>`;

export interface DocxParts {
  readonly header?: string;
  readonly contentType?: string;
  /** The whole main part, for what is no XML. */
  readonly document?: string;
}

/** The bytes of a document with this body. */
export function docxOf(body: string, { header, contentType = MAIN, document }: DocxParts = {}): Uint8Array {
  const types = [`<Override PartName="/word/document.xml" ContentType="${contentType}"/>`];
  if (header !== undefined) types.push(`<Override PartName="/word/header1.xml" ContentType="${HEADER}"/>`);
  const relation = (id: string, kind: string, target: string) =>
    `<Relationship Id="${id}" Type="${RELATIONS}/${kind}" Target="${target}"/>`;
  const relations = (inside: string) =>
    `<Relationships xmlns="${PACKAGE_RELATIONS}">${inside}</Relationships>`;
  return zipOf([
    {
      name: "[Content_Types].xml",
      content: `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${types.join("")}</Types>`,
    },
    { name: "_rels/.rels", content: relations(relation("rId1", "officeDocument", "word/document.xml")) },
    {
      name: "word/_rels/document.xml.rels",
      content: relations(header === undefined ? "" : relation("rId1", "header", "header1.xml")),
    },
    {
      name: "word/document.xml",
      content: document ?? `<w:document ${NAMES}><w:body>${body}<w:sectPr/></w:body></w:document>`,
    },
    ...(header === undefined
      ? []
      : [{ name: "word/header1.xml", content: `<w:hdr ${NAMES}>${header}</w:hdr>` }]),
  ]);
}
