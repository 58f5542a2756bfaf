import type { PlaceRegister } from "../text/placeRegister";
import type { Table } from "../sheet/table";
import { foldKey, normaliseText } from "../text/normalise";
import { remembered } from "../text/remembered";
import { readPlaceName } from "../text/placeName";
import { districtsOf, matchPlace } from "../text/places";
import { PROVINCE_NAMES } from "../text/provinceNames";

/** With this many names most of them tell the province; fewer may bear a name of another province by chance. */
const TELLING_NAMES = 4;
const MOST_NAMES_ASKED = 300;

/** "huyện Vị Xuyên", "tỉnh Hà Giang"; in capitals only at the end of a phrase, where what follows cannot be a verb. */
const NAME = "\\p{Lu}\\p{Ll}*(?:[ -]\\p{Lu}\\p{Ll}*){0,3}";
const IN_LOWER_CASE = new RegExp(
  `(?:[Hh]uyện|[Tt]ỉnh|[Tt]hị xã|[Tt]hành phố) (?<name>${NAME})(?!\\p{L})`,
  "gu",
);
const IN_CAPITALS = /(?:HUYỆN|TỈNH) (?<name>\p{Lu}+(?: \p{Lu}+){1,2})(?=$|[.,;)–-])/gu;

function linesOf(tables: readonly Table[]): readonly string[] {
  return [
    ...new Set(tables.flatMap(({ title, sheetName }) => [sheetName, ...title.lines.map(({ text }) => text)])),
  ];
}

/** The words of a line with one blank between them and around. */
const wordsOf = remembered((line) => ` ${foldKey(line).replace(/[^\p{L}\p{N}]+/gu, " ")} `);

function isWithin(name: string, line: string): boolean {
  return wordsOf(line).includes(wordsOf(name));
}

/** The names of a register's own places above communes, as keys. */
interface OwnNames {
  readonly districts: ReadonlySet<string>;
  readonly all: readonly string[];
}

const namesOfRegisters = new WeakMap<PlaceRegister, OwnNames>();

function ownNames(register: PlaceRegister): OwnNames {
  const known = namesOfRegisters.get(register);
  if (known !== undefined) return known;
  const provinces = new Set([register.province, ...register.entries.map(({ province }) => province)]);
  const districts = new Set(districtsOf(register).map(foldKey));
  const names = { districts, all: [...new Set([...[...provinces].map(foldKey), ...districts])] };
  namesOfRegisters.set(register, names);
  return names;
}

/** Whether the workbook itself says that it is of a register's province: by its name or one of its districts. */
export function speaksOf(register: PlaceRegister, tables: readonly Table[]): boolean {
  if (linesOf(tables).some((line) => isWithin(register.province, line))) return true;
  const { districts } = ownNames(register);
  const written = new Set(
    tables.flatMap(({ title, rows }) => [title.district, ...rows.map(({ district }) => district)]),
  );
  return [...written].some(
    (district) => district !== undefined && districts.has(foldKey(readPlaceName(district).name)),
  );
}

/** The one province titles name ("UBND TỈNH HÀ NAM"), whether or not the program has its register. */
export function statedProvince(tables: readonly Table[]): string | undefined {
  const lines = linesOf(tables);
  const [stated, ...others] = PROVINCE_NAMES.filter((name) =>
    lines.some((line) => isWithin(`tỉnh ${name}`, line)),
  );
  return others.length === 0 ? stated : undefined;
}

function namesIn(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].flatMap(({ groups }) => groups?.name ?? []);
}

/** Whether titles name a district or a province the register does not have. */
function speaksOfElsewhere(register: PlaceRegister, tables: readonly Table[]): boolean {
  const own = ownNames(register).all;
  return linesOf(tables).some((line) => {
    const text = normaliseText(line);
    const named = [...namesIn(text, IN_LOWER_CASE), ...namesIn(text, IN_CAPITALS)];
    return named.some((name) => !own.some((known) => foldKey(name).startsWith(known)));
  });
}

function writtenNames(tables: readonly Table[]): readonly string[] {
  const names = new Map<string, string>();
  for (const { title, rows, columns } of tables) {
    for (const written of [title.place?.written, ...[...columns, ...rows].map(({ place }) => place)]) {
      if (written !== undefined) names.set(foldKey(readPlaceName(written).name), written);
      if (names.size >= MOST_NAMES_ASKED) return [...names.values()];
    }
  }
  return [...names.values()];
}

function isOfProvince(register: PlaceRegister, tables: readonly Table[]): boolean {
  if (speaksOf(register, tables)) return true;
  const names = writtenNames(tables);
  if (names.length < TELLING_NAMES) return !speaksOfElsewhere(register, tables);
  const known = names.filter((name) => matchPlace(register, name).kind !== "unknown");
  return known.length * 2 >= names.length;
}

/**
 * The registers a workbook is to be read with. Names of communes repeat all over the country, so the register of one
 * province says nothing of a workbook of another: neither which place is meant nor in which area it lies.
 */
export function registersFor(
  tables: readonly Table[],
  registers: readonly PlaceRegister[],
): readonly PlaceRegister[] {
  return registers.filter((register) => isOfProvince(register, tables));
}
