/** Parts of a message as whole sentences. */
export function asSentences(...parts: readonly (string | undefined)[]): string {
  return parts.flatMap((part) => (part === undefined ? [] : [asSentence(part)])).join(" ");
}

/** With a capital and a full stop; what starts with a quotation or a figure starts as it is. */
export function asSentence(text: string): string {
  const [first = "", ...rest] = text;
  const ended = /[.!?…]$/u.test(text) ? "" : ".";
  return first.toUpperCase() + rest.join("") + ended;
}
