import path from "node:path";

/** Where the real office.js lies: a development dependency, never shipped. */
export const OFFICE_JS_FOLDER = path.dirname(require.resolve("@microsoft/office-js/dist/office.js"));
