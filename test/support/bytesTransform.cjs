/** Lets a test import a workbook or document as its bytes, as the builds do. */
module.exports = {
  process: (_text, file) => ({
    code: `exports.__esModule = true; exports.default = new Uint8Array(require("node:fs").readFileSync(${JSON.stringify(file)}));`,
  }),
};
