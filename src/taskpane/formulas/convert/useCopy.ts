import type { Conversion } from "../../../workbook/xlsx/convert/convertWorkbook";
import { useAttempt } from "../../session/useAttempt";
import type { Failed } from "../../session/useAttempt";
import { useSession } from "../../session/useSession";
import { deliverConverted } from "./convertedCopy";

export type CopyState =
  | { readonly kind: "nothing" | "working" }
  | { readonly kind: "copied"; readonly conversion: Conversion }
  | Failed;

/** Makes a converted copy of the workbook. */
export function useCopy(): { readonly state: CopyState; readonly make: () => void } {
  const [{ book }, session] = useSession();
  const { outcome: state, say, attempt } = useAttempt<CopyState>({ kind: "nothing" });
  const make = (): void => {
    if (book === undefined) return;
    say({ kind: "working" });
    attempt(async () => {
      const conversion = await deliverConverted(book, session);
      return conversion === undefined ? { kind: "nothing" } : { kind: "copied", conversion };
    });
  };
  return { state, make };
}
