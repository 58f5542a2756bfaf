import type { XmlElement } from "../xlsx/edit/xmlTree";
import { attribute, descendants, elementsOf, escapeText, firstElement, textOf } from "../xlsx/edit/xmlTree";
import { openDocx } from "./openDocx";
import { fullName } from "./readParagraphs";

const ALIGNMENTS: Readonly<Record<string, string>> = {
  center: "center",
  both: "justify",
  right: "right",
  end: "right",
};

/** The body of a document as HTML, to be pasted into Word where a file cannot be saved: paragraphs, tables, bold, italics. */
export function documentHtml(bytes: Uint8Array): string {
  const opening = openDocx(bytes);
  const main = opening.kind === "opened" ? opening.template.parts[0] : undefined;
  const body = main === undefined ? undefined : [...descendants(main.root, "body")][0];
  const blocks = body === undefined ? "" : blocksIn(body);
  return `<div style="font-family:'Times New Roman';font-size:14pt">${blocks}</div>`;
}

function blocksIn(parent: XmlElement): string {
  return elementsOf(parent)
    .map((element) => {
      switch (fullName(element)) {
        case "w:p":
          return paragraph(element);
        case "w:tbl":
          return table(element);
        case "w:sdt":
        case "w:sdtContent":
          return blocksIn(element);
        default:
          return "";
      }
    })
    .join("");
}

function paragraph(element: XmlElement): string {
  const properties = firstElement(element, "pPr");
  const written = properties === undefined ? undefined : firstElement(properties, "jc");
  const alignment =
    ALIGNMENTS[(written === undefined ? undefined : attribute(written, "w:val")) ?? ""] ?? "left";
  const isIndented =
    properties !== undefined &&
    [...descendants(properties, "ind")].some((each) => attribute(each, "w:firstLine") !== undefined);
  const indent = isIndented ? ";text-indent:12.7mm" : "";
  const runs = [...descendants(element, "r")].map(run).join("");
  return `<p style="margin:0;text-align:${alignment}${indent}">${runs === "" ? "&nbsp;" : runs}</p>`;
}

function run(element: XmlElement): string {
  const properties = firstElement(element, "rPr");
  const has = (name: string) => properties !== undefined && firstElement(properties, name) !== undefined;
  const words = elementsOf(element)
    .map((child) => {
      if (child.name === "br") return "<br>";
      if (child.name === "tab") return " ";
      return child.name === "t" ? escapeText(has("caps") ? textOf(child).toUpperCase() : textOf(child)) : "";
    })
    .join("");
  const bold = has("b") ? `<b>${words}</b>` : words;
  return has("i") ? `<i>${bold}</i>` : bold;
}

function table(element: XmlElement): string {
  const properties = firstElement(element, "tblPr");
  const borders = properties === undefined ? undefined : firstElement(properties, "tblBorders");
  const top = borders === undefined ? undefined : firstElement(borders, "top");
  const border = top === undefined || attribute(top, "w:val") === "none" ? 0 : 1;
  const rows = [...descendants(element, "tr")].map((row) => {
    const cells = elementsOf(row, "tc").map((cell) => `<td${spanOf(cell)}>${blocksIn(cell)}</td>`);
    return `<tr>${cells.join("")}</tr>`;
  });
  return `<table border="${String(border)}" style="border-collapse:collapse;width:100%">${rows.join("")}</table>`;
}

function spanOf(cell: XmlElement): string {
  const properties = firstElement(cell, "tcPr");
  const span = properties === undefined ? undefined : firstElement(properties, "gridSpan");
  const columns = span === undefined ? undefined : attribute(span, "w:val");
  return columns === undefined || !/^\d+$/.test(columns) ? "" : ` colspan="${columns}"`;
}
