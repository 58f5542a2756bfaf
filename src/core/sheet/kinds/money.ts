import type { SheetEvidence } from "./kind";

const OF_MONEY = /\b(?:nguon von|nguon luc|giai ngan|huy dong|kinh phi|von|trieu dong|ty dong)\b/;

/** Whether the lines above a table or its sheet's name speak of money. */
export function isOfMoney({ titleWords }: SheetEvidence): boolean {
  return OF_MONEY.test(titleWords);
}
