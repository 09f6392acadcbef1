// What hosting/nginx/ promises, asked over HTTP at the root and under a path:
// types, caching, compression, redirects, missing pages and headers.
//
// No browser is needed, and nothing here is about what the pages say.
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { ask, unpacked } from "./http";
import { expect, test as base } from "./page";

const DIST = process.env.E2E_DIST!;
const NGINX = process.env.E2E_SERVER!.startsWith("nginx");
const ENCODINGS = process.env.E2E_SERVER!.endsWith("Brotli") ? ["gzip", "br"] : ["gzip"];

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".json": "application/json",
  ".webmanifest": "application/manifest+json",
  ".wasm": "application/wasm",
  ".xml": "application/xml",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  LICENSE: "text/plain; charset=utf-8",
  "feed.xml": "application/atom+xml",
};
const FOR_EVER = "public, max-age=31536000, immutable";
const HASHED = /^[\w-]+-[0-9a-f]{16}(_bg)?\.(js|wasm|css|svg|png)$/;

const files = (readdirSync(DIST, { recursive: true }) as string[]).filter((name) => statSync(path.join(DIST, name)).isFile());
const content = (file: string) => readFileSync(path.join(DIST, file));
const type = (file: string) => TYPES[file] ?? TYPES[path.extname(file)] ?? TYPES[path.basename(file)];
const address = (file: string) => file.replace(/(^|\/)index\.html$/, "$1");
/** The largest file of each kind: the smallest may not be worth compressing. */
const kinds = Object.keys(TYPES)
  .map((kind) => files.filter((file) => file.endsWith(kind)).sort((a, b) => content(b).length - content(a).length)[0])
  .filter((file) => file !== undefined);

const test = base.extend<{ root: string; prefix: string }>({
  root: async ({ subpath }, use) => use((subpath ? process.env.SUBPATH_URL : process.env.BASE_URL)!),
  prefix: async ({ root }, use) => use(new URL(root).pathname),
});

test.beforeEach(() => {
  test.skip(!NGINX, "nginx is not installed, so its configuration cannot be tested.");
});

test("every file is served whole, with its type, and kept for ever only under the name of its hash", async ({ root, prefix }) => {
  const kept: string[] = [];
  for (const file of files) {
    const answer = await ask(root, prefix + address(file));
    expect(answer.status, file).toBe(200);
    expect(answer.body.equals(content(file)), file).toBe(true);
    expect(type(file), `${file} has no entry in TYPES`).toBeDefined();
    expect(answer.headers["content-type"], file).toBe(type(file));
    const hashed = HASHED.test(file);
    expect(answer.headers["cache-control"], file).toBe(hashed ? FOR_EVER : "no-cache");
    if (hashed) kept.push(path.extname(file));
  }
  expect([...new Set(kept)].sort()).toEqual([".css", ".js", ".svg", ".wasm"]);
});

for (const encoding of ENCODINGS) {
  test(`everything but pictures of dots is compressed by ${encoding}`, async ({ root, prefix }) => {
    for (const file of kinds) {
      const answer = await ask(root, prefix + address(file), { "Accept-Encoding": encoding });
      expect(unpacked(answer).equals(content(file)), file).toBe(true);
      if (file.endsWith(".png") || content(file).length < 512) continue;
      expect(answer.headers["content-encoding"], file).toBe(encoding);
      expect(answer.headers.vary, file).toMatch(/accept-encoding/i);
      expect(answer.body.length, file).toBeLessThan(content(file).length);
    }
  });
}

test("what has not changed is not sent again, compressed or not", async ({ root, prefix }) => {
  for (const file of kinds) {
    for (const encoding of ["identity", ...ENCODINGS]) {
      const first = await ask(root, prefix + address(file), { "Accept-Encoding": encoding });
      const tag = first.headers.etag!;
      expect(tag, file).toBeDefined();
      const again = await ask(root, prefix + address(file), { "Accept-Encoding": encoding, "If-None-Match": tag });
      expect(again.status, file).toBe(304);
      expect(again.body.length).toBe(0);
      expect(again.headers["cache-control"]).toBe(first.headers["cache-control"]);
      const other = await ask(root, prefix + address(file), { "If-None-Match": '"another"' });
      expect(other.status, file).toBe(200);
    }
  }
});

