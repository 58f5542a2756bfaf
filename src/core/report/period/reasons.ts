import type { FieldValue, FieldValues, FigureList } from "../figures";
import { reasonIn } from "./elsewhere";
import type { Elsewhere } from "./elsewhere";

/** The same values with the reasons as they are. */
export function withReasons(values: FieldValues, elsewhere: Elsewhere | undefined): FieldValues {
  if (elsewhere === undefined || elsewhere.reasons.size === 0) return values;
  return new Map([...values].map(([name, value]) => [name, withReason(value, elsewhere)]));
}

function withReason(value: FieldValue, elsewhere: Elsewhere): FieldValue {
  return value.kind === "absent" ? { ...value, why: reasonIn(elsewhere, value.why) } : value;
}

/** A list with the reasons as they are; of each item only a commune itself knows whether it was reported elsewhere. */
export function listWithReasons(list: FigureList, elsewhere: Elsewhere | undefined): FigureList {
  if (elsewhere === undefined || elsewhere.reasons.size === 0) return list;
  const { whyEmpty } = list;
  return {
    ...list,
    ...(whyEmpty === undefined ? {} : { whyEmpty: reasonIn(elsewhere, whyEmpty) }),
    groups: list.groups.map((group) =>
      group.head === undefined ? group : { ...group, head: withReasons(group.head, elsewhere) },
    ),
  };
}
