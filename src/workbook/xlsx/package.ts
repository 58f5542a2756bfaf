import { compoundFileFault, startsAsCompoundFile } from "./compoundFile";
import type { ChunkSink } from "./expand";
import { expand, expandTo } from "./expand";
import type { FileFault, OtherContent } from "./fileFault";
import { rememberedPart, textOfPart } from "./knownParts";
import { decodePart } from "./partText";
import { openTags } from "./xmlReader";
import type { ZipEntry } from "./zipDirectory";
import { readZipDirectory, startsAsZip } from "./zipDirectory";
import { packStored, storedEntry, writeZip } from "./zipWriter";

/** What a workbook may expand to: a sheet of half a million rows takes a fifth of it. Beyond it, a browser runs out of memory. */
export const MAX_EXPANDED_BYTES = 2 ** 30;
/** Sheets pack 5 to 50 to 1; what goes beyond this is made to exhaust memory ("zip bomb"). */
export const MAX_EXPANSION_RATIO = 300;
/** Parts below this size may expand by any ratio: they can do no harm, and small repetitive ones are real. */
export const RATIO_FREE_BYTES = 2 ** 24;
/** Real workbooks have some hundred parts. */
export const MAX_PARTS = 50_000;

const CONTENT_TYPES = "[Content_Types].xml";

/** A link from one part to another, or to something outside the file. */
export interface Relation {
  readonly id: string;
  /** The whole type URI; it differs between the two flavours of the format, its last segment does not. */
  readonly type: string;
  /** The name of the part it leads to, or the address as written where it leads outside. */
  readonly target: string;
  readonly external: boolean;
}

/**
 * The parts of an Open Packaging file (.xlsx, .docx). Names have no leading slash and compare without case
 * (ISO 29500-2, 6.2.2). Parts that are not set keep their packed bytes, so they are saved byte for byte as they came.
 * Reading a part whose bytes are damaged throws a FileFaultError.
 */
export interface Package {
  /** The names of all parts, in the order of the file. */
  names(): readonly string[];
  has(name: string): boolean;
  /** The content of a part; undefined where there is none of that name. */
  bytes(name: string): Uint8Array | undefined;
  /** The content of an XML part as text, whatever its encoding; undefined where there is none of that name. */
  text(name: string): string | undefined;
  /** Hands on the content of a part piece by piece, for parts too large to hold. False where there is none of that name. */
  stream(name: string, sink: ChunkSink): boolean;
  /** Replaces a part, or adds one at the end. Text is stored as UTF-8. */
  set(name: string, content: string | Uint8Array): void;
  remove(name: string): void;
  /** Where a part leads to; "" stands for the package itself. */
  relations(part: string): readonly Relation[];
  /** The content type of a part; undefined where the package gives none. */
  contentType(part: string): string | undefined;
  save(): Uint8Array;
}

export type PackageOpening =
  | { readonly kind: "opened"; readonly package: Package }
  | { readonly kind: "fault"; readonly fault: FileFault };

/** Opens the container of a file; says nothing yet of whether it holds a workbook. */
export function openPackage(bytes: Uint8Array): PackageOpening {
  if (startsAsCompoundFile(bytes)) return { kind: "fault", fault: compoundFileFault(bytes) };
  if (!startsAsZip(bytes)) return { kind: "fault", fault: { kind: "notAZip", looksLike: contentOf(bytes) } };
  const reading = readZipDirectory(bytes);
  if (reading.kind === "fault") return reading;
  const fault = sizeFault(reading.entries) ?? duplicateFault(reading.entries);
  return fault === undefined
    ? { kind: "opened", package: new ZipPackage(reading.entries) }
    : { kind: "fault", fault };
}

function sizeFault(entries: readonly ZipEntry[]): FileFault | undefined {
  const tooLarge = (exceeds: "expandedSize" | "partCount", found: number, limit: number): FileFault => ({
    kind: "tooLarge",
    exceeds,
    found,
    limit,
  });
  if (entries.length > MAX_PARTS) return tooLarge("partCount", entries.length, MAX_PARTS);
  const expanded = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (expanded > MAX_EXPANDED_BYTES) return tooLarge("expandedSize", expanded, MAX_EXPANDED_BYTES);
  for (const { name, size, packed } of entries) {
    const ratio = Math.round(size / Math.max(1, packed.length));
    if (size > RATIO_FREE_BYTES && ratio > MAX_EXPANSION_RATIO) {
      return {
        kind: "tooLarge",
        exceeds: "expansionRatio",
        found: ratio,
        limit: MAX_EXPANSION_RATIO,
        part: name,
      };
    }
  }
  return undefined;
}

/** Two different parts of one name would be read differently by different programs, so neither is believed. */
function duplicateFault(entries: readonly ZipEntry[]): FileFault | undefined {
  const seen = new Map<string, ZipEntry>();
  for (const entry of entries) {
    const first = seen.get(keyOf(entry.name));
    if (first !== undefined && (first.crc !== entry.crc || first.size !== entry.size)) {
      return { kind: "damagedPart", part: entry.name, damage: "duplicate" };
    }
    seen.set(keyOf(entry.name), entry);
  }
  return undefined;
}

