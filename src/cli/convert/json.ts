import type { Conversion } from "../../workbook/xlsx/convert/convertWorkbook";

/** What became of one file that was to be converted. */
export interface ConvertRun {
  readonly file: string;
  /** The copy; null where the file could not be read. */
  readonly out: string | null;
  readonly conversion: Conversion | null;
  readonly error: string | null;
}

export function convertJson({ file, out, conversion, error }: ConvertRun): unknown {
  return {
    version: 1,
    file,
    out,
    sheets: conversion?.sheets ?? [],
    fonts: conversion?.fonts ?? [],
    renamed: conversion?.renamed ?? [],
    formulasLeft: conversion?.formulasLeft ?? [],
    error,
  };
}
