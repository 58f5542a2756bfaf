// Reads {path, code}[] on standard input, prints the rules each snippet breaks. A process of its own, since ESLint's
// configuration is an ES module, which jest's sandbox cannot load.
import { text } from "node:stream/consumers";
import { ESLint } from "eslint";
import tseslint from "typescript-eslint";

const snippets = JSON.parse(await text(process.stdin));
// The snippets are files that do not exist, so no type information can be had for them.
const eslint = new ESLint({ overrideConfig: [tseslint.configs.disableTypeChecked] });
const answers = [];
for (const { path, code } of snippets) {
  const results = await eslint.lintText(code, { filePath: path });
  answers.push(
    results.flatMap((result) => result.messages.map((message) => message.ruleId ?? message.message)),
  );
}
process.stdout.write(JSON.stringify(answers));
