import type { Conversion } from "../../../workbook/xlsx/convert/convertWorkbook";
import { UnreadableFileError } from "../../session/faults";
import type { OpenBook, Session } from "../../session/types";

/** Hands a copy of the whole workbook over whose texts are in Unicode; the workbook itself stays as it is. */
export async function deliverConverted(
  { name, copyOfFile, deliveryWays }: OpenBook,
  session: Session,
): Promise<Conversion | undefined> {
  const way = deliveryWays.includes("newWorkbook") ? "newWorkbook" : "download";
  const bytes = await copyOfFile?.();
  if (bytes === undefined) return undefined;
  const converting = await session.convert(bytes);
  if (converting.kind === "fault") throw new UnreadableFileError(name, converting.fault);
  await session.deliver({ kind: "convert" }, converting.bytes, copyName(name), way);
  return converting.conversion;
}

/** Whether a copy can be had here and shown. */
export function canDeliverConverted({ copyOfFile, deliveryWays }: OpenBook): boolean {
  return (
    copyOfFile !== undefined && (deliveryWays.includes("newWorkbook") || deliveryWays.includes("download"))
  );
}

function copyName(name: string): string {
  return name.replace(/(\.xls[xm])?$/i, (ending: string) => `-unicode${ending === "" ? ".xlsx" : ending}`);
}
