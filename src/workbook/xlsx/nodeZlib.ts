import type { crc32, deflateRawSync, inflateRawSync } from "node:zlib";

/** What is used of Node's own compression, which is several times quicker than any in JavaScript. */
export interface NodeZlib {
  readonly inflateRawSync: typeof inflateRawSync;
  readonly deflateRawSync: typeof deflateRawSync;
  readonly crc32?: typeof crc32;
}

/** Undefined in browsers, and in a Node too old to be asked without an import, which a browser's bundle could not hold. */
export const nodeZlib: NodeZlib | undefined = findNodeZlib();

function findNodeZlib(): NodeZlib | undefined {
  const host = globalThis as { readonly process?: { readonly getBuiltinModule?: (id: string) => unknown } };
  return host.process?.getBuiltinModule?.("node:zlib") as NodeZlib | undefined;
}
