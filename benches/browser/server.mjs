// Serves a built site with another dataset in its place, and beside it the peers
// and the libraries that they use, all from one origin.
//
// This file must not know what is measured.
import { createReadStream, existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";

const here = path.dirname(fileURLToPath(import.meta.url));
const library = (name, file) => path.join(path.dirname(createRequire(import.meta.url).resolve(name)), file);

/** The address of each peer's library, as its package ships it for browsers. */
const LIBRARIES = {
  "/peers/library/minisearch.js": () => library("minisearch", "../es/index.js"),
  "/peers/library/list.js": () => library("list.js", "../dist/list.min.js"),
  "/peers/library/itemsjs.js": () => library("itemsjs", "index.umd.js"),
};

const TYPES = {
  ".html": "text/html", ".js": "text/javascript", ".mjs": "text/javascript", ".css": "text/css", ".json": "application/json",
  ".wasm": "application/wasm", ".svg": "image/svg+xml", ".png": "image/png", ".webmanifest": "application/manifest+json", ".xml": "text/xml",
};

/** Which file an address is, if any. */
function fileOf(pathname, dist, dataset) {
  if (pathname === "/data/alliance.json") return dataset;
  const own = LIBRARIES[pathname]?.() ?? path.join(pathname.startsWith("/peers/") ? here : dist, pathname);
  const file = own.endsWith(path.sep) ? path.join(own, "index.html") : own;
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}

/** Pages of the peers wear the style of the site, whatever it is called now. */
function page(file, dist) {
  const style = /<link rel="stylesheet" href="([^"]+)"/.exec(readFileSync(path.join(dist, "members", "index.html"), "utf8"))[1];
  return readFileSync(file, "utf8").replaceAll("STYLE", `/${style}`);
}

/** Starts the server and gives its address, what a file of it is, and a way to stop it. */
export async function serve(dist, dataset, port = 0) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, "http://site");
    const file = fileOf(decodeURI(pathname), dist, dataset);
    if (!file) return response.writeHead(404).end();
    response.setHeader("Content-Type", `${TYPES[path.extname(file)] ?? "application/octet-stream"};charset=utf-8`);
    response.setHeader("Cache-Control", "no-cache");
    if (pathname.startsWith("/peers/") && file.endsWith(".html")) return response.end(page(file, dist));
    response.setHeader("Content-Length", statSync(file).size);
    return createReadStream(file).pipe(response);
  });
  await new Promise((ready) => server.listen(port, "127.0.0.1", ready));
  return {
    root: `http://127.0.0.1:${server.address().port}/`,
    file: (pathname) => fileOf(decodeURI(pathname), dist, dataset),
    stop: () => (server.closeAllConnections(), server.close()),
  };
}
