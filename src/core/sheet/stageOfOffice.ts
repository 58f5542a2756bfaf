import { headerMeaning } from "./headerMeaning";
import type { Sense } from "./headerWords";
import type { Stage } from "./table";
import { plain } from "./words";

/** A commune reports, its district reviews, its province appraises. */
const OFFICES: ReadonlyMap<string, Stage> = new Map<string, Stage>([
  ["xa", "selfAssessed"],
  ["ubnd xa", "selfAssessed"],
  ["huyen", "reviewed"],
  ["ubnd huyen", "reviewed"],
  ["tinh", "appraised"],
  ["ubnd tinh", "appraised"],
]);

const JUDGED: ReadonlySet<Sense | undefined> = new Set<Sense>(["result", "verdict"]);

/** "Xã", "Huyện", "Tỉnh" under "Đánh giá" or "Tự chấm / thẩm tra / thẩm định": who judges, where elsewhere they would head names. */
export function stageOfOffice(path: readonly string[]): Stage | undefined {
  const stage = OFFICES.get(plain(path.at(-1) ?? ""));
  if (stage === undefined) return undefined;
  const over = path.slice(0, -1).map((text) => headerMeaning(text));
  return over.some(({ found, stage: named }) => named !== undefined || JUDGED.has(found?.sense))
    ? stage
    : undefined;
}
