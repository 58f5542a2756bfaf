import { useState } from "react";
import type { Conversion } from "../../../workbook/xlsx/convert/convertWorkbook";
import { faultOf } from "../../session/faults";
import type { SessionFault } from "../../session/types";
import { useSession } from "../../session/useSession";
import { deliverConverted } from "./convertedCopy";

export type CopyState =
  | { readonly kind: "nothing" | "working" }
  | { readonly kind: "copied"; readonly conversion: Conversion }
  | { readonly kind: "failed"; readonly fault: SessionFault };

/** Makes a converted copy of the workbook. */
export function useCopy(): { readonly state: CopyState; readonly make: () => void } {
  const [{ book }, session] = useSession();
  const [state, setState] = useState<CopyState>({ kind: "nothing" });
  const make = (): void => {
    if (book === undefined) return;
    setState({ kind: "working" });
    deliverConverted(book, session).then(
      (conversion) =>
        setState(conversion === undefined ? { kind: "nothing" } : { kind: "copied", conversion }),
      (failure: unknown) => setState({ kind: "failed", fault: faultOf(failure) }),
    );
  };
  return { state, make };
}
