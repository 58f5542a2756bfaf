/** @jest-environment jsdom */
import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { inflateSync } from "node:zlib";
import { COMMANDS } from "../../src/commands/ribbon";

const root = path.resolve(__dirname, "../..");
const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

function parse(xml: string): Document {
  const document = new DOMParser().parseFromString(xml, "application/xml");
  expect(document.querySelector("parsererror")).toBeNull();
  return document;
}

function made(...args: readonly string[]): string {
  return execFileSync(process.execPath, [path.join(root, "scripts/makeManifest.mjs"), ...args], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  });
}

const named = (document: Document, name: string): readonly Element[] => [
  ...document.getElementsByTagNameNS("*", name),
];

function attributes(elements: readonly Element[], name: string): readonly string[] {
  return elements.flatMap((element) => element.getAttribute(name) ?? []);
}

function requirements(sets: Element | undefined): Readonly<Record<string, string>> {
  if (sets === undefined) throw new Error("There are no requirements.");
  const each = [...sets.children];
  return Object.fromEntries(
    each.map((set) => [set.getAttribute("Name") ?? "", set.getAttribute("MinVersion") ?? ""]),
  );
}

const source = readFileSync(path.join(root, "manifest.xml"), "utf8");
const manifest = parse(source);
const resources = named(manifest, "Resources")[0];

describe("manifest.xml", () => {
  it("has a GUID and a version of four numbers", () => {
    expect(named(manifest, "Id")[0]?.textContent).toMatch(GUID);
    expect(named(manifest, "Version")[0]?.textContent).toMatch(/^\d+(\.\d+){3}$/);
  });

  it("has the version of the package", () => {
    const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as {
      version: string;
    };
    expect(named(manifest, "Version")[0]?.textContent).toBe(`${version}.0`);
  });

  it("asks little of Excel as a base, since a base requirement hides the add-in", () => {
    expect(requirements(named(manifest, "Sets")[0])).toEqual({ ExcelApi: "1.1" });
  });

  it("asks for what the add-in needs in VersionOverrides", () => {
    expect(requirements(named(manifest, "Sets")[1])).toEqual({
      ExcelApi: "1.13",
      SharedRuntime: "1.1",
      CustomFunctionsRuntime: "1.3",
    });
  });

  it("shows an old Excel the page that says what to do", () => {
    const location = named(manifest, "DefaultSettings")[0]?.firstElementChild;
    expect(location?.getAttribute("DefaultValue")).toMatch(/\/old-excel\.html$/);
  });

  it("defines every resource it uses, once, and uses every one it defines", () => {
    const defined = [...(resources?.getElementsByTagName("*") ?? [])].flatMap(
      (element) => element.getAttribute("id") ?? [],
    );
    const used = attributes(named(manifest, "*"), "resid");
    expect(new Set(defined).size).toBe(defined.length);
    expect(new Set(used)).toEqual(new Set(defined));
  });

  it("keeps to the lengths Office allows", () => {
    for (const id of attributes(named(manifest, "*"), "resid")) expect(id.length).toBeLessThanOrEqual(32);
    for (const text of attributes(named(manifest, "String"), "DefaultValue")) expect(text).not.toBe("");
    const shortStrings = [...(named(manifest, "ShortStrings")[0]?.children ?? [])];
    for (const text of attributes(shortStrings, "DefaultValue")) expect(text.length).toBeLessThanOrEqual(125);
    const longStrings = [...(named(manifest, "LongStrings")[0]?.children ?? [])];
    for (const text of attributes(longStrings, "DefaultValue")) expect(text.length).toBeLessThanOrEqual(250);
    expect(attributes(named(manifest, "DisplayName"), "DefaultValue")[0]?.length).toBeLessThanOrEqual(125);
    const description = [...manifest.documentElement.children].find(
      ({ localName }) => localName === "Description",
    );
    expect(description?.getAttribute("DefaultValue")?.length).toBeLessThanOrEqual(250);
  });

  it("loads everything over https from one place", () => {
    const urls = attributes(named(manifest, "*"), "DefaultValue").filter((value) => value.includes("://"));
    expect(urls.length).toBeGreaterThan(8);
    expect(new Set(urls.map((url) => new URL(url).origin))).toEqual(new Set(["https://localhost:3000"]));
  });

  it("runs pane, functions and ribbon in one long-lived runtime", () => {
    const runtime = named(manifest, "Runtime")[0];
    const resid = runtime?.getAttribute("resid");
    expect(runtime?.getAttribute("lifetime")).toBe("long");
    expect(named(manifest, "FunctionFile")[0]?.getAttribute("resid")).toBe(resid);
    expect(named(manifest, "Page")[0]?.firstElementChild?.getAttribute("resid")).toBe(resid);
    expect(named(manifest, "Action")[0]?.querySelector("SourceLocation")?.getAttribute("resid")).toBe(resid);
  });

  it("names the functions NTM", () => {
    const id = named(manifest, "Namespace")[0]?.getAttribute("resid");
    const text = named(manifest, "String").find((string) => string.getAttribute("id") === id);
    expect(text?.getAttribute("DefaultValue")).toBe("NTM");
  });

  describe("its buttons", () => {
    const text = (id: string | null | undefined): string | null | undefined =>
      named(manifest, "String")
        .find((string) => string.getAttribute("id") === id)
        ?.getAttribute("DefaultValue");
    const buttons = named(manifest, "Control").map((button) => ({
      label: text(button.getElementsByTagName("Label")[0]?.getAttribute("resid")),
      tip: text(button.getElementsByTagName("Description")[0]?.getAttribute("resid")),
      action: button.getElementsByTagName("Action")[0]?.getAttribute("xsi:type"),
      command: button.getElementsByTagName("FunctionName")[0]?.textContent,
      sizes: attributes([...button.getElementsByTagName("bt:Image")], "size"),
    }));

    it("open the pane, check at once and make a report", () => {
      expect(buttons.map(({ label, action }) => [label, action])).toEqual([
        ["Mở bảng kiểm tra", "ShowTaskpane"],
        ["Kiểm tra ngay", "ExecuteFunction"],
        ["Lập báo cáo", "ExecuteFunction"],
      ]);
    });

    it("run commands the add-in answers", () => {
      expect(buttons.flatMap(({ command }) => command ?? [])).toEqual(Object.keys(COMMANDS));
    });

    it("say in a sentence what they do, and have an icon in every size a ribbon asks for", () => {
      for (const { tip, sizes } of buttons) {
        expect(tip).toMatch(/\.$/);
        expect(sizes).toEqual(expect.arrayContaining(["16", "32", "80"]));
      }
    });

    it("have ids of their own", () => {
      const ids = attributes([...named(manifest, "Group"), ...named(manifest, "Control")], "id");
      expect(new Set(ids).size).toBe(4);
    });
  });

  it("speaks Vietnamese and overrides it nowhere", () => {
    expect(named(manifest, "DefaultLocale")[0]?.textContent).toBe("vi-VN");
    expect(named(manifest, "Override")).toEqual([]);
  });
});