test("an address without its slash leads to the one with it, with path and query", async ({ root, prefix }) => {
  for (const query of ["", "?q=a%20b&country=FR&x=%2F"]) {
    for (const folder of ["governance", "members", "members/country/fr"]) {
      const answer = await ask(root, prefix + folder + query);
      expect(answer.status).toBe(301);
      expect(answer.headers.location).toBe(`${prefix}${folder}/${query}`);
      expect(answer.headers["cache-control"]).toBe("no-cache");
    }
    if (prefix === "/") continue;
    const answer = await ask(root, prefix.slice(0, -1) + query);
    expect(answer.status).toBe(301);
    expect(answer.headers.location).toBe(prefix + query);
  }
  // Two slashes must not turn the path into the name of a host.
  const answer = await ask(root, `/${prefix}governance`);
  expect(answer.headers.location).toBe(`${prefix}governance/`);
});

test("what is missing is said with its status, by a page that knows where the site is", async ({ root, prefix }) => {
  const missing = ["nobody", "members/nobody/", "api/", "data/", "alliance-explorer-0123456789abcdef.js"];
  for (const name of missing.filter((name) => !existsSync(path.join(DIST, name, "index.html")))) {
    const answer = await ask(root, prefix + name);
    expect(answer.status, name).toBe(404);
    expect(answer.headers["content-type"]).toBe(TYPES[".html"]);
    expect(answer.headers["cache-control"]).toBe("no-cache");
    const page = answer.body.toString();
    expect(page).toContain("Page not found");
    expect(page).toContain(`<base href="${prefix}">`);
  }
});

test("pages, redirects and errors carry the headers that protect readers", async ({ root, prefix }) => {
  for (const name of ["", "members", "nobody", "data/alliance.json", "sw.js"]) {
    const { headers } = await ask(root, prefix + name);
    expect(headers["x-content-type-options"], name).toBe("nosniff");
    expect(headers["referrer-policy"], name).toBe("no-referrer");
    expect(headers["permissions-policy"], name).toContain("geolocation=()");
    expect(headers["content-security-policy"], name).toBe("frame-ancestors 'self'");
    expect(headers["cross-origin-opener-policy"], name).toBe("same-origin");
    expect(headers.server, name).toBe("nginx");
  }
  // All policies of a page hold together, so none may say what another says.
  const own = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(content("index.html").toString())![1]!;
  expect(own).not.toContain("frame-ancestors");
});

test("nothing above the site can be read", async ({ root, prefix }) => {
  const above = path.dirname(DIST);
  const secret = readdirSync(above, { withFileTypes: true }).find((entry) => entry.isFile())!.name;
  const text = readFileSync(path.join(above, secret));
  for (const way of ["../", "%2e%2e/", "..%2f", "data/../../", "data/%2e%2e/%2e%2e/", "data/..%5c..%5c", "./..//"]) {
    for (const from of [prefix, prefix.slice(0, -1)]) {
      const answer = await ask(root, from + way + secret);
      expect([400, 404], from + way + secret).toContain(answer.status);
      expect(answer.body.includes(text)).toBe(false);
    }
  }
});

test("only reading is possible, and a refusal is not kept in the place of a file", async ({ root, prefix }) => {
  const hashed = prefix + files.find((file) => HASHED.test(file));
  for (const method of ["POST", "PUT", "DELETE"]) {
    const answer = await ask(root, hashed, {}, method);
    expect([answer.status, answer.headers["cache-control"]], method).toEqual([405, "no-cache"]);
  }
  const head = await ask(root, `${prefix}data/alliance.json`, {}, "HEAD");
  expect([head.status, head.body.length]).toEqual([200, 0]);
});
