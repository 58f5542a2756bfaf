import type { CellState } from "./cellState";
import { stateKey } from "./cellState";

/** A short text by which a row of cells is known again; blank cells at its end do not count. */
export function fingerprint(states: readonly CellState[]): string {
  const keys = states.map(stateKey);
  while (keys.at(-1) === "") keys.pop();
  return keys.length === 0 ? "" : hash(keys.join("\n"));
}

/** FNV-1a over two halves: enough to tell rows and sheets apart, and nothing more. */
export function hash(text: string): string {
  let first = 0x811c9dc5;
  let second = 0x01000193;
  for (let at = 0; at < text.length; at++) {
    first = Math.imul(first ^ text.charCodeAt(at), 0x01000193);
    second = Math.imul(second ^ (text.charCodeAt(at) + at), 0x01000193);
  }
  return (first >>> 0).toString(36) + (second >>> 0).toString(36);
}
