/**
 * Excel writes `NTM.DANHGIA(…)` into files as `_xldudf_NTM_DANHGIA(…)`, sometimes with the number of an external book
 * before it (OfficeDev/office-js #5611). Texts in quotes are matched first, so that nothing inside them is taken for a name.
 */
const IN_FILE = /"(?:[^"]|"")*"|(?:'\[\d{1,6}\]'!|\[\d{1,6}\]!)?\b_xldudf_NTM_([A-Z0-9]+)/gi;
const IN_GRID = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\w.!])NTM\.([A-Z0-9]+)(?=\s*\()/gi;

/** A formula as people write it, from what the file holds. */
export function readAddInFunctions(formula: string): string {
  if (!/_xldudf_/i.test(formula)) return formula;
  return formula.replace(IN_FILE, (whole, name?: string) => (name === undefined ? whole : `NTM.${name}`));
}

/** A formula as the file holds it, from what people write. */
export function writeAddInFunctions(formula: string): string {
  if (!/NTM\./i.test(formula)) return formula;
  return formula.replace(IN_GRID, (whole, name?: string) =>
    name === undefined ? whole : `_xldudf_NTM_${name}`,
  );
}