describe("the icons", () => {
  const images = named(manifest, "Image").filter((image) => image.hasAttribute("id"));
  const files = images.map((image) => ({
    size: Number(image.getAttribute("id")?.split(".")[1]),
    file: new URL(image.getAttribute("DefaultValue") ?? "").pathname.replace("/assets/", "assets/icons/"),
  }));

  it.each(files)("$file is a PNG of $size pixels", ({ size, file }) => {
    const png = readFileSync(path.join(root, file));
    expect(png.subarray(1, 4).toString("latin1")).toBe("PNG");
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
  });

  it("are what the script of the repository draws", () => {
    const script = pathToFileURL(path.join(root, "scripts/makeIcons.mjs")).href;
    const code = `import(${JSON.stringify(script)}).then(({ iconPng, ICONS }) =>
      console.log(JSON.stringify(Object.entries(ICONS).flatMap(([name, sizes]) =>
        sizes.map((size) => [name + "-" + size, iconPng(name, size).toString("base64")])))))`;
    const drawn = JSON.parse(execFileSync(process.execPath, ["-e", code], { encoding: "utf8" })) as [
      string,
      string,
    ][];
    const names = drawn.map(([name]) => `${name}.png`);
    expect(names.sort()).toEqual(readdirSync(path.join(root, "assets/icons")).sort());
    for (const [name, png] of drawn) {
      const file = readFileSync(path.join(root, `assets/icons/${name}.png`));
      expect(pixels(file).equals(pixels(Buffer.from(png, "base64")))).toBe(true);
    }
  });
});

/** The picture itself: how well it is packed depends on the zlib of the Node that drew it. */
function pixels(png: Buffer): Buffer {
  const at = png.indexOf("IDAT");
  return inflateSync(png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4)));
}

describe("a made manifest", () => {
  it("moves every address to where an office puts the files", () => {
    const release = made("--url", "https://may-chu.example/dat-chuan/");
    parse(release);
    expect(release).not.toContain("localhost");
    expect(release).toContain("https://may-chu.example/dat-chuan/taskpane.html");
  });

  it("differs in id, name and namespace for development, and in nothing else", () => {
    const development = made("--development");
    const changed = development.split("\n").filter((line, at) => line !== source.split("\n")[at]);
    expect(changed).toHaveLength(3);
    expect(changed[0]).toMatch(/<Id>/);
    expect(changed[1]).toMatch(/<DisplayName /);
    expect(changed[2]).toMatch(/Functions\.Namespace/);
    expect(named(parse(development), "Id")[0]?.textContent).toMatch(GUID);
  });

  it("describes the functions in English where asked", () => {
    expect(made("--functions-in", "en")).toContain("/functions.en.json");
  });

  it("refuses an address Office would not load", () => {
    expect(() => made("--url", "http://may-chu.example")).toThrow("https only");
  });
});
