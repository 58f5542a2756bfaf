import type { TemplateTexts } from "./types";

export const en: TemplateTexts = {
  layoutFault: (fault) => {
    const { written } = fault.tag;
    switch (fault.kind) {
      case "unclosedTag":
        return `The field “${written}” lacks its closing }}.`;
      case "twoListsInRow":
        return `This row has fields of two lists: “${written}” and ${fault.other}. Use two rows.`;
      case "twoInnerLists":
        return `The inner rows of an item repeat over one list and lie together: “${written}” and ${fault.other}.`;
      case "groupWithoutList":
        return `The group field “${written}” goes with no repeated row.`;
      case "mergeAcrossRegion":
        return `A merged cell crosses the repeated rows at “${written}”. Unmerge it.`;
    }
  },
  fault: (fault) => {
    switch (fault.kind) {
      case "sheetName": {
        const meant = fault.suggestion === undefined ? "" : `. Did you mean {{${fault.suggestion}}}?`;
        return `The name of a sheet takes single fields, or fields of one list; “${fault.tag.written}” cannot be used${meant === "" ? "." : meant}`;
      }
      case "sheetProtected":
        return "The sheet is protected, so nothing can be filled in. Unprotect it in the template.";
      default:
        return en.layoutFault(fault);
    }
  },
};
