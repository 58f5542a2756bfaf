const DECLARED_ENCODING = /^(<\?xml\s[^>]{0,200}?\bencoding\s*=\s*)(["'])([\w.:-]{1,40})\2/;

/**
 * The text of an XML part, whatever it is encoded in. A part that is not UTF-8 gets its declaration changed to say UTF-8,
 * since that is what it is written back as.
 */
export function decodePart(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  return encoding === "utf-8" ? text : text.replace(DECLARED_ENCODING, "$1$2UTF-8$2");
}

/** The part in UTF-8: the very same bytes where it is UTF-8 already. */
export function asUtf8(bytes: Uint8Array): Uint8Array {
  return encodingOf(bytes) === "utf-8" ? bytes : new TextEncoder().encode(decodePart(bytes));
}

/**
 * The encoding as its first bytes tell: a byte order mark, the zero bytes of UTF-16 without one, or the declaration
 * (XML 1.0 appendix F). An encoding nobody knows is taken for UTF-8, which the format prescribes.
 */
export function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return "utf-16be";
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 256));
  const declared = DECLARED_ENCODING.exec(head)?.[3]?.toLowerCase() ?? "utf-8";
  return declared.startsWith("utf-16") ? "utf-8" : knownEncoding(declared);
}

function knownEncoding(label: string): string {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return "utf-8";
  }
}
