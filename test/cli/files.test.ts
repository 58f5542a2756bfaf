import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { writeTogether } from "../../src/cli/files";

let directory: string;

beforeEach(async () => {
  directory = await mkdtemp(path.join(os.tmpdir(), "dat-chuan-"));
});

afterEach(() => rm(directory, { recursive: true }));

const at = (name: string) => path.join(directory, name);

describe("writing result files", () => {
  it("writes all of them and leaves nothing else", async () => {
    await writeTogether([
      { file: at("a.xlsx"), bytes: Buffer.from("one") },
      { file: at("new/b.xlsx"), bytes: Buffer.from("two") },
    ]);
    expect(await readdir(directory, { recursive: true })).toEqual([
      "a.xlsx",
      "new",
      path.join("new", "b.xlsx"),
    ]);
    expect(await readFile(at("new/b.xlsx"), "utf8")).toBe("two");
  });

  it("leaves no file at all where one cannot be written", async () => {
    await writeFile(at("taken"), "");
    const writing = writeTogether([
      { file: at("a.xlsx"), bytes: Buffer.from("one") },
      { file: at("taken/b.xlsx"), bytes: Buffer.from("two") },
    ]);
    await expect(writing).rejects.toMatchObject({
      fault: { kind: "cannotWrite", file: at("taken/b.xlsx") },
    });
    expect(await readdir(directory)).toEqual(["taken"]);
  });

  it("keeps an earlier result as it was where a new one cannot be written", async () => {
    await writeFile(at("a.xlsx"), "earlier");
    await writeFile(at("taken"), "");
    const writing = writeTogether([
      { file: at("a.xlsx"), bytes: Buffer.from("new") },
      { file: at("taken/b.xlsx"), bytes: Buffer.from("two") },
    ]);
    await expect(writing).rejects.toThrow();
    expect(await readFile(at("a.xlsx"), "utf8")).toBe("earlier");
  });
});
