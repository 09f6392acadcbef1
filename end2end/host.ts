// A static host that can fail as real ones do: stop, lose files, die in the
// middle of an update, or serve a mixture of two editions. Requests of a service
// worker cannot be intercepted in the browser, so the host itself must do it.
//
// This file must not know what the site is about.
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";

const TYPES: Record<string, string> = {
  ".html": "text/html;charset=utf-8",
  ".js": "text/javascript;charset=utf-8",
  ".css": "text/css",
  ".json": "application/json",
  ".wasm": "application/wasm",
  ".svg": "image/svg+xml",
};

export class Host {
  /** The folder that each path of the host serves. */
  readonly sites = new Map<string, string>();
  /** What is answered for a file, whatever the folder has: other bytes, nothing, no answer at all, or as a function does. */
  readonly instead = new Map<string, string | "missing" | "silent" | ((response: ServerResponse) => void)>();
  /** The files asked for, in order. */
  requests: string[] = [];
  /** After so many more requests the host dies. */
  dieAfter = Infinity;

  private readonly server: Server;
  private port = 0;

  constructor(readonly prefix: string) {
    this.server = createServer((request, response) => void this.answer(request, response));
  }

  get root() {
    return this.under(this.prefix);
  }

  under(prefix: string) {
    return `http://127.0.0.1:${this.port}${prefix}`;
  }

  serve(folder: string) {
    this.sites.set(this.prefix, folder);
  }

  async start() {
    this.dieAfter = Infinity;
    await new Promise<void>((done) => this.server.listen(this.port, "127.0.0.1", done));
    this.port = (this.server.address() as AddressInfo).port;
  }

  async stop() {
    if (!this.server.listening) return;
    const closed = new Promise((done) => this.server.close(done));
    this.server.closeAllConnections();
    await closed;
  }

  private async answer(request: IncomingMessage, response: ServerResponse) {
    const { pathname } = new URL(request.url!, this.root);
    const prefix = [...this.sites.keys()].filter((p) => pathname.startsWith(p)).sort((a, b) => b.length - a.length)[0];
    if (prefix === undefined) return void response.writeHead(404).end();
    const name = pathname.slice(prefix.length);
    this.requests.push(name);
    if (this.requests.length > this.dieAfter) return void this.stop();
    const instead = this.instead.get(name);
    if (instead === "silent") return;
    if (typeof instead === "function") return instead(response);
    const read = (file: string) => readFile(path.join(this.sites.get(prefix)!, file)).catch(() => undefined);
    const file = /(^|\/)$/.test(name) ? `${name}index.html` : name;
    const body = instead === "missing" ? undefined : (instead ?? (await read(file)));
    if (body === undefined) {
      if (instead !== "missing" && (await read(`${name}/index.html`))) {
        return void response.writeHead(302, { Location: `${pathname}/`, "Cache-Control": "no-store" }).end();
      }
      response.writeHead(404, { "Content-Type": TYPES[".html"], "Cache-Control": "no-store" });
      return void response.end(await read("404.html"));
    }
    const tag = `"${createHash("sha256").update(body).digest("hex")}"`;
    const headers = { "Content-Type": TYPES[path.extname(file)] ?? "text/plain", "Cache-Control": "no-cache", ETag: tag };
    const known = request.headers["if-none-match"] === tag;
    response.writeHead(known ? 304 : 200, headers).end(known ? undefined : body);
  }
}
