/** What a column of formulas tells. */
export const FORMULA_CHOICES = ["verdict", "shortfall", "target", "criteriaMet"] as const;
export type FormulaChoice = (typeof FORMULA_CHOICES)[number];

/** Headers stand in the sheet, so they are Vietnamese whatever the pane speaks; the mark keeps them apart from the sheet's own. */
export const FORMULA_HEADERS: Readonly<Record<FormulaChoice, string>> = {
  verdict: "Đánh giá (NTM)",
  shortfall: "Còn thiếu (NTM)",
  target: "Mức tham chiếu (NTM)",
  criteriaMet: "Số tiêu chí đạt (NTM)",
};
