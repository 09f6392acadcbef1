// Lighthouse on one page of each kind: accessibility, best practices and search
// engines must be at 100. How fast a page is depends on the machine, so that is
// only printed, never judged, and only with --speed, because it takes longer.
//
//   node lighthouse.mjs [--desktop] [--speed] [path…]
//
// Pages are measured as on a phone unless --desktop is given. The site is taken
// from ../dist or from the folder in E2E_DIST, the browser from CHROMIUM.

import { parseArgs } from "node:util";
import lighthouse, { desktopConfig } from "lighthouse";
import puppeteer from "puppeteer-core";
import { PAGES } from "./addresses.mjs";
import { args, executablePath } from "./chromium.mjs";
import { serve } from "./serving.mjs";

const { values, positionals } = parseArgs({ options: { desktop: { type: "boolean", default: false }, speed: { type: "boolean", default: false } }, allowPositionals: true });
const GATED = ["accessibility", "best-practices", "seo"];
// Without a query the comparison has nothing to compare. No search engine may list
// the page of errors, which Lighthouse would count as a fault.
const all = [...PAGES.filter((path) => path !== "404.html"), "compare/?member=sap&member=siemens"];
const paths = positionals.length > 0 ? positionals : all;

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
    // The picture of the page is only for reports that people look at.
    const result = await lighthouse(address, { disableFullPageScreenshot: true, onlyCategories: values.speed ? [...GATED, "performance"] : GATED, logLevel: "error" }, values.desktop ? desktopConfig : undefined, page);
    if (result.lhr.runtimeError) throw new Error(result.lhr.runtimeError.message);
    return result.lhr;
  } finally {
    await page.close();
  }
}

const server = await serve("/");
let browser;
let failed = 0;
try {
  browser = await puppeteer.launch({ executablePath, args, headless: true });
  const form = values.desktop ? "desktop" : "mobile";
  console.log(`Lighthouse, ${form}${values.speed ? "; the last four columns depend on this machine and are not judged" : ""}.`);
  console.log(["accessibility", "best practices", "search", ...(values.speed ? ["performance", "LCP ms", "CLS", "TBT ms"] : [])].map((one) => one.padStart(15)).join("") + "  page");
  for (const one of paths) {
    const lhr = await measure(browser, server.root + one);
    const score = (id) => Math.round(lhr.categories[id].score * 100);
    const number = (audit, digits = 0) => (lhr.audits[audit].numericValue ?? NaN).toFixed(digits);
    const speed = () => [score("performance"), number("largest-contentful-paint"), number("cumulative-layout-shift", 3), number("total-blocking-time")];
    const row = [...GATED.map(score), ...(values.speed ? speed() : [])];
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
