import { PartMissingError } from "../../session/faults";

/** The sample workbook that stands beside the pane. */
export const SAMPLE = "tong-hop-ninh-thuan-2022-q3.xlsx";

export async function loadSample(): Promise<Uint8Array> {
  const response = await fetch(`assets/${SAMPLE}`).catch(() => undefined);
  if (response?.ok !== true) throw new PartMissingError(SAMPLE);
  return new Uint8Array(await response.arrayBuffer());
}
