import { readFileSync } from "node:fs";
import path from "node:path";
import { Ajv2020 } from "ajv/dist/2020";

export type SchemaName =
  "check" | "consolidate" | "convert" | "judge" | "report" | "template-inspect" | "template-list";

/** What an answer breaks of its JSON Schema; nothing where it is as promised. */
export function schemaFaults(name: SchemaName, answer: unknown): readonly string[] {
  const file = path.join(__dirname, "../../../assets/schemas", `${name}.schema.json`);
  const schema = JSON.parse(readFileSync(file, "utf8")) as object;
  const validate = new Ajv2020({ allowUnionTypes: true, allErrors: true }).compile(schema);
  if (validate(answer)) return [];
  return (validate.errors ?? []).map((fault) => `${fault.instancePath} ${fault.message ?? ""}`);
}
