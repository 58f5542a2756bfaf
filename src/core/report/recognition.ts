import type { Level } from "../sheet/table";
import type { CommuneSource } from "./source";

/** Whether a commune has the decision for a level, or for a higher one. */
export function isRecognised(key: string, level: Level, { check }: CommuneSource): boolean {
  const { standard, advanced } = check.recognitions;
  switch (level) {
    case "standard":
      return standard?.all.has(key) === true || advanced?.all.has(key) === true;
    case "advanced":
      return advanced?.all.has(key) === true;
    case "model":
      return false;
  }
}
