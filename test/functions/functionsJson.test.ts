import { FUNCTIONS } from "../../src/functions/catalogue";
import { functionsJson } from "../../src/functions/functionsJson";

describe.each(["vi", "en"] as const)("functions.json in %s", (language) => {
  const json = functionsJson(language);

  it("lists every function of the table, by the name it is registered under", () => {
    expect(json.functions.map(({ id }) => id)).toEqual(Object.keys(FUNCTIONS));
    expect(json.functions.map(({ name }) => name)).toEqual(Object.keys(FUNCTIONS));
  });

  it("lets errors in, so that one #N/A does not spoil a block", () => {
    expect(json.allowErrorForDataTypeAny).toBe(true);
    const cells = json.functions.flatMap(({ parameters }) => parameters.filter(({ type }) => type === "any"));
    expect(cells.length).toBeGreaterThan(0);
    expect(new Set(cells.map(({ dimensionality }) => dimensionality))).toEqual(new Set(["matrix"]));
  });

  it("spills", () => {
    for (const { result } of json.functions) expect(result.dimensionality).toBe("matrix");
  });

  it("asks for the addresses that tell a blank from a zero, where a zero would mean something", () => {
    const asking = json.functions.filter(({ options }) => options?.requiresParameterAddresses === true);
    const silent = Object.keys(FUNCTIONS).filter((id) => !asking.some((one) => one.id === id));
    expect(silent).toEqual(["TENCHITIEU", "HANBAOCAO", "TENXA"]);
  });

  it("keeps to the lengths Excel shows whole", () => {
    for (const { description, parameters } of json.functions) {
      for (const text of [description, ...parameters.map((one) => one.description)]) {
        expect(text.length).toBeLessThanOrEqual(255);
      }
    }
  });

  it("says what every function and every parameter is for", () => {
    for (const { description, parameters } of json.functions) {
      expect(description).not.toBe("");
      for (const parameter of parameters) expect(parameter.description).not.toBe("");
    }
  });

  it("names functions and parameters in ASCII, the same for every locale", () => {
    const names = json.functions.flatMap(({ name, parameters }) => [
      name,
      ...parameters.map((one) => one.name),
    ]);
    for (const name of names) expect(name).toMatch(/^[A-Z]+$|^[a-z]+(_[a-z]+)*$/);
  });

  it("puts optional parameters last, and none of them volatile", () => {
    for (const { parameters } of json.functions) {
      const optional = parameters.map((parameter) => parameter.optional === true);
      expect(optional).toEqual([...optional].sort((a, b) => Number(a) - Number(b)));
    }
    expect(JSON.stringify(json)).not.toContain("volatile");
  });
});
