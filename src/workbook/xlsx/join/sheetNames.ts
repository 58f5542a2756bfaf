import { sheetNameKey, validSheetName } from "../../../core/report/sheetName";

/**
 * The names of all sheets once workbooks stand in one file: those that are there once stay. Where several workbooks have one of the
 * same name, each gets the name of its workbook's first sheet behind it: "Biểu đồ - Phân nhóm xã".
 */
export function joinedSheetNames(books: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const times = new Map<string, number>();
  for (const name of books.flat()) times.set(sheetNameKey(name), (times.get(sheetNameKey(name)) ?? 0) + 1);
  const taken = new Set([...times].flatMap(([key, count]) => (count === 1 ? [key] : [])));
  return books.map((names) =>
    names.map((name, at) => {
      if (times.get(sheetNameKey(name)) === 1) return name;
      const [first = name] = names;
      const given = validSheetName(at === 0 ? name : `${name} - ${first}`, taken, name);
      taken.add(sheetNameKey(given));
      return given;
    }),
  );
}
