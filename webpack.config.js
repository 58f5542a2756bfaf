const { chmodSync } = require("node:fs");
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const webpack = require("webpack");

const root = __dirname;
const dist = path.join(root, "dist");

/** Types are checked by `npm run types`; a build only strips them. */
const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: "ts-loader",
  options: {
    transpileOnly: true,
    compilerOptions: { noEmit: false, module: "ESNext", sourceMap: true },
  },
};

/** Templates travel inside the bundle, as the bytes they are. */
const templates = { test: /\.(xlsx|docx)$/, type: "asset/bytes" };

/** Writes functions.json from the table the functions are registered from. */
const functionsMetadata = {
  resource: path.join(root, "src", "functions", "main.ts"),
  enforce: "pre",
  loader: path.join(root, "scripts", "functionsJsonLoader.cjs"),
};

const common = {
  context: root,
  module: { rules: [typescript, templates] },
  resolve: { extensions: [".tsx", ".ts", ".js"] },
  performance: { hints: false },
  stats: "errors-warnings",
};

const nodeProgram = {
  ...common,
  target: "node20",
  devtool: false,
  // Readable stack traces are worth more to a command line than its size.
  optimization: { minimize: false, splitChunks: false },
};

class ExecutablePlugin {
  constructor(file) {
    this.file = file;
  }

  apply(compiler) {
    compiler.hooks.afterEmit.tap("ExecutablePlugin", () => chmodSync(path.join(dist, this.file), 0o755));
  }
}

const cli = {
  ...nodeProgram,
  name: "cli",
  entry: "./src/cli/main.ts",
  output: { path: dist, filename: "cli.js", chunkLoading: false, asyncChunks: false },
  plugins: [
    new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true }),
    new ExecutablePlugin("cli.js"),
  ],
};

const OFFICE_CDN = "https://appsforoffice.microsoft.com";

/**
 * What the pane may load: its own files and Office.js from Microsoft's network, nothing else. Fluent UI writes its styles
 * into the page at run time, hence unsafe-inline for styles alone. Office.js opens a frame of Microsoft's for usage data;
 * frames are not allowed, so it stays closed.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  `script-src 'self' ${OFFICE_CDN}`,
  "style-src 'self' 'unsafe-inline'",
  "worker-src 'self'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  `connect-src 'self' ${OFFICE_CDN}`,
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** The files the pane asks for as soon as Office is ready, to be fetched before that. */
const filesOfPane = (compilation) =>
  (compilation.namedChunkGroups.get("pane")?.getFiles() ?? []).filter((file) => file.endsWith(".js"));

const page = (filename, template, chunks) =>
  new HtmlPlugin({
    filename,
    template,
    chunks,
    chunksSortMode: "manual",
    scriptLoading: "module",
    minify: false,
    templateParameters: (compilation) => ({
      contentSecurityPolicy: CONTENT_SECURITY_POLICY,
      officeScript: `${OFFICE_CDN}/lib/1/hosted/office.js`,
      filesOfPane: filesOfPane(compilation),
    }),
  });

const web = {
  ...common,
  name: "web",
  module: { rules: [...common.module.rules, functionsMetadata] },
  target: ["web", "es2020"],
  devtool: "source-map",
  optimization: {
    chunkIds: "named",
    splitChunks: {
      // What only a tab needs comes with the tab, not before the first use of the pane.
      cacheGroups: {
        defaultVendors: { test: /node_modules/, name: "vendors", chunks: ({ name }) => name === "pane" },
      },
    },
  },
  // Functions stand apart from the pane, so that a fault of the pane never strands a formula.
  entry: {
    functions: "./src/functions/main.ts",
    // One entry, so that ribbon and pane share one module through which commands reach the pane.
    taskpane: ["./src/commands/main.ts", "./src/taskpane/main.ts"],
  },
  output: {
    path: path.join(dist, "web"),
    filename: "[name].js",
    chunkFilename: "[name].[contenthash:8].js",
    // Named, since the automatic path reads document.currentScript, which a module script does not have.
    publicPath: "",
    clean: true,
  },
  plugins: [
    page("taskpane.html", "./src/taskpane/taskpane.html", ["functions", "taskpane"]),
    page("old-excel.html", "./src/taskpane/oldExcel.html", []),
    new CopyPlugin({
      patterns: [
        { from: "assets/icons/*.png", to: "assets/[name][ext]" },
        { from: "assets/samples/tong-hop-ninh-thuan-2022-q3.xlsx", to: "assets/[name][ext]" },
        { from: "src/taskpane/oldExcel.js", to: "old-excel.js" },
        { from: "LICENSE", to: "LICENSE.txt", toType: "file" },
      ],
    }),
  ],
};

/** What the cases of test/bench measure, bundled as the product is. Cases by `--env cases=a,b`. */
const bench = (env) => ({
  ...nodeProgram,
  name: "bench",
  entry: Object.fromEntries(
    String(env?.cases ?? "")
      .split(",")
      .filter((name) => name !== "")
      .map((name) => [name, `./test/bench/cases/${name}.ts`]),
  ),
  // What drives the built product is no part of it, and is looked for where it is installed.
  module: { ...common.module, parser: { javascript: { createRequire: false } } },
  externals: { "playwright-core": "commonjs2 playwright-core", webpack: "commonjs2 webpack" },
  output: { path: path.join(dist, "bench"), filename: "[name].cjs", library: { type: "commonjs2" } },
});

/** `npm run score`: the command line over the workbooks whose findings are known. */
const score = {
  ...nodeProgram,
  name: "score",
  entry: "./test/score/main.ts",
  output: { path: dist, filename: "score.cjs", chunkLoading: false, asyncChunks: false },
};

module.exports = [cli, web, bench, score];
