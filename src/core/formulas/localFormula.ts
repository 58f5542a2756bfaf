/** Texts and names in quotes, in which nothing is changed; the other signs part arguments and columns, or are decimal points. */
const QUOTED_OR_SIGN = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[{},]|(?<=\d)\.(?=\d)/gu;

/**
 * A formula as an Excel with Vietnamese settings shows it: arguments parted by ";", columns of a list by "\", decimals by a comma.
 * For people to read; what is written into a cell stays in Excel's own form.
 */
export function inVietnameseForm(formula: string): string {
  let depth = 0;
  return formula.replace(QUOTED_OR_SIGN, (sign) => {
    switch (sign) {
      case "{":
        depth++;
        return sign;
      case "}":
        depth--;
        return sign;
      case ",":
        return depth > 0 ? "\\" : ";";
      case ".":
        return ",";
      default:
        return sign;
    }
  });
}
