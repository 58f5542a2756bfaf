import { createRequire } from "node:module";
import path from "node:path";

/** Where the real office.js lies: a development dependency, never shipped. */
export const OFFICE_JS_FOLDER = path.dirname(
  createRequire(__filename).resolve("@microsoft/office-js/dist/office.js"),
);
