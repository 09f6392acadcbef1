// Lighthouse on one page of each kind: accessibility, best practices and search
// engines must be at 100. How fast a page is depends on the machine, so that is
// printed and never fails.
//
//   node lighthouse.mjs [--desktop] [path…]
//
// Pages are measured as on a phone unless --desktop is given. The site is taken
// from ../dist or from the folder in E2E_DIST, the browser from CHROMIUM.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import lighthouse, { desktopConfig } from "lighthouse";
import puppeteer from "puppeteer-core";
import { PAGES } from "./addresses.mjs";

const here = path.dirname(fileURLToPath(import.meta.url));
const dist = path.resolve(process.env.E2E_DIST || path.join(here, "..", "dist"));
const { values, positionals } = parseArgs({ options: { desktop: { type: "boolean", default: false } }, allowPositionals: true });
const GATED = ["accessibility", "best-practices", "seo"];
// Without a query the comparison has nothing to compare. No search engine may list
// the page of errors, which Lighthouse would count as a fault.
const all = [...PAGES.filter((path) => path !== "404.html"), "compare/?member=sap&member=siemens"];
const paths = positionals.length > 0 ? positionals : all;

if (!process.env.CHROMIUM) {
  console.error("The variable CHROMIUM must name the browser. `make test-lighthouse` sets it.");
  process.exit(1);
}

/** A port that nobody uses now. */
async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  return port;
}

async function serve() {
  const port = await freePort();
  const script = path.join(here, "..", "scripts", "serve.mjs");
  const server = spawn(process.execPath, [script, "--port", String(port), "--dir", dist], { stdio: ["ignore", "pipe", "inherit"] });
  const ended = once(server, "exit").then(() => {
    throw new Error("The server ended before it answered.");
  });
  // It prints its address once it answers.
  await Promise.race([once(server.stdout, "data"), ended]);
  ended.catch(() => {});
  return { root: `http://127.0.0.1:${port}/`, stop: () => server.kill() };
}

const launch = () =>
  puppeteer.launch({
    executablePath: process.env.CHROMIUM,
    headless: true,
    // The same as in playwright.config.ts: no sandbox for our own pages, and no
    // talking to anyone but the server.
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-dev-shm-usage",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });

/** What keeps a category from 100: each audit with the places it names. */
function faults(lhr) {
  return GATED.flatMap((id) =>
    lhr.categories[id].auditRefs
      .filter(({ weight, id: audit }) => weight > 0 && lhr.audits[audit].score !== null && lhr.audits[audit].score < 1)
      .map(({ id: audit }) => {
        const { title, explanation, details } = lhr.audits[audit];
        const places = (details?.items ?? []).slice(0, 3).map((item) => item.node?.selector ?? item.source?.url ?? item.description ?? "");
        return `  ${id}: ${[title, explanation, ...places].filter(Boolean).join(" | ")}`;
      }),
  );
}

async function measure(browser, address) {
  const page = await browser.newPage();
  try {
    const result = await lighthouse(address, { onlyCategories: [...GATED, "performance"], logLevel: "error" }, values.desktop ? desktopConfig : undefined, page);
    if (result.lhr.runtimeError) throw new Error(result.lhr.runtimeError.message);
    return result.lhr;
  } finally {
    await page.close();
  }
}

const server = await serve();
let browser;
let failed = 0;
try {
  browser = await launch();
  const form = values.desktop ? "desktop" : "mobile";
  console.log(`Lighthouse, ${form}; the last four columns depend on this machine and are not judged.`);
  console.log(["accessibility", "best practices", "search", "performance", "LCP ms", "CLS", "TBT ms"].map((one) => one.padStart(15)).join("") + "  page");
  for (const one of paths) {
    const lhr = await measure(browser, server.root + one);
    const score = (id) => Math.round(lhr.categories[id].score * 100);
    const number = (audit, digits = 0) => (lhr.audits[audit].numericValue ?? NaN).toFixed(digits);
    const row = [...GATED.map(score), score("performance"), number("largest-contentful-paint"), number("cumulative-layout-shift", 3), number("total-blocking-time")];
    console.log(`${row.map((cell) => String(cell).padStart(15)).join("")}  /${one}`);
    const wrong = faults(lhr);
    if (GATED.some((id) => score(id) < 100)) {
      failed += 1;
      console.log(wrong.join("\n"));
    }
  }
} finally {
  await browser?.close();
  server.stop();
}
if (failed > 0) {
  console.error(`Below 100 on ${failed} of ${paths.length} pages.`);
  process.exitCode = 1;
}
