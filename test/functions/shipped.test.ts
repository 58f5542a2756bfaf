import { readFileSync } from "node:fs";
import path from "node:path";
import { runInNewContext } from "node:vm";
import { functionsJson } from "../../src/functions/functionsJson";
import { describeWith, programOf } from "../support/tools";

type Registered = Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;

/** Runs the shipped script as Excel's runtime would, and gives what it registered. */
function registeredBy(script: string): Registered {
  const registered: Record<string, (...args: readonly unknown[]) => unknown> = {};
  class ExcelError {
    constructor(
      readonly code: string,
      readonly message: string,
    ) {}
  }
  runInNewContext(script, {
    CustomFunctions: {
      associate: (id: string, run: (...args: readonly unknown[]) => unknown) => {
        registered[id] = run;
      },
      Error: ExcelError,
      ErrorCode: { invalidValue: "#VALUE!" },
    },
    setTimeout,
  });
  return registered;
}

describeWith("webBuild", "the shipped functions", () => {
  const read = (file: string): string =>
    readFileSync(path.join(path.dirname(programOf("webBuild")), file), "utf8");

  it("register every function that functions.json lists", () => {
    const listed = functionsJson("vi");
    expect(JSON.parse(read("functions.json"))).toEqual(listed);
    expect(JSON.parse(read("functions.en.json"))).toEqual(functionsJson("en"));
    expect(Object.keys(registeredBy(read("functions.js"))).sort()).toEqual(
      listed.functions.map(({ id }) => id).sort(),
    );
  });

  it("answer blocks", () => {
    const { DANHGIA } = registeredBy(read("functions.js"));
    expect(JSON.stringify(DANHGIA?.([["85%"], [null]], [["≥ 80%"]], null, {}))).toBe(
      '[["Đạt"],["Chưa có số liệu"]]',
    );
  });

  it("tell a wrong size as Excel's own error, in Vietnamese", () => {
    const { DANHGIA } = registeredBy(read("functions.js"));
    const fault = (): unknown => {
      try {
        DANHGIA?.([[1], [2]], [[1], [2], [3]], null, {});
        return undefined;
      } catch (fault: unknown) {
        return fault;
      }
    };
    expect(fault()).toMatchObject({
      code: "#VALUE!",
      message: expect.stringContaining("cùng số hàng") as string,
    });
  });

  it("do nothing outside Excel", () => {
    expect(() => void runInNewContext(read("functions.js"), {})).not.toThrow();
  });
});
