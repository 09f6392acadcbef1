// Serves a built site as an ordinary static host would: nothing is rewritten
// and nothing is made up for a missing page.
//
//   node scripts/serve.mjs [--port 8080] [--prefix /a/b/] [--dir dist] [--check]
//
// --prefix serves the same files under a sub-path; --check only tells whether
// the port is free, so that a long build is not followed by that surprise.

import { createServer } from "node:http";
import { existsSync, readFileSync, realpathSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { homedir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), "..");

function stop(...lines) {
  console.error(lines.join("\n"));
  process.exit(1);
}

let options;
try {
  options = parseArgs({
    options: {
      port: { type: "string", default: "8080" },
      prefix: { type: "string", default: "/" },
      dir: { type: "string", default: path.join(root, "dist") },
      check: { type: "boolean", default: false },
    },
  }).values;
} catch (error) {
  stop(error.message);
}

const host = "127.0.0.1";
const port = Number(options.port);
if (!/^\d+$/.test(options.port) || port < 1 || port > 65535) {
  stop(`The port must be a number from 1 to 65535, not "${options.port}".`);
}
const prefix = `/${options.prefix}/`.replace(/\/+/g, "/");
const dir = path.resolve(options.dir);

// The library is a tool of the set-up, in the same cache folder as the others;
// scripts/machine.sh names the folder in the same way.
function loadSirv() {
  const { dependencies } = JSON.parse(readFileSync(path.join(root, "scripts", "tools", "package.json"), "utf8"));
  const cache = process.env.XDG_CACHE_HOME || path.join(homedir(), ".cache");
  const folder = path.join(cache, "alliance-explorer", `npm-tools-${Object.values(dependencies).join("-")}`);
  try {
    return createRequire(path.join(folder, "serve.js"))("sirv");
  } catch {
    return stop("The library of the static file server is not installed.", "Run: make setup");
  }
}

// The character set of the text formats whose type alone does not imply it.
const text = { ".csv": "text/csv", ".txt": "text/plain", ".js": "text/javascript", ".css": "text/css", ".xml": "text/xml" };

function fileServer() {
  return loadSirv()(dir, {
    // Files are looked up at every request, so that a new build shows at once,
    // and an ETag makes the browser ask again instead of trusting its copy.
    dev: true,
    etag: true,
    // Only exact file names: this server finds index.html itself, below.
    extensions: [],
    setHeaders(response, pathname) {
      const type = text[path.extname(pathname).toLowerCase()];
      if (type) response.setHeader("Content-Type", `${type};charset=utf-8`);
    },
  });
}

// The place of a name on the disk, if it is there and really inside the folder: a
// link that leads out of it is no file of the site, nor is what a name with dots
// in it climbs up to.
function placeOf(pathname) {
  try {
    const full = realpathSync(path.join(dir, decodeURIComponent(pathname)));
    const home = realpathSync(dir);
    return full === home || full.startsWith(home + path.sep) ? full : undefined;
  } catch {
    // Not there, or no name at all.
    return undefined;
  }
}

const isFolder = (pathname) => {
  const full = placeOf(pathname);
  return full !== undefined && statSync(full).isDirectory();
};

function redirect(response, location) {
  // Not a permanent redirect: browsers keep those, also for the next project
  // that is served on this port.
  response.writeHead(302, { Location: location, "Cache-Control": "no-store" }).end();
}

function notFound(request, response) {
  const page = path.join(dir, "404.html");
  const body = existsSync(page) ? readFileSync(page) : Buffer.from("Not found\n");
  const type = existsSync(page) ? "text/html;charset=utf-8" : "text/plain;charset=utf-8";
  response.writeHead(404, { "Content-Type": type, "Content-Length": body.length, "Cache-Control": "no-store" });
  response.end(request.method === "HEAD" ? undefined : body);
}

function handler(files) {
  return (request, response) => {
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.writeHead(405, { Allow: "GET, HEAD" }).end();
      return;
    }
    // An address that begins with two slashes must not be taken for a host,
    // least of all in a redirect.
    const [rawPath, ...rest] = request.url.split("?");
    const pathname = rawPath.replace(/^\/+/, "/");
    const query = rest.length > 0 ? `?${rest.join("?")}` : "";
    if (pathname + "/" === prefix) {
      redirect(response, prefix + query);
      return;
    }
    if (!pathname.startsWith(prefix)) {
      notFound(request, response);
      return;
    }
    const inside = pathname.slice(prefix.length - 1);
    if (!inside.endsWith("/") && isFolder(inside)) {
      // Relative links on the page count from its folder, so the address must
      // have the slash.
      redirect(response, `${pathname}/${query}`);
      return;
    }
    const file = inside.endsWith("/") ? `${inside}index.html` : inside;
    if (placeOf(file) === undefined) {
      notFound(request, response);
      return;
    }
    request.url = file;
    files(request, response, () => notFound(request, response));
  };
}

const address = `http://${host}:${port}${prefix}`;
const server = createServer(options.check ? undefined : handler(fileServer()));

server.on("error", (error) => {
  if (error.code === "EADDRINUSE") {
    stop(
      `Port ${port} is already in use, perhaps by another window that serves this site.`,
      `Stop that one, or choose another port, for example: make serve PORT=${port + 1}`,
    );
  }
  if (error.code === "EACCES") {
    stop(`Port ${port} may not be used by an ordinary user. Choose one above 1023.`);
  }
  stop(`The server could not start: ${error.message}`);
});

if (!options.check && !existsSync(path.join(dir, "index.html"))) {
  stop(`There is no built site in ${dir}.`, "Run: make build");
}

server.listen(port, host, async () => {
  if (options.check) {
    server.close();
    return;
  }
  const answer = await fetch(address).catch(() => undefined);
  if (!answer?.ok) stop(`The server started but ${address} does not answer properly.`);
  await answer.arrayBuffer();
  console.log(`Serving the site on ${address} (stop with Ctrl+C)`);
});

for (const signal of ["SIGINT", "SIGTERM"]) {
  process.on(signal, () => process.exit(0));
}
