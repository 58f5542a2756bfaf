import type { Edit } from "../../../core/sheet/edit";
import type { RefusedEdit } from "../../port";

/** Why an edit is not applied, and what was found in its place. */
export interface Refusal {
  readonly why: RefusedEdit["why"];
  readonly found?: string;
}

export function refused(edit: Edit, { why, found }: Refusal): RefusedEdit {
  return found === undefined ? { edit, why } : { edit, why, found };
}
