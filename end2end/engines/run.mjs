// Tries the built site in other browsers: in every engine, at the root of a host
// and under a path, by the journey of journey.mjs; out of a folder, without a
// host; and in text browsers, page by page.
//
//   node run.mjs
//
// E2E_DIST names the folder of the site, if it is not dist/. An engine that is
// not installed is skipped aloud; with CI=true or ENGINES=all it is a failure.
import { pathToFileURL } from "node:url";
import { chromium, firefox } from "./puppeteer.mjs";
import { dist, serve } from "../serving.mjs";
import { ENGINES, isMissing } from "./find.mjs";
import { folder } from "./folder.mjs";
import { journey } from "./journey.mjs";
import { Tally } from "./tally.mjs";
import { followAll, readAll } from "./text.mjs";
import { webkitAsIs, webkitHeard } from "./webkit.mjs";

const WALKERS = [
  ["Chromium", "Chromium", chromium],
  ["Firefox", "Firefox", firefox],
  ["WebKitGTK, listening", "WebKitGTK", webkitHeard],
  ["WebKitGTK, with the service worker", "WebKitGTK", webkitAsIs],
];
const PREFIXES = ["/", "/a/b/"];
// WebKitGTK's driver hears of the console by a host of its own.
const READERS = ["Chromium", "Firefox"];

const tally = new Tally();
const sites = [];
try {
  for (const prefix of PREFIXES) sites.push([prefix, await serve(prefix)]);
  console.log(`The site in ${dist}, in other browsers`);
  for (const walker of WALKERS) await walk(...walker);
  for (const name of ["Lynx", "w3m"]) await read(name);
  await tally.check("the links of every page lead somewhere", followAll);
} finally {
  for (const [, site] of sites) site.stop();
}
tally.end();

async function read(name) {
  const what = `${name} reads every page`;
  const engine = ENGINES[name];
  if (isMissing(engine)) return tally.absent(what, engine);
  // The text of a page is the same at every address.
  return tally.check(what, () => readAll(name, engine.programs.browser, sites[0][1].root));
}

async function walk(name, needs, open) {
  const engine = ENGINES[needs];
  if (isMissing(engine)) {
    for (const prefix of PREFIXES) tally.absent(`${name} at ${prefix}`, engine);
    return;
  }
  let browser;
  try {
    browser = await open(engine.programs);
  } catch (error) {
    for (const prefix of PREFIXES) tally.failed(`${name} at ${prefix}`, [`It does not start: ${error.message}`]);
    return;
  }
  try {
    for (const [prefix, site] of sites) {
      await tally.check(`${name} at ${prefix}`, () => visit(browser, site.root, journey));
    }
    if (READERS.includes(name)) {
      await tally.check(`${name} in a folder`, () => visit(browser, `${pathToFileURL(dist).href}/`, folder));
    }
  } finally {
    await browser.close();
  }
}

// What the page said is told even when the journey ended early, because it is
// often the reason.
async function visit(browser, root, journey) {
  const page = await browser.page(root);
  const problems = [];
  try {
    await journey(page).catch((error) => problems.push(error.message));
    problems.push(...(await page.problems().catch((error) => [error.message])));
  } finally {
    await page.close();
  }
  return [...new Set(problems)];
}
