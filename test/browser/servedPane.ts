import { createReadStream, existsSync } from "node:fs";
import { createServer } from "node:http";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { chromium } from "playwright-core";
import type { Browser, Page } from "playwright-core";
import { programOf } from "../support/tools";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
};

/** The built files, served on this machine. */
export async function servePane(): Promise<Server> {
  const folder = path.dirname(programOf("webBuild"));
  const server = createServer((request, response) => {
    const file = path.join(folder, new URL(request.url ?? "/", "http://localhost").pathname);
    if (!existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { "content-type": TYPES[path.extname(file)] ?? "application/octet-stream" });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return server;
}

export function launchChromium(args: readonly string[] = []): Promise<Browser> {
  // A container's root may not open the sandbox; the pages are our own.
  return chromium.launch({ executablePath: programOf("chromium"), args: ["--no-sandbox", ...args] });
}

/** How a person has the pane: the theme, how wide, and Windows' high contrast. */
export interface Look {
  readonly theme: "light" | "dark";
  readonly width: number;
  readonly forcedColors?: "active" | "none";
}

export interface OpenPane {
  readonly page: Page;
  /** What the page complained about, and every address it asked for outside this machine. */
  readonly complaints: string[];
  readonly outside: string[];
}

/** Opens the pane as a browser without Excel and without a network would. */
export async function openPane(browser: Browser, server: Server, look: Look): Promise<OpenPane> {
  const { port } = server.address() as AddressInfo;
  const context = await browser.newContext({
    colorScheme: look.theme,
    forcedColors: look.forcedColors ?? "none",
    viewport: { width: look.width, height: 760 },
    locale: "vi-VN",
    // What fades in is looked at when it is there.
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  const outside: string[] = [];
  page.on("pageerror", (fault) => complaints.push(fault.message));
  page.on("console", (message) => {
    if (message.type() === "error" && !message.text().includes("ERR_FAILED")) complaints.push(message.text());
  });
  await page.route(/^https:/, async (route) => {
    outside.push(route.request().url());
    await route.abort();
  });
  await page.goto(`http://127.0.0.1:${port}/taskpane.html`);
  await page.getByRole("tablist").first().waitFor();
  return { page, complaints, outside };
}
