import { dividesByZero, fieldsOf, sidesOf } from "./parts";
import type { Expression, Rule, RuleColumn, WrongRule } from "./types";

/** What is wrong with a rule beside others. */
export interface LinkFault {
  readonly column: RuleColumn;
  readonly why: WrongRule;
  readonly part?: string;
}

function rulesNamedIn(expressions: readonly Expression[]): readonly string[] {
  return expressions
    .flatMap(fieldsOf)
    .flatMap(({ reference }) => (reference.kind === "rule" ? [reference.name] : []));
}

/** The rules that lead back to themselves; found in one walk over all of them. */
function inCycles(links: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const found = new Set<string>();
  const done = new Set<string>();
  for (const start of links.keys()) {
    if (done.has(start)) continue;
    // Each entry is a rule on the way and how many of its links have been followed.
    const way: { readonly name: string; followed: number }[] = [{ name: start, followed: 0 }];
    while (way.length > 0) {
      const last = way[way.length - 1];
      if (last === undefined) break;
      const next = links.get(last.name)?.[last.followed++];
      if (next === undefined) {
        done.add(last.name);
        way.pop();
        continue;
      }
      const from = way.findIndex(({ name }) => name === next);
      if (from >= 0) for (const { name } of way.slice(from)) found.add(name);
      else if (!done.has(next) && links.has(next)) way.push({ name: next, followed: 0 });
    }
  }
  return found;
}

/**
 * What is wrong with each rule that only shows beside the others: a cycle, a rule named that is wrong itself, a division by 0
 * that is written out.
 */
export function linkFaults(rules: readonly Rule[]): ReadonlyMap<Rule, LinkFault> {
  const links = new Map(rules.map((rule) => [rule.name, rulesNamedIn([rule.left, ...sidesOf(rule.demand)])]));
  const cyclic = inCycles(links);
  const faults = new Map<Rule, LinkFault>();
  for (const rule of rules) {
    const inLeft = rulesNamedIn([rule.left]);
    if (cyclic.has(rule.name)) {
      const part = links.get(rule.name)?.find((name) => cyclic.has(name));
      faults.set(rule, {
        column: inLeft.some((name) => cyclic.has(name)) ? "left" : "right",
        why: "cycle",
        ...(part === undefined ? {} : { part }),
      });
    } else if (dividesByZero(rule.left)) faults.set(rule, { column: "left", why: "divisionByZero" });
    else if (sidesOf(rule.demand).some(dividesByZero)) {
      faults.set(rule, { column: "right", why: "divisionByZero" });
    }
  }
  return withThoseThatRestOnThem(rules, links, faults);
}

/** A rule that rests on a wrong one cannot be judged either; this goes on until no more are found. */
function withThoseThatRestOnThem(
  rules: readonly Rule[],
  links: ReadonlyMap<string, readonly string[]>,
  faults: Map<Rule, LinkFault>,
): ReadonlyMap<Rule, LinkFault> {
  const sound = new Set(rules.filter((rule) => !faults.has(rule)).map(({ name }) => name));
  for (let found = true; found;) {
    found = false;
    for (const rule of rules) {
      if (faults.has(rule)) continue;
      const part = links.get(rule.name)?.find((name) => !sound.has(name));
      if (part === undefined) continue;
      const isLeft = rulesNamedIn([rule.left]).includes(part);
      faults.set(rule, { column: isLeft ? "left" : "right", why: "wrongRule", part });
      sound.delete(rule.name);
      found = true;
    }
  }
  return faults;
}
