import type { WrittenPlace } from "../records/types";
import { foldKey } from "../text/normalise";
import { readDistrictName } from "../text/placeName";
import type { Unit } from "./types";

/** A commune by its code or, where no register knows it, by its name within its district: names repeat. */
export function unitOf({ name, match }: WrittenPlace, writtenDistrict: string | undefined): Unit {
  if (match.kind === "unknown") return unitNamed("", name, readDistrictName(writtenDistrict ?? ""));
  return unitNamed(match.code, match.name, match.district ?? "");
}

export function unitNamed(code: string, name: string, district: string): Unit {
  const key = code === "" ? `?${foldKey(name)}|${foldKey(district)}` : code;
  return { key, code, name, district };
}
