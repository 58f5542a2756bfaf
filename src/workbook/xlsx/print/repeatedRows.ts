import { attribute, descendants, parseXmlTree, textOf } from "../edit/xmlTree";
import { sameSheetName } from "../formula/reference";

export interface RepeatedRows {
  readonly first: number;
  readonly last: number;
}

/** The rows a sheet repeats at the head of each page, from 0. */
export function repeatedRows(workbook: string, sheet: string): RepeatedRows | undefined {
  const document = parseXmlTree(workbook);
  const tabs = [...descendants(document, "sheet")].map((tab) => attribute(tab, "name") ?? "");
  for (const name of descendants(document, "definedName")) {
    const scope = tabs[Number(attribute(name, "localSheetId") ?? "-1")];
    if (attribute(name, "name") !== "_xlnm.Print_Titles" || scope === undefined) continue;
    const rows = /\$(\d+):\$(\d+)$/.exec(textOf(name));
    if (rows !== null && sameSheetName(scope, sheet)) {
      return { first: Number(rows[1]) - 1, last: Number(rows[2]) - 1 };
    }
  }
  return undefined;
}
