// `npm start`: loads the add-in into Excel where there is Excel, else shows the built pane in a browser.
import { spawnSync } from "node:child_process";
import { createReadStream, existsSync, mkdirSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import path from "node:path";
import { makeManifest } from "./makeManifest.mjs";

const root = path.resolve(import.meta.dirname, "..");
const dist = path.join(root, "dist");
const web = path.join(dist, "web");
const port = Number(process.env.PORT ?? 3000);

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".txt": "text/plain; charset=utf-8",
};

if (process.platform === "win32" || process.platform === "darwin") sideload();
else serveBuiltPane();

function sideload() {
  const manifest = path.join(dist, "manifest-development.xml");
  mkdirSync(dist, { recursive: true });
  writeFileSync(manifest, makeManifest({ url: `https://localhost:${port}`, isDevelopment: true }));
  const debugging = path.join(root, "node_modules", "office-addin-debugging", "cli.js");
  const devServer = ["--dev-server", "node scripts/serve.mjs", "--dev-server-port", String(port)];
  const run = spawnSync(process.execPath, [debugging, "start", manifest, "desktop", ...devServer], {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, PORT: String(port) },
  });
  process.exitCode = run.status ?? 1;
}

function serveBuiltPane() {
  if (!existsSync(path.join(web, "taskpane.html"))) buildPane();
  const server = createServer((request, response) => {
    const file = fileFor(request.url ?? "/");
    if (file === undefined) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { "content-type": TYPES[path.extname(file)] ?? "application/octet-stream" });
    createReadStream(file).pipe(response);
  });
  server.listen(port, "127.0.0.1", () => {
    const address = `http://localhost:${server.address().port}/taskpane.html`;
    console.log(`There is no Excel to load the add-in into on this system: the built pane is at ${address}`);
  });
}

function buildPane() {
  const webpack = path.join(root, "node_modules", "webpack-cli", "bin", "cli.js");
  const args = [webpack, "--mode", "production", "--config-name", "web"];
  const build = spawnSync(process.execPath, args, { cwd: root, stdio: "inherit" });
  if (build.status !== 0) process.exit(build.status ?? 1);
}

/** The built file an address asks for; undefined for whatever lies outside the build or is no file. */
function fileFor(url) {
  const { pathname } = new URL(url, "http://localhost");
  const file = path.join(web, pathname === "/" ? "taskpane.html" : pathname);
  const isInside = file.startsWith(web + path.sep);
  return isInside && existsSync(file) && statSync(file).isFile() ? file : undefined;
}
