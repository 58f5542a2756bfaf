import { findingParts } from "../checks/texts";
import type { FileOutcome } from "./types";

/** Why nothing is taken from a file, in a sentence for the list of files; "" where there is nothing to say. */
export function reasonOf({ digest, state }: FileOutcome): string {
  const { trouble } = digest;
  if (state === "wrongPeriod") return "Phiếu ghi kỳ hoặc năm khác kỳ đang tổng hợp";
  if (state === "conflict") return "Có bản khác số liệu, chưa rõ bản nào mới hơn; chưa tổng hợp bản nào";
  switch (trouble?.kind) {
    case undefined:
      return "";
    case "consolidation":
      return "Đây là sổ tổng hợp, không phải phiếu của xã";
    case "noPlace":
      return "Không thấy tên xã trong phiếu";
    case "noReport":
      return "Không có phiếu hoặc bảng tiêu chí nào nhận ra được";
    case "refused": {
      const { why, fix } = findingParts(trouble.finding, "vi");
      return [why, fix].filter((part) => part !== undefined).join(". ");
    }
  }
}
