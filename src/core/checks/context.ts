import type { CriteriaSet } from "../criteria/types";
import type { Plan, PlaceRegister } from "../plan/types";
import type { CheckSettings, Reading } from "../records/types";
import type { Grid } from "../sheet/grid";
import type { Table } from "../sheet/table";
import type { PlanStanding } from "./planStanding";

/** What every check looks at; computed once, never changed. */
export interface CheckContext {
  readonly grids: readonly Grid[];
  readonly gridByName: ReadonlyMap<string, Grid>;
  readonly tables: readonly Table[];
  readonly reading: Reading;
  /** The period before, where its sheets were given. */
  readonly previous: Reading | undefined;
  readonly sets: ReadonlyMap<string, CriteriaSet>;
  readonly registers: readonly PlaceRegister[];
  readonly plan: Plan | undefined;
  readonly standing: PlanStanding | undefined;
  readonly settings: CheckSettings;
}
