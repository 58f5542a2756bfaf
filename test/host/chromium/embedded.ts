import { readFileSync } from "node:fs";
import path from "node:path";
import type { BrowserContext } from "playwright-core";
import webpack from "webpack";
import { OFFICE_JS_FOLDER } from "../officeJs";
import type { EmbeddedPageOptions } from "./page";

const OFFICE_CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";

/** Bundles the host for a browser into `folder`; gives the script's path. Takes some seconds: once for each test file. */
export function bundleHost(folder: string, sources = __dirname): Promise<string> {
  const compiler = webpack({
    mode: "development",
    devtool: false,
    target: ["web", "es2022"],
    entry: path.join(sources, "page.ts"),
    output: { path: folder, filename: "embeddedExcel.js" },
    resolve: { extensions: [".ts", ".js"] },
    module: {
      rules: [
        {
          test: /\.ts$/,
          exclude: /node_modules/,
          loader: "ts-loader",
          options: { transpileOnly: true, compilerOptions: { noEmit: false, module: "ESNext" } },
        },
      ],
    },
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error !== null) reject(error);
      else if (stats?.hasErrors() === true) reject(new Error(stats.toString("errors-only")));
      else resolve(path.join(folder, "embeddedExcel.js"));
    });
  });
}

/**
 * Puts every page of a browser context inside an Excel of its own: the production page is opened as it is, its address of
 * office.js answered from the installed package. The host is `window.embeddedExcel` there.
 */
export async function embedInExcel(
  context: BrowserContext,
  hostScript: string,
  options: EmbeddedPageOptions = {},
): Promise<void> {
  await context.addInitScript(`window.embeddedExcelOptions = ${JSON.stringify(options)};`);
  await context.addInitScript({ content: readFileSync(hostScript, "utf8") });
  await context.route(`${OFFICE_CDN}**`, (route) => {
    const name = new URL(route.request().url()).pathname.replace("/lib/1/hosted/", "");
    return route.fulfill({ path: path.join(OFFICE_JS_FOLDER, name) });
  });
}
