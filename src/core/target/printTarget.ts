import { printNumber, printUngrouped } from "../text/number";
import { gradeName } from "./marks";
import type { Bound, Clause, Measure, Target } from "./types";

const SIGNS: Readonly<Record<Bound["op"], string>> = { atLeast: "≥", above: ">", atMost: "≤", below: "<" };
const MEASURES: Readonly<Record<Measure, string>> = {
  level: "",
  fall: "giảm ",
  rise: "tăng ",
  times: "gấp ",
};

/** How a target was read, in one canonical wording that reads back to the same target: "≥ 80 %", "66–68 %". */
export function printTarget(target: Target): string {
  switch (target.kind) {
    case "figure": {
      const main = MEASURES[target.measure] + printClause(target.main) + (target.perYear ? "/năm" : "");
      const second = target.second === undefined ? "" : ` (${printSecond(target.second)})`;
      return main + second + (target.bothSexes ? " (nam và nữ)" : "") + ifAny(target.ifAny);
    }
    case "mark":
      return { met: "Đạt", no: "Không", yes: "Có" }[target.expected] + ifAny(target.ifAny);
    case "grade":
      return `${gradeName(target.atLeast)} trở lên${ifAny(target.ifAny)}`;
    case "degree":
      return `Mức độ ${target.atLeast} trở lên${ifAny(target.ifAny)}`;
    case "unset":
    case "unclear":
      return target.text;
    case "blank":
      return "";
  }
}

function ifAny(applies: boolean): string {
  return applies ? " (nếu có)" : "";
}

function printSecond(second: { readonly clause: Clause; readonly words: string }): string {
  return second.words === "" ? printClause(second.clause) : `${printClause(second.clause)} ${second.words}`;
}

/** One clause alone: "≥ 80 %", "khoảng 40 %", "2–3 xã". */
export function printClause(clause: Clause): string {
  const unit = clause.unit === "" ? "" : ` ${clause.unit}`;
  switch (clause.kind) {
    case "bound": {
      const { op, value, decimals, otherwise } = clause.bound;
      // A number that can be read two ways keeps the digits that leave both open.
      const number = otherwise === undefined ? printUngrouped(value, decimals) : printNumber(value, decimals);
      return `${SIGNS[op]} ${number}${unit}`;
    }
    case "range":
      return `${printUngrouped(clause.low, clause.decimals)}–${printUngrouped(clause.high, clause.decimals)}${unit}`;
    case "about":
      return `khoảng ${printUngrouped(clause.value, clause.decimals)}${unit}`;
  }
}
