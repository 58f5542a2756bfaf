import { inExcel } from "./inExcel";

/** Puts the sheets of another workbook behind the last sheet; answers the names they got. */
export function insertSheets(bytes: Uint8Array): Promise<readonly string[]> {
  return inExcel(async (context) => {
    const { workbook } = context;
    const inserted = workbook.insertWorksheetsFromBase64(base64(bytes), {
      positionType: Excel.WorksheetPositionType.end,
    });
    await context.sync();
    const sheets = inserted.value.map((id) => {
      const sheet = workbook.worksheets.getItem(id);
      sheet.load("name");
      return sheet;
    });
    await context.sync();
    return sheets.map(({ name }) => name);
  });
}

/** Takes sheets out again; those that are gone already are passed over. */
export function removeSheets(names: readonly string[]): Promise<void> {
  return inExcel(async (context) => {
    const sheets = names.map((name) => context.workbook.worksheets.getItemOrNullObject(name));
    await context.sync();
    for (const sheet of sheets) if (!sheet.isNullObject) sheet.delete();
    await context.sync();
  });
}

/** Opens another workbook beside this one. */
export function openWorkbook(bytes: Uint8Array): Promise<void> {
  return inExcel(async () => {
    await Excel.createWorkbook(base64(bytes));
  });
}

/** The name of the workbook as Excel shows it. */
export function workbookName(): Promise<string> {
  return inExcel(async (context) => {
    context.workbook.load("name");
    await context.sync();
    return context.workbook.name;
  });
}

/** In pieces, since a call takes only so many arguments. */
function base64(bytes: Uint8Array): string {
  const PIECE = 0x8000;
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += PIECE) {
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + PIECE)));
  }
  return btoa(pieces.join(""));
}
