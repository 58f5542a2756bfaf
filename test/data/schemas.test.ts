import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import Ajv2020 from "ajv/dist/2020";

const DATA = path.join(__dirname, "..", "..", "assets", "data");
const FOLDERS = [
  ["criteria", "criteria-set"],
  ["plans", "plan"],
  ["registers", "place-register"],
] as const;

function readJson(...parts: string[]): unknown {
  return JSON.parse(readFileSync(path.join(DATA, ...parts), "utf8"));
}

function faultsOf(schemaName: string, data: unknown): readonly string[] {
  const validate = new Ajv2020({ allErrors: true }).compile(
    readJson("schema", `${schemaName}.schema.json`) as object,
  );
  validate(data);
  return (validate.errors ?? []).map((fault) => `${fault.instancePath} ${fault.message ?? ""}`);
}

const files = FOLDERS.flatMap(([folder, schema]) =>
  readdirSync(path.join(DATA, folder)).map((file) => [folder, file, schema] as const),
);

describe("bundled data", () => {
  it("holds three criteria sets, a plan and a register", () => {
    expect(files.map(([folder]) => folder)).toEqual([
      "criteria",
      "criteria",
      "criteria",
      "plans",
      "registers",
    ]);
  });

  it.each(files)("%s/%s keeps to its schema", (folder, file, schema) => {
    expect(faultsOf(schema, readJson(folder, file))).toEqual([]);
  });

  it.each(files)("%s/%s is Unicode NFC without odd spaces", (folder, file) => {
    const text = readFileSync(path.join(DATA, folder, file), "utf8");
    expect(text).toBe(text.normalize("NFC"));
    expect(text).not.toMatch(/[\u00A0\u200B\uFEFF]/);
  });

  it.each([
    ["criteria-set", { id: "x", name: "x" }],
    ["plan", { id: "x", year: "2022" }],
    ["place-register", { id: "x", entries: [] }],
  ])("the schema %s refuses what is not whole", (schema, data) => {
    expect(faultsOf(schema, data).length).toBeGreaterThan(0);
  });

  it("refuses a code that became a number", () => {
    const set = readJson("criteria", "xa-ntm-2021-2025.json") as { indicators: { code: unknown }[] };
    const [first] = set.indicators;
    if (first !== undefined) first.code = 1.1;
    expect(faultsOf("criteria-set", set)).toEqual(["/indicators/0/code must be string"]);
  });
});
