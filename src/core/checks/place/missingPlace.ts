import type { CheckContext } from "../context";
import { defineCheck } from "../finding";
import type { Draft } from "../finding";
import type { Scope, ScopeCommune, WholeList } from "./wholeLists";
import { UNTOLD, districtKey, wholeListOf } from "./wholeLists";

export interface MissingPlaceData {
  readonly name: string;
  readonly district: string | undefined;
  /** How many communes the list should have. */
  readonly of: number;
  readonly within: string;
  /** Who says so: a register, or the same list of the period before. */
  readonly from: Scope["from"];
}

/** The communes a list lacks that no row of their district, nor of an untold one, may be meant for. */
function leftOut({ listed: { codes, unexplained }, scope, lacking }: WholeList): readonly ScopeCommune[] {
  const missing = scope.communes.filter(({ code }) => !codes.has(code));
  const districts = new Set(missing.map(({ district }) => districtKey(district)));
  const surplus = [...districts].map((key) => {
    const own = missing.filter(({ district }) => districtKey(district) === key);
    const meant = key === UNTOLD ? 0 : unexplained.filter((one) => one === key).length;
    return { own, count: Math.max(0, own.length - meant) };
  });
  const untold = unexplained.filter((one) => one === UNTOLD).length;
  const count = surplus.reduce((sum, one) => sum + one.count, 0);
  if (count <= untold) return [];
  const open = new Set(surplus.flatMap(({ own, count: left }) => (left > 0 ? own : [])));
  return lacking.filter((commune) => open.has(commune));
}

function* missingIn(context: CheckContext, at: number): Iterable<Draft<MissingPlaceData>> {
  const list = wholeListOf(context, at);
  if (list === undefined) return;
  const sheet = context.tables[at]?.sheetName ?? null;
  for (const { name, district } of leftOut(list)) {
    yield {
      sheet,
      cell: null,
      place: name,
      data: {
        name,
        district,
        of: list.scope.communes.length,
        within: list.scope.name,
        from: list.scope.from,
      },
    };
  }
}

export const missingPlace = defineCheck({
  kind: "missing-place",
  severity: "warning",
  about: "place",
  description:
    "A commune that a list of nearly all communes of its district or province, or of the period before, leaves out",
  formula: "=COUNTIF(B$7:B$53,DanhMucXa)=0",
  *run(context): Iterable<Draft<MissingPlaceData>> {
    for (const at of context.tables.keys()) yield* missingIn(context, at);
  },
});
