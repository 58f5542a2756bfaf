import template from "../../assets/templates/tong-hop.xlsx";

/** The workbook a consolidation is written into, as the bytes of its file. */
export const consolidationTemplate: Uint8Array = template;
