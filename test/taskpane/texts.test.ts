import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { en } from "../../src/taskpane/texts/en";
import { vi } from "../../src/taskpane/texts/vi";

const folder = path.resolve(__dirname, "../../src/taskpane");
const components = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
  file.endsWith(".tsx"),
);

function sentences(texts: object): readonly string[] {
  return Object.values(texts).flatMap((text: unknown) => {
    if (typeof text === "string") return [text];
    return typeof text === "object" && text !== null ? sentences(text) : [];
  });
}

describe("the pane's texts", () => {
  it("are there in both languages", () => {
    expect(sentences(vi).length).toBeGreaterThan(30);
    expect(sentences(en)).toHaveLength(sentences(vi).length);
    for (const text of [...sentences(vi), ...sentences(en)]) expect(text.trim()).toBe(text);
  });

  it("are in composed Unicode, as Vietnamese keyboards type it", () => {
    for (const text of sentences(vi)) expect(text.normalize("NFC")).toBe(text);
  });

  it.each(components)("do not stand inside %s", (file) => {
    const code = readFileSync(path.join(folder, file), "utf8").replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, "");
    expect(code).not.toMatch(/[À-ỹđĐ]/u);
    expect(code).not.toMatch(/>\s*[A-Za-z]{3,}[^<>{}=]*<\//);
  });
});
