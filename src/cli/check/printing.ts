import type { Finding } from "../../core/checks/catalogue";
import type { Severity } from "../../core/checks/finding";
import type { Paint } from "../print/paint";
import type { Texts } from "../texts";

/** What the report of a check is printed with. */
export interface Printing {
  readonly texts: Texts;
  readonly paint: Paint;
  /** Messages are broken at this width; undefined where nobody reads them in a window. */
  readonly columns?: number | undefined;
  readonly sentence: (finding: Finding) => string;
  readonly setName: (id: string) => string;
}

/** From the worst to the least. */
export const SEVERITIES: readonly Severity[] = ["error", "warning", "note"];