function contentOf(bytes: Uint8Array): OtherContent {
  if (bytes.length === 0) return "empty";
  const head = decodePart(bytes.subarray(0, 512)).trimStart().toLowerCase();
  if (/^<(?:!doctype html|html|head|body|meta|table|div|style)/.test(head)) return "html";
  if (head.startsWith("<")) return "xml";
  // eslint-disable-next-line no-control-regex -- control characters are what tells a binary file from a text
  return /[\u0000-\u0008\u000e-\u001a\ufffd]/.test(head) ? "binary" : "text";
}

function keyOf(name: string): string {
  return name.toLowerCase();
}

class ZipPackage implements Package {
  private readonly entries = new Map<string, ZipEntry>();
  /** The keys of parts that were set and wait to be packed once, however often they are worked over before. */
  private readonly waiting = new Set<string>();
  private contentTypes: ContentTypes | undefined;
  private readonly relationsRead = new Map<string, readonly Relation[]>();

  constructor(entries: readonly ZipEntry[]) {
    for (const entry of entries) this.entries.set(keyOf(entry.name), entry);
  }

  names(): readonly string[] {
    return Array.from(this.entries.values(), (entry) => entry.name);
  }

  has(name: string): boolean {
    return this.find(name) !== undefined;
  }

  bytes(name: string): Uint8Array | undefined {
    const entry = this.find(name);
    return entry === undefined ? undefined : expand(entry);
  }

  text(name: string): string | undefined {
    const entry = this.find(name);
    return entry === undefined ? undefined : textOfPart(entry);
  }

  stream(name: string, sink: ChunkSink): boolean {
    const entry = this.find(name);
    if (entry !== undefined) expandTo(entry, sink);
    return entry !== undefined;
  }

  set(name: string, content: string | Uint8Array): void {
    const before = this.find(name);
    const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
    const key = keyOf(before?.name ?? name);
    this.entries.set(key, storedEntry(before?.name ?? name, bytes));
    this.waiting.add(key);
    this.forgetWhatWasRead(name);
  }

  remove(name: string): void {
    this.entries.delete(keyOf(this.find(name)?.name ?? name));
    this.forgetWhatWasRead(name);
  }

  relations(part: string): readonly Relation[] {
    const known = this.relationsRead.get(part);
    if (known !== undefined) return known;
    const xml = this.text(relationsPartOf(part));
    const relations = xml === undefined ? [] : readRelations(xml, (target) => this.resolve(part, target));
    this.relationsRead.set(part, relations);
    return relations;
  }

  contentType(part: string): string | undefined {
    this.contentTypes ??= readContentTypes(this.text(CONTENT_TYPES) ?? "");
    const key = keyOf(part);
    return (
      this.contentTypes.overrides.get(key) ??
      this.contentTypes.defaults.get(key.slice(key.lastIndexOf(".") + 1))
    );
  }

  save(): Uint8Array {
    for (const key of this.waiting) {
      const entry = this.entries.get(key);
      if (entry !== undefined) this.entries.set(key, packStored(entry));
    }
    this.waiting.clear();
    return writeZip(Array.from(this.entries.values()));
  }

  private find(name: string): ZipEntry | undefined {
    return this.entries.get(keyOf(name)) ?? this.entries.get(keyOf(percentDecoded(name)));
  }

  private resolve(part: string, target: string): string {
    const name = resolvePartName(part, target);
    return this.find(name)?.name ?? name;
  }

  private forgetWhatWasRead(changed: string): void {
    // A target is found among the parts there are, so another part may change where a link leads.
    this.relationsRead.clear();
    if (keyOf(changed) === keyOf(CONTENT_TYPES)) this.contentTypes = undefined;
  }
}

interface ContentTypes {
  readonly overrides: ReadonlyMap<string, string>;
  readonly defaults: ReadonlyMap<string, string>;
}

const readContentTypes = rememberedPart((xml): ContentTypes => {
  const typesBy = (tag: string, key: string): Map<string, string> =>
    new Map(
      Array.from(openTags(xml, tag), (attributes) => [
        keyOf(attributes.get(key) ?? "").replace(/^\//, ""),
        attributes.get("ContentType") ?? "",
      ]),
    );
  return { overrides: typesBy("Override", "PartName"), defaults: typesBy("Default", "Extension") };
});

/** The links of a relations part as they are written. */
const writtenRelations = rememberedPart((xml): readonly Relation[] =>
  Array.from(openTags(xml, "Relationship"), (attributes) => ({
    id: attributes.get("Id") ?? "",
    type: attributes.get("Type") ?? "",
    target: attributes.get("Target") ?? "",
    external: attributes.get("TargetMode")?.toLowerCase() === "external",
  })),
);

/** The links a relations part lists; `resolve` finds the part a written target stands for. */
export function readRelations(xml: string, resolve: (target: string) => string): readonly Relation[] {
  return writtenRelations(xml).map((relation) =>
    relation.external ? relation : { ...relation, target: resolve(relation.target) },
  );
}

/** "xl/_rels/workbook.xml.rels" for "xl/workbook.xml". */
export function relationsPartOf(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The name of the part that `target`, as written in the relations of `part`, stands for. */
export function resolvePartName(part: string, target: string): string {
  const path = target.replaceAll("\\", "/").replace(/[#?].*$/, "");
  const folder = path.startsWith("/") ? [] : part.split("/").slice(0, -1);
  const steps: string[] = [...folder];
  for (const step of path.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}

/** Zip items are named in UTF-8 by most writers, in relations the same names are percent-encoded. */
function percentDecoded(name: string): string {
  if (!name.includes("%")) return name;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
