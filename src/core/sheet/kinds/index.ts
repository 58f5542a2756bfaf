import { communeSheet } from "./communeSheet";
import { counts } from "./counts";
import { funding } from "./funding";
import { inspection } from "./inspection";
import type { SheetKindReader } from "./kind";
import { matrix } from "./matrix";
import { plan } from "./plan";
import { planTargets } from "./planTargets";
import { register } from "./register";

/** Every kind of sheet that is known; the surest reading wins, the first of equals. */
export const SHEET_KINDS: readonly SheetKindReader[] = [
  communeSheet,
  matrix,
  plan,
  inspection,
  funding,
  planTargets,
  register,
  counts,
];
