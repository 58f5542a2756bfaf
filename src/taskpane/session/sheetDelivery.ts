import type { DeliveryWay, OpenBook } from "./types";

const WAYS: readonly DeliveryWay[] = ["sheets", "newWorkbook", "download"];

/** How a new sheet reaches its workbook: into it where that can be, else as a file of its own. */
export function wayOfSheet(book: OpenBook | undefined): DeliveryWay {
  return WAYS.find((way) => book?.deliveryWays.includes(way) === true) ?? "download";
}
