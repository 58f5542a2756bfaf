// The development server Excel loads the add-in from: https on localhost, rebuilt on each change.
import { createRequire } from "node:module";
import devCerts from "office-addin-dev-certs";
import webpack from "webpack";
import WebpackDevServer from "webpack-dev-server";

const require = createRequire(import.meta.url);
const web = require("../webpack.config.js").find((config) => config.name === "web");

const server = new WebpackDevServer(
  {
    port: Number(process.env.PORT ?? 3000),
    host: "localhost",
    // Installs a certificate for localhost on the first run; the system asks for consent.
    server: { type: "https", options: await devCerts.getHttpsServerOptions() },
    // The add-in's content security policy allows no websocket, and formulas must not be cut off by a reload.
    hot: false,
    liveReload: false,
    client: false,
    webSocketServer: false,
    headers: { "Access-Control-Allow-Origin": "*" },
  },
  webpack({ ...web, mode: "development" }),
);
await server.start();
