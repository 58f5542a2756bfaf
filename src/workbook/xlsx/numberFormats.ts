/**
 * Number formats that files name by number only (ISO 29500-1, 18.8.30), with their codes as English Excel shows them.
 * 14 and 22 follow the language of the system; 27 to 58 are dates and times of East Asian, 59 to 81 of Thai Excel,
 * given here by what they show.
 */
const BUILT_IN: ReadonlyMap<number, string> = new Map([
  [0, "General"],
  [1, "0"],
  [2, "0.00"],
  [3, "#,##0"],
  [4, "#,##0.00"],
  [5, '"$"#,##0_);("$"#,##0)'],
  [6, '"$"#,##0_);[Red]("$"#,##0)'],
  [7, '"$"#,##0.00_);("$"#,##0.00)'],
  [8, '"$"#,##0.00_);[Red]("$"#,##0.00)'],
  [9, "0%"],
  [10, "0.00%"],
  [11, "0.00E+00"],
  [12, "# ?/?"],
  [13, "# ??/??"],
  [14, "m/d/yyyy"],
  [15, "d-mmm-yy"],
  [16, "d-mmm"],
  [17, "mmm-yy"],
  [18, "h:mm AM/PM"],
  [19, "h:mm:ss AM/PM"],
  [20, "h:mm"],
  [21, "h:mm:ss"],
  [22, "m/d/yyyy h:mm"],
  [27, "yyyy/m"],
  [28, "m/d"],
  [29, "m/d"],
  [30, "m-d-yy"],
  [31, "yyyy/m/d"],
  [32, "h:mm"],
  [33, "h:mm:ss"],
  [34, "h:mm AM/PM"],
  [35, "h:mm:ss AM/PM"],
  [36, "yyyy/m"],
  [37, "#,##0_);(#,##0)"],
  [38, "#,##0_);[Red](#,##0)"],
  [39, "#,##0.00_);(#,##0.00)"],
  [40, "#,##0.00_);[Red](#,##0.00)"],
  [41, '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)'],
  [42, '_("$"* #,##0_);_("$"* (#,##0);_("$"* "-"_);_(@_)'],
  [43, '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)'],
  [44, '_("$"* #,##0.00_);_("$"* (#,##0.00);_("$"* "-"??_);_(@_)'],
  [45, "mm:ss"],
  [46, "[h]:mm:ss"],
  [47, "mm:ss.0"],
  [48, "##0.0E+0"],
  [49, "@"],
  [50, "yyyy/m"],
  [51, "m/d"],
  [52, "yyyy/m"],
  [53, "m/d"],
  [54, "m/d"],
  [55, "h:mm AM/PM"],
  [56, "h:mm:ss AM/PM"],
  [57, "yyyy/m"],
  [58, "m/d"],
  [59, "0"],
  [60, "0.00"],
  [61, "#,##0"],
  [62, "#,##0.00"],
  [67, "0%"],
  [68, "0.00%"],
  [69, "# ?/?"],
  [70, "# ??/??"],
  [71, "d/m/yyyy"],
  [72, "d-mmm-yy"],
  [73, "d-mmm"],
  [74, "mmm-yy"],
  [75, "h:mm"],
  [76, "h:mm:ss"],
  [77, "d/m/yyyy h:mm"],
  [78, "mm:ss"],
  [79, "[h]:mm:ss"],
  [80, "mm:ss.0"],
  [81, "d/m/yyyy"],
]);

export const GENERAL = "General";

/** The code of a built-in format; "General" for a number without one. */
export function builtInFormat(id: number): string {
  return BUILT_IN.get(id) ?? GENERAL;
}

/** Quoted and escaped characters, fillers, colours and conditions: what a format code says besides its pattern. */
const NOT_PATTERN = /"[^"]*"?|\\.|[_*].|\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi;

/** True where a format shows a number as a date, a time or a length of time. */
export function isDateFormat(code: string): boolean {
  return code !== GENERAL && /[ymdhs]/i.test(code.replace(NOT_PATTERN, "").replace(/General/gi, ""));
}
