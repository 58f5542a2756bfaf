/** What stands before the dot in formulas, once the add-in is released. */
export const OWN_NAMESPACE = "NTM";

/** Every function of the add-in; the names never change. */
export const OWN_FUNCTIONS = [
  "DANHGIA",
  "DAT",
  "CONTHIEU",
  "TIENDO",
  "CHITIEU",
  "TENCHITIEU",
  "BANGDANHGIA",
  "SOTIEUCHI",
  "TIEUCHICHUADAT",
  "MUCDAT",
  "TUTTIEUCHI",
  "HANBAOCAO",
  "DOCSO",
  "CHUANHOA",
  "TENXA",
] as const;

/** The namespace of an add-in that is being developed beside the released one. */
const NAMESPACES = `${OWN_NAMESPACE}(?:THU)?`;

/**
 * Texts in double quotes and quoted names of sheets first, so that nothing inside them is taken for a call; then a call, with
 * what another machine may have left before it: a book (`[2]!`, `'C:\…\so.xlsx'!`, `so.xlsx!`) and `_xldudf_`, which Excel
 * writes into files (OfficeDev/office-js #5611).
 */
const CALL = new RegExp(
  [
    `"(?:[^"]|"")*"`,
    `(?<book>'(?:[^']|'')*'!|(?:\\[[^\\]"']*\\])?[\\p{L}\\p{N}_.]*!)?` +
      `(?<![\\p{L}\\p{N}_.])(?<own>_xldudf_${NAMESPACES}_|${NAMESPACES}\\.)(?<name>[A-Z0-9]+)(?=\\s*\\()`,
    `'(?:[^']|'')*'`,
  ].join("|"),
  "giu",
);

const KNOWN: ReadonlySet<string> = new Set(OWN_FUNCTIONS);

interface FoundCall {
  readonly text: string;
  readonly name: string;
}

function replaceCalls(formula: string, replacement: (call: FoundCall) => string): string {
  // Nearly every formula has none, and one look tells.
  if (!/ntm/i.test(formula)) return formula;
  return formula.replace(CALL, (text: string, ...found: readonly unknown[]) => {
    const { own, name } = found.at(-1) as Readonly<Record<string, string | undefined>>;
    return own === undefined || name === undefined ? text : replacement({ text, name: name.toUpperCase() });
  });
}

/** The names of the add-in's functions a formula calls, however they are written. */
export function ownCallsIn(formula: string): readonly string[] {
  const names: string[] = [];
  replaceCalls(formula, ({ text, name }) => {
    names.push(name);
    return text;
  });
  return names;
}

/** Whether a formula is a call of the add-in's and nothing else. */
export function isOwnCallAlone(formula: string): boolean {
  const start = /^\s*(?:_xldudf_)?NTM(?:THU)?[._][A-Z0-9]+\s*\(/iu.exec(formula);
  return start !== null && closesAtEnd(formula, start[0].length);
}

/** Whether the parenthesis that is open at a place closes with the formula. */
function closesAtEnd(formula: string, from: number): boolean {
  let depth = 1;
  let quote = "";
  for (let at = from; at < formula.length; at++) {
    const letter = formula.charAt(at);
    if (quote !== "") {
      if (letter === quote) quote = "";
    } else if (letter === '"' || letter === "'") quote = letter;
    else if (letter === "(") depth++;
    else if (letter === ")" && --depth === 0) return formula.slice(at + 1).trim() === "";
  }
  return false;
}

/** A formula with the add-in's functions named as it names them itself; names it does not know stay as they are. */
export function withProperNames(formula: string): string {
  return replaceCalls(formula, ({ text, name }) => (KNOWN.has(name) ? `${OWN_NAMESPACE}.${name}` : text));
}

/** The names among these that the add-in has no function for. */
export function unknownNames(names: readonly string[]): readonly string[] {
  return names.filter((name) => !KNOWN.has(name));
}
