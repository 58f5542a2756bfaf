import { remembered } from "../../../src/core/text/remembered";

function counted(): { readonly lengthOf: (text: string) => number | undefined; readonly calls: string[] } {
  const calls: string[] = [];
  const lengthOf = remembered((text) => {
    calls.push(text);
    return text === "" ? undefined : text.length;
  });
  return { lengthOf, calls };
}

describe("a function of a text that is remembered", () => {
  it("answers as the function does, and asks it once for a text", () => {
    const { lengthOf, calls } = counted();
    expect(["Đạt", "", "Đạt", ""].map(lengthOf)).toEqual([3, undefined, 3, undefined]);
    expect(calls).toEqual(["Đạt", ""]);
  });

  it("asks anew for narratives, which hardly come again", () => {
    const { lengthOf, calls } = counted();
    const narrative = "Đã hoàn thành. ".repeat(100);
    expect([narrative, narrative].map(lengthOf)).toEqual([1500, 1500]);
    expect(calls).toHaveLength(2);
  });

  it("does not keep texts without end", () => {
    const { lengthOf, calls } = counted();
    for (let number = 0; number < 50_000; number++) lengthOf(`xã ${number}`);
    lengthOf("xã 0");
    expect(calls).toHaveLength(50_001);
  });
});
