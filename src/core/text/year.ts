const YEAR = /^(?:năm )?(20\d\d)$/i;

/** The year a text is: "2022", "Năm 2022". Undefined where it is none of this century. */
export function readYear(text: string): number | undefined {
  const year = YEAR.exec(text.trim())?.[1];
  return year === undefined ? undefined : Number(year);
}
