/**
 * Excel writes `NTM.DANHGIA(…)` into files as `_xldudf_NTM_DANHGIA(…)`, sometimes with the number of an external book
 * before it (OfficeDev/office-js #5611). Texts in quotes are matched first, so that nothing inside them is taken for a name.
 */
const TEXT_OR_ADD_IN_FUNCTION = /"(?:[^"]|"")*"|(?:'\[\d{1,6}\]'!|\[\d{1,6}\]!)?\b_xldudf_NTM_([A-Z0-9]+)/gi;

/** A formula with our own functions named as people write them, from what the file holds. */
export function toGridFunctions(formula: string): string {
  if (!/_xldudf_/i.test(formula)) return formula;
  return formula.replace(TEXT_OR_ADD_IN_FUNCTION, (whole, name?: string) =>
    name === undefined ? whole : `NTM.${name.toUpperCase()}`,
  );
}
