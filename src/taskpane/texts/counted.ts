import { printNumber } from "../../core/text/number";

/** A count with its noun: in English one thing is named otherwise than several. */
export function counted(value: number, one: string, many = `${one}s`): string {
  return `${printNumber(value)} ${value === 1 ? one : many}`;
}
