import type { IndicatorRecord } from "../records/types";
import type { Draft } from "./finding";
import { at } from "./finding";

/** What sentences about one result need to know. */
export interface ResultData {
  readonly label: string;
  readonly target: string;
  readonly unit: string;
}

/** A draft at the result of a record. */
export function atResult(record: IndicatorRecord): Draft<ResultData> {
  return {
    ...at(record.cell),
    ...(record.place.name === "" ? {} : { place: record.place.name }),
    code: record.code,
    is: record.resultText === "" ? null : record.resultText,
    data: { label: record.label, target: record.targetText, unit: record.unit },
  };
}
