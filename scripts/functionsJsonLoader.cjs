const path = require("node:path");

/**
 * A webpack loader for src/functions/main.ts: leaves the code as it is, and writes the functions' metadata beside the bundle
 * from the same table the code registers.
 */
module.exports = async function functionsJsonLoader(source) {
  const generator = path.join(path.dirname(this.resourcePath), "functionsJson.ts");
  const { functionsJson } = await this.importModule(generator);
  this.emitFile("functions.json", `${JSON.stringify(functionsJson("vi"), null, 2)}\n`);
  this.emitFile("functions.en.json", `${JSON.stringify(functionsJson("en"), null, 2)}\n`);
  return source;
};
