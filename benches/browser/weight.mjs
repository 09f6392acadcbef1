// What a first visit of a page downloads, after Brotli at its highest quality,
// which is what a static host sends. What the service worker fetches for later
// visits is not part of it.
import { readFileSync } from "node:fs";
import path from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { open } from "./keystroke.mjs";
import { serve } from "./server.mjs";

const brotli = (bytes) =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }).length;

/** The files that a page asks for until it is ready, weighed together and the program alone. */
export async function firstVisit(browser, { dist, path: place }) {
  const server = await serve(dist, path.join(dist, "data", "alliance.json"));
  const asked = new Set();
  const note = (request) => {
    const { pathname, protocol } = new URL(request.url());
    if (protocol === "http:") asked.add(pathname);
  };
  const watch = async (target) => {
    const page = await target.page();
    page?.on("request", note);
  };
  browser.on("targetcreated", watch);
  try {
    const opened = await open(browser, server.root + place);
    await opened.close();
  } finally {
    browser.off("targetcreated", watch);
    server.stop();
  }
  const weighed = [...asked].filter(server.file).map((name) => [name, brotli(readFileSync(server.file(name)))]);
  const sum = (list) => list.reduce((total, [, bytes]) => total + bytes, 0);
  const isCode = ([name]) => /\.(js|wasm)$/.test(name);
  return { total: sum(weighed), code: sum(weighed.filter(isCode)), files: weighed.length };
}
