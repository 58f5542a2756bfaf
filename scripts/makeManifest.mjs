// Makes a manifest from manifest.xml for another address, or for development beside an installed release.
//
//   node scripts/makeManifest.mjs --url https://may-chu.example/dat-chuan --out manifest-release.xml
//   node scripts/makeManifest.mjs --development --out manifest-development.xml
//
// `--functions-in en` describes the functions in English in Excel's formula builder.
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";

const ADDRESS = "https://localhost:3000";
const RELEASE = { id: "6e2a54c8-0d1f-4b7a-9c35-8f41d7b2e960", name: "Đạt chuẩn", namespace: "NTM" };
/** Differs in all three, so that Excel keeps a developer's copy and an installed release apart, formulas included. */
const DEVELOPMENT = {
  id: "b17c9f3e-52d4-4e86-a0fb-3d6c8e914a27",
  name: "Đạt chuẩn (bản thử)",
  namespace: "NTMTHU",
};

/** The text of a manifest; `url` is where the built files of dist/web will stand. */
export function makeManifest({ url = ADDRESS, isDevelopment = false, functionsIn = "vi" }) {
  const address = new URL(url);
  if (address.protocol !== "https:") throw new Error(`Office loads add-ins over https only, not from ${url}`);
  const source = readFileSync(path.resolve(import.meta.dirname, "../manifest.xml"), "utf8");
  const metadata = functionsIn === "en" ? "functions.en.json" : "functions.json";
  const moved = source
    .replaceAll(ADDRESS, address.href.replace(/\/$/, ""))
    .replace("functions.json", metadata);
  if (!isDevelopment) return moved;
  return moved
    .replace(RELEASE.id, DEVELOPMENT.id)
    .replace(
      `<DisplayName DefaultValue="${RELEASE.name}"/>`,
      `<DisplayName DefaultValue="${DEVELOPMENT.name}"/>`,
    )
    .replace(
      `id="Functions.Namespace" DefaultValue="${RELEASE.namespace}"`,
      `id="Functions.Namespace" DefaultValue="${DEVELOPMENT.namespace}"`,
    );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const { values } = parseArgs({
    options: {
      url: { type: "string" },
      out: { type: "string" },
      "functions-in": { type: "string", default: "vi" },
      development: { type: "boolean", default: false },
    },
  });
  const manifest = makeManifest({
    url: values.url,
    isDevelopment: values.development,
    functionsIn: values["functions-in"],
  });
  if (values.out === undefined) process.stdout.write(manifest);
  else writeFileSync(values.out, manifest);
}
