import advanced2021 from "../../assets/data/criteria/xa-nang-cao-2021-2025.json";
import standard2021 from "../../assets/data/criteria/xa-ntm-2021-2025.json";
import standard2026 from "../../assets/data/criteria/xa-ntm-2026-2030.json";
import planNinhThuan2022 from "../../assets/data/plans/ninh-thuan-2022.json";
import registerNinhThuan from "../../assets/data/registers/ninh-thuan.json";
import type { CriteriaSet } from "../core/criteria/types";
import type { Plan } from "../core/plan/types";
import type { PlaceRegister } from "../core/text/placeRegister";

// JSON modules carry no literal types; the schemas beside the data and their test hold these casts true.

/** The bundled criteria sets: starting points that an office confirms or overrides, never law by themselves. */
export const criteriaSets = [standard2021, advanced2021, standard2026] as readonly CriteriaSet[];

/** The bundled plans of provinces. */
export const plans = [planNinhThuan2022] as readonly Plan[];

/** The bundled registers of places. */
export const registers = [registerNinhThuan] as readonly PlaceRegister[];
